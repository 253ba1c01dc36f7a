import { documentTypes } from '../lexicon/document-types.js'
import type { OwnWords } from '../model/own-words.js'
import type { Span } from '../model/position.js'
import type { Source } from '../model/source.js'
import { literal } from '../text/boundary.js'
import { isCapitals } from '../text/letter-case.js'
import { matches } from '../text/matches.js'
import { toKey } from '../text/normalize.js'
import { fromOwnWords } from '../text/own-words.js'
import { barTableAt, isWideTable } from './bar-table.js'
import { roleOf } from './outline.js'

/** One line of the canonical text that carries words, and whether it goes on with the block of the line before it. */
export type Line = Span & { readonly kind: 'text' | 'row'; readonly cells: readonly Span[]; readonly continues: boolean }

/** Lines longer than this are whole paragraphs; shorter ones may be hard-wrapped. */
const LONGEST_WRAPPED = 160
/** Side-by-side columns are looked for among the first lines and after "Nơi nhận". */
const LETTERHEAD_LINES = 24

/** Splits the canonical text into lines that carry words, marks table rows, and decides which lines are wrapped parts of one paragraph. */
export function readLines(source: Source, own: OwnWords): Line[] {
  const { text, hints } = source
  const whole = hints.lines === 'paragraphs'
  const out: Line[] = []
  const layout = layoutOf(text, hints.lines, typeAlone(own))
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
      closing ||= mayClose(text.charCodeAt(line.start)) && CLOSING.test(text.slice(line.start, line.start + 24))
      const besideZone = out.length < LETTERHEAD_LINES || closing
      const cells = (whole ? columnsOf(text, start, end) : null) ?? cellsOf(text, line, besideZone, whole)
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

// N, n or a mark before it: "Nơi nhận" begins with one of these
function mayClose(unit: number): boolean {
  return unit === 78 || unit === 110 || unit === 42 || unit === 95 || unit === 124
}

const NO_CELLS: readonly Span[] = []

// one shape for all lines: they are read in the hottest loops
function lineOf({ start, end }: Span, kind: Line['kind'], cells: readonly Span[], continues: boolean): Line {
  return { start, end, kind, cells, continues }
}

function rowOf(cells: readonly Span[]): Line {
  return lineOf({ start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 }, 'row', cells, false)
}

// Nơi nhận:   **_Nơi nhận:_**   NƠI NHẬN
const CLOSING = /^[*_|\s]{0,6}n[ơo]i nh[ậa]n/iu
// TM. ỦY BAN NHÂN DÂN   KT. CHỦ TỊCH   T/M BAN THƯỜNG VỤ   TL. GIÁM ĐỐC
const SIGNATURE = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.?\s\p{Lu}/u
// -----   ______   * * *   =====   |   |---|---|   ……
const RULE = /^[\s\-–—_=*.·…|:\\]{1,400}$/u

// 7   - 7 -   Trang 3   3/12: set apart by its indent or dashes, or by the word
const PAGE_NUMBER = /^(?:(?:[-–]\s?)\d{1,3}(?:\s?[-–])|[Tt]rang\s\d{1,3}(?:\s?\/\s?\d{1,3})?|\d{1,3})$/u

/** A page number alone on its line does not break the sentence around it. */
function isPageNumber(text: string, line: Span, indent: number): boolean {
  const length = line.end - line.start
  if (length > 12 || !PAGE_NUMBER.test(text.slice(line.start, line.end))) return false
  return length > 3 || indent >= 3 || text.charCodeAt(line.start - 1) === 12
}

function isRule(text: string, line: Span): boolean {
  const first = text.charCodeAt(line.start)
  // most lines begin with a letter: spare them the pattern
  if (first > 128 || (first >= 48 && first <= 57) || (first >= 65 && first <= 122 && first !== 95 && first !== 92)) {
    if (first !== 0x2026 && first !== 0x2013 && first !== 0x2014 && first !== 0xb7) return false
  }
  return line.end - line.start <= 400 && RULE.test(text.slice(line.start, line.end))
}

/** A line of text with the number of blanks before it. */
type Printed = Span & { readonly indent: number }

/**
 * `width`: the 90th percentile of line lengths among lines of 20 characters or more; `indents`: paragraphs begin indented, their other lines
 * do not; `soft`: lines between blank lines are one paragraph; `type`: a line that holds nothing but a type of document.
 */
type Layout = { readonly width: number; readonly indents: boolean; readonly soft: boolean; readonly type: RegExp }

function layoutOf(text: string, lines: Source['hints']['lines'], type: RegExp): Layout {
  if (lines === 'paragraphs') return { width: Number.POSITIVE_INFINITY, indents: false, soft: false, type }
  const soft = lines === 'soft'
  const counts = new Uint32Array(LONGEST_WRAPPED + 2)
  let total = 0
  let indented = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const length = end - start
    if (length >= 20) {
      const at = Math.min(length, LONGEST_WRAPPED + 1)
      counts[at] = (counts[at] ?? 0) + 1
      total++
      if (text.charCodeAt(start) === 32 && text.charCodeAt(start + 2) === 32) indented++
    }
    start = end + 1
  }
  let above = 0
  for (let length = LONGEST_WRAPPED + 1; length > 0; length--) {
    above += counts[length] ?? 0
    if (above * 10 >= total && total > 0)
      return { width: length, indents: indented * 10 >= total && indented * 10 <= total * 7, soft, type }
  }
  return { width: LONGEST_WRAPPED + 1, indents: false, soft, type }
}

