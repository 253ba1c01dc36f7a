import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documents } from './support/fixtures.js'

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
