import { describe, expect, it } from 'vitest'
import { MERGED_SINCE, provinces } from '../../src/lexicon/places.js'

describe('provinces', () => {
  const on = (day: string) => provinces.filter((p) => (p.from ?? '') <= day && (p.until ?? '9') > day)

  it('counts 63 before the mergers and 34 since', () => {
    expect(on('2024-06-30')).toHaveLength(63)
    expect(on('2025-06-30')).toHaveLength(63)
    expect(on(MERGED_SINCE)).toHaveLength(34)
  })

  it('names an authority that exists for each that is gone', () => {
    const today = new Set(on(MERGED_SINCE).map((p) => p.name))
    for (const p of provinces) {
      expect(p.until === null).toBe(p.mergedInto === null)
      if (p.mergedInto !== null) expect(today).toContain(p.mergedInto)
    }
  })

  it('matches each row with its own example and no other', () => {
    const names = provinces.map((p) => p.name)
    expect(new Set(names).size).toBe(names.length)
    for (const p of provinces) expect(p.example).toBe(`Ủy ban nhân dân ${p.kind} ${p.name}`)
  })
})
