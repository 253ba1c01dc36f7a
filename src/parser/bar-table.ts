import type { Span } from '../model/position.js'

/** A table that a converter wrote one cell a line, each between lone bars; `end` is the offset behind it. */
export type BarTable = { readonly rows: readonly (readonly Span[])[]; readonly end: number }

/** Two columns are a letterhead or a signature block, which are read line by line. */
const FEWEST_COLUMNS = 3
const LONGEST_CELL_LINES = 80

/**
 * Reads "|⏎TT⏎|⏎Nhiệm vụ⏎|⏎Chủ trì⏎|⏎|⏎1⏎|…" from the bar at `start`: a bar opens each row, parts its cells and closes it; an empty cell
 * leaves two bars together, which only the header's width tells from a new row.
 */
export function barTableAt(text: string, start: number): BarTable {
  const rows: Span[][] = []
  let row: Span[] = []
  let at = lineEnd(text, start) + 1
  while (at < text.length) {
    const end = lineEnd(text, at)
    if (isBar(text, at, end)) {
      if (row.length > 0) rows.push(row)
      row = []
      at = end + 1
      continue
    }
    const next = isBlankLine(text, at, end) ? -1 : nextBar(text, end + 1)
    if (next < 0) break
    row.push(trimmed(text, at, next - 1))
    at = lineEnd(text, next) + 1
  }
  if (row.length > 0) rows.push(row)
  return { rows: joinBroken(rows), end: at }
}

export function isWideTable({ rows }: BarTable): boolean {
  return rows.length > 1 && (rows[0]?.length ?? 0) >= FEWEST_COLUMNS
}

/** Whether the line is a lone bar. */
export function isBar(text: string, start: number, end: number): boolean {
  const line = trimmed(text, start, end)
  return line.end - line.start === 1 && text.charCodeAt(line.start) === 124
}

/** Puts rows together again that an empty cell has parted. */
function joinBroken(rows: readonly Span[][]): Span[][] {
  const width = rows[0]?.length ?? 0
  const out: Span[][] = []
  for (const row of rows) {
    const last = out.at(-1)
    const gap = last?.at(-1)?.end
    if (last && gap !== undefined && out.length > 1 && last.length < width && last.length + 1 + row.length <= width && row.length < width)
      last.push({ start: gap, end: gap }, ...row)
    else out.push([...row])
  }
  return out
}

function nextBar(text: string, from: number): number {
  let at = from
  for (let lines = 0; lines < LONGEST_CELL_LINES && at < text.length; lines++) {
    const end = lineEnd(text, at)
    if (isBar(text, at, end)) return at
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
