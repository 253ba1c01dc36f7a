import type { Evidence, Span } from '../model/position.js'
import type { Root, Section, SectionRole } from '../model/tree.js'
import { evidence } from '../text/evidence.js'
import { spanAt } from '../text/sorted.js'
import { standsAt } from '../text/sticky.js'

/** The sentence of the reading text that holds an offset, inside its block; at most some 4,000 characters of an endless one. */
export function sentenceAt(root: Root, at: number): Span {
  const floor = Math.max(0, at - REACH)
  let start = floor + root.key.slice(floor, at).lastIndexOf('\n') + 1
  const limit = Math.min(root.key.length, at + REACH)
  const window = root.text.slice(start, limit)
  const base = start
  STOP.lastIndex = 0
  while (STOP.test(window)) {
    const end = STOP.lastIndex
    const isLineEnd = window.charCodeAt(end - 1) === 10
    const next = isLineEnd ? base + end : base + end + (window.charCodeAt(end) <= 32 ? 1 : 2)
    if (!isLineEnd && !(isCapital(root, next) && endsWord(window, end - 1))) continue
    if (next > at) return { start, end: base + end }
    start = next
  }
  const line = root.key.slice(at, limit).indexOf('\n')
  return { start, end: line < 0 ? limit : at + line }
}

const REACH = 2000
// ". Trong", "! Các", "?” Vì" and a line's end: a mark, a blank and a capital
const STOP = /[.!?](?=["”)]?[ \t])|\n/g
// "TP. Hà Nội", "ThS. Lê"; the enumerators "1. Sở", "II. Nhiệm" at the start of a line or a cell
const ABBREVIATED = /(?<=[\s.(/](?:TP|Tp|tp|TS|ThS|BS|PGS|GS|TM|KT|TL|TT|Tr|St|đ\/c|Đ\/c))/y
const ENUMERATED = /(?<=(?:^|[\n\t])\s{0,3}(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[a-zđ]))/y

/** Whether a full stop stands behind a word, and not behind an abbreviation or an enumerator. */
function endsWord(text: string, stop: number): boolean {
  return !standsAt(ABBREVIATED, text, stop) && !standsAt(ENUMERATED, text, stop)
}

/** A capital letter is one that the matching key has in lower case; a quotation mark or bracket may stand before it. */
function isCapital(root: Root, at: number): boolean {
  const first = '"“('.includes(root.text.charAt(at)) ? at + 1 : at
  return root.text.charAt(first) !== root.key.charAt(first)
}

/** Where an offset into the canonical text lies in the reading text. */
export function readingOffset(root: Root, canonical: number): number {
  let low = 0
  let high = root.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((root.origin[middle] ?? canonical) < canonical) low = middle + 1
    else high = middle
  }
  return low
}

/** What the innermost headed section around an offset is about. */
export function roleAt(root: Root, at: number): SectionRole | null {
  let role: SectionRole | null = null
  let level: readonly Section[] = root.sections
  for (;;) {
    const section = spanAt(level, at)
    if (!section) return role
    role = section.role ?? role
    level = section.children
  }
}

/** Evidence as a related place of a message. A document from standard input without a name goes by '-'. */
export function relatedAt(path: string | null, { quote, position }: Evidence): Evidence & { readonly path: string } {
  return { path: path ?? '-', quote, position }
}

/** Evidence of the first match of a pattern inside a stretch of the reading text. */
export function firstMatch(root: Root, pattern: RegExp, within: Span): Evidence | null {
  const match = pattern.exec(root.key.slice(within.start, within.end))
  const start = within.start + (match?.index ?? 0)
  return match && evidence(root, { start, end: start + match[0].length })
}

/**
 * The lines of the reading text that hold a mark (a pattern with the flag g that crosses no line), in order: a pattern that needs it has to
 * look at no others.
 */
export function linesWith(key: string, mark: RegExp): Span[] {
  const lines: Span[] = []
  mark.lastIndex = 0
  while (mark.test(key)) {
    const start = key.lastIndexOf('\n', mark.lastIndex - 1) + 1
    const next = key.indexOf('\n', mark.lastIndex)
    const end = next < 0 ? key.length : next
    lines.push({ start, end })
    mark.lastIndex = end + 1
  }
  return lines
}

/** '2021-06-23' as officials write it: '23/6/2021'; '2025-11' as '11/2025'. */
export function vietnameseDate(time: string): string {
  const [year = '', month, day] = time.split('-')
  return [day, month, year].flatMap((part) => (part === undefined ? [] : [part.replace(/^0/u, '')])).join('/')
}
