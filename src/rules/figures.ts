/** A printed figure: dot groups thousands, comma is decimal; `decimals` tells how exactly it was printed. */
export type Figure = { readonly value: number; readonly decimals: number }

/** One figure for use inside patterns: "8,92", "75.000", "1.410,892", "46 200" is two. */
export const FIGURE = '\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,4})?|\\d{1,9}(?:,\\d{1,4})?'

/** "8,92" -> 8.92 with two decimals; "75.000" -> 75000 with none. */
export function figure(printed: string): Figure {
  const [whole = '', decimals = ''] = printed.split(',')
  return { value: Number(`${whole.replaceAll('.', '')}${decimals === '' ? '' : `.${decimals}`}`), decimals: decimals.length }
}

/** Half a unit of the last printed digit: how far the true value can lie from the printed one. */
export function rounding({ decimals }: Figure): number {
  return 0.5 * 10 ** -decimals
}

/** A value as Vietnamese print has it, with at most two decimals: 2.9 -> "2,9", 48000 -> "48.000". */
export function printed(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,9}$)/gu, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}
