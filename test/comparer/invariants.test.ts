import { describe, expect, it } from 'vitest'
import { align, compare } from '../../src/comparer/index.js'
import { extract, type PolicyRecord } from '../../src/index.js'
import type { Evidence } from '../../src/model/position.js'
import { pairs, sourceOf } from '../support/fixtures.js'
import { record } from './records.js'

describe('every comparison of the fixtures', async () => {
  const loaded = await Promise.all(
    pairs().map(async ({ slug, directive, plan }) => ({ slug, directive: await sourceOf(directive), plan: await sourceOf(plan) })),
  )

  it.each(loaded)('$slug: every quote stands where it says', ({ directive, plan }) => {
    const aligned = align(extract(directive), extract(plan))
    const inPlan: Evidence[] = [
      ...aligned.groups.flatMap(({ measures }) => measures.flatMap(({ evidence }) => evidence)),
      ...aligned.sentences,
      ...aligned.targets.flatMap(({ evidence }) => evidence.plan ?? []),
    ]
    const inDirective = [
      ...aligned.sentences.flatMap((sentence) => sentence.directive ?? []),
      ...aligned.targets.flatMap(({ evidence }) => evidence.directive ?? []),
    ]
    for (const [text, found] of [
      [plan.text, inPlan],
      [directive.text, inDirective],
    ] as const) {
      for (const { quote, position } of found) {
        expect(text.slice(position.start.offset, position.end.offset)).toBe(quote)
        expect(text.split('\n')[position.start.line - 1]?.slice(position.start.column - 1)).toContain(quote.split('\n')[0])
      }
    }
  })

  it.each(loaded)('$slug: every plan group is an answer or an addition, and scores are shares', ({ directive, plan }) => {
    const [upper, lower] = [extract(directive), extract(plan)]
    const { groups, additions, coverage, reuse } = align(upper, lower)
    expect(groups.map((group) => group.directive)).toEqual(upper.solutionGroups.map((_, index) => index))
    const answered = new Set(groups.flatMap(({ answers }) => answers.map(({ group }) => group)))
    const added = new Set(additions.map(({ index }) => index))
    lower.solutionGroups.forEach((_, index) => {
      expect(answered.has(index)).not.toBe(added.has(index))
    })
    for (const share of [coverage, ...groups.map(({ score }) => score)]) expect(share >= 0 && share <= 1).toBe(true)
    expect(reuse.verbatim + reuse.adapted + reuse.new).toBeCloseTo(1)
  })

  it('does not depend on the order of the plans', () => {
    const records: PolicyRecord[] = loaded.map(({ plan }) => extract(plan))
    const directive = loaded[0] && extract(loaded[0].directive)
    if (directive === undefined) throw new Error('no fixtures')
    const turned = [...records.slice(5), ...records.slice(0, 5)].reverse()
    expect(JSON.stringify(compare(directive, turned))).toBe(JSON.stringify(compare(directive, records)))
  })
})

describe('empty documents', () => {
  const empty = record({ path: 'trong.txt' })

  it('compare without an exception', () => {
    const full = record({ number: '1-CT/TW', title: 'về an toàn', groups: [{ title: 'An toàn', measures: ['Rào chắn giếng và hố sâu.'] }] })
    expect(compare(empty, [full]).plans[0]).toMatchObject({ coverage: 0, groups: [] })
    expect(compare(full, [empty]).plans[0]?.groups.map(({ status }) => status)).toEqual(['missing'])
    expect(compare(empty, []).plans).toEqual([])
  })

  it('take a directive that is also named as a plan once', () => {
    const full = record({ number: '1-CT/TW', groups: [{ title: 'An toàn' }] })
    expect(compare(full, [full, empty]).plans).toHaveLength(1)
  })
})
