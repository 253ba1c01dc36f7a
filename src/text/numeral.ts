/**
 * Numbers as Vietnamese texts print them: a dot parts thousands, a comma decimals ("46.200", "8,92", "1.410,892"). A dot that is not
 * followed by groups of three digits is a decimal point of a foreign spreadsheet ("99.4"). NaN for anything else.
 */
export function readNumber(printed: string): number {
  const whole = wholeNumber(printed)
  if (!Number.isNaN(whole)) return whole
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(printed)) return Number(printed.replaceAll('.', '').replace(',', '.'))
  if (/^\d+,\d+$/u.test(printed)) return Number(printed.replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3}){2,}$/u.test(printed)) return Number(printed.replaceAll(',', ''))
  if (/^\d+\.\d+$/u.test(printed)) return Number(printed)
  return Number.NaN
}

/** Figures alone, as most numbers are; summed up, which takes a fraction of the time of a pattern and of `Number`. */
function wholeNumber(printed: string): number {
  if (printed.length === 0 || printed.length > SAFE) return /^\d+$/u.test(printed) ? Number(printed) : Number.NaN
  let value = 0
  for (let at = 0; at < printed.length; at++) {
    const figure = printed.charCodeAt(at) - ZERO
    if (figure < 0 || figure > 9) return Number.NaN
    value = value * 10 + figure
  }
  return value
}

const ZERO = 48
/** So many figures add up without loss. */
const SAFE = 15

/** Small numbers spelled out, as the matching key writes them: "ba", "mười". "năm" is left out: it mostly means "year". */
export const numberWords: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/** A share spelled out, in percent: "một nửa" 50, "hai phần ba" 66.67, "1/2" 50; null for anything else. Two decimals. */
export function readShare(printed: string): number | null {
  if (/^(?:một )?nửa$/u.test(printed)) return 50
  const [, above, below] = /^([A-Za-zÀ-ỹ]{1,5}|\d) ?(?:phần|\/) ?([A-Za-zÀ-ỹ]{1,5}|\d{1,2})$/u.exec(printed) ?? []
  const over = small(above)
  const under = small(below)
  return over && under && over < under ? Math.round((over / under) * 1e4) / 100 : null
}

function small(word: string | undefined): number | null {
  if (!word) return null
  return /^\d+$/u.test(word) ? Number(word) : (numberWords[word] ?? (word === 'tư' ? 4 : word === 'năm' ? 5 : null))
}
