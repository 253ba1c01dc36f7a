import { reportWords } from '../../lexicon/wording-report.js'
import type { Comparison, Lineage } from '../../model/comparison.js'
import type { ReportContext } from '../../model/report.js'
import { documentName, issuerName } from '../view/names.js'
import { findingsOf, summarize } from '../view/summary.js'
import { cascade } from './cascade.js'
import { files, metaOf } from './files.js'
import { findings } from './findings.js'
import { matrix } from './matrix.js'
import { overview } from './overview.js'
import { page } from './page.js'
import { planPage } from './plan-page.js'
import { targets } from './targets.js'
import { timeline } from './timeline.js'
import { planId, viewOf } from './view.js'

/** The page of a comparison: overview, matrix, targets, cascade, timeline, findings, then a page for every plan. */
export function comparisonPage(comparison: Comparison, context: ReportContext): Promise<string> {
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
        cascade(comparison.lineage, view, directive.id),
        timeline(comparison, view),
        findings(all, view),
        ...plans.map((plan, at) => planPage(comparison, plan, at, view)),
      ],
      files: files([directive, ...plans.map(({ plan }) => plan)], view),
    },
    view,
  )
}

/** The page of a cascade alone. */
export function lineagePage(lineage: Lineage, context: ReportContext): Promise<string> {
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
