import type { Span } from '../model/position.js'
import type { Enumerator, EnumeratorKind } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'
import { firstLetters } from '../text/first-letters.js'
import { CAPITAL, SMALL } from '../text/letter-case.js'
import { isLetter } from '../text/normalize.js'
import { unitsOf } from '../text/units.js'

/** The order of kinds from the outermost in: a kind closes every open section of a later one. Equal ranks nest as they come. */
export const RANK: Readonly<Record<EnumeratorKind, number>> = {
  part: 0,
  chapter: 1,
  upper: 2,
  roman: 3,
  heading: 3,
  article: 4,
  arabic: 5,
  decimal: 6,
  ordinal: 7,
  letter: 8,
  paren: 9,
  dash: 10,
  plus: 11,
  star: 10,
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const COUNTS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** One kind of enumerator: its pattern, whose only group is what it counts, whether it counts by single letters, and a quick look for its words. */
type Form = {
  readonly kind: EnumeratorKind
  readonly pattern: RegExp
  readonly lettered: boolean
  readonly hasWord: ((key: string, at: number) => boolean) | null
}

const DIGITS = '0123456789'
const NINE = 57
const WORD = 'A-Za-zÀ-ỹ'

// kind, its first letters or words, pattern; tried in this order at the start of a block
const FORMS: readonly (readonly [EnumeratorKind, string | readonly string[], string])[] = [
  // Phần thứ nhất, PHẦN II. · Chương III · Mục 2. · Điều 3.
  ['part', ['phần'], 'phần\\s(?:thứ\\s)?([ivx]{1,5}|\\d{1,2}|nhất|hai|ba|tư|bốn|năm)(?=[\\s.:,]|$)\\s?[.:\\-]?'],
  ['chapter', ['chương'], 'chương\\s([ivx]{1,6}|\\d{1,2})(?=[\\s.:]|$)\\s?[.:\\-]?'],
  ['heading', ['mục'], `mục\\s([ivx]{1,6}|\\d{1,2})(?=[.:]|\\s[${WORD}]|$)\\s?[.:]?`],
  ['article', ['điều'], 'điều\\s(\\d{1,3})\\s?[a-zđ]?(?=[.:\\s]|$)\\s?[.:]'],
  // I. I- IV/
  ['roman', 'ivx', `([ivx]{1,6})\\s?(?:[.)\\-/](?!v)|(?=\\s[${WORD}]))(?=\\s|[${WORD}])`],
  // 1. 1) 1/ 1 . but 02-TT/TU and 258/KH-UBND are numbers of papers
  [
    'arabic',
    DIGITS,
    '(?!\\d{1,3}\\s?(?:-\\s?[a-zà-ỹđ]{1,8}\\s?/|/\\s?[a-zđ]{1,6}-[a-zđ]))(\\d{1,3})\\s?[./)\\-](?![\\d./])(?=\\s{0,2}[^\\d\\s%])',
  ],
  // 1.2. 1.2 1.2-
  ['decimal', DIGITS, `(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s?(?:[.)]|[-–/](?=\\s[^\\d]))?(?=\\s|[${WORD}])`],
  // A. B)
  ['upper', 'abcdefghđ', '([a-hđ])\\s?[.)\\-](?=\\s)'],
  // a) đ) a1)
  ['letter', 'abcdefghijklmnopqrstuvwxyzđ', '([a-zđ])\\d?\\s?(?:\\)|\\.(?=\\s))'],
  // (1) (a)
  ['paren', '(', `\\((\\d{1,2}|[a-zđ]|[ivx]{1,4})\\)(?=\\s|[${WORD}])`],
  // Một là, · Thứ nhất,
  [
    'ordinal',
    [...COUNTS, 'thứ'],
    '((?:mười\\s)?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\slà|thứ\\s(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!,?\\s(?:ngày\\s)?\\d{1,2}[/\\-]\\d))\\s?[,:;.\\-]?(?=\\s)',
  ],
  // - – · + · * •
  ['dash', '-', `(-{1,2})(?=[\\s${WORD}"(])`],
  ['plus', '+', `(\\+)(?=[\\s${WORD}"(])`],
  ['star', '*•●▪■◦○→✓', `([*•●▪■◦○→✓])(?=[\\s${WORD}"(])`],
]

const BY_START: ReadonlyMap<number, readonly Form[]> = byStart()

function byStart(): Map<number, Form[]> {
  const out = new Map<number, Form[]>()
  for (const [kind, starts, source] of FORMS) {
    const hasWord = typeof starts === 'string' ? null : firstLetters(starts)
    const form = { kind, pattern: new RegExp(source, 'uy'), lettered: kind === 'upper' || kind === 'letter', hasWord }
    for (const first of new Set([...starts].map((one) => one.charCodeAt(0)))) {
      const forms = out.get(first)
      if (forms) forms.push(form)
      else out.set(first, [form])
    }
  }
  return out
}

/**
 * The enumerator at the start of a block, or null. Whether it opens an item is for the outline to say: "135 xã", "23 tháng 6" and "V/v"
 * carry none, but "12. Sở Y tế" does only where it goes on with a list. `text` tells capitals apart, `key` is matched.
 */
export function enumeratorAt(text: string, key: string, block: Span): Enumerator | null {
  const misread = misreadAt(text, block.start)
  if (misread) return misread
  const next = key.charCodeAt(block.start + 1)
  const beginsWord = next > NINE && isLetter(next)
  for (const form of BY_START.get(key.charCodeAt(block.start)) ?? []) {
    if ((beginsWord && form.lettered) || form.hasWord?.(key, block.start) === false) continue
    form.pattern.lastIndex = block.start
    const match = form.pattern.exec(key)
    if (!match) continue
    const [words, of = ''] = match
    const end = block.start + words.length
    const kind = end > block.end ? null : kindOf(form.kind, words, of, text.charAt(block.start))
    return kind && { start: block.start, end, kind, label: labelOf(kind, text.slice(block.start, end)), value: rankIn(kind, of) }
  }
  return null
}

// "l. MỤC ĐÍCH, YÊU CẦU", "lI. NHIỆM VỤ", "HI. GIẢI PHÁP", "1V. TỔ CHỨC": a numeral whose strokes OCR took for other letters, before a
// heading in capitals; "H." and "TL." may be what they say
const MISREAD_ROMAN = new RegExp(`^(?<numeral>(?=[l|I]{0,2}[l|])[l|I]{1,3}|HI|IH|TH|[1l|]V|[1l|]X)\\.\\s[${CAPITAL}]{2}[^${SMALL}]{4}`)
const [MISREAD_FIRST, MISREAD_NEXT, STRAY] = [unitsOf('l|IHT1'), unitsOf('l|IHVX.'), unitsOf('l|H1')]

function misreadAt(text: string, start: number): Enumerator | null {
  if (!mayBeMisread(text, start)) return null
  const printed = MISREAD_ROMAN.exec(text.slice(start, start + 60))?.groups?.numeral
  if (printed === undefined) return null
  const numeral = printed.replace(/H/g, 'II').replace(/[^VX]/g, 'I')
  return { start, end: start + printed.length + 1, kind: 'roman', label: numeral, value: romanValue(numeral.toLowerCase()) }
}

/** Whether the first letters can be those of a misread numeral: one of the first three is no part of a right one. */
export function mayBeMisread(text: string, start: number): boolean {
  const [first, next] = [text.charCodeAt(start), text.charCodeAt(start + 1)]
  if (!MISREAD_FIRST.has(first) || !MISREAD_NEXT.has(next)) return false
  return STRAY.has(first) || STRAY.has(next) || STRAY.has(text.charCodeAt(start + 2))
}

/** The kind as its letter case and marks have it: "i)" is a letter, "I." a numeral; "a." a letter, "A." a part. Null: no enumerator. */
function kindOf(kind: EnumeratorKind, words: string, of: string, first: string): EnumeratorKind | null {
  const isUpper = first !== first.toLowerCase()
  if (kind === 'roman' && !isUpper) return /^[ivx][).]/.test(words) ? 'letter' : null
  if (kind === 'roman' && !CLOSERS.has(words.charCodeAt(words.length - 1)))
    return of === 'i' || of === 'ii' || of === 'iii' ? 'roman' : null
  if (kind === 'upper' && !isUpper) return 'letter'
  return kind === 'letter' && isUpper ? null : kind
}

