import { bounds } from '../lexicon/quantities.js'
import { END, oneOf, START } from '../text/boundary.js'
import { matchAt, standsAt } from '../text/sticky.js'
import { firstBehind } from './quantity-unit.js'

export type Bound = { readonly start: number; readonly op: (typeof bounds)[number]['op'] }

const OPS = new Map<string, Bound['op']>(bounds.flatMap(({ op, words }) => words.map((word) => [word, op] as const)))
const WORD = oneOf(bounds.flatMap(({ words }) => words.filter((w) => /[A-Za-zÀ-ỹ]/u.test(w))))
// "ít nhất là 25", "tối thiểu đạt 25", "trên mức", "≥ 30"
const BOUND = `(?:${START}(?<word>${WORD})${END}|(?<sign>[≥≤<>]=?))(?: (?:là|đạt|có|khoảng|từ|được|thêm|bằng|mức)){0,4} ?`
// the look back tells that there is one, the search from the left which: "không dưới", not "dưới"
const BOUNDED = new RegExp(`(?<=${BOUND})`, 'uy')
const BEFORE = new RegExp(`${BOUND}$`, 'u')
const REACH = 28
// "từ 95% trở lên", "10% trở xuống", "98% hoặc cao hơn"
const AFTER = / ?(?:(?<up>trở lên|hoặc (?:cao )?hơn)|(?<down>trở xuống|hoặc thấp hơn))/uy
const AFTER_STARTS = 'th'

/** The bound that ends just before the figure at `at`. */
export function boundBefore(key: string, at: number): Bound | null {
  if (!standsAt(BOUNDED, key, at)) return null
  const left = key.slice(Math.max(0, at - REACH), at)
  const match = BEFORE.exec(left)
  const op = OPS.get(match?.groups?.word ?? match?.groups?.sign ?? '')
  return match && op ? { op, start: at - (left.length - match.index) } : null
}

/** The bound that follows a figure and its unit at `at`. */
export function boundAfter(key: string, at: number): { readonly end: number; readonly op: 'gte' | 'lte' } | null {
  const match = AFTER_STARTS.includes(firstBehind(key, at)) ? matchAt(AFTER, key, at) : null
  return match ? { end: AFTER.lastIndex, op: match.groups?.up ? 'gte' : 'lte' } : null
}
