import { figureCell } from './figure-cell.js'
import type { Grid, GridRow } from './grid.js'

/** A row of the table's body with its place in the numbering; `children` stand under it. */
export type BodyRow = {
  readonly row: GridRow
  /** How it is numbered: 'I', 'A', '1', '1.1' (by depth), 'a', '-'; '' for no number at all. */
  readonly kind: string
  /** Its rank in its series; 0 for bullets and unnumbered rows. */
  readonly rank: number
  /** As printed: 'II', '3'. */
  readonly label: string
  /** The first words of the row, as the matching key has them, without the number. */
  readonly words: string
  readonly children: BodyRow[]
}

/** A row that says that it is a total: strictly so ("Tổng cộng"), or only by its first word ("Tổng đàn" may be one of many figures). */
export type TotalRow = { readonly row: GridRow; readonly words: string; readonly strict: boolean; readonly money: boolean }

/** A table told apart into its head and its body, in order; totals stand between the top rows that they may sum. */
export type Body = {
  readonly head: readonly GridRow[]
  /** The row that numbers the columns, "(1) | (2) | (3) = (4) + (5)", if there is one. */
  readonly numbering: GridRow | null
  readonly items: readonly (BodyRow | TotalRow)[]
  /** All rows of the body as they follow each other. */
  readonly rows: readonly GridRow[]
  /** The columns with the rows' numbers and words; figures stand to the right of them. */
  readonly labels: number
}

export function isTotal(item: BodyRow | TotalRow): item is TotalRow {
  return 'strict' in item
}

export function isPart(item: BodyRow | TotalRow): item is BodyRow {
  return !isTotal(item)
}

/** The head ends at the first numbered, total or figured row; a table that begins with one has lost its head, and maybe more. */
export function bodyOf({ rows, width }: Grid): Body | null {
  const start = rows.findIndex((row) => !isHead(row))
  if (start < 1) return null
  const head = rows.slice(0, start)
  const numbering = head.find(isNumbering) ?? null
  // a table that goes on over a page prints its head again
  const body = rows.slice(start).filter((row) => row.cells.some((cell) => cell !== '') && !head.some((above) => isSame(above, row)))
  const labels = labelColumns(head, body, width)
  const words = head.filter((row) => row !== numbering)
  if (labels === 0 || words.length === 0) return null
  return { head: words, numbering, items: nested(body, labels), rows: body, labels }
}

function isSame(a: GridRow, b: GridRow): boolean {
  return a.cells.every((cell, at) => cell === b.cells[at])
}

/** Words alone, years, the numbers of the columns: no figures yet. */
function isHead(row: GridRow): boolean {
  if (isNumbering(row)) return true
  const { cells } = row
  const first = cells.find((cell) => cell !== '') ?? ''
  if (STRICT.test(first) || WEAK.test(first) || (cells[0] !== '' && NUMBER.test(row.printed[0] ?? ''))) return false
  return cells.slice(1).every((cell) => figureCell(cell).kind !== 'figure' || /^(?:19|20)\d\d$/u.test(cell))
}

// "A | B | 1 | 2 | 3=4+5" · "(1) | (2) | (3) = (1) + (2)"
const COLUMN_NUMBER = /^\(?(?:[a-e]|\d{1,2})\)?(?: ?=.{1,40})?$/u

function isNumbering({ cells }: GridRow): boolean {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length < 3 || !filled.every((cell) => COLUMN_NUMBER.test(cell))) return false
  const ranks = filled.flatMap((cell) => /\d{1,2}/u.exec(cell)?.[0] ?? []).map(Number)
  return ranks.length >= 2 && ranks.every((rank, at) => at === 0 || rank === (ranks[at - 1] ?? 0) + 1)
}

/** The leftmost column in which the body has words, and what stands before it. */
function labelColumns(head: readonly GridRow[], body: readonly GridRow[], width: number): number {
  for (let column = 0; column < Math.min(3, width - 1); column++) {
    const cells = body.map(({ cells }) => cells[column] ?? '')
    const numbers = head.some(({ cells }) => /^(?:s?tt|số tt|số thứ tự)$/u.test(cells[column] ?? ''))
    if (!numbers && cells.filter((cell) => /[a-zà-ỹ]{2}/u.test(cell)).length * 2 >= cells.length) return column + 1
  }
  return 0
}

