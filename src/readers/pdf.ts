import type { Notice } from '../model/source.js'
import { compose } from './compose.js'
import { notice, ReadError, stopIfAborted } from './failure.js'
import { assemble } from './pdf/assemble.js'
import { openPdf, type Page, type PdfFile } from './pdf/engine.js'
import { repairLetters } from './pdf/repair.js'
import type { Read, ReadInput } from './reader.js'
import { canonicalFrom } from './source.js'

/** A page with fewer glyphs than that and a picture on it is a scan. */
const HARDLY_ANY = 20

/** PDF: glyphs with their positions by PDFium, put together by us; pages without a text layer go to OCR. */
export const read: Read = async (input) => {
  const { bytes, options } = input
  const file = await openPdf(bytes, () => options.asset('@embedpdf/pdfium/pdfium.wasm'))
  try {
    if (file.pages > options.maxPages) {
      throw ReadError.of('input/too-many-pages', { actual: String(file.pages), limit: String(options.maxPages) })
    }
    return [{ source: await readFile(input, file) }]
  } finally {
    file.close()
  }
}

async function readFile(input: ReadInput, file: PdfFile) {
  const { path, options } = input
  const pages: Page[] = []
  for (let i = 0; i < file.pages; i++) {
    stopIfAborted(options.signal)
    pages.push(file.read(i))
  }
  const scanned = pages.flatMap(({ glyphs, pictures }, i) => (glyphs.length < HARDLY_ANY && pictures > 0.3 ? [i] : []))
  if (scanned.length === pages.length) throw ReadError.of('input/needs-ocr', {})
  const { contents, notes, stamps } = assemble(pages)
  const made = compose(contents, notes)
  const { text, count } = repairLetters(made.text)
  const notices: Notice[] = []
  if (scanned.length > 0) notices.push(notice('input/scanned-pages', path, { pages: scanned.map((i) => i + 1).join(', ') }))
  if (count > 0) notices.push(notice('input/repaired-letters', path, { count: String(count) }))
  if (stamps > 0) notices.push(notice('input/signature-stamp', path, {}))
  return canonicalFrom(input, 'pdf', { text, hints: made.hints }, { pages: file.pages, notices })
}
