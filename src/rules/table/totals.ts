import { isNested } from '../nested.js'
import { type Column, hasOneUnit } from './columns.js'
import { figureCell } from './figure-cell.js'
import type { GridRow } from './grid.js'
import { type Body, type BodyRow, isPart, isTotal, type TotalRow } from './rows.js'
import { type Addend, type Sum, sumOf } from './sums.js'

/** A total that does not fit: its row, its column, and the rows that were added up. */
export type WrongTotal = { readonly row: GridRow; readonly column: Column; readonly sum: Sum; readonly parts: readonly GridRow[] }

type Judged = { readonly total: TotalRow; readonly column: Column; readonly sum: Sum; readonly parts: readonly Addend[] }

/**
 * Total rows against the rows above or below them. A total is right if any usual way to read it is: the rows since the last total, all rows,
 * the totals of the groups, the rows that its own words name ("Tổng I + II"). One that no reading explains is wrong where its words and
 * the rows' numbers leave no doubt, or where the table's other totals prove how it is made.
 */
export function wrongTotals(columns: readonly Column[], body: Body): WrongTotal[] {
  const { items } = body
  const totals = items.filter(isTotal)
  const figured = new Set(columns.map(({ at }) => at))
  const wrong: Judged[] = []
  let right = 0
  for (const total of totals) {
    const readings = readingsOf(items, total, figured)
    for (const column of columns) {
      const sums = readings.map((rows) => {
        const parts = rows && addendsOf(rows, column.at, figured)
        const sum = parts && sumOf({ row: total.row, at: column.at }, parts, column.exact)
        return sum && { total, column, sum, parts }
      })
      if (sums.some((one) => one?.sum.holds)) right += 1
      else if (sums[0]) wrong.push(sums[0])
    }
  }
  const oneUnit = hasOneUnit(body)
  const proved = right >= 2 && wrong.length * 2 <= right
  const sure = wrong.filter(({ total, column, parts, sum }) => {
    if (proved) return true
    if (wrong.length > Math.max(1, right) || !isClear(items, total)) return false
    // amounts are of one unit whatever the unit of what they pay for
    if (!column.money && (total.money || !oneUnit)) return false
    return isNumbered(items.slice(0, items.indexOf(total))) || items[0] === total || !isNested(parts.map(amount), sum.said)
  })
  return sure.map(({ total, column, sum, parts }) => ({ row: total.row, column, sum, parts: parts.map(({ row }) => row) }))
}

/** The rows that a total may stand for, the most natural reading first; null for a reading that this total does not have. */
function readingsOf(
  items: readonly (BodyRow | TotalRow)[],
  total: TotalRow,
  figured: ReadonlySet<number>,
): readonly (readonly (BodyRow | TotalRow)[] | null)[] {
  const named = namedRows(items, total)
  if (named) return [named]
  const at = items.indexOf(total)
  const above = items.slice(0, at).filter((item) => !isHeading(item, figured))
  const below = items.slice(at + 1).filter((item) => !isHeading(item, figured))
  const since = above.slice(above.findLastIndex(isTotal) + 1)
  const next = below.findIndex(isTotal)
  const until = next < 0 ? below : below.slice(0, next)
  const lastTotal = above.findLast(isTotal)
  const up = [since, above.filter(isPart), above.filter(isTotal), ...(lastTotal ? [[lastTotal, ...since]] : [])]
  const down = [until, below.filter(isPart), below.filter(isTotal)]
  // the last of several totals sums the others up, where nothing stands between
  const first = since.length === 0 && above.length > 0 ? [above.filter(isTotal)] : []
  return above.length > 0 ? [...first, ...up, ...down] : down
}

/** "Tổng I + II", "Cộng (1+2+3)": the top rows with these numbers. */
function namedRows(items: readonly (BodyRow | TotalRow)[], { words }: TotalRow): BodyRow[] | null {
  const labels = /(?:[a-hivxđ]{1,5}|\d{1,2})(?: ?\+ ?(?:[a-hivxđ]{1,5}|\d{1,2})){1,12}/u.exec(words)?.[0].split('+')
  if (!labels) return null
  const rows = labels.map((label) => items.filter(isPart).filter((item) => item.label.toLowerCase() === label.trim()))
  return rows.every((found) => found.length === 1) ? rows.flat() : []
}

function amount({ row, at }: Addend): number {
  const cell = figureCell(row.cells[at] ?? '')
  return cell.kind === 'figure' ? ((cell.own ?? cell.foreign)?.value ?? 0) : 0
}

/** No number, no figure in any column and nothing under it: words over the rows that follow. A numbered row without a figure is a gap. */
function isHeading(item: BodyRow | TotalRow, figured: ReadonlySet<number>): boolean {
  return isPart(item) && item.kind === '' && item.children.length === 0 && [...figured].every((at) => item.row.cells[at] === '')
}

