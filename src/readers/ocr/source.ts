import type { Notice, Source } from '../../model/source.js'
import { compose } from '../compose.js'
import { notice } from '../failure.js'
import { assemble, type Sheet } from '../pdf/assemble.js'
import { repairLetters } from '../pdf/repair.js'
import type { ReadInput } from '../reader.js'
import { canonicalFrom } from '../source.js'
import type { OcrPage } from './page.js'

/** Below that the user is told to check against the original. */
const DOUBTFUL = 0.8

/** The document of pages of which some (or none) were recognised from pictures. */
export function sourceOf(
  input: ReadInput,
  format: string,
  pages: readonly Sheet[],
  recognised: readonly OcrPage[],
  also: readonly Notice[],
): Source {
  const { path } = input
  const { contents, notes, stamps } = assemble(pages)
  const made = compose(contents, notes)
  const { text, count } = repairLetters(made.text)
  const notices = [...also]
  if (count > 0) notices.push(notice('input/repaired-letters', path, { count: String(count) }))
  if (stamps > 0) notices.push(notice('input/signature-stamp', path, {}))
  const quality = meanQuality(recognised)
  if (quality !== null) {
    const values = { quality: String(Math.round(quality * 100)) }
    notices.push(quality < DOUBTFUL ? notice('input/ocr-low-quality', path, values) : notice('input/ocr-used', path, values))
  }
  const ocr = quality === null ? {} : { ocr: { quality } }
  return canonicalFrom(input, format, { text, hints: made.hints }, { pages: pages.length, notices, ...ocr })
}

/** Over all recognised pages, weighed by their letters, to two places; null where none was recognised. */
function meanQuality(pages: readonly OcrPage[]): number | null {
  if (pages.length === 0) return null
  const letters = pages.reduce((sum, page) => sum + page.letters, 0)
  const quality = letters === 0 ? 0 : pages.reduce((sum, page) => sum + page.quality * page.letters, 0) / letters
  return Math.round(quality * 100) / 100
}
