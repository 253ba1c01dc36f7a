import type { Column } from './columns.js'
import { figureCell } from './figure-cell.js'
import type { GridRow } from './grid.js'
import type { Body } from './rows.js'
import { type Sum, sumOf } from './sums.js'

/** A cell of a total column that its row does not add up to. */
export type WrongAcross = { readonly row: GridRow; readonly column: Column; readonly sum: Sum; readonly parts: readonly Column[] }

// "Tổng số" · "Tổng cộng" · "Cộng" · "Tổng kinh phí (triệu đồng)": the last words over the column
const TOTAL = /(?:^|\s)(?:tổng(?: cộng| số)?|cộng|tổng (?:số )?(?:kinh phí|vốn|tiền|nhu cầu|dự toán|mức đầu tư))(?: ?\([^()]{1,30}\))?$/u

// "Cả giai đoạn" · "Giai đoạn 2026 - 2030" · "Toàn thời kỳ" · "5 năm" · "Cả năm"
const PERIOD = /(?:^|\s)(?:(?:(?:cả|toàn) )?(?:giai đoạn|thời kỳ)(?: \d{4} ?- ?\d{4})?|cả năm|[35] năm)(?: ?\([^()]{1,30}\))?$/u
// "Năm 2026" · "2027" · "Quý I"
const SHORTER = /(?:^|\s)(?:(?:năm )?20\d\d|(?:quý|tháng|học kỳ) (?:\d{1,2}|i{1,3}|iv))(?: ?\([^()]{1,30}\))?$/u

/**
 * Total columns against the columns beside them, row by row. A head rarely says which columns a total is made of, so it takes proof: at
 * least two rows that add up, and twice as many as those that do not. A numbering row that says so, "(3) = (4) + (5)", is proof with one.
 * A column of the whole period sums its years up only where the row counts what is done in each, not what has been reached: that takes
 * three rows that add up for a single one that does not, whose figure is larger than that of any year.
 */
export function wrongAcross(columns: readonly Column[], { numbering, rows }: Body): WrongAcross[] {
  return columns.flatMap((column) => {
    const stated = formula(numbering, column.at)
    const isPeriod = !stated && PERIOD.test(column.key)
    const readings = stated
      ? [stated.flatMap((at) => columns.find((one) => one.at === at) ?? [])]
      : TOTAL.test(column.key)
        ? beside(columns, column)
        : isPeriod
          ? shorterBeside(columns, column)
          : []
    if (stated && readings[0]?.length !== stated.length) return []
    const judged = readings.map((parts) => {
      const all = rows.flatMap((row) => {
        const exact = [column, ...parts].every((one) => one.exact)
        const sum = sumOf(
          { row, at: column.at },
          parts.map(({ at }) => ({ row, at })),
          exact,
        )
        return sum ? [{ row, column, sum, parts }] : []
      })
      return { all, right: all.filter(({ sum }) => sum.holds).length }
    })
    const best = judged.reduce<(typeof judged)[number] | null>((found, one) => (found && found.right >= one.right ? found : one), null)
    if (!best) return []
    const wrong = best.all.filter(
      ({ row, sum }) => !sum.holds && !judged.some(({ all }) => all.some((other) => other.row === row && other.sum.holds)),
    )
    if (isPeriod) {
      const counted = wrong.filter(isAboveParts)
      return best.right >= 3 && counted.length === 1 ? counted : []
    }
    const proved = stated ? best.right >= 1 && wrong.length <= best.right : best.right >= 2 && wrong.length * 2 <= best.right
    return proved ? wrong : []
  })
}

/** The neighbours that may make up a total column: those right of it as far as the next total, all right of it, the same to the left. */
function beside(columns: readonly Column[], column: Column): readonly (readonly Column[])[] {
  const at = columns.indexOf(column)
  const right = columns.slice(at + 1)
  const left = columns.slice(0, at)
  const next = right.findIndex(({ key }) => TOTAL.test(key))
  const before = left.findLastIndex(({ key }) => TOTAL.test(key))
  const readings = [right, next < 0 ? [] : right.slice(0, next), left, left.slice(before + 1)]
  return readings.filter(
    (parts, i) => parts.length >= 2 && readings.findIndex((one) => one.length === parts.length && one[0] === parts[0]) === i,
  )
}

/** The years right of the column of their period, and those left of it. */
function shorterBeside(columns: readonly Column[], column: Column): readonly (readonly Column[])[] {
  const at = columns.indexOf(column)
  const until = (list: readonly Column[]): readonly Column[] => {
    const end = list.findIndex(({ key }) => !SHORTER.test(key))
    return end < 0 ? list : list.slice(0, end)
  }
  return [until(columns.slice(at + 1)), until(columns.slice(0, at).reverse())].filter((parts) => parts.length >= 2)
}

/** What has been reached by the end of a period, or its average, is not above all its years. */
function isAboveParts({ row, sum, parts }: WrongAcross): boolean {
  return parts.every(({ at }) => {
    const cell = figureCell(row.cells[at] ?? '')
    return cell.kind === 'figure' && (cell.own ?? cell.foreign ?? { value: Number.POSITIVE_INFINITY }).value < sum.said
  })
}

// "(3) = (4) + (5)" · "3=4+5+6" · "3 = (4+5)"
const SUM = /^\(?(?<of>\d{1,2})\)? ?= ?\(?(?<parts>\(?\d{1,2}\)?(?: ?\+ ?\(?\d{1,2}\)?){1,20})\)?$/u

/** The columns that a numbering row says a column is the sum of. */
function formula(numbering: GridRow | null, at: number): number[] | null {
  const parts = SUM.exec(numbering?.cells[at] ?? '')?.groups?.parts?.match(/\d{1,2}/gu)
  if (!numbering || !parts) return null
  const columns = parts.map((number) => numbering.cells.findIndex((cell) => new RegExp(`^\\(?${number}\\)?(?: ?=|$)`, 'u').test(cell)))
  return columns.includes(-1) ? null : columns
}
