import { ReadError } from './failure.js'
import { decodeImages } from './ocr/image.js'
import { type OcrPage, recognizePage } from './ocr/page.js'
import { sourceOf } from './ocr/source.js'
import { sheetOf } from './pdf/assemble.js'
import type { Read } from './reader.js'

/** A4, in points: pictures do not say how large the paper was. */
const PAPER = { upright: 595, across: 842 }

/** A scanned or photographed page (PNG, JPEG, TIFF with one or more pages): read by OCR. */
export const read: Read = async (input) => {
  const { options } = input
  if (options.ocr === 'never') throw ReadError.of('input/needs-ocr', {})
  const pictures = decodeImages(input.bytes, options.maxPages)
  const recognised: OcrPage[] = []
  for (const [done, pixels] of pictures.entries()) {
    options.onProgress?.(done, pictures.length, 'ocr')
    recognised.push(await recognizePage(pixels, pixels.width > pixels.height ? PAPER.across : PAPER.upright, options))
  }
  options.onProgress?.(pictures.length, pictures.length, 'ocr')
  const pages = recognised.map(({ page }) => sheetOf(page))
  return [{ source: sourceOf(input, 'image', pages, recognised, []) }]
}
