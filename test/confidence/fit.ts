/** A row for the fit: the doubts of an item, whether it is right, how much the row counts. */
export type Row = { readonly doubts: Readonly<Record<string, number>>; readonly right: boolean; readonly weight: number }
export type Fitted = { readonly base: number; readonly weights: Readonly<Record<string, number>> }

/**
 * Pulls weights towards nought. What speaks of damage differs between the runs of one document, so each run is evidence; all else is the same in
 * each of the some twenty runs, which are then one piece of evidence.
 */
const RIDGE = { damage: 5, other: 100 } as const
const OF_DAMAGE = /^damaged|^recognised$|Lost$|Damaged$/u
const MOST_STEPS = 50
const SWEEPS = 60
const CLOSE = 1e-6

/**
 * Logistic regression of `right` on the doubts by Newton's method with ridge, no weight below nought: a doubt never raises the chance.
 * Each step's quadratic problem is solved by coordinate descent (Friedman, Hastie, Tibshirani 2010). Weights are given in the doubts' own units.
 */
export function regress(rows: readonly Row[], names: readonly string[]): Fitted {
  const scales = names.map((name) => scaleOf(rows.map(({ doubts }) => doubts[name] ?? 0)))
  const width = names.length + 1
  const columns = new Float64Array(rows.length * width)
  rows.forEach(({ doubts }, row) => {
    columns[row * width] = 1
    // minus the doubt, so that all weights are positive
    scales.forEach(({ mean, unit }, at) => {
      columns[row * width + at + 1] = (mean - (doubts[names[at] ?? ''] ?? 0)) / unit
    })
  })
  const solution = new Float64Array(width)
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const right = rows.reduce((sum, row) => sum + (row.right ? row.weight : 0), 0)
  solution[0] = Math.log((right + 1) / (total - right + 1))
  const pulls = [1e-6, ...names.map((name) => (OF_DAMAGE.test(name) ? RIDGE.damage : RIDGE.other))]
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(columns, rows, solution, pulls)
    for (let at = 0; at < width; at++) solution[at] = (solution[at] ?? 0) + (change[at] ?? 0)
    if (change.every((one) => Math.abs(one) < CLOSE)) break
  }
  let base = solution[0] ?? 0
  const weights: Record<string, number> = {}
  names.forEach((name, at) => {
    const { mean, unit } = scales[at] ?? { mean: 0, unit: 1 }
    const weight = (solution[at + 1] ?? 0) / unit
    base += weight * mean
    if (weight > 0) weights[name] = weight
  })
  return { base, weights }
}

function newtonStep(columns: Float64Array, rows: readonly Row[], solution: Float64Array, pulls: readonly number[]): Float64Array {
  const width = solution.length
  const gradient = new Float64Array(width)
  const curvature = new Float64Array(width * width)
  rows.forEach(({ right, weight }, row) => {
    const offset = row * width
    let logOdds = 0
    for (let at = 0; at < width; at++) logOdds += (columns[offset + at] ?? 0) * (solution[at] ?? 0)
    const chance = 1 / (1 + Math.exp(-logOdds))
    const bend = weight * Math.max(1e-4, chance * (1 - chance))
    const slope = weight * (Number(right) - chance)
    for (let i = 0; i < width; i++) {
      const x = columns[offset + i] ?? 0
      if (x === 0) continue
      gradient[i] = (gradient[i] ?? 0) + slope * x
      for (let j = 0; j < width; j++) curvature[i * width + j] = (curvature[i * width + j] ?? 0) + bend * x * (columns[offset + j] ?? 0)
    }
  })
  for (let at = 0; at < width; at++) {
    const pull = pulls[at] ?? 0
    gradient[at] = (gradient[at] ?? 0) - pull * (solution[at] ?? 0)
    curvature[at * width + at] = (curvature[at * width + at] ?? 0) + pull
  }
  const change = new Float64Array(width)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0
    for (let i = 0; i < width; i++) {
      let rest = gradient[i] ?? 0
      for (let j = 0; j < width; j++) if (j !== i) rest -= (curvature[i * width + j] ?? 0) * (change[j] ?? 0)
      const free = rest / (curvature[i * width + i] ?? 1)
      const held = i === 0 ? free : Math.max(free, -(solution[i] ?? 0))
      moved = Math.max(moved, Math.abs(held - (change[i] ?? 0)))
      change[i] = held
    }
    if (moved < CLOSE / 10) break
  }
  return change
}

/**
 * A doubt's mean and the unit in which its weight is pulled towards nought: its spread, but no less than a quarter of its greatest value.
 * Otherwise a rare doubt, whose spread is small, would get a great weight for a few items.
 */
function scaleOf(values: readonly number[]): { readonly mean: number; readonly unit: number } {
  let sum = 0
  let squares = 0
  let most = 0
  for (const value of values) {
    sum += value
    squares += value * value
    most = Math.max(most, value)
  }
  const mean = sum / Math.max(1, values.length)
  const spread = Math.sqrt(Math.max(0, squares / Math.max(1, values.length) - mean * mean))
  return { mean, unit: Math.max(spread, most / 4) || 1 }
}
