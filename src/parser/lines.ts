import type { OwnWords } from '../model/own-words.js'
import type { Span } from '../model/position.js'
import type { Source } from '../model/source.js'
import { matches } from '../text/matches.js'
import { isLetter } from '../text/normalize.js'
import { unitsOf } from '../text/units.js'
import { type Holds, holds } from '../text/within.js'
import { barTableAt, isWideTable } from './bar-table.js'
import { opensRecipients } from './closing.js'
import { isWrapped, layoutOf, type Printed } from './wrapping.js'

/** One line of the canonical text that carries words, and whether it goes on with the block of the line before it. */
export type Line = Span & { readonly kind: 'text' | 'row'; readonly cells: readonly Span[]; readonly continues: boolean }

/** Side-by-side columns are looked for among the first lines and after "Nơi nhận". */
const LETTERHEAD_LINES = 24

/** Splits the canonical text into lines that carry words, marks table rows, and decides which lines are wrapped parts of one paragraph. */
export function readLines(source: Source, own: OwnWords): Line[] {
  const { text, hints } = source
  const whole = hints.lines === 'paragraphs'
  const out: Line[] = []
  const layout = layoutOf(text, hints.lines, own)
  const marks = { hasTab: holds(text, '\t'), hasBar: holds(text, '|'), hasGap: holds(text, '    ') }
  let blankBefore = true
  let boundary = true
  let closing = false
  let previous: Printed | null = null
  let narrowUntil = 0
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = trim(text, start, end)
    const indent = line.start - start
    if (line.end === line.start) blankBefore = true
    else if (line.end - line.start === 1 && text.charCodeAt(line.start) === 124 && start >= narrowUntil && !whole) {
      boundary = true
      const table = barTableAt(text, start)
      if (isWideTable(table)) {
        for (const cells of table.rows) out.push(rowOf(cells))
        previous = null
        start = table.end
        continue
      }
      narrowUntil = table.end
    } else if (isRule(text, line)) boundary = true
    else if (isPageNumber(text, line, indent)) blankBefore = true
    else {
      closing ||= opensRecipients(text.slice(line.start, line.start + 24))
      const besideZone = out.length < LETTERHEAD_LINES || closing
      const cells = (whole ? columnsOf(text, { start, end }, marks) : null) ?? cellsOf(text, line, marks, besideZone, whole)
      const printed: Printed = { start: line.start, end: line.end, indent }
      if (cells) out.push(lineOf(line, 'row', cells, false))
      else {
        const continues = !whole && !boundary && previous !== null && isWrapped(text, previous, printed, layout, blankBefore)
        out.push(lineOf(line, 'text', NO_CELLS, continues))
      }
      boundary = false
      blankBefore = false
      previous = cells ? null : printed
    }
    start = end + 1
  }
  return out
}

const NO_CELLS: readonly Span[] = []

// one shape for all lines: they are read in the hottest loops
function lineOf({ start, end }: Span, kind: Line['kind'], cells: readonly Span[], continues: boolean): Line {
  return { start, end, kind, cells, continues }
}

function rowOf(cells: readonly Span[]): Line {
  return lineOf({ start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 }, 'row', cells, false)
}

// -----   ______   * * *   =====   |   |---|---|   ……
const RULE = /^[\s\-–—_=*.·…|:\\]{1,400}$/u

// 7   - 7 -   Trang 3   3/12: set apart by its indent or dashes, or by the word
const PAGE_NUMBER = /^(?:(?:[-–]\s?)\d{1,3}(?:\s?[-–])|[Tt]rang\s\d{1,3}(?:\s?\/\s?\d{1,3})?|\d{1,3})$/u

const PAGE_NUMBER_ENDS = unitsOf('0123456789-–')

/** A page number alone on its line does not break the sentence around it. */
function isPageNumber(text: string, line: Span, indent: number): boolean {
  const length = line.end - line.start
  if (length > 12 || !PAGE_NUMBER_ENDS.has(text.charCodeAt(line.end - 1)) || !PAGE_NUMBER.test(text.slice(line.start, line.end)))
    return false
  return length > 3 || indent >= 3 || text.charCodeAt(line.start - 1) === 12
}

function isRule(text: string, { start, end }: Span): boolean {
  if (isLetter(text.charCodeAt(start)) || isLetter(text.charCodeAt(end - 1))) return false
  // behind the bullet of an item a word begins
  if (isLetter(text.charCodeAt(Math.min(start + 2, end - 1)))) return false
  return end - start <= 400 && RULE.test(text.slice(start, end))
}

/** Whether a line holds a mark, or a run of blanks, that parts cells. */
type Marks = { readonly hasTab: Holds; readonly hasBar: Holds; readonly hasGap: Holds }

/** Cells by TAB where readers put them, the empty ones included: they keep the others in their columns. Null for a paragraph. */
function columnsOf(text: string, line: Span, { hasTab }: Marks): Span[] | null {
  return hasTab(line) ? split(text.slice(line.start, line.end), line.start, /\t/g, true) : null
}

/** Cells of a table row: by TAB, by '|' (lone bars are boundaries), or columns set side by side with blanks in the letterhead and the closing. */
function cellsOf(text: string, line: Span, { hasTab, hasBar, hasGap }: Marks, besideZone: boolean, whole: boolean): Span[] | null {
  const tabs = hasTab(line)
  const bars = hasBar(line)
  const gaps = !whole && besideZone && hasGap(line)
  if (!tabs && !bars && !gaps) return null
  const slice = text.slice(line.start, line.end)
  if (tabs) return split(slice, line.start, /\t+/g)
  if (slice.charCodeAt(0) === 124 && slice.length > 1) {
    const inner = slice.endsWith('|') ? slice.length - 1 : slice.length
    return split(slice.slice(1, inner), line.start + 1, /\|/g, true)
  }
  if (gaps) {
    const cells = split(slice, line.start, / {4,}/g)
    return cells.length > 1 ? cells : null
  }
  return bars && besideZone && slice.includes(' | ') && slice.length < 240 ? split(slice, line.start, /\|/g) : null
}

function split(slice: string, offset: number, separator: RegExp, keepEmpty = false): Span[] {
  const cells: Span[] = []
  let from = 0
  const add = (to: number) => {
    const cell = trim(slice, from, to)
    if (keepEmpty || cell.end > cell.start) cells.push({ start: cell.start + offset, end: cell.end + offset })
  }
  for (const match of matches(slice, separator)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(slice.length)
  return cells
}

function trim(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 13 || unit === 0xa0 || unit === 12 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200b)
}