// rows that are no parts of what the rows around them make up
const NO_PART =
  /^(?:tỷ (?:lệ|trọng)|bình quân|trung bình|lũy kế|còn lại|chênh lệch|làm tròn|trừ|giảm (?:trừ|so|thu|chi)|tăng (?:so|giảm|thu|chi)|so (?:sánh|với)|(?:phân |chia )?theo|chia ra|trong đó|tr\.? ?đó|bao gồm|gồm|cụ thể|kết dư|bội (?:chi|thu)|dư nợ)(?![a-zà-ỹ])|\(%\)/u

/** The cells of some rows in one column; an empty one is stood for by the rows below it. Null where a row is no part, or says nothing. */
function addendsOf(rows: readonly (BodyRow | TotalRow)[], at: number, figured: ReadonlySet<number>): Addend[] | null {
  const addends: Addend[] = []
  for (const one of rows) {
    if (isHeading(one, figured)) continue
    if (NO_PART.test(one.words)) return null
    const own = figureCell(one.row.cells[at] ?? '')
    if (own.kind === 'words') return null
    if (own.kind === 'figure') {
      if (!isTotal(one) && hidesPart(one.children, at)) return null
      addends.push({ row: one.row, at })
      continue
    }
    const below = isTotal(one) || one.children.length === 0 ? null : addendsOf(one.children, at, figured)
    if (!below) return null
    addends.push(...below)
  }
  return addends
}

/** A row without a number and with a figure, deep among numbered ones: below the row before it, or beside it? "Trong đó" would tell. */
function hidesPart(children: readonly BodyRow[], at: number): boolean {
  const bare = children.some(({ kind, row }) => kind === '' && row.cells[at] !== '')
  return (bare && !OF_WHICH.test(children[0]?.words ?? '')) || children.some((child) => hidesPart(child.children, at))
}

const OF_WHICH = /^(?:trong đó|tr\.? ?đó|bao gồm|gồm|chia ra|cụ thể)/u

/**
 * A total strictly so by its words that is the last row; or the first, over numbered rows; or stands right below rows numbered from 1, where
 * what follows tells where the money comes from, rounds it, or goes on ("Cộng", "Thuế", "Tổng cộng").
 */
function isClear(items: readonly (BodyRow | TotalRow)[], total: TotalRow): boolean {
  if (!total.strict) return false
  const at = items.indexOf(total)
  const above = items.slice(0, at)
  const below = items.slice(at + 1)
  if (at === 0) return below.every(isPart) && isNumbered(items)
  if (!above.every(isPart)) return false
  const bare = above.every((item) => isPart(item) && item.kind === '' && item.children.length === 0)
  if (below.length === 0) return isNumbered(above) || bare
  return isNumbered(above) && below.every((item) => isTotal(item) || item.kind === '' || item.kind === '-')
}

/** The top rows are numbered in one series without a gap. */
function isNumbered(items: readonly (BodyRow | TotalRow)[]): boolean {
  const rows = items.filter(isPart)
  const [first] = rows
  return (
    first !== undefined &&
    first.rank === 1 &&
    rows.length >= 2 &&
    rows.every(({ kind, rank }, at) => kind === first.kind && rank === at + 1)
  )
}

/**
 * Rows against the numbered rows right below them (I against 1, 2, 3). Nothing says that those are all of it, so it takes proof: two
 * other columns of the same row add up, or four cells of such rows where no other cell is wrong.
 */
export function wrongGroups(columns: readonly Column[], { items }: Body): WrongTotal[] {
  const figured = new Set(columns.map(({ at }) => at))
  const groups = parentsIn(items.filter(isPart)).map((group) => {
    const judged = columns.flatMap((column) => {
      const parts = addendsOf(group.children, column.at, figured)
      const sum = parts && sumOf({ row: group.row, at: column.at }, parts, column.exact)
      return sum ? [{ row: group.row, column, sum, parts: parts.map(({ row }) => row) }] : []
    })
    const wrong = judged.filter(({ sum }) => !sum.holds)
    return { wrong, right: judged.length - wrong.length }
  })
  const right = groups.reduce((all, one) => all + one.right, 0)
  const wrong = groups.flatMap((one) => one.wrong)
  const own = groups.flatMap((one) => (one.wrong.length === 1 && one.right >= 2 ? one.wrong : []))
  return wrong.length === 1 && right >= 4 ? wrong : own
}

/** Rows with at least two numbered rows below them, at any depth. */
function parentsIn(rows: readonly BodyRow[]): BodyRow[] {
  return rows.flatMap((row) => [...(isNumbered(row.children) ? [row] : []), ...parentsIn(row.children)])
}
