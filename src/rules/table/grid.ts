import type { Block, Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { toKey } from '../../text/normalize.js'

/** One table with its cells in their columns: every row has `width` cells, empty ones included. */
export type Grid = { readonly width: number; readonly rows: readonly GridRow[] }

/** `cells`: the words of each cell as the matching key has them, without blanks at either end; `printed`: the same as printed. */
export type GridRow = { readonly block: Block; readonly cells: readonly string[]; readonly printed: readonly string[] }

/** Wider or longer ones are no tables of a plan; what is done with a grid grows faster than its size. */
const MOST_COLUMNS = 40
const MOST_ROWS = 400

/**
 * The tables with a total, as far as their columns are known for sure. A row that lost cells on its way into text tells no longer which of them are missing, so a
 * table with rows of figures that differ in width is none; rows of one cell ("I. Nguồn ngân sách") may be narrower, they stand alone.
 */
export function gridsOf(root: Root): Grid[] {
  // readers that know the cells leave out the empty ones at a row's end
  const trailing = root.source.hints.lines === 'paragraphs'
  const tables = new Map<number, Block[]>()
  for (const block of root.blocks) {
    // "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" is no total
    if (block.kind !== 'row' || block.zone === 'letterhead') continue
    const rows = tables.get(block.table)
    if (rows) rows.push(block)
    else tables.set(block.table, [block])
  }
  return [...tables.values()].flatMap((blocks) => {
    if (blocks.length < 3 || blocks.length > MOST_ROWS || !hasTotal(root, blocks)) return []
    const first = blocks[0] && tabbed(root, blocks[0])
    const grid = first ? aligned([first, ...blocks.slice(1).map((block) => tabbed(root, block))], trailing) : null
    return grid ?? (isRagged(root, blocks) ? [] : (aligned(parsed(root, blocks), false) ?? []))
  })
}

/** A short cell begins with a word for it. Most tables hold none: they are passed over before anything is cut out of them. */
function hasTotal({ key }: Root, blocks: readonly Block[]): boolean {
  return blocks.some(({ cells }) =>
    cells.some(({ start, end }) => end - start < LONGEST_TOTAL && TOTALS.some((word) => key.startsWith(word, start))),
  )
}

const TOTALS = [
  'tổng',
  'cộng',
  'cả năm',
  'cả giai đoạn',
  'toàn giai đoạn',
  'giai đoạn',
  'cả thời kỳ',
  'toàn thời kỳ',
  'thời kỳ',
  '5 năm',
  '3 năm',
]

const LONGEST_TOTAL = 60

/** Rows with figures differ in width. */
function isRagged({ key }: Root, blocks: readonly Block[]): boolean {
  const width = Math.max(...blocks.map(({ cells }) => cells.length))
  return blocks.some(({ cells }) => cells.length < width && cells.slice(1).some(({ start, end }) => /\d/u.test(key.slice(start, end))))
}

/** The cells between the tabs of the canonical line: a table of Word or of a page keeps its empty cells there. Null for other rows. */
function tabbed(root: Root, block: Block): GridRow | null {
  const { text } = root.source
  const at = root.origin[block.start] ?? 0
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  const line = text.slice(start, end < 0 ? text.length : end)
  if (!line.includes('\t')) return null
  const printed = line.split('\t').map(oneLine)
  return { block, printed, cells: printed.map(toKey) }
}

/** The cells as the parser tells them apart: between bars, or one cell a line. */
function parsed({ text, key }: Root, blocks: readonly Block[]): GridRow[] {
  const cellsOf = (words: string, { cells }: Block) => cells.map(({ start, end }) => oneLine(words.slice(start, end)))
  return blocks.map((block) => ({ block, printed: cellsOf(text, block), cells: cellsOf(key, block) }))
}

function oneLine(words: string): string {
  return words.replace(BLANKS, ' ').trim()
}

function aligned(rows: readonly (GridRow | null)[], trailing: boolean): Grid | null {
  const known = rows.flatMap((row) => row ?? [])
  const width = Math.max(0, ...known.map(({ cells }) => cells.length))
  if (known.length < rows.length || width < 2 || width > MOST_COLUMNS) return null
  if (!trailing && known.some((row) => row.cells.length < width && !isHeading(row))) return null
  return { width, rows: known.map((row) => padded(row, width)) }
}

/** "I. Nguồn ngân sách" over the whole width: no figure stands in it, so no column is out of place. */
function isHeading({ cells }: GridRow): boolean {
  return cells.slice(1).every((cell) => !/\d/u.test(cell))
}

function padded(row: GridRow, width: number): GridRow {
  const { block, cells, printed } = row
  if (cells.length === width) return row
  const rest = Array.from({ length: width - cells.length }, () => '')
  return { block, cells: [...cells, ...rest], printed: [...printed, ...rest] }
}
