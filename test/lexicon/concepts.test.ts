import { describe, expect, it } from 'vitest'
import { background } from '../../src/lexicon/background.js'
import { concepts } from '../../src/lexicon/concepts.js'
import { synonyms } from '../../src/lexicon/synonyms.js'
import { syllables } from '../../src/text/normalize.js'

const spoken = (text: string): string => ` ${syllables(text).join(' ')} `

describe('synonyms', () => {
  it.each(synonyms)('$word stands in its own example', ({ word, example }) => {
    expect(spoken(example)).toContain(` ${word} `)
    expect(spoken(word).trim()).toBe(word)
  })

  it('give each word one form', () => {
    const words = synonyms.map(({ word }) => word)
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('concepts', () => {
  it.each(concepts)('$name has one of its words in its example', ({ name, words, example }) => {
    expect([name, ...words].some((word) => spoken(example).includes(` ${word} `))).toBe(true)
    for (const word of words) expect(spoken(word).trim()).toBe(word)
  })

  it('share no word', () => {
    const words = concepts.flatMap((concept) => concept.words)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
})

describe('background', () => {
  it('counts syllables and pairs of many fields, stock phrases among the commonest', () => {
    const level = (gram: string): number => background.grams.findIndex((grams) => grams.split('|').includes(gram))
    expect(level('thực hiện')).toBeGreaterThan(level('giảm nghèo'))
    expect(level('các')).toBeGreaterThan(level('tín dụng'))
    expect(background.blocks).toBeGreaterThan(1000)
  })
})
