import { Document, Packer } from 'docx'
import { reportWords } from '../lexicon/wording-report.js'
import type { ReportContext, Reporter, ReportItem } from '../model/report.js'
import { findingAnnex, groupAnnex, targetAnnex } from './docx/annexes.js'
import { BODY, FONT, section } from './docx/blocks.js'
import { checkNote, comparisonNote } from './docx/note.js'
import { sameBytes } from './office/same-bytes.js'
import { findingsOf } from './view/summary.js'

/** A report note in the form of Decree 30/2020/NĐ-CP, to be completed and signed; the tables follow as annexes. */
export const docx: Reporter = {
  format: 'docx',
  kinds: ['comparison', 'check'],
  binary: true,
  open: (context) => {
    const items: ReportItem[] = []
    return {
      begin: () => '',
      item: (item) => {
        items.push(item)
        return ''
      },
      end: () => pack(sections(items, context), context),
    }
  },
}

type Sections = ConstructorParameters<typeof Document>[0]['sections']

function sections(items: readonly ReportItem[], { language }: ReportContext): Sections {
  const speech = { words: reportWords(language), language }
  for (const item of items) {
    if (item.kind === 'comparison') {
      const { comparison } = item
      const documents = [comparison.directive, ...comparison.plans.map(({ plan }) => plan)]
      const messages = findingsOf(comparison)
      return [
        section(comparisonNote(comparison, speech), { first: true }),
        section(groupAnnex(comparison, speech), { landscape: true }),
        section(targetAnnex(comparison, speech), { landscape: true }),
        ...(messages.length > 0 ? [section(findingAnnex(messages, documents, 'III', speech), { landscape: true })] : []),
      ]
    }
    if (item.kind === 'check')
      return [
        section(checkNote(item.check, speech), { first: true }),
        section(findingAnnex(item.check.messages, item.check.documents, '', speech), { landscape: true }),
      ]
  }
  return [section([], { first: true })]
}

async function pack(content: Sections, { version }: ReportContext): Promise<Uint8Array> {
  const document = new Document({
    creator: `plancheck ${version}`,
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
    sections: content,
  })
  const bytes = await Packer.toArrayBuffer(document, undefined, [{ path: 'docProps/core.xml', data: core(version) }])
  return sameBytes(new Uint8Array(bytes))
}

/** The document's properties without the time of its making. */
function core(version: string): string {
  const spaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${spaces}><dc:creator>plancheck ${version.replace(/[^\w.+-]/gu, '')}</dc:creator></cp:coreProperties>`
}
