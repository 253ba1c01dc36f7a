import { describe, expect, it } from 'vitest'
import { scoreDocuments, scorePairs } from './support/accuracy.js'
import { score, type Tally } from './support/tally.js'

/** F1 in per cent that every field must keep. */
const FLOOR = 88

/** Fields that many others rest on keep more. Raised when the program gets better, never lowered to let a change pass. */
const HIGHER: Readonly<Record<string, number>> = {
  number: 95,
  type: 95,
  issuer: 93,
  issuedOn: 95,
  references: 95,
  'references.relation': 93,
  goals: 90,
  targets: 90,
  solutionGroups: 92,
  measures: 92,
  assignments: 92,
  tasks: 92,
  schedule: 92,
  funding: 92,
}

/** F1 that comparisons must keep. */
const COMPARED: Readonly<Record<string, number>> = {
  'lineage.relation': 95,
  'lineage.path': 95,
  timing: 95,
  links: 90,
  'measures left out': 85,
  additions: 85,
  reuse: 90,
  'copy residue': 90,
  'verdict: paired ones': 92,
}

const f1 = (tally: Tally, field: string) => {
  const count = tally.counts.get(field)
  return count === undefined ? 0 : 100 * score(count).f1
}
const fieldsOf = (tally: Tally) => [...tally.counts].flatMap(([field, { right, missed }]) => (right + missed > 0 ? [field] : []))

describe('extraction against hand-made gold', async () => {
  const { tally, count } = await scoreDocuments()

  it('has enough documents', () => expect(count).toBeGreaterThanOrEqual(40))

  it.each(fieldsOf(tally))('keeps the F1 of %s', (field) => {
    expect(f1(tally, field)).toBeGreaterThanOrEqual(HIGHER[field] ?? FLOOR)
  })
})

describe('comparison against hand-made gold', async () => {
  const { tally, count, statusAccuracy, statusKappa } = await scorePairs()

  it('has enough pairs', () => expect(count).toBeGreaterThanOrEqual(12))

  it('never calls a target weaker that is not', () => expect(tally.counts.get('verdict: weaker')?.extra).toBe(0))

  it.each(Object.entries(COMPARED))('keeps the F1 of %s at %d', (field, floor) => {
    expect(f1(tally, field)).toBeGreaterThanOrEqual(floor)
  })

  it('agrees on the status of groups', () => {
    expect(statusAccuracy).toBeGreaterThanOrEqual(0.85)
    expect(statusKappa).toBeGreaterThanOrEqual(0.75)
  })
})
