/** What was said of an item (0..1), and whether it is right. */
export type Forecast = { readonly chance: number; readonly right: boolean }

/** Bounds of the bins of a reliability table; the last one holds 1. */
export const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const

export type Bin = { readonly from: number; readonly to: number; readonly count: number; readonly chance: number; readonly right: number }

/** Mean chance and share of right items in each bin. */
export function reliability(forecasts: readonly Forecast[]): Bin[] {
  return BOUNDS.slice(0, -1).map((from, at) => {
    const to = BOUNDS[at + 1] ?? 1
    const inside = forecasts.filter(({ chance }) => chance >= from && (chance < to || to === 1))
    return { from, to, count: inside.length, chance: mean(inside.map(({ chance }) => chance)), right: shareRight(inside) }
  })
}

/** Expected calibration error: the mean distance between chance and share right over the bins, by their counts (Naeini et al. 2015). */
export function calibrationError(forecasts: readonly Forecast[]): number {
  return reliability(forecasts).reduce(
    (sum, { count, chance, right }) => sum + (count === 0 ? 0 : (count / forecasts.length) * Math.abs(chance - right)),
    0,
  )
}

/** Mean squared distance between chance and truth (Brier 1950): the lower the better. */
export function brier(forecasts: readonly Forecast[]): number {
  return mean(forecasts.map(({ chance, right }) => (chance - Number(right)) ** 2))
}

/** The chance that a right item is rated above a wrong one, ties counting half; NaN where all are right or all wrong. */
export function ranking(forecasts: readonly Forecast[]): number {
  const sorted = [...forecasts].sort((a, b) => a.chance - b.chance)
  let ranks = 0
  let positives = 0
  for (let at = 0; at < sorted.length; ) {
    let end = at
    while (end < sorted.length && sorted[end]?.chance === sorted[at]?.chance) end++
    const right = sorted.slice(at, end).filter((one) => one.right).length
    ranks += right * ((at + 1 + end) / 2)
    positives += right
    at = end
  }
  const negatives = sorted.length - positives
  return positives === 0 || negatives === 0 ? Number.NaN : (ranks - (positives * (positives + 1)) / 2) / (positives * negatives)
}

export function shareRight(forecasts: readonly { readonly right: boolean }[]): number {
  return mean(forecasts.map(({ right }) => Number(right)))
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length
}
