import { describe, expect, it } from 'vitest'
import { scoreDocuments } from './support/accuracy.js'
import { score } from './support/tally.js'

/** F1 in per cent that each field must keep. Raised when the program gets better, never lowered to let a change pass. */
const FLOORS: Readonly<Record<string, number>> = {}

describe('accuracy of extraction against hand-made gold', async () => {
  const { tally } = await scoreDocuments()

  it.each(Object.entries(FLOORS))('%s keeps F1 %d', (field, floor) => {
    const count = tally.counts.get(field)
    expect(count === undefined ? 0 : 100 * score(count).f1).toBeGreaterThanOrEqual(floor)
  })

  it('scores every field of the record', () => {
    expect(tally.counts.size).toBeGreaterThan(0)
  })
})
