import { describe, expect, it } from 'vitest'
import { directions, notDirections } from '../../src/lexicon/directions.js'
import { bounds, countNouns, measureUnits, moneyUnits } from '../../src/lexicon/quantities.js'
import { toKey } from '../../src/text/normalize.js'
import { line, recordOf, underAims } from '../support/extracted.js'

describe('bounds', () => {
  it.each(bounds)('$example', ({ words, example }) => {
    expect(words.some((word) => example.startsWith(word))).toBe(true)
  })
})

describe('directions', () => {
  it.each(directions)('$example', ({ direction, example }) => {
    const [target] = recordOf(underAims(`${example.charAt(0).toUpperCase()}${example.slice(1)}.`)).targets
    expect(target && line(target)).toContain(` ${direction} `)
  })

  it('takes no set phrase for a movement', () => {
    const moved = notDirections.map((phrase) => recordOf(underAims(`Công tác ${phrase} đạt 90% kế hoạch.`)).targets[0]?.direction)
    expect(moved.filter((direction) => direction !== undefined && direction !== 'reach')).toEqual([])
  })
})

describe('units', () => {
  it('are written as the matching key writes them, each once', () => {
    for (const list of [countNouns, measureUnits, moneyUnits]) {
      expect(list.filter((unit) => toKey(unit.normalize('NFC')) !== unit)).toEqual([])
      expect(new Set(list).size).toBe(list.length)
    }
  })
})
