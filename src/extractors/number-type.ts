import { documentTypes } from '../lexicon/document-types.js'

const BY_SYMBOL = new Map(documentTypes.toReversed().flatMap((t) => t.symbols.map((s) => [s.toUpperCase(), t.name])))

/** Symbols of a number without its figures: '15/2020/NĐ-CP' -> NĐ, CP. */
export function symbolsOf(number: string): readonly string[] {
  return number
    .replace(/^\d+\p{Ll}?/u, '')
    .toUpperCase()
    .split(/[-/.]/u)
    .filter((s) => s !== '' && !/^\d+$/.test(s))
}

/** Whether a number is in the Party's form: '51-KH/TU'. */
export function isPartyNumber(number: string): boolean {
  return /^\d+\p{Ll}?-/u.test(number)
}

/** The type that a number's symbol names: 'KH' -> Kế hoạch; null for an official letter ('87/LĐTBXH-VPQGGN'). */
export function typeOfNumber(number: string): string | null {
  const [first = ''] = symbolsOf(number)
  if (isPartyNumber(number) && first === 'TT') return 'Thông tri'
  if (/^(?:QH|UBTVQH)\d/u.test(first)) return first.startsWith('U') ? 'Nghị quyết' : null
  return BY_SYMBOL.get(first) ?? null
}
