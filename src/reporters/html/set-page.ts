import { reportWords } from '../../lexicon/wording-report.js'
import type { Check } from '../../model/check.js'
import type { FailedInput, PolicyRecord } from '../../model/record.js'
import type { ReportContext, ReportItem } from '../../model/report.js'
import { documentName, issuerName, named } from '../view/names.js'
import { distinct } from '../view/summary.js'
import { files, metaOf } from './files.js'
import { findings } from './findings.js'
import { page } from './page.js'
import { failurePage, recordPage } from './record-page.js'
import { documentsTable, setOverview } from './set-overview.js'
import type { Markup } from './tag.js'
import { planId, type View, viewOf } from './view.js'

/** The page of a check: how much was found, in which documents, and a page for each of them. */
export function checkPage(check: Check, records: readonly PolicyRecord[], context: ReportContext): Promise<string> {
  const words = reportWords(context.language)
  const ids = new Map(records.map((record, at) => [record.source.path, planId(at)]))
  const view = viewOf(
    context,
    check.documents.map((document) => ({
      document,
      anchor: { id: ids.get(document.path) ?? 'documents', name: `${issuerName(document, words)}, ${documentName(document, words)}` },
    })),
  )
  return setPage(
    words.title.check,
    check,
    records.map((record, at) => recordPage(record, planId(at), view)),
    view,
  )
}

/** The page of plain records. A single document is shown at once; several get an overview. */
export function recordsPage(items: readonly ReportItem[], context: ReportContext): Promise<string> {
  const words = reportWords(context.language)
  const records = items.flatMap((item) => (item.kind === 'record' ? [item.record] : []))
  const failures = items.flatMap((item): FailedInput[] => (item.kind === 'failure' ? [item.failure] : []))
  const documents = records.map((record, at) => ({ ...named(record), id: planId(at), alsoPaths: [], nature: record.source.nature }))
  const view = viewOf(
    context,
    documents.map((document) => ({
      document,
      anchor: { id: document.id, name: `${issuerName(document, words)}, ${documentName(document, words)}` },
    })),
  )
  const messages = distinct([...failures.map(({ error }) => error), ...records.flatMap((record) => record.messages)])
  const alone = records.length === 1 && failures.length === 0
  const pages = [
    ...records.map((record, at) => recordPage(record, planId(at), view, alone)),
    ...failures.map((failure, at) => failurePage(failure, `f${at + 1}`, view)),
  ]
  return setPage(words.title.extract, { documents, messages }, pages, view, alone)
}

function setPage(
  title: string,
  { documents, messages }: Pick<Check, 'documents' | 'messages'>,
  pages: readonly Markup[],
  view: View,
  alone = false,
): Promise<string> {
  const { words } = view
  const only = documents.length === 1 ? documents[0] : undefined
  return page(
    {
      title: only ? `${title}: ${documentName(only, words)}` : title,
      eyebrow: title,
      heading: only ? documentName(only, words) : `${documents.length} ${words.nav.documents.toLowerCase()}`,
      subject: only?.title ?? null,
      meta: only ? metaOf(only, view) : [],
      contents: alone
        ? []
        : [
            ['overview', words.nav.overview],
            ['documents', words.nav.documents],
            ['findings', words.nav.findings],
          ],
      sections: alone
        ? pages
        : [setOverview(documents, messages, view), documentsTable(documents, messages, view), findings(messages, view), ...pages],
      files: files(documents, view),
    },
    view,
  )
}
