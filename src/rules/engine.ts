import type { MentionIndex } from '../model/mention.js'
import type { Message } from '../model/message.js'
import type { PolicyRecord } from '../model/record.js'
import type { Language } from '../model/report.js'
import type { Root } from '../model/tree.js'
import { rules } from './index.js'
import type { Finding, Rule } from './rule.js'

export type Judged = {
  readonly record: Omit<PolicyRecord, 'messages'>
  readonly root: Root
  readonly mentions: MentionIndex
  /** Extractors that threw: each becomes a message that names it. */
  readonly failures: readonly { readonly member: string; readonly error: unknown }[]
  readonly language: Language
}

/** Runs the single-document rules over one record. Never throws: a rule that does becomes a message that names it. */
export function judge({ record, root, mentions, failures, language }: Judged): Message[] {
  const path = record.source.path
  const messages = failures.map(({ member, error }) => internal(path, member, error, language))
  for (const rule of rules) {
    if (rule.scope !== 'document') continue
    try {
      messages.push(...rule.check({ record, root, mentions }).map((finding) => message(rule, finding, path, language)))
    } catch (error) {
      messages.push(internal(path, rule.id, error, language))
    }
  }
  return messages
}

/** A finding as the user sees it. */
export function message(rule: Rule, finding: Finding, path: string | null, language: Language): Message {
  const { evidence, actual, expected, note, related } = finding
  return {
    ruleId: rule.id,
    severity: rule.severity,
    reason: finding.reason[language],
    path: finding.path === undefined ? path : finding.path,
    ...(evidence ? { position: evidence.position, quote: evidence.quote } : {}),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(note ? { note: note[language] } : {}),
    fingerprint: fingerprint([rule.id, evidence?.quote ?? '', actual ?? '', expected ?? '']),
    ...(related ? { related: [...related] } : {}),
  }
}

function internal(path: string | null, member: string, error: unknown, language: Language): Message {
  const what = error instanceof Error ? error.message : String(error)
  return {
    ruleId: 'internal/member-failed',
    severity: 'warning',
    reason:
      language === 'vi'
        ? `Phần "${member}" của chương trình gặp lỗi với tài liệu này (${what}); các phần khác không bị ảnh hưởng.`
        : `The part "${member}" failed on this document (${what}); the other parts are not affected.`,
    path,
    fingerprint: fingerprint(['internal', member]),
  }
}

/** 64-bit FNV-1a over words that stay when unrelated text changes: never an offset, never a path. */
function fingerprint(parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n
  for (const char of parts.join('\u0000').normalize('NFC').replace(/\s+/g, ' ')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
