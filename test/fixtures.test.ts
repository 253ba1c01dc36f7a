import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documents, pairs } from './support/fixtures.js'

/** NFC, blanks and Markdown marks folded: what a quote of the gold must be a part of. */
const folded = (text: string) => text.normalize('NFC').replace(/[*\s|]+/g, ' ')

describe.each(documents())('gold of $slug', ({ path, gold }) => {
  const text = folded(readFileSync(path, 'utf8'))

  it('quotes its text', () => {
    const quotes = [
      ...[gold.goals, gold.targets, gold.funding, gold.schedule].flat().map((x) => x.quote),
      ...gold.solutionGroups.flatMap((group) => [group.title, ...group.measures.map((x) => x.quote)]),
      ...gold.assignments.flatMap((assignment) => assignment.tasks.map((x) => x.quote)),
    ]
    expect(quotes.filter((quote) => !text.includes(folded(quote).trim()))).toEqual([])
  })

  it('names actors, signers and recipients as the text does', () => {
    const names = [...gold.assignments.map((x) => x.actor), ...gold.document.signers.map((x) => x.name), ...gold.document.recipients]
    const lower = text.toLowerCase()
    expect(names.filter((name) => !lower.includes(folded(name).toLowerCase()))).toEqual([])
  })
})

describe.each(pairs())('gold of $slug', ({ directive, plan, gold }) => {
  const upper = folded(readFileSync(directive, 'utf8'))
  const lower = folded(readFileSync(plan, 'utf8'))

  it('quotes both texts', () => {
    const above = [...gold.directiveGroups, ...gold.directiveTargets, ...gold.groups.flatMap((x) => x.leftOut)]
    const below = [...gold.planGroups, ...gold.planTargets, ...gold.reuse.map((x) => x.quote), ...gold.residue.map((x) => x.quote)]
    expect(above.filter((quote) => !upper.includes(folded(quote).trim()))).toEqual([])
    expect(below.filter((quote) => !lower.includes(folded(quote).trim()))).toEqual([])
  })

  it('judges every group and every target once', () => {
    expect(gold.groups.map((x) => x.directive)).toEqual(gold.directiveGroups.map((_, i) => i))
    const answering = new Set(gold.groups.flatMap((x) => [...x.answers, ...x.answersAlso]))
    expect(gold.planGroups.flatMap((title, i) => (answering.has(i) === gold.additions.includes(i) ? [title] : []))).toEqual([])
    const rows = (side: 'directive' | 'plan') => new Set(gold.targets.map((x) => x[side]))
    expect(gold.directiveTargets.filter((_, i) => !rows('directive').has(i))).toEqual([])
    expect(gold.planTargets.filter((_, i) => !rows('plan').has(i))).toEqual([])
  })
})
