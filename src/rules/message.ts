import { hasWording, inputWording, say } from '../lexicon/wording.js'
import type { Message } from '../model/message.js'
import type { Language } from '../model/report.js'
import type { Root } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'
import { point } from '../text/evidence.js'
import type { Finding, Rule } from './rule.js'

/** A finding as the user sees it. `path` is the document's where the finding names none. */
export function messageOf(rule: Rule, finding: Finding, path: string | null, language: Language): Message {
  const { evidence, actual, expected, note, related } = finding
  const message: Omit<Message, 'fingerprint'> & Partial<Message> = {
    ruleId: rule.id,
    severity: rule.severity,
    reason: finding.reason[language],
    path: finding.path === undefined ? path : finding.path,
  }
  // one by one, in the order in which they are printed
  if (evidence) {
    message.position = evidence.position
    message.quote = evidence.quote
  }
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined) message.expected = expected
  if (note) message.note = note[language]
  message.fingerprint = fingerprint([rule.id, evidence?.quote ?? '', actual ?? '', expected ?? ''])
  if (related && related.length > 0) message.related = related.map(({ path, quote, position }) => ({ path, quote, position }))
  return message as Message
}

/** What a reader has to say of a file: a refusal (no `root`) or a remark, in the words of `lexicon/wording.ts`. */
export function inputMessage(
  notice: { readonly ruleId: string; readonly values: Readonly<Record<string, string>>; readonly start?: number; readonly end?: number },
  path: string | null,
  language: Language,
  root?: Root,
): Message {
  const { ruleId, start, end } = notice
  const values = { file: path ?? '-', ...notice.values }
  const known = hasWording(ruleId)
  const place =
    root && start !== undefined && end !== undefined
      ? { position: { start: point(root.source, start), end: point(root.source, end) }, quote: root.source.text.slice(start, end) }
      : {}
  return {
    ruleId,
    severity: known ? inputWording[ruleId].severity : 'warning',
    reason: known ? say(ruleId, language, values) : UNKNOWN[language].replace('{id}', ruleId),
    path,
    ...place,
    fingerprint: fingerprint([ruleId, ...('quote' in place ? [place.quote] : [])]),
  }
}

/** A part of the program failed on a document: the others go on. */
export function internalMessage(path: string | null, member: string, error: unknown, language: Language): Message {
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
export function fingerprint(parts: readonly string[]): string {
  // the two halves of the hash; the prime is 2^40 + 0x1b3
  let high = 0xcbf29ce4
  let low = 0x84222325
  const words = parts.join('\u0000').normalize('NFC').replace(BLANKS, ' ')
  for (let at = 0; at < words.length; at++) {
    const code = words.codePointAt(at) ?? 0
    // a pair of units is one character
    if (code > 0xffff) at++
    const mixed = (low ^ code) >>> 0
    const product = mixed * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (mixed << 8)) >>> 0
    low = product >>> 0
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')
}

const UNKNOWN = {
  vi: 'Bộ đọc tệp có ghi chú "{id}" về tệp này.',
  en: 'The reader remarks "{id}" on this file.',
}
