import { documentTypes } from '../lexicon/document-types.js'
import type { OwnWords } from '../model/own-words.js'
import type { Span } from '../model/position.js'
import type { Source } from '../model/source.js'
import { literal } from '../text/boundary.js'
import { CAPITAL, isCapital, isCapitals, isSmall, SMALL } from '../text/letter-case.js'
import { isLetter, toKey } from '../text/normalize.js'
import { fromOwnWords } from '../text/own-words.js'
import { opensRecipients } from './closing.js'
import { opensItem } from './item-start.js'
import { roleOf } from './outline.js'

/** Lines longer than this are whole paragraphs; shorter ones may be hard-wrapped. */
const LONGEST_WRAPPED = 160
/** A line of text with the number of blanks before it. */
export type Printed = Span & { readonly indent: number }

/**
 * `width`: the 90th percentile of line lengths among lines of 20 characters or more; `indents`: paragraphs begin indented, their other lines
 * do not; `soft`: lines between blank lines are one paragraph; `type`: a line that holds nothing but a type of document.
 */
export type Layout = { readonly width: number; readonly indents: boolean; readonly soft: boolean; readonly type: RegExp }

/** Reads the layout from the lengths and the indents of all lines. */
export function layoutOf(text: string, lines: Source['hints']['lines'], own: OwnWords): Layout {
  const type = typeAlone(own)
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

/** Whether `line` goes on with the paragraph of `previous`. */
export function isWrapped(text: string, previous: Printed, line: Printed, layout: Layout, blankBetween: boolean): boolean {
  const { soft, width, indents, type } = layout
  const closed = endsSentence(text, previous)
  if (closed && blankBetween) return false
  const opening = openingOf(text, line)
  const goesOn = !closed && LOWER.test(opening)
  if (blankBetween && !goesOn) return false
  if (opensRecipients(opening) || opensSignature(opening)) return false
  const printed = text.slice(line.start, Math.min(line.end, line.start + LONGEST_WRAPPED))
  // a type of document; a line in capitals after a whole sentence: a heading, or the office above a signature
  if (isCapitals(printed) && (type.test(bare(printed).trim()) || (closed && !isCapitals(endingOf(text, previous))))) return false
  const length = previous.end - previous.start
  if (blankBetween) return length > 30 && !opensItem(opening) && !isCapitals(text.slice(previous.start, previous.end))
  const marked = mayBeBullet(opening.charCodeAt(0))
  if (marked && !closed && isDashWithin(text, previous, opening)) return true
  if (text.charCodeAt(previous.end) === 32 && HARD_BREAK.test(text.slice(previous.end, line.start)))
    return goesOn && !opensItem(opening) && length > width * 0.6
  if (soft)
    return (
      (!(marked && BULLET.test(opening)) ||
        (opening.startsWith('- ') && length > width * 0.6 && !closed && !endingOf(text, previous).endsWith(','))) &&
      !opensItem(opening) &&
      !isNewParagraph(text, previous, line, closed, width)
    )
  if (marked && BULLET.test(opening)) return false
  if (opensItem(opening)) return !closed && (opening.charCodeAt(0) < 58 ? DANGLING : DANGLING_LETTER).test(endingOf(text, previous))
  if (width > LONGEST_WRAPPED) return goesOn && length > 30
  if (goesOn || (!closed && LEADS_ON.test(endingOf(text, previous)))) return true
  if (isCapitals(opening) && opensItem(text.slice(previous.start, previous.start + 12)) && isCapitals(endingOf(text, previous))) return true
  if (indents && line.indent >= 3 && line.indent <= 12) return false
  // a wrapped line is full: the next word would not have fitted
  const word = opening.indexOf(' ') > 0 ? opening.indexOf(' ') : opening.length
  const full = previous.indent + length + 1 + word >= width * (closed ? 0.92 : 0.85)
  return full && !endingOf(text, previous).endsWith(':')
}

/** Whether a line ends a sentence, or announces what follows. */
function endsSentence(text: string, line: Span): boolean {
  const last = text.charCodeAt(line.end - 1)
  // nearly all lines end in one of these
  if (isLetter(last)) return false
  if (last === 46 || last === 58 || last === 59) return true
  return TERMINAL.test(endingOf(text, line))
}

function openingOf(text: string, { start }: Span): string {
  const first = text.slice(start, start + 40)
  return first.startsWith('* ') ? `*${bare(first.slice(1))}` : bare(first)
}

function endingOf(text: string, { start, end }: Span): string {
  return bare(text.slice(Math.max(start, end - 24), end)).trimEnd()
}

/** "giai đoạn 2026 / - 2030", "KINH TẾ / - XÃ HỘI": a dash within a span of years or a title opens no item. */
function isDashWithin(text: string, previous: Span, opening: string): boolean {
  // "- Xây dựng …"
  if (isSmall(opening, 3)) return false
  if (YEARS_ON.test(opening)) return YEAR_END.test(endingOf(text, previous))
  return DASHED_CAPITALS.test(opening) && TITLE_END.test(endingOf(text, previous))
}

/** Whether a line begins with T or K, and as a signature does. */
function opensSignature(opening: string): boolean {
  const first = opening.charCodeAt(0)
  return (first === 84 || first === 75) && SIGNATURE.test(opening)
}

// - – + • *
function mayBeBullet(unit: number): boolean {
  return unit === 45 || unit === 0x2013 || unit === 43 || unit === 0x2022 || unit === 42
}

/** Markdown without blank lines between its paragraphs: a short last line, a change from capitals, or a recital tells them apart. */
function isNewParagraph(text: string, previous: Span, line: Span, closed: boolean, width: number): boolean {
  const printed = bare(text.slice(line.start, line.end)).trim()
  const before = bare(text.slice(previous.start, previous.end))
  if (isHeadingLine(text, previous, line, width)) return true
  // "I." or "1. Mục" is a heading whose words go on in the next line
  if (before.length < 24 && opensItem(`${before} x`)) return false
  const ending = endingOf(text, previous)
  if (RECITAL.test(printed)) return closed || isCapitals(ending)
  if (isCapitals(ending) !== isCapitals(printed) && isCapitals(before) !== isCapitals(printed))
    return isCapital(printed, 0) && printed.length > 4
  return closed && previous.end - previous.start < width * 0.8 && isCapital(printed, 0)
}

/**
 * "**1. Mục tiêu chung**" above its paragraph. Without emphasis a numbered line is one where it is far shorter than whole paragraphs;
 * converters that wrap lines break them anywhere ("3. Công an⏎Thành phố …"): there it must name a known part too.
 */
function isHeadingLine(text: string, previous: Span, line: Span, width: number): boolean {
  const raw = text.slice(previous.start, previous.end)
  const before = bare(raw).trim()
  const after = text.slice(line.start, Math.min(line.end, line.start + LONGEST_WRAPPED))
  if (!opensItem(before) || !OPENS_IN_CAPITAL.test(after) || TERMINAL.test(before) || UNFINISHED.test(before)) return false
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
const OPENS_IN_CAPITAL = new RegExp(`^["“(]?[${CAPITAL}]`)
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
const DASHED_CAPITALS = new RegExp(`^[-–]\\s[${CAPITAL}][^${SMALL}\\d]{3,}$`)
const TITLE_END = new RegExp(`^[^${SMALL}]*[${CAPITAL}]{2}$`)
const MARKS = /[*_\\#>]/gu
// KẾ HOẠCH · THÔNG TƯ LIÊN TỊCH, alone on a line: the type
const typeAlone = fromOwnWords(
  ({ types }) => new RegExp(`^(?:${[...documentTypes, ...types].map((t) => literal(t.name.toUpperCase())).join('|')})$`, 'u'),
)
// TM. ỦY BAN NHÂN DÂN   KT. CHỦ TỊCH   T/M BAN THƯỜNG VỤ   TL. GIÁM ĐỐC
const SIGNATURE = new RegExp(`^(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\\.?\\s[${CAPITAL}]`)
// "… Sở Nông nghiệp và", "… Nghệ thuật,": no paragraph ends so
const LEADS_ON = /\s(?:và|của|các|những|với|cho|tại|về|do|theo|là|bởi|từ|đến|trong|giữa|ở|để|nhằm|hoặc|nếu|bằng|thuộc)$|[a-zà-ỹ],$/u
// two blanks at the end of a line: markdown's line break
const HARD_BREAK = /^ {2,}\n/u
const LOWER = new RegExp(`^["“(]?[${SMALL}\\d,;)]`)
const TERMINAL = /[.;:!?…]["”)]?$/u
// - …   + …   • …
const BULLET = /^(?:[-–+•*]\s|[-–+][A-Za-zÀ-ỹ])/u
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
