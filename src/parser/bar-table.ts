import type { Span } from '../model/position.js'
import { CAPITAL } from '../text/letter-case.js'

/** A table that a converter wrote one cell a line, each between lone bars; `end` is the offset behind it. */
export type BarTable = { readonly rows: readonly (readonly Span[])[]; readonly end: number }

/** Two columns are a letterhead or a signature block, which are read line by line. */
const FEWEST_COLUMNS = 3
const LONGEST_CELL_LINES = 40
/** "II. HẠ TẦNG SỐ" may stand in a cell of its own; with text below it, it is a heading behind the table. */
const LONGEST_HEADING_LINES = 4

/**
 * Reads "|⏎TT⏎|⏎Nhiệm vụ⏎|⏎Chủ trì⏎|⏎|⏎1⏎|…" from the bar at `start`: a bar opens each row, parts its cells and closes it; an empty cell
 * leaves two bars together, which only the header's width tells from a new row. What no cell holds ends the table, without a blank line too.
 */
export function barTableAt(text: string, start: number): BarTable {
  const rows: BrokenRow[] = []
  let row: Span[] = []
  let bars = 1
  let isLayout = false
  let at = lineEnd(text, start) + 1
  while (at < text.length) {
    const end = lineEnd(text, at)
    if (isBar(text, at, end)) {
      if (row.length > 0) bars = 1
      row = []
      bars++
      at = end + 1
      continue
    }
    if (isBlankLine(text, at, end) || (isLayout && row.length === 2)) break
    const next = nextBar(text, at)
    if (next < 0) break
    const cell = trimmed(text, at, next - 1)
    isLayout ||= LAYOUT.test(text.slice(cell.start, cell.start + LONGEST_MARKER))
    if (row.length === 0) rows.push({ cells: row, bars })
    row.push(cell)
    at = lineEnd(text, next) + 1
  }
  return { rows: joinBroken(text, rows), end: at }
}

const LONGEST_MARKER = 40
// *Nơi nhận:* · **KT. BỘ TRƯỞNG** · CỘNG HÒA XÃ HỘI …: two columns set side by side, and what follows the second is text
const LAYOUT = new RegExp(
  `^[*_\\s]{0,6}(?:N[ơo]i nh[ậa]n|NƠI NHẬN|CỘNG H[ÒO][AÀ]|ĐẢNG CỘNG SẢN|(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\\.?\\s[${CAPITAL}])`,
)
// **PHỤ LỤC II** · BIỂU SỐ 1 · MẪU SỐ 02: the heading of what follows the table
const ANNEX = /^[*_\s]{0,6}(?:PHỤ LỤC|BIỂU (?:MẪU )?(?:SỐ )?\d|MẪU SỐ)(?=$|[\s:.*_\d])/u
// **II. NHIỆM VỤ** · IV. TỔ CHỨC …
const PART_HEADING = new RegExp(`^[*_\\s]{0,6}[IVX]{1,4}\\s?[.-]\\s?\\**\\s?[${CAPITAL}]{2}`)

export function isWideTable({ rows }: BarTable): boolean {
  return rows.length > 1 && (rows[0]?.length ?? 0) >= FEWEST_COLUMNS
}

/** Whether the line is a lone bar. */
export function isBar(text: string, start: number, end: number): boolean {
  const line = trimmed(text, start, end)
  return line.end - line.start === 1 && text.charCodeAt(line.start) === 124
}

/** Cells without an empty one between them, and the bars before the first. */
type BrokenRow = { readonly cells: readonly Span[]; readonly bars: number }

/** Puts rows together again that an empty cell has parted. */
function joinBroken(text: string, broken: readonly BrokenRow[]): Span[][] {
  const width = broken[0]?.cells.length ?? 0
  const counted = COUNTED.test(wordsOf(text, broken[0]?.cells[0]))
  const opensRow = (row: readonly Span[] | undefined) => COUNT.test(wordsOf(text, row?.[0]))
  const out: Span[][] = []
  for (const { cells, bars } of broken) {
    const last = out.at(-1)
    const [first] = cells
    // its number is left out: "|⏎|⏎|⏎Bộ Y tế⏎|…"
    const unnumbered = counted && first && bars === 3 && cells.length === width - 1 && !opensRow(cells)
    const row = unnumbered ? [{ start: first.start, end: first.start }, ...cells] : cells
    const gap = last?.at(-1)?.end
    const fits = last && out.length > 1 && last.length < width && last.length + 1 + row.length <= width && row.length < width
    if (last && gap !== undefined && fits && !(counted && (opensRow(row) || !opensRow(last)))) last.push({ start: gap, end: gap }, ...row)
    else out.push([...row])
  }
  return out
}

// TT · STT · Số TT: the rows of the table begin with a number, and what begins with one is a row of its own
const COUNTED = /^[*_\s]{0,6}(?:S?TT|Số TT|Số thứ tự)[*_\s.]{0,6}$/iu
// 1 · 2. · **IV** · 1.2 · A.
const COUNT = /^[*_\s]{0,6}(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}(?:\.\d{1,2})?|[A-Z])[*_\s.)]{0,6}$/u

function wordsOf(text: string, cell: Span | undefined): string {
  return cell && cell.end - cell.start <= LONGEST_MARKER ? text.slice(cell.start, cell.end) : ''
}

/** The bar that closes the cell beginning at `from`, or -1 where what stands there is no cell. */
function nextBar(text: string, from: number): number {
  const most = PART_HEADING.test(text.slice(from, from + LONGEST_MARKER)) ? LONGEST_HEADING_LINES : LONGEST_CELL_LINES
  let at = from
  for (let lines = 0; lines <= most && at < text.length; lines++) {
    const end = lineEnd(text, at)
    if (lines > 0 && isBar(text, at, end)) return at
    const words = text.slice(at, Math.min(end, at + LONGEST_MARKER))
    if (ANNEX.test(words) || (lines > 0 && PART_HEADING.test(words))) return -1
    at = end + 1
  }
  return -1
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline < 0 ? text.length : newline
}

function isBlankLine(text: string, start: number, end: number): boolean {
  const line = trimmed(text, start, end)
  return line.start === line.end
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13 || unit === 0xa0
}