function labelOf(kind: EnumeratorKind, printed: string): string {
  switch (kind) {
    case 'dash':
    case 'plus':
    case 'star':
      return printed
    case 'paren':
      return withoutClosers(printed.slice(1, -1))
    case 'arabic':
    case 'decimal':
    case 'roman':
    case 'upper':
    case 'letter':
      return withoutClosers(printed)
    default:
      return withoutClosers(printed.replace(BLANKS, ' '))
  }
}

function withoutClosers(label: string): string {
  let end = label.length
  while (end > 0 && CLOSERS.has(label.charCodeAt(end - 1))) end--
  return label.slice(0, end)
}

const CLOSERS = unitsOf(' .)-/:,;')

function rankIn(kind: EnumeratorKind, of: string): number {
  switch (kind) {
    case 'dash':
    case 'plus':
    case 'star':
      return 0
    case 'decimal':
      return Number(of.split('.').at(-1))
    case 'ordinal':
      return of.startsWith('thứ') ? ordinalValue(of.slice(4)) : COUNTS.indexOf(of.replace(/\slà$/u, '')) + 1
    default:
      if (of.charCodeAt(0) <= NINE) return Number(of)
      if (kind === 'letter' || kind === 'upper') return LETTERS.indexOf(of) + 1
      if (kind === 'paren' && of.length === 1 && !'ivx'.includes(of)) return LETTERS.indexOf(of) + 1
      return romanValue(of) || ordinalValue(of)
  }
}

function ordinalValue(word: string): number {
  return ORDINALS.indexOf(word === 'bốn' ? 'tư' : word) + 1
}

function romanValue(numeral: string): number {
  let total = 0
  for (const [at, c] of [...numeral].entries()) {
    const unit = c === 'i' ? 1 : c === 'v' ? 5 : c === 'x' ? 10 : 0
    if (unit === 0) return 0
    const next = numeral[at + 1]
    total += (next === 'v' || next === 'x') && c === 'i' ? -unit : unit
  }
  return total
}
