import { reportWords } from '../lexicon/wording-report.js'
import type { Check } from '../model/check.js'
import type { Comparison, Lineage } from '../model/comparison.js'
import type { FailedInput, PolicyRecord } from '../model/record.js'
import type { ReportContext, Reporter, ReportItem } from '../model/report.js'
import { cascade } from './html/cascade.js'
import { findings } from './html/findings.js'
import { matrix } from './html/matrix.js'
import { overview } from './html/overview.js'
import { page } from './html/page.js'
import { table } from './html/parts.js'
import { planPage } from './html/plan-page.js'
import { failurePage, recordPage } from './html/record-page.js'
import { documentsTable, setOverview } from './html/set-overview.js'
import { type Markup, html as tag } from './html/tag.js'
import { targets } from './html/targets.js'
import { timeline } from './html/timeline.js'
import { anchorsOf, planId, type View } from './html/view.js'
import { time } from './view/format.js'
import { documentName, fileName, issuerName, named } from './view/names.js'
import { distinct, findingsOf, summarize } from './view/summary.js'

/**
 * One self-contained page that opens from a mail attachment: no request, no script or font from anywhere, everything from the documents
 * escaped. The overview comes first; each cell of the matrix leads to the words of both sides.
 */
export const html: Reporter = {
  format: 'html',
  kinds: ['record', 'failure', 'comparison', 'check', 'lineage'],
  binary: false,
  open: (context) => {
    const items: ReportItem[] = []
    return {
      begin: () => '',
      item: (item) => {
        items.push(item)
        return ''
      },
      end: () => render(items, context),
    }
  },
}

function render(items: readonly ReportItem[], context: ReportContext): Promise<string> {
  for (const item of items) {
    if (item.kind === 'comparison') return comparisonPage(item.comparison, context)
    if (item.kind === 'check') return checkPage(item.check, item.records, context)
    if (item.kind === 'lineage') return lineagePage(item.lineage, context)
  }
  return recordsPage(items, context)
}

function comparisonPage(comparison: Comparison, context: ReportContext): Promise<string> {
  const { directive, plans } = comparison
  const words = reportWords(context.language)
  const view = viewOf(context, [
    { document: directive, anchor: { id: 'overview', name: documentName(directive, words) } },
    ...plans.map(({ plan }, at) => ({
      document: plan,
      anchor: { id: planId(at), name: `${issuerName(plan, words)}, ${documentName(plan, words)}` },
    })),
  ])
  const all = findingsOf(comparison)
  const summary = summarize(comparison)
  const { nav } = words
  return page(
    {
      title: `${words.title.compare}: ${documentName(directive, words)}`,
      eyebrow: words.title.compare,
      heading: documentName(directive, words),
      subject: directive.title,
      meta: metaOf(directive, view, `${plans.length} ${words.overview.plans.toLowerCase()}`),
      contents: [
        ['overview', nav.overview],
        ['matrix', nav.matrix],
        ['targets', nav.targets],
        ['cascade', nav.cascade],
        ['timeline', nav.timeline],
        ['findings', nav.findings],
      ],
      sections: [
        overview(comparison, summary, view),
        matrix(comparison, view),
        targets(comparison, view),
        cascade(comparison.lineage, view),
        timeline(comparison, view),
        findings(all, view),
        ...plans.map((plan, at) => planPage(comparison, plan, at, view)),
      ],
      files: files([directive, ...plans.map(({ plan }) => plan)], view),
    },
    view,
  )
}

function checkPage(check: Check, records: readonly PolicyRecord[], context: ReportContext): Promise<string> {
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

function recordsPage(items: readonly ReportItem[], context: ReportContext): Promise<string> {
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

function lineagePage(lineage: Lineage, context: ReportContext): Promise<string> {
  const view = viewOf(context, [])
  const { words } = view
  const title = words.title.lineage
  return page(
    {
      title,
      eyebrow: title,
      heading: title,
      subject: null,
      meta: [`${lineage.nodes.length} ${words.nav.documents.toLowerCase()}`],
      contents: [['cascade', title]],
      sections: [cascade(lineage, view)],
      files: null,
    },
    view,
  )
}

function viewOf({ language, version }: ReportContext, documents: Parameters<typeof anchorsOf>[0]): View {
  return { words: reportWords(language), language, version, anchors: anchorsOf(documents) }
}

function metaOf({ issuer, issuedOn }: Check['documents'][number], { language }: View, ...more: readonly string[]): string[] {
  return [issuer, issuedOn === null ? null : time(issuedOn, language), ...more].flatMap((one) => (one === null ? [] : [one]))
}

function files(documents: readonly Pick<Check['documents'][number], 'path' | 'sha256'>[], { words }: View): Markup {
  const rows = documents.flatMap(({ path, sha256 }) => (path === null ? [] : [[fileName(path), tag`<code>${sha256}</code>`]]))
  return tag`<details><summary>${words.overview.documents} (${rows.length})</summary>${table([words.record.source, words.record.sha256], rows)}</details>`
}
