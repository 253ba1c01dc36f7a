import { type Figure, figure } from '../figures.js'

/**
 * What a cell of a table says: a figure with the unit behind it, nothing, or words. `foreign` is the figure where dots are decimal and commas
 * part thousands, as spreadsheets print it; a print may allow both ("1.500").
 */
export type FigureCell =
  | { readonly kind: 'figure'; readonly own: Figure | null; readonly foreign: Figure | null; readonly unit: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'words' }

// "1.500" · "12,5" · "1,234.5" · "300 triệu đồng" · "15 xã" · "07"
const CELL = /^(?<digits>\d[\d.,]{0,20})(?: ?(?<unit>[a-zà-ỹ²³]{1,8}(?: [a-zà-ỹ]{1,8}){0,2}))?$/u
const OWN = /^(?:\d{1,3}(?:\.\d{3}){1,4}|\d{1,12})(?:,\d{1,4})?$/u
const FOREIGN = /^(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,4})?$/u
/** Reads one cell, given as the matching key has it. A dash or nought stands for nothing spent. */
export function figureCell(cell: string): FigureCell {
  if (cell === '') return { kind: 'blank' }
  if (cell === '-' || cell === '0') return { kind: 'figure', own: ZERO, foreign: ZERO, unit: '' }
  if (!isDigit(cell.charCodeAt(0))) return { kind: 'words' }
  const { digits = '', unit = '' } = CELL.exec(cell)?.groups ?? {}
  const own = OWN.test(digits) ? figure(digits) : null
  const foreign = FOREIGN.test(digits) ? figure(digits.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'))) : null
  return own || foreign ? { kind: 'figure', own, foreign, unit } : { kind: 'words' }
}

const ZERO: Figure = { value: 0, decimals: 0 }

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
