import type { Check } from './check.js'
import type { Comparison, Lineage } from './comparison.js'
import type { Severity } from './message.js'
import type { FailedInput, PolicyRecord } from './record.js'

/** One thing to report. A run of `extract` is a stream of records and failures; the other commands have one item. */
export type ReportItem =
  | { readonly kind: 'record'; readonly record: PolicyRecord }
  | { readonly kind: 'failure'; readonly failure: FailedInput }
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'check'; readonly check: Check; readonly records: readonly PolicyRecord[] }
  | { readonly kind: 'lineage'; readonly lineage: Lineage }
export type ReportKind = ReportItem['kind']

export type Language = 'vi' | 'en'

/** What a reporter may know of the run: never the clock, never an absolute path. */
export type ReportContext = {
  readonly language: Language
  /** 0 none, 1 sixteen colours, 2 256, 3 true colour (as chalk counts them). */
  readonly colorLevel: 0 | 1 | 2 | 3
  /** Columns of the terminal. */
  readonly width: number
  /** One plain file was named: json prints an object and not an array. */
  readonly single: boolean
  readonly version: string
  /** What a rule is about, for formats that list the rules themselves; null for an id that has no more to say. */
  readonly describe?: (ruleId: string) => RuleSummary | null
  /** Only this body's tasks (`--for`), where a report lists tasks. */
  readonly forBody?: string
}

/** A rule as a report may show it, in the report's language. */
export type RuleSummary = { readonly summary: string; readonly explanation: string; readonly severity: Severity }

export type Chunk = string | Uint8Array

/** Makes one output, in order: begin once, item for each, end once. What it returns is written at once, so that output streams. */
export type ReportWriter = {
  begin(): Chunk
  item(item: ReportItem): Chunk
  end(): Chunk | Promise<Chunk>
}

export type Reporter = {
  /** The value of `--format`. */
  readonly format: string
  /** What it can show; other items are a usage error. */
  readonly kinds: readonly ReportKind[]
  /** Bytes that belong in a file and not on a terminal (xlsx, docx). */
  readonly binary: boolean
  open(context: ReportContext): ReportWriter
}
