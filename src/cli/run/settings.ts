import type { RuleSetting } from '../../model/config.js'
import type { OwnWords } from '../../model/own-words.js'
import type { Language } from '../../model/report.js'
import type { Setting } from '../../rules/engine.js'
import type { ReadSettings } from './read-options.js'

/** Everything that decides what comes out for a file. Plain data: it is sent to workers and is part of the cache's key. */
export type WorkSettings = {
  readonly language: Language
  readonly asOf: string | null
  readonly read: ReadSettings
  readonly rules: RuleTable
  readonly ownWords: OwnWords
  /** Findings that the baseline accepts, as `acceptedKey` makes them; 'all' while a baseline is written. */
  readonly accepted: readonly string[] | 'all'
  readonly cache: CachePlace | null
}

/** Where results are kept, and what the key of all of them starts with. */
export type CachePlace = { readonly folder: string; readonly salt: string }

/** The severities of the configuration; later rows win. `base` is the folder of the patterns, relative to the working directory. */
export type RuleTable = readonly {
  readonly files: readonly string[] | null
  readonly base: string
  readonly rules: Readonly<Record<string, RuleSetting>>
}[]

/** The rule table as a question: what is this rule set to for this file? A key is a rule's id, or the folder of many: 'citation/*'. */
export async function settingOf(table: RuleTable): Promise<Setting> {
  const rows = await Promise.all(table.map(async ({ files, base, rules }) => ({ applies: await applies(files, base), rules })))
  return (ruleId, path) => {
    const family = `${ruleId.split('/')[0]}/*`
    const row = rows.findLast((one) => (ruleId in one.rules || family in one.rules) && (path === null || one.applies(path)))
    return row?.rules[ruleId] ?? row?.rules[family]
  }
}

async function applies(files: readonly string[] | null, base: string): Promise<(path: string) => boolean> {
  if (files === null) return () => true
  const { globMatcher } = await import('./glob-matcher.js')
  return globMatcher(files, base)
}

/** What a baseline entry is known by: a fingerprint holds no path. */
export function acceptedKey({ path, fingerprint }: { readonly path: string | null; readonly fingerprint: string }): string {
  return `${path ?? ''}\u0000${fingerprint}`
}
