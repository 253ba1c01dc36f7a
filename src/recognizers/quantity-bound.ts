import { bounds } from '../lexicon/quantities.js'
import { BLANKS } from '../text/blanks.js'
import { END, oneOf, START } from '../text/boundary.js'

export type Bound = { readonly start: number; readonly op: (typeof bounds)[number]['op'] }

const OPS = new Map(bounds.flatMap(({ op, words }) => words.map((word) => [word, op] as const)))
const WORD = oneOf(bounds.flatMap(({ words }) => words.filter((w) => /[A-Za-zÀ-ỹ]/u.test(w))))
// "ít nhất là 25", "tối thiểu đạt 25", "trên mức", "≥ 30"
const BEFORE = new RegExp(
  `(?:${START}(?<word>${WORD})${END}|(?<sign>[≥≤<>]=?))(?: (?:là|đạt|có|khoảng|từ|được|thêm|bằng|mức)){0,2} ?$`,
  'u',
)
// "từ 95% trở lên", "10% trở xuống", "98% hoặc cao hơn"
const AFTER = / ?(?:(?<up>trở lên|hoặc (?:cao )?hơn)|(?<down>trở xuống|hoặc thấp hơn))/uy

/** The bound that ends just before a figure; `left` is the text before it, `at` where the figure starts. */
export function boundBefore(left: string, at: number): Bound | null {
  const match = BEFORE.exec(left)
  if (!match?.groups) return null
  const op = OPS.get((match.groups.word ?? match.groups.sign ?? '').replace(BLANKS, ' '))
  return op ? { op, start: at - (left.length - match.index) } : null
}

/** The bound that follows a figure and its unit at `at`. */
export function boundAfter(key: string, at: number): { readonly end: number; readonly op: 'gte' | 'lte' } | null {
  AFTER.lastIndex = at
  const match = AFTER.exec(key)
  return match ? { end: AFTER.lastIndex, op: match.groups?.up ? 'gte' : 'lte' } : null
}
