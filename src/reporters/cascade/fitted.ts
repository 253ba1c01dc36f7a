import { shorten } from '../view/format.js'

/** The text cut so that it fits a box of `width` pixels at this font size, as nearly as can be told without measuring a font. */
export function fitted(text: string, width: number, size: number): string {
  let shown = shorten(text, 80)
  while (shown.length > 4 && widthOf(shown) * size > width) shown = shorten(text, shown.length - 1)
  return shown
}

/** Estimated width in ems: capitals and wide letters, small letters and digits, narrow marks. */
function widthOf(text: string): number {
  let sum = 0
  for (const char of text.normalize('NFC')) sum += /[\p{Lu}mwMW…]/u.test(char) ? 0.72 : /[\s.,:;·|iljtfrI()/-]/u.test(char) ? 0.34 : 0.58
  return sum
}
