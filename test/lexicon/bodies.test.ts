import { describe, expect, it } from 'vitest'
import { abbreviations, bodies } from '../../src/lexicon/bodies.js'
import { bodyKinds } from '../../src/lexicon/body-kinds.js'
import { documentTypes } from '../../src/lexicon/document-types.js'
import { familyNames, offices } from '../../src/lexicon/offices.js'
import { fold } from '../../src/text/normalize.js'

describe('bodies', () => {
  it.each(bodies)('$example ends in a symbol of its row', ({ symbols, example }) => {
    const printed = example.toUpperCase().split(/[-/]/u)
    expect(printed.some((part) => symbols.includes(part))).toBe(true)
  })

  it('gives no symbol to two bodies', () => {
    const all = bodies.flatMap((row) => row.symbols)
    expect(all.filter((symbol, at) => all.indexOf(symbol) !== at)).toEqual([])
  })
})

describe('abbreviations', () => {
  it.each(abbreviations)('$short stands in "$example"', ({ short, example }) => {
    expect(example).toContain(short)
  })

  it('puts the longer before the one that it begins with', () => {
    const late = abbreviations.filter(({ short }, at) =>
      abbreviations.slice(0, at).some((before) => short !== before.short && short.startsWith(before.short)),
    )
    expect(late.map(({ short }) => short)).toEqual([])
  })
})

describe('kinds of bodies', () => {
  it.each(bodyKinds)('$example is of its own row', ({ pattern, example }) => {
    const key = fold(example).replace(/^(?:ban thường vụ|thường trực|ban chấp hành) (?!trung ương)/u, '')
    const first = bodyKinds.find((row) => new RegExp(row.pattern, 'u').test(key))
    expect(first?.pattern).toBe(pattern)
  })
})

describe('offices and names', () => {
  it.each(offices)('$name stands in "$example"', ({ name, example }) => {
    expect(fold(example)).toContain(fold(name))
  })

  it('lists each family name once', () => {
    expect(familyNames.filter((name, at) => familyNames.indexOf(name) !== at)).toEqual([])
  })
})

describe('types of documents', () => {
  it.each(documentTypes.filter((row) => row.symbols.length > 0))('$example holds a symbol of $name', ({ symbols, example }) => {
    const parts = example.toUpperCase().split(/[-/]/u)
    expect(
      symbols.some((symbol) =>
        parts.some((part) => part.replace(/\d+$/u, '') === symbol.toUpperCase() || part.endsWith(symbol.toUpperCase())),
      ),
    ).toBe(true)
  })
})
