import { type Figure, rounding } from '../figures.js'
import { type FigureCell, figureCell } from './figure-cell.js'
import type { GridRow } from './grid.js'

/** A printed total against what the cells that it stands for add up to. */
export type Sum = {
  readonly printed: string
  /** What is printed, as a number. */
  readonly said: number
  /** What the cells add up to. */
  readonly real: number
  readonly holds: boolean
}

/** A cell of a sum: one figure, or the cells that stand for an empty one. */
export type Addend = { readonly row: GridRow; readonly at: number }

/**
 * Adds cells up in the notation that all of them are printed in. Null where that cannot be told: a cell without a figure, units that differ,
 * fewer than two parts that count. Decimals are rounded, and whole amounts may be; `exact` says that these are things counted one by one.
 */
export function sumOf(total: Addend, addends: readonly Addend[], exact: boolean): Sum | null {
  const cells = [total, ...addends].map(({ row, at }) => figureCell(row.cells[at] ?? ''))
  const figures = cells.filter((cell) => cell.kind === 'figure')
  const units = new Set(figures.map(({ unit }) => unit).filter((unit) => unit !== ''))
  if (figures.length < cells.length || units.size > 1 || RATES.test([...units].join(' '))) return null
  const own = added(figures, 'own', exact)
  // "1,500" may be one and a half or fifteen hundred: right in one of them is right
  const foreign =
    own && !addends.some(({ row, at }) => /\d,\d{3}(?!\d)/u.test(row.cells[at] ?? '')) ? null : added(figures, 'foreign', exact)
  const sums = [own, foreign].filter((sum) => sum !== null)
  const [first] = sums
  if (!first || sums.some(({ trivial }) => trivial)) return null
  return { printed: total.row.printed[total.at] ?? '', said: first.said, real: first.real, holds: sums.some(({ holds }) => holds) }
}

const RATES = /năm|tháng|ngày|lần|giờ|điểm|tuổi/u

function added(
  cells: readonly Extract<FigureCell, { kind: 'figure' }>[],
  notation: 'own' | 'foreign',
  exact: boolean,
): { readonly said: number; readonly real: number; readonly holds: boolean; readonly trivial: boolean } | null {
  const figures = cells.flatMap((cell) => cell[notation] ?? [])
  const [total, ...parts] = figures
  if (!total || figures.length < cells.length) return null
  const real = parts.reduce((all, { value }) => all + value, 0)
  const whole = figures.every(({ decimals }) => decimals === 0)
  const slack = whole && exact ? 0 : figures.reduce((all: number, one: Figure) => all + (one.value === 0 ? 0 : rounding(one)), 0)
  const trivial = total.value === 0 || parts.filter(({ value }) => value > 0).length < 2
  return { said: total.value, real, holds: Math.abs(real - total.value) <= slack + 1e-6, trivial }
}
