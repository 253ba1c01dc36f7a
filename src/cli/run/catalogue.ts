import { inputWording } from '../../lexicon/wording.js'
import type { Severity } from '../../model/message.js'
import type { Language, ReportContext } from '../../model/report.js'
import { rules } from '../../rules/index.js'
import type { Rule } from '../../rules/rule.js'
import { FILE_WORDS } from './input-failure.js'

/** A rule as `plancheck rules` and `plancheck explain` show it. */
export type Entry = {
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly explanation: string
  readonly source: string | null
  /** Whole small texts; `reports` false: the rule is silent there. */
  readonly examples: readonly { readonly text: string; readonly reports: boolean }[]
}

/** Every id that a message can carry: the rules over content in their order, then what is said of files. */
export function catalogue(language: Language): readonly Entry[] {
  const content = rules.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    summary: rule.summary[language],
    explanation: rule.explanation[language],
    source: rule.source,
    examples: examplesOf(rule),
  }))
  const files = Object.entries(inputWording).map(([id, row]) => ({
    id,
    severity: row.severity,
    summary: row.summary[language],
    explanation: row.reason[language],
    source: null,
    examples: [],
  }))
  const system = Object.entries(FILE_WORDS).map(([id, words]) => {
    return { id, severity: 'error' as const, summary: words[language], explanation: '', source: null, examples: [] }
  })
  return [...content, ...files, ...system]
}

/** The catalogue as a question, for reports that list the rules. */
export function describer(language: Language): NonNullable<ReportContext['describe']> {
  let entries: ReadonlyMap<string, Entry> | null = null
  return (ruleId) => {
    entries ??= new Map(catalogue(language).map((entry) => [entry.id, entry]))
    return entries.get(ruleId) ?? null
  }
}

function examplesOf(rule: Rule): Entry['examples'] {
  switch (rule.scope) {
    case 'document':
      return rule.examples.map(({ text, reports }) => ({ text, reports: reports.length > 0 }))
    case 'set':
      return rule.examples.map(({ texts, reports }) => ({ text: joined(texts), reports: reports.length > 0 }))
    case 'comparison':
      return rule.examples.map(({ directive, plans, reports }) => ({
        text: joined({ '↑': directive, ...plans }),
        reports: reports.length > 0,
      }))
  }
}

function joined(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([path, text]) => `[${path}]\n${text.trim()}`)
    .join('\n\n')
}
