import type { Content, Note } from '../compose.js'
import { type Band, bandsOf } from './columns.js'
import type { Page } from './engine.js'
import { furnitureOf, textOf } from './furniture.js'
import { type Line, linesOf, median, type Segment } from './lines.js'
import { type Measure, measureOf, paragraphsOf, startsParagraph } from './paragraphs.js'
import { type Grid, joinLines, tablesOf } from './tables.js'

export type Assembled = { readonly contents: readonly Content[]; readonly notes: readonly Note[]; readonly stamps: number }

/** A page's tables and lines, in points; a few hundred bytes a line, where its glyphs would take a hundred each. */
export type Sheet = { readonly width: number; readonly height: number; readonly grids: readonly Grid[]; readonly lines: readonly Line[] }

/** Puts one page's glyphs together, so that a long document need not hold them all. */
export function sheetOf({ width, height, glyphs, rules }: Page): Sheet {
  const { grids, rest } = tablesOf(glyphs, rules)
  return { width, height, grids, lines: linesOf(rest) }
}

/** Pages to paragraphs, tables and notes in reading order. */
export function assemble(sheets: readonly Sheet[]): Assembled {
  const { drop, stamps } = furnitureOf(sheets)
  const size = median(sheets.flatMap(({ lines }) => lines.map((line) => line.size)))
  const marks = new Set(
    sheets.flatMap(({ lines }) => lines.flatMap((line) => [...textOf(line).matchAll(/\[(\d{1,3})\]/g)].map(([, mark]) => mark))),
  )
  const flow = new Flow()
  sheets.forEach((sheet, i) => {
    const lines = sheet.lines.filter((line) => !drop.has(line))
    const { body, notes } = splitNotes(lines, sheet, size, marks)
    flow.page(i + 1, { ...sheet, lines: body })
    flow.note(notes, i + 1)
  })
  flow.flush()
  return { contents: flow.contents, notes: flow.notes, stamps }
}

type Item = { readonly y: number; readonly band?: Band; readonly grid?: Grid }

class Flow {
  readonly contents: Content[] = []
  readonly notes: Note[] = []
  private open: { text: string; last: Segment; page: number } | undefined
  private table: { rows: Grid['rows'][number][]; pages: number[]; columns: readonly number[]; page: number } | undefined

  page(number: number, { grids, lines }: Sheet): void {
    const items: Item[] = grids.map((grid) => ({ y: grid.y0, grid }))
    // Columns must not reach across a table
    const edges = [...grids.map(({ y0 }) => y0).sort((a, b) => a - b), Number.POSITIVE_INFINITY]
    let from = Number.NEGATIVE_INFINITY
    for (const to of edges) {
      const between = lines.filter(({ y }) => y >= from && y < to)
      items.push(...bandsOf(between).map((band) => ({ y: band.kind === 'line' ? band.line.y : band.y, band })))
      from = to
    }
    items.sort((a, b) => a.y - b.y)
    // Halves of a letterhead say nothing of the margins
    const single = items.flatMap(({ band }) => (band?.kind === 'line' && band.line.segments.length === 1 ? band.line.segments : []))
    const measure = widened(measureOf(single), grids)
    for (const { band, grid } of items) {
      if (grid) this.grid(grid, number)
      else if (band?.kind === 'columns') this.columns(band, number)
      else if (band?.kind === 'line') this.line(band.line, measure, number)
    }
  }

  note(lines: readonly Line[], page: number): void {
    for (const line of lines) {
      const text = textOf(line)
      const start = NOTE.exec(text)
      const last = this.notes.at(-1)
      if (start?.[1] !== undefined) this.notes.push({ label: start[1], text: start[2] ?? '', page })
      else if (last) this.notes[this.notes.length - 1] = { ...last, text: joinLines(last.text, text) }
    }
  }

  flush(): void {
    this.closeParagraph()
    this.closeTable()
  }

