import { describe, expect, it } from 'vitest'
import { openShelf } from '../../../src/cli/run/shelf.js'
import { compareEach } from '../../../src/comparison.js'
import { compare, extract } from '../../../src/index.js'
import { pairs, sourceOf } from '../../support/fixtures.js'

describe('a comparison plan by plan', () => {
  it('says of each plan what the whole says, with the records put away between', async () => {
    const [first] = pairs()
    const own = pairs().filter(({ directive }) => directive === first?.directive)
    if (first === undefined) throw new Error('no fixtures')
    const directive = extract(await sourceOf(first.directive))
    const plans = await Promise.all(own.map(async ({ plan }) => extract(await sourceOf(plan))))
    const shelf = openShelf()
    const heads = plans.map(shelf.put)
    expect(heads.every(({ solutionGroups }) => solutionGroups.length === 0)).toBe(true)
    const each = [...compareEach(directive, heads, shelf.take)].flatMap((one) => one.plans)
    const byPath = (plan: (typeof each)[number]) => plan.plan.path ?? ''
    const whole = [...compare(directive, plans).plans].sort((a, b) => byPath(a).localeCompare(byPath(b)))
    expect(each.sort((a, b) => byPath(a).localeCompare(byPath(b)))).toEqual(whole)
  })

  it('refuses a record that was never put away', () => {
    expect(() => openShelf().take({ source: { path: 'la.txt', sha256: '0', format: 'txt', nature: 'original', characters: 0 } })).toThrow(
      'la.txt',
    )
  })
})