// "I" · "A." · "1" · "1.2" · "a)": a cell of its own, or set off from the words by a mark; "-" and "1.2" need none, "A Lưới" has none
const NUMBER =
  /^\(?(?:(?<own>[IVX]{1,5}|[A-HĐ]|\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ])[.)]?$|(?<marked>[IVX]{1,5}|[A-HĐ]|\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ]\d?)[.)/-]{1,2}\s|(?<free>\d{1,3}(?:\.\d{1,3}){1,3}\s|[-–+*•]\s?))/u
// "Tổng cộng" · "Tổng số" · "Cộng (I+II)" · "Tổng kinh phí thực hiện" · "Tổng I + II"
const FORMULA = '(?: ?\\(?(?:mục )?(?:[a-hivxđ]{1,5}|\\d{1,2})(?: ?\\+ ?(?:[a-hivxđ]{1,5}|\\d{1,2})){1,12}\\)?)?'
const STRICT = new RegExp(
  `^(?:tổng cộng|tổng số|tổng chung|cộng chung|cộng|tổng|(?<money>tổng (?:số )?(?:kinh phí|vốn|tiền|nhu cầu|dự toán|mức đầu tư|chi phí|ngân sách)(?: [a-zà-ỹ]{1,10}){0,4}))${FORMULA} ?[:.]?$`,
  'u',
)
// not "Tổng công ty", "Cộng đồng dân cư"
const WEAK = /^(?:tổng(?! (?:công ty|cục|đài|liên đoàn|hội|thư ký|kho))|cộng(?! (?:đồng|tác|hòa|sự)))(?![a-zà-ỹ])/u

function nested(rows: readonly GridRow[], labels: number): (BodyRow | TotalRow)[] {
  const items: (BodyRow | TotalRow)[] = []
  let open: BodyRow[] = []
  for (const row of rows) {
    const made = bodyRow(row, labels)
    const total = made.label === '' ? STRICT.exec(made.words) : null
    if (total || (made.label === '' && WEAK.test(made.words))) {
      items.push({ row, words: made.words, strict: total !== null, money: total?.groups?.money !== undefined })
      open = []
      continue
    }
    const level = open.findIndex(({ kind }) => kind === made.kind)
    open = level < 0 ? open : open.slice(0, level)
    const parent = open.at(-1)
    if (parent) parent.children.push(made)
    else items.push(made)
    open.push(made)
  }
  return items
}

function bodyRow(row: GridRow, labels: number): BodyRow {
  const printed = row.printed.slice(0, labels)
  const first = printed.findIndex((cell) => cell !== '')
  const number = NUMBER.exec(printed[first] ?? '')
  const label = (number?.groups?.own ?? number?.groups?.marked ?? number?.groups?.free ?? '').trim()
  const words = row.cells
    .slice(0, labels)
    .map((cell, at) => (at === first ? cell.slice(number?.[0].length ?? 0).trim() : cell))
    .filter((cell) => cell !== '')
    .join(' ')
  return { row, label, words, ...ranked(label), children: [] }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const UPPER = 'ABCDĐEGH'
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

function ranked(label: string): Pick<BodyRow, 'kind' | 'rank'> {
  if (/^[IVX]+$/u.test(label)) return { kind: 'I', rank: ROMAN.indexOf(label) + 1 }
  if (/^\d/u.test(label)) {
    const steps = label.split('.')
    return { kind: steps.map(() => '1').join('.'), rank: Number(steps.at(-1)) }
  }
  if (UPPER.includes(label) && label !== '') return { kind: 'A', rank: UPPER.indexOf(label) + 1 }
  if (/^[a-zđ]$/u.test(label)) return { kind: 'a', rank: LETTERS.indexOf(label) + 1 }
  return { kind: label === '' ? '' : '-', rank: 0 }
}
