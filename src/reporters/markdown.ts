import { reportWording } from '../lexicon/wording-report.js'
import type { Reporter } from '../model/report.js'
import { checkPage, comparisonPage, failurePage, lineagePage, type Page, recordPage } from './markdown/pages.js'

/** For wikis, merge requests and minutes: headings, lists and tables (GitHub flavoured); text of a document is escaped. */
export const markdown: Reporter = {
  format: 'markdown',
  kinds: ['record', 'failure', 'comparison', 'check', 'lineage'],
  binary: false,
  open: ({ language }) => {
    const page: Page = { language, words: reportWording[language] }
    let count = 0
    return {
      begin: () => '',
      item: (item) => {
        count += 1
        const gap = count === 1 ? '' : '\n---\n\n'
        switch (item.kind) {
          case 'record':
            return gap + recordPage(item.record, page)
          case 'failure':
            return gap + failurePage(item.failure, page)
          case 'comparison':
            return gap + comparisonPage(item.comparison, page)
          case 'check':
            return gap + checkPage(item.check, page)
          case 'lineage':
            return gap + lineagePage(item.lineage, page)
        }
      },
      end: () => '',
    }
  },
}
