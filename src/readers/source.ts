import type { Hints, Notice, Source } from '../model/source.js'
import { repairLatin } from '../text/encoding.js'
import { notice } from './failure.js'
import type { ReadInput } from './reader.js'

export type Extra = {
  readonly encoding?: string
  readonly pages?: number
  readonly ocr?: { readonly quality: number }
  readonly notices?: readonly Notice[]
  /** Text in fonts of the time before Unicode was converted already. */
  readonly oldFonts?: boolean
}

/**
 * The source of a structured document. Text of old fonts that the file calls Unicode ("Céng hßa x· héi") is put right line by line, which
 * keeps the hints' offsets only where lengths stay: TCVN3 maps letter to letter, VNI does not, so the hints are then dropped.
 */
export function canonicalFrom(
  input: ReadInput,
  format: string,
  made: { readonly text: string; readonly hints: Hints },
  extra: Extra = {},
): Source {
  const { path, sha256 } = input
  const { encoding, pages, ocr, notices = [], oldFonts = false } = extra
  const repaired = repairLatin(made.text)
  const same = repaired?.text.length === made.text.length
  const said = repaired ? repaired.encoding : oldFonts ? 'TCVN3/VNI' : null
  return {
    path,
    format,
    ...(encoding === undefined ? {} : { encoding }),
    sha256,
    text: repaired?.text ?? made.text,
    ...(pages === undefined ? {} : { pages }),
    ...(ocr === undefined ? {} : { ocr }),
    hints: repaired && !same ? { ...made.hints, notes: [], pages: [] } : made.hints,
    notices: said === null ? notices : [...notices, notice('input/legacy-letters', path, { encoding: said })],
  }
}