/** Cells by TAB where readers put them, the empty ones included: they keep the others in their columns. Null for a paragraph. */
function columnsOf(text: string, start: number, end: number): Span[] | null {
  const tab = text.indexOf('\t', start)
  return tab < 0 || tab >= end ? null : split(text.slice(start, end), start, /\t/g, true)
}

/** Cells of a table row: by TAB, by '|' (lone bars are boundaries), or columns set side by side with blanks in the letterhead and the closing. */
function cellsOf(text: string, line: Span, besideZone: boolean, whole: boolean): Span[] | null {
  const slice = text.slice(line.start, line.end)
  if (slice.includes('\t')) return split(slice, line.start, /\t+/g)
  if (slice.charCodeAt(0) === 124 && slice.length > 1) {
    const inner = slice.endsWith('|') ? slice.length - 1 : slice.length
    return split(slice.slice(1, inner), line.start + 1, /\|/g, true)
  }
  if (!whole && besideZone && slice.includes('    ')) {
    const cells = split(slice, line.start, / {4,}/g)
    return cells.length > 1 ? cells : null
  }
  if (besideZone && slice.includes(' | ') && slice.length < 240) return split(slice, line.start, /\|/g)
  return null
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

/** Whether `line` goes on with the paragraph of `previous`. */
function isWrapped(text: string, previous: Printed, line: Printed, layout: Layout, blankBetween: boolean): boolean {
  const { soft, width, indents, type } = layout
  const first = text.slice(line.start, line.start + 40)
  const opening = first.startsWith('* ') ? `*${bare(first.slice(1))}` : bare(first)
  const ending = bare(text.slice(Math.max(previous.start, previous.end - 24), previous.end)).trimEnd()
  const length = previous.end - previous.start
  if ((mayClose(opening.charCodeAt(0)) && CLOSING.test(opening)) || SIGNATURE.test(opening)) return false
  const printed = bare(text.slice(line.start, Math.min(line.end, line.start + LONGEST_WRAPPED))).trim()
  if (type.test(printed)) return false
  // a line in capitals after a whole sentence: a heading, or the office above a signature
  if (TERMINAL.test(ending) && !isCapitals(ending) && isCapitals(printed)) return false
  // "giai đoạn 2026 / - 2030", "KINH TẾ / - XÃ HỘI": a dash within a span of years or a title opens no item
  if (!blankBetween && ((YEAR_END.test(ending) && YEARS_ON.test(opening)) || (DASHED_CAPITALS.test(opening) && TITLE_END.test(ending))))
    return true
  const goesOn = LOWER.test(opening) && !TERMINAL.test(ending)
  if (blankBetween) return goesOn && length > 30 && !ITEM.test(opening) && !isCapitals(text.slice(previous.start, previous.end))
  if (HARD_BREAK.test(text.slice(previous.end, line.start))) return goesOn && !ITEM.test(opening) && length > width * 0.6
  if (soft)
    return (
      (!BULLET.test(opening) || (opening.startsWith('- ') && length > width * 0.6 && !TERMINAL.test(ending) && !/,$/u.test(ending))) &&
      !ITEM.test(opening) &&
      !isNewParagraph(text, previous, line, ending, width)
    )
  if (BULLET.test(opening)) return goesOn && /^[-–]\s/u.test(opening) && length > width * 0.7 && !/[,]$/u.test(ending)
  if (ITEM.test(opening)) return (opening.charCodeAt(0) < 58 ? DANGLING : DANGLING_LETTER).test(ending)
  if (width > LONGEST_WRAPPED) return goesOn && length > 30
  if (goesOn) return true
  if (isCapitals(opening) && ITEM.test(text.slice(previous.start, previous.start + 12)) && isCapitals(ending)) return true
  if (indents && line.indent >= 3 && line.indent <= 12) return false
  // a wrapped line is full: the next word would not have fitted
  const word = opening.indexOf(' ') > 0 ? opening.indexOf(' ') : opening.length
  const full = previous.indent + length + 1 + word >= width * (TERMINAL.test(ending) ? 0.92 : 0.85)
  return full && !ending.endsWith(':')
}

/** Markdown without blank lines between its paragraphs: a short last line, a change from capitals, or a recital tells them apart. */
function isNewParagraph(text: string, previous: Span, line: Span, ending: string, width: number): boolean {
  const printed = bare(text.slice(line.start, line.end)).trim()
  const before = bare(text.slice(previous.start, previous.end))
  if (isHeadingLine(text, previous, line, width)) return true
  // "I." or "1. Mục" is a heading whose words go on in the next line
  if (before.length < 24 && ITEM.test(`${before} x`)) return false
  if (RECITAL.test(printed)) return TERMINAL.test(ending) || isCapitals(ending)
  if (isCapitals(ending) !== isCapitals(printed) && isCapitals(before) !== isCapitals(printed))
    return /\p{Lu}/u.test(printed.charAt(0)) && printed.length > 4
  return TERMINAL.test(ending) && previous.end - previous.start < width * 0.8 && /\p{Lu}/u.test(printed.charAt(0))
}

/**
 * "**1. Mục tiêu chung**" above its paragraph. Without emphasis a numbered line is one where it is far shorter than whole paragraphs;
 * converters that wrap lines break them anywhere ("3. Công an⏎Thành phố …"): there it must name a known part too.
 */
function isHeadingLine(text: string, previous: Span, line: Span, width: number): boolean {
  const raw = text.slice(previous.start, previous.end)
  const before = bare(raw).trim()
  const after = text.slice(line.start, Math.min(line.end, line.start + LONGEST_WRAPPED))
  if (!ITEM.test(before) || !CAPITAL.test(after) || TERMINAL.test(before) || UNFINISHED.test(before)) return false
  if (before.split(' ').length < FEWEST_HEADING_WORDS || (isCapitals(before) && isCapitals(after))) return false
  if (EMPHASIZED.test(raw)) return true
  if (MARKED.test(raw) || before.length > width * 0.6) return false
  if (width > WIDEST_WRAPPED) return before.split(' ').length > FEWEST_HEADING_WORDS
  const role = roleOf(toKey(before).replace(LABEL, ''))
  return role !== null && role !== 'assignment'
}

/** Label and two words. */
const FEWEST_HEADING_WORDS = 3
/** Where most lines are longer than this, they are whole paragraphs. */
const WIDEST_WRAPPED = 100
const LABEL = /^[^\s.)/-]{1,6}(?:\.\d{1,2}){0,3}\s?[.)/-]?\s/u
const CAPITAL = /^["“(]?\p{Lu}/u
// **1. Mục tiêu chung** · *2. Mục tiêu cụ thể*
const EMPHASIZED = /^([*_]{1,3})(?![*_\s])[^*_]{4,200}\1$/u
// "… của", "… Bộ", "… tỉnh", "… số": a name goes on
const UNFINISHED =
  /(?:^|\s)(?:và|của|các|với|cho|tại|về|do|theo|là|số|bộ|sở|ban|tỉnh|thành phố|huyện|xã|phường|ngày|ủy|nghị|quyết định)$|[,–-]$/iu

// Căn cứ … · Theo đề nghị … · Xét … · Kính gửi: …
const RECITAL = /^(?:Căn cứ|Theo đề nghị|Xét |Kính gửi|Nơi nhận)/u

// giai đoạn 2026 / - 2030
const YEAR_END = /(?:^|\s)(?:19|20)\d{2}$/u
const YEARS_ON = /^[-–]\s?(?:19|20)\d{2}(?!\d|[/.])/u
// KINH TẾ / - XÃ HỘI …
const DASHED_CAPITALS = /^[-–]\s\p{Lu}[^\p{Ll}\d]{3,}$/u
const TITLE_END = /^[^\p{Ll}]*\p{Lu}{2}$/u
const MARKS = /[*_\\#>]/gu
// KẾ HOẠCH · THÔNG TƯ LIÊN TỊCH, alone on a line: the type
const typeAlone = fromOwnWords(
  ({ types }) => new RegExp(`^(?:${[...documentTypes, ...types].map((t) => literal(t.name.toUpperCase())).join('|')})$`, 'u'),
)
// two blanks at the end of a line: markdown's line break
const HARD_BREAK = /^ {2,}\n/u
const LOWER = /^["“(]?[\p{Ll}\d,;)]/u
const TERMINAL = /[.;:!?…]["”)]?$/u
// - …   + …   • …
const BULLET = /^(?:[-–+•*]\s|[-–+][A-Za-zÀ-ỹ])/u
// I. …   1. …   1- …   1/ …   1.1. …   a) …   (1) …   Một là, …   Điều 3. …   Thứ nhất, …
const ITEM =
  /^(?:[IVX]{1,5}\s?[.)\-–]\s|(?:[l|I]{1,3}|HI|IH|TH|[1l|][VX])\.\s\p{Lu}{2}|\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)]\s?\D|\d{1,2}\s?[-–/]\s(?=\p{Lu})|\d{1,2}(?:\.\d{1,2}){1,3}(?:\s|[-–/]\s\D)|\p{Ll}\d?\s?\)\s|[A-HĐ]\s?\.\s|\d{1,2}\s?[-–]\s?(?!\p{L}{1,8}\s?\/)\p{Lu}|\(\d{1,2}\)\s|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (?:nhất|hai|ba|tư|năm)|(?:Điều|Chương|Phần|Mục) (?:\d|[IVX]|thứ))/u
// "… ngày", "… tháng", "… Điều", "… Nghị quyết số", "…,": the number that follows belongs to the sentence; "dân số", "chuyển đổi số" end a heading
const DANGLING =
  /(?:^|\s)(?:ngày|tháng|năm|(?<=(?:định|quyết|thị|hoạch|văn|luận|báo|trình|dẫn|tư|án|lục|biểu|mẫu|điện) )số|điều|khoản|mục|điểm|quý|từ|đến|và|của|lần|thứ)$|,$/iu
// "… quy định tại điểm" goes on with "a) khoản 2"
const DANGLING_LETTER = /(?:^|\s)(?:điểm|khoản|và|đến)$/u

/** Without marks of emphasis, escapes and headings; most lines have none. */
function bare(words: string): string {
  return MARKED.test(words) ? words.replace(MARKS, '') : words
}

const MARKED = /[*_\\#>]/

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