  private line(line: Line, measure: Measure, page: number): void {
    this.closeTable()
    const [first] = line.segments
    if (!first) return
    // Halves that are no columns: a list without rules keeps its cells
    const segment: Segment = { ...first, text: line.segments.map(({ text }) => text).join('\t'), x1: line.x1 }
    if (this.open && line.segments.length === 1 && !this.open.text.includes('\t') && !startsParagraph(segment, this.open.last, measure)) {
      this.open = { text: joinLines(this.open.text, segment.text), last: segment, page: this.open.page }
      return
    }
    this.closeParagraph()
    this.open = { text: segment.text, last: segment, page }
  }

  private columns({ left, right }: Extract<Band, { kind: 'columns' }>, page: number): void {
    this.flush()
    for (const half of [left, right]) {
      // Each printed line of a letterhead or signature stands for itself; recipients wrap
      for (const text of isList(half) ? paragraphsOf(half, measureOf(half)) : half.map((segment) => segment.text)) {
        this.contents.push({ kind: 'paragraph', text, page })
      }
    }
  }

  private grid(grid: Grid, page: number): void {
    this.closeParagraph()
    const same = this.table && sameColumns(this.table.columns, grid.columns)
    if (!same) this.closeTable()
    this.table ??= { rows: [], pages: [], columns: grid.columns, page }
    const { rows, pages } = this.table
    // A header printed anew on each page is one; a row that a page's end cut in two is one as well
    const header = same ? rows[0] : undefined
    const fresh = grid.rows.filter((row) => !header || flat(row) !== flat(header))
    const [first] = fresh
    const last = rows.at(-1)
    if (same && first && last && continuesRow(first)) {
      rows[rows.length - 1] = last.map((cell, i) => [joinLines(cell.join(' '), (first[i] ?? []).join(' ')).trim()].filter(Boolean))
      fresh.shift()
    }
    for (const row of fresh) {
      rows.push(row)
      pages.push(page)
    }
  }

  private closeParagraph(): void {
    if (this.open) {
      const { text, page } = this.open
      if (text.includes('\t')) this.contents.push({ kind: 'table', rows: [text.split('\t').map((cell) => [cell])], page })
      else this.contents.push({ kind: 'paragraph', text, page })
    }
    this.open = undefined
  }

  private closeTable(): void {
    if (this.table) this.contents.push({ kind: 'table', rows: this.table.rows, page: this.table.page, rowPages: this.table.pages })
    this.table = undefined
  }
}

/** A page of little text takes its margins from its tables. */
function widened(measure: Measure, grids: readonly Grid[]): Measure {
  const left = Math.min(measure.left, ...grids.map(({ x0 }) => x0))
  return { ...measure, left, right: Math.max(measure.right, ...grids.map(({ x1 }) => x1)) }
}

function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? 0)) < 6)
}

/** The rest of a row: nothing in its first place, and a cell that goes on in small letters or behind a date. */
function continuesRow(row: Grid['rows'][number]): boolean {
  const [first, ...others] = row.map((cell) => cell.join(' '))
  return first === '' && others.some((text) => /^\p{Ll}/u.test(text))
}

function flat(row: Grid['rows'][number]): string {
  return row.map((cell) => cell.join(' ')).join('\t')
}

function isList(half: readonly Segment[]): boolean {
  return half.filter(({ text }) => /^[-–+]\s?\S/.test(text)).length >= 2
}

// "[1] …", "1 …", "1Nghị quyết …"
const NOTE = /^\[?(\d{1,3})\]?\s{0,3}(?![\d.,)/%])(.*)$/su

/** Footnotes: the last lines of a page, in smaller print, from the first one that opens with the mark of a note that the text refers to. */
function splitNotes(
  lines: readonly Line[],
  { height }: Sheet,
  size: number,
  marks: ReadonlySet<string | undefined>,
): { readonly body: readonly Line[]; readonly notes: readonly Line[] } {
  let start = lines.length
  for (let i = lines.length - 1; i >= 0 && marks.size > 0; i--) {
    const line = lines[i]
    if (!line || line.size > size * 0.93 || line.y < height * 0.3) break
    if (marks.has(NOTE.exec(textOf(line))?.[1])) start = i
  }
  return { body: lines.slice(0, start), notes: lines.slice(start) }
}
