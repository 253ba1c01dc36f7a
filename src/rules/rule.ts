import type { Comparison } from '../model/comparison.js'
import type { MentionIndex } from '../model/mention.js'
import type { Severity, Words } from '../model/message.js'
import type { Evidence } from '../model/position.js'
import type { PolicyRecord } from '../model/record.js'
import type { Root } from '../model/tree.js'

/** What a rule found. The engine adds rule, severity, path and fingerprint, and picks the language. */
export type Finding = {
  readonly reason: Words
  readonly evidence?: Evidence
  /** The document it is about; rules over one document leave it out. */
  readonly path?: string | null
  readonly actual?: string
  readonly expected?: string
  readonly note?: Words
  readonly related?: readonly (Evidence & { readonly path: string })[]
}

type Common = {
  /** Folder-like and stable: 'citation/date-conflict'. The file is named the same with a hyphen for the slash. */
  readonly id: string
  readonly severity: Severity
  readonly summary: Words
  readonly explanation: Words
  /** What the rule rests on: a decree's article, a guidance; null where it is plain logic. */
  readonly source: string | null
}

/** Over one document; these run in `extract` as well. Examples are whole small texts and the quotes that must be reported (none: silence). */
export type DocumentRule = Common & {
  readonly scope: 'document'
  readonly examples: readonly {
    readonly text: string
    /** The quotes of the findings, in order; '' for a finding about something that is not there. */
    readonly reports: readonly string[]
    readonly asOf?: string
  }[]
  readonly check: (input: DocumentInput) => readonly Finding[]
}
export type DocumentInput = {
  readonly record: Omit<PolicyRecord, 'messages'>
  readonly root: Root
  readonly mentions: MentionIndex
  /** ISO date that stands for the document's own where lifetimes are judged (`--as-of`). */
  readonly asOf: string | null
}

/** Over all documents of a run. Examples are sets of texts by path, with the paths that must be reported. */
export type SetRule = Common & {
  readonly scope: 'set'
  readonly examples: readonly {
    readonly texts: Readonly<Record<string, string>>
    readonly options?: Partial<SetOptions>
    /** Paths of the findings, sorted; '' for a finding about no file. */
    readonly reports: readonly string[]
  }[]
  readonly check: (records: readonly PolicyRecord[], options: SetOptions) => readonly Finding[]
}
/** `dueDays`: `--due`; `expected`: the issuers of `--expect`, one name each; `asOf`: `--as-of`, ISO date. */
export type SetOptions = { readonly dueDays: number | null; readonly expected: readonly string[]; readonly asOf: string | null }

/** Over a comparison. Examples are a directive, its plans by path and the paths that must be reported. */
export type ComparisonRule = Common & {
  readonly scope: 'comparison'
  readonly examples: readonly {
    readonly directive: string
    readonly plans: Readonly<Record<string, string>>
    readonly reports: readonly string[]
  }[]
  readonly check: (comparison: Comparison) => readonly Finding[]
}

export type Rule = DocumentRule | SetRule | ComparisonRule
