import type { ReportContext, Reporter, ReportItem } from '../model/report.js'
import { comparisonPage, lineagePage } from './html/comparison-page.js'
import { checkPage, recordsPage } from './html/set-page.js'

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
