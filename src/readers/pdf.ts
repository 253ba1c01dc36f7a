import type { Notice, Source } from '../model/source.js'
import { notice, ReadError, stopIfAborted } from './failure.js'
import type { OcrPage } from './ocr/page.js'
import { sourceOf } from './ocr/source.js'
import { type Sheet, sheetOf } from './pdf/assemble.js'
import { openPdf, type Page, type PdfFile } from './pdf/engine.js'
import type { Read, ReadInput } from './reader.js'

/** A page with fewer glyphs than that and a picture over much of it is a scan. */
const HARDLY_ANY = 20
/** The text of a signature's stamp and a number set on top of a scan stay below that. */
const STAMPED = 300
/** Enough for Tesseract; more only takes longer. */
const DPI = 200

/** PDF: glyphs with their positions by PDFium, put together by us; pages without a text layer go to OCR. */
export const read: Read = async (input) => {
  const { bytes, options } = input
  const file = await openPdf(bytes, () => options.asset('@embedpdf/pdfium/dist/pdfium.wasm'))
  try {
    if (file.pages <= 0) throw ReadError.of('input/damaged', {})
    if (file.pages > options.maxPages) {
      throw ReadError.of('input/too-many-pages', { actual: String(file.pages), limit: String(options.maxPages) })
    }
    return [{ source: await readFile(input, file) }]
  } finally {
    file.close()
  }
}

async function readFile(input: ReadInput, file: PdfFile): Promise<Source> {
  const { path, options } = input
  const pages: Sheet[] = []
  const scans: number[] = []
  for (let i = 0; i < file.pages; i++) {
    stopIfAborted(options.signal)
    const page = file.read(i)
    if (options.ocr === 'always' || isScan(page)) scans.push(i)
    pages.push(sheetOf(page))
  }
  if (scans.length === 0) return sourceOf(input, 'pdf', pages, [], [])
  if (options.ocr === 'never') {
    if (scans.length === pages.length) throw ReadError.of('input/needs-ocr', {})
    const unread: Notice = notice('input/scanned-pages', path, { pages: scans.map((i) => i + 1).join(', ') })
    return sourceOf(input, 'pdf', pages, [], [unread])
  }
  const { recognizePage } = await import('./ocr/page.js')
  const recognised: OcrPage[] = []
  for (const [done, i] of scans.entries()) {
    options.onProgress?.(done, scans.length, 'ocr')
    const found = await recognizePage(file.render(i, DPI), pages[i]?.width ?? 595, options)
    recognised.push(found)
    pages[i] = sheetOf(found.page)
  }
  options.onProgress?.(scans.length, scans.length, 'ocr')
  return sourceOf(input, 'pdf', pages, recognised, [])
}

function isScan({ glyphs, pictures }: Page): boolean {
  return (glyphs.length < HARDLY_ANY && pictures > 0.3) || (glyphs.length < STAMPED && pictures > 0.7)
}
