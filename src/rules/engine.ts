import type { Check } from '../model/check.js'
import type { Comparison } from '../model/comparison.js'
import type { RuleSetting } from '../model/config.js'
import type { MentionIndex } from '../model/mention.js'
import type { Message } from '../model/message.js'
import type { PolicyRecord } from '../model/record.js'
import type { Language } from '../model/report.js'
import type { Root } from '../model/tree.js'
import { documentsOf } from './documents.js'
import { rules } from './index.js'
import { withLetterheads } from './letterheads.js'
import { fingerprint, inputMessage, internalMessage, messageOf } from './message.js'
import type { Finding, Rule, SetOptions } from './rule.js'

export type Judged = {
  readonly record: Omit<PolicyRecord, 'messages'>
  readonly root: Root
  readonly mentions: MentionIndex
  /** Extractors that threw: each becomes a message that names it. */
  readonly failures: readonly { readonly member: string; readonly error: unknown }[]
  readonly language: Language
  /** ISO date that stands for the document's own (`--as-of`). */
  readonly asOf?: string | null
}

/** What a rule is set to for a file; undefined: the rule's own severity. */
export type Setting = (ruleId: string, path: string | null) => RuleSetting | undefined

export type CheckOptions = SetOptions & { readonly language: Language; readonly setting?: Setting }

/** Runs the single-document rules over one record. Never throws: a rule that does becomes a message that names it. */
export function judge({ record, root, mentions, failures, language, asOf = null }: Judged): Message[] {
  const path = record.source.path
  const messages = root.source.notices.map((notice) => inputMessage(notice, path, language, root))
  messages.push(...failures.map(({ member, error }) => internalMessage(path, member, error, language)))
  const input = { record, root, mentions, asOf }
  for (const rule of documentRules) addFindings(messages, rule, () => rule.check(input), path, language)
  return distinct(messages)
}

const documentRules = rules.filter((rule) => rule.scope === 'document')

/**
 * The check of a set: what `extract` said of each document, and what only the set shows. The order of the records does not matter.
 * Messages are sorted by path and place; those about the whole set (path null) come last.
 */
export function checkSet(records: readonly PolicyRecord[], options: CheckOptions): Check {
  const { language, setting } = options
  const inOrder = [...records].sort(
    (a, b) => compareText(a.source.path ?? '', b.source.path ?? '') || compareText(a.source.sha256, b.source.sha256),
  )
  const found: Message[] = []
  for (const rule of rules) {
    if (rule.scope === 'set') addFindings(found, rule, () => rule.check(inOrder, options), null, language)
  }
  const all = [...withLetterheads(inOrder), ...distinct(found)]
  const messages = (setting ? applySettings(all, setting) : all).sort(byPlace)
  const summary = { error: 0, warning: 0, info: 0 }
  for (const { severity } of messages) summary[severity]++
  return { schemaVersion: 1, documents: documentsOf(inOrder), messages, summary }
}

/** Fills the messages of a comparison from the rules over comparisons. */
export function judgeComparison(comparison: Comparison, language: Language, setting?: Setting): Comparison {
  const found: Message[] = []
  for (const rule of rules) {
    if (rule.scope === 'comparison') addFindings(found, rule, () => rule.check(comparison), null, language)
  }
  const messages = (setting ? applySettings(distinct(found), setting) : distinct(found)).sort(byPlace)
  const paths = new Set(comparison.plans.map(({ plan }) => plan.path))
  return {
    ...comparison,
    plans: comparison.plans.map((plan) => ({
      ...plan,
      messages: [...plan.messages, ...messages.filter(({ path }) => path !== null && path === plan.plan.path)],
    })),
    messages: [...comparison.messages, ...messages.filter(({ path }) => path === null || !paths.has(path))],
  }
}

/** Messages with the severities that the configuration gives them; those switched off are gone. */
export function applySettings(messages: readonly Message[], setting: Setting): Message[] {
  return messages.flatMap((message) => {
    const severity = setting(message.ruleId, message.path) ?? message.severity
    return severity === 'off' ? [] : [{ ...message, severity }]
  })
}

/** Adds what a rule finds to the messages. One that throws is caught here, and says so. */
function addFindings(out: Message[], rule: Rule, check: () => readonly Finding[], path: string | null, language: Language): void {
  try {
    for (const finding of check()) out.push(messageOf(rule, finding, path, language))
  } catch (error) {
    out.push(internalMessage(path, rule.id, error, language))
  }
}

/** Fingerprints are unique within one document: the second of two equal findings gets its ordinal mixed in. */
function distinct(messages: readonly Message[]): Message[] {
  const seen = new Map<string, number>()
  return messages.map((message) => {
    const key = `${message.path ?? ''}\u0000${message.fingerprint}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return times === 0 ? message : { ...message, fingerprint: fingerprint([message.fingerprint, String(times + 1)]) }
  })
}

function byPlace(a: Message, b: Message): number {
  return (
    Number(a.path === null) - Number(b.path === null) ||
    compareText(a.path ?? '', b.path ?? '') ||
    (a.position?.start.offset ?? -1) - (b.position?.start.offset ?? -1) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.fingerprint, b.fingerprint)
  )
}

/** By code unit: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
