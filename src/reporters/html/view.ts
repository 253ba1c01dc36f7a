import { type ReportWording, reportWords } from '../../lexicon/wording-report.js'
import type { DocumentRef } from '../../model/comparison.js'
import type { Language, ReportContext } from '../../model/report.js'

/** What every part of the page needs. */
export type View = {
  readonly words: ReportWording
  readonly language: Language
  readonly version: string
  /** Only this body's tasks are listed. */
  readonly forBody: string | null
  /** Documents that have a section of their own: path -> its id in the page and its short name. */
  readonly anchors: ReadonlyMap<string, Anchor>
}
export type Anchor = { readonly id: string; readonly name: string }

/** The id of a plan's section, of one group in it. Positions, not numbers: those are not unique. */
export function planId(at: number): string {
  return `p${at + 1}`
}
export function groupId(at: number, group: number): string {
  return `p${at + 1}-g${group + 1}`
}

/** Under which name and id the page shows each file. */
export function anchorsOf(
  documents: readonly {
    readonly document: Pick<DocumentRef, 'path'> & { readonly alsoPaths?: readonly string[] }
    readonly anchor: Anchor
  }[],
): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>()
  for (const { document, anchor } of documents)
    for (const path of [document.path, ...(document.alsoPaths ?? [])]) if (path !== null) anchors.set(path, anchor)
  return anchors
}

/** The view of one page. */
export function viewOf({ language, version, forBody }: ReportContext, documents: Parameters<typeof anchorsOf>[0]): View {
  return { words: reportWords(language), language, version, forBody: forBody ?? null, anchors: anchorsOf(documents) }
}
