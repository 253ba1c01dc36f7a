import { documentTypes } from '../lexicon/document-types.js'
import type { OwnWords } from '../model/own-words.js'
import { fromOwnWords } from '../text/own-words.js'

const bySymbol = fromOwnWords(
  ({ types }) =>
    new Map([
      ...documentTypes.toReversed().flatMap((t) => t.symbols.map((s): [string, string] => [s.toUpperCase(), t.name])),
      ...types.map(({ symbol, name }): [string, string] => [symbol.toUpperCase(), name]),
    ]),
)

/** Symbols of a number without its figures: '15/2020/NĐ-CP' -> NĐ, CP. */
export function symbolsOf(number: string): readonly string[] {
  return number
    .replace(/^\d+[a-zđ]?/u, '')
    .toUpperCase()
    .split(/[-/.]/u)
    .filter((s) => s !== '' && !/^\d+$/.test(s))
}

/** Whether a number is in the Party's form: '51-KH/TU'. */
export function isPartyNumber(number: string): boolean {
  return /^\d+[a-zđ]?-/u.test(number)
}

/** The office's own body whose symbol a number bears: '15/KH-BCĐCĐS' -> Ban Chỉ đạo chuyển đổi số. The last one where it bears several. */
export function ownBodyOf(number: string, { bodies }: OwnWords): string | null {
  if (bodies.length === 0) return null
  const named = symbolsOf(number).flatMap((printed) => bodies.find(({ symbol }) => symbol.toUpperCase() === printed) ?? [])
  return named.at(-1)?.name ?? null
}

/** The type that a number's symbol names: 'KH' -> Kế hoạch; null for an official letter ('87/LĐTBXH-VPQGGN'). */
export function typeOfNumber(number: string, own: OwnWords): string | null {
  const [first = ''] = symbolsOf(number)
  if (isPartyNumber(number) && first === 'TT') return 'Thông tri'
  if (/^(?:QH|UBTVQH)(?:\d|$)/u.test(first)) return first.startsWith('U') ? 'Nghị quyết' : null
  return bySymbol(own).get(first) ?? null
}
