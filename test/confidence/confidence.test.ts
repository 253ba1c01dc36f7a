import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { itemKinds } from '../../src/confidence/items.js'
import { models, rounded } from '../../src/confidence/model.js'
import type { PolicyRecord } from '../../src/model/index.js'
import { extract } from '../../src/pipeline.js'
import { documents, sourceOf } from '../support/fixtures.js'
import { CLEAN, damaged, fixtureObservations } from './conditions.js'
import { regress } from './fit.js'
import { brier, calibrationError, ranking, reliability, shareRight } from './measure.js'
import type { Observation } from './observe.js'
import { weightsTable } from './page.js'
import { rate } from './train.js'

/** Most that the printed chances may be off on the fixtures: they are lowered on purpose, for texts that the rules have not met. */
const MOST_ERROR = 0.07
const LEAST_RANKING = 0.75

describe('confidence on the fixtures', async () => {
  const observations: Observation[] = []
  for await (const one of fixtureObservations((kind) => models[kind].usualLength, [0.02, 0.05, 0.1], [4])) observations.push(one)
  const rated = rate(observations, models)

  it('is calibrated, clean and damaged, typed and scanned', () => {
    expect(rated.length).toBeGreaterThan(7000)
    expect(calibrationError(rated)).toBeLessThan(MOST_ERROR)
    const known = rated.map((one) => ({ ...one, chance: one.chance / (1 - models[one.kind].unforeseen) }))
    expect(calibrationError(known)).toBeLessThan(0.03)
  })

  it.each([CLEAN, 'noise 5%', 'pdf', 'scan', 'fax'])('does not promise too much: %s', (condition) => {
    const own = rated.filter((one) => one.condition === condition)
    const promised = own.reduce((sum, { chance }) => sum + chance, 0) / own.length
    expect(promised).toBeLessThan(shareRight(own) + 0.03)
    expect(promised).toBeGreaterThan(shareRight(own) - 0.1)
  })

  it('ranks right items above wrong ones', () => {
    expect(ranking(rated)).toBeGreaterThan(LEAST_RANKING)
    for (const kind of itemKinds) expect(ranking(rated.filter((one) => one.kind === kind)), kind).toBeGreaterThan(0.65)
  })

  it('stands on the page as it is computed', () => {
    expect(readFileSync(join(process.cwd(), 'docs', 'confidence.md'), 'utf8')).toContain(weightsTable(models))
  })
})

describe('confidence of an item', () => {
  it('is given to every item, on two places, never certain, the same again', async () => {
    for (const { path } of documents()) {
      const source = await sourceOf(path)
      const record = extract(source)
      for (const { confidence } of itemsOf(record)) {
        expect(confidence).toBeGreaterThanOrEqual(0.01)
        expect(confidence).toBeLessThanOrEqual(0.99)
        expect(confidence).toBe(rounded(confidence ?? 0))
      }
      expect(extract(source)).toEqual(record)
    }
  })

  it('falls as the text is damaged, and weighs no doubt in favour', async () => {
    const mean = async (share: number): Promise<number> => {
      const all: number[] = []
      for (const { path } of documents()) {
        const source = await sourceOf(path)
        all.push(...itemsOf(extract(share === 0 ? source : damaged(source, share, 9))).map(({ confidence = 0 }) => confidence))
      }
      return all.reduce((sum, one) => sum + one, 0) / all.length
    }
    const means = [await mean(0), await mean(0.03), await mean(0.1)]
    expect(means).toEqual([...means].sort((a, b) => b - a))
    for (const kind of itemKinds) expect(Math.min(...Object.values(models[kind].weights))).toBeGreaterThan(0)
  })
})

describe('the fit', () => {
  it('finds the weights that made the rows, and none below nought', () => {
    const rows = Array.from({ length: 4000 }, (_, at) => {
      const doubts = { damagedItself: (at % 7) / 7, damagedAround: (at % 5) / 5, damagedDocument: (at % 3) / 3 }
      const chance = 1 / (1 + Math.exp(-(2 - 3 * doubts.damagedItself + 2 * doubts.damagedAround)))
      // spread over the rows without chance: the fractional parts of multiples of the golden ratio
      return { doubts, right: (at * 0.618034) % 1 < chance, weight: 1 }
    })
    const { base, weights } = regress(rows, ['damagedItself', 'damagedAround', 'damagedDocument'])
    expect(weights.damagedItself).toBeGreaterThan(2.5)
    expect(weights.damagedItself).toBeLessThan(3.5)
    expect(weights.damagedAround ?? 0).toBe(0)
    expect(weights.damagedDocument ?? 0).toBeLessThan(0.2)
    expect(base).toBeGreaterThan(2)
  })
})

describe('measures of calibration', () => {
  const forecasts = [
    { chance: 0.9, right: true },
    { chance: 0.9, right: true },
    { chance: 0.4, right: true },
    { chance: 0.2, right: false },
  ]

  it('count, compare and rank', () => {
    expect(reliability(forecasts).filter(({ count }) => count > 0)).toEqual([
      { from: 0, to: 0.5, count: 2, chance: expect.closeTo(0.3), right: 0.5 },
      { from: 0.9, to: 0.95, count: 2, chance: expect.closeTo(0.9), right: 1 },
    ])
    expect(calibrationError(forecasts)).toBeCloseTo((0.2 + 0.1) / 2)
    expect(brier(forecasts)).toBeCloseTo((0.01 + 0.01 + 0.36 + 0.04) / 4)
    expect(ranking(forecasts)).toBe(1)
    expect(ranking([...forecasts, { chance: 0.9, right: false }])).toBeCloseTo(4 / 6)
    expect(ranking([])).toBeNaN()
  })
})

function itemsOf(record: PolicyRecord): readonly { readonly confidence?: number | undefined }[] {
  const { references, goals, targets, funding, solutionGroups, assignments, schedule } = record
  const nested = [...solutionGroups.flatMap(({ measures }) => measures), ...assignments.flatMap(({ tasks }) => tasks)]
  return [...references, ...goals, ...targets, ...funding, ...solutionGroups, ...assignments, ...schedule, ...nested]
}
