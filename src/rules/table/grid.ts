import type { Block, Root } from '../../model/tree.js'
import { toKey } from '../../text/normalize.js'

/** One table with its cells in their columns: every row has `width` cells, empty ones included. */
export type Grid = { readonly width: number; readonly rows: readonly GridRow[] }

/** `cells`: the words of each cell as the matching key has them, without blanks at either end; `printed`: the same as printed. */
export type GridRow = { readonly block: Block; readonly cells: readonly string[]; readonly printed: readonly string[] }

/** Wider or longer ones are no tables of a plan; what is done with a grid grows faster than its size. */
const MOST_COLUMNS = 40
const MOST_ROWS = 400

/**
 * The tables whose columns are known for sure. A row that lost cells on its way into text tells no longer which of them are missing, so a
 * table with rows of figures that differ in width is none; rows of one cell ("I. Nguồn ngân sách") may be narrower, they stand alone.
 */
export function gridsOf(root: Root): Grid[] {
  // readers that know the cells leave out the empty ones at a row's end
  const trailing = root.source.hints.lines === 'paragraphs'
  const tables = new Map<number, Block[]>()
  for (const block of root.blocks) {
    if (block.kind !== 'row') continue
    const rows = tables.get(block.table)
    if (rows) rows.push(block)
    else tables.set(block.table, [block])
  }
  return [...tables.values()].flatMap((blocks) => {
    if (blocks.length < 3 || blocks.length > MOST_ROWS) return []
    const rows = blocks.map((block) => tabbed(root, block))
    return (
      aligned(rows, trailing) ??
      aligned(
        blocks.map((block) => parsed(root, block)),
        false,
      ) ??
      []
    )
  })
}

/** The cells between the tabs of the canonical line: a table of Word or of a page keeps its empty cells there. Null for other rows. */
function tabbed(root: Root, block: Block): GridRow | null {
  const { text } = root.source
  const at = root.origin[block.start] ?? 0
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  const line = text.slice(start, end < 0 ? text.length : end)
  return line.includes('\t') ? rowOf(block, line.split('\t')) : null
}

/** The cells as the parser tells them apart: between bars, or one cell a line. */
function parsed(root: Root, block: Block): GridRow {
  return rowOf(
    block,
    block.cells.map(({ start, end }) => root.text.slice(start, end)),
  )
}

function rowOf(block: Block, cells: readonly string[]): GridRow {
  const printed = cells.map((cell) => cell.replace(/\s+/gu, ' ').trim())
  return { block, printed, cells: printed.map(toKey) }
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

function padded({ block, cells, printed }: GridRow, width: number): GridRow {
  const rest = Array.from({ length: width - cells.length }, () => '')
  return { block, cells: [...cells, ...rest], printed: [...printed, ...rest] }
}
