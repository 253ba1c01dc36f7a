import { describe, expect, it } from 'vitest'
import { bodyKey, NAME, numberKey, overlap, yearOf } from './support/keys.js'
import { match, newTally, score, table } from './support/tally.js'

describe('keys of the scorer', () => {
  it('takes one number in two spellings for one', () => {
    expect(numberKey('Số 13 - NQ/TƯ')).toBe(numberKey('13-NQ/TW'))
    expect(numberKey('13-NQ/TW')).not.toBe(numberKey('13-NQ/TU'))
  })

  it('spells out bodies', () => {
    expect(bodyKey('UBND tỉnh Hoà Bình')).toBe(bodyKey('Ủy ban nhân dân tỉnh Hòa Bình'))
  })

  it('finds the shorter text in the longer one', () => {
    expect(overlap('giảm tỷ lệ hộ nghèo', 'Phấn đấu giảm tỉ lệ hộ nghèo 2%/năm')).toBe(1)
    expect(overlap('giảm tỷ lệ hộ nghèo', 'tăng tỷ lệ hộ khá')).toBeCloseTo(0.6)
  })

  it('lets neither one word nor a whole page match everything', () => {
    expect(overlap('giảm tỷ lệ hộ nghèo', 'nghèo')).toBe(0)
    expect(overlap('Sở Y tế', `Sở Y tế ${'và các cơ quan '.repeat(10)}`, NAME)).toBe(0)
  })

  it('counts repeated syllables as often as they stand', () => {
    expect(overlap('một một một', 'một hai ba')).toBeCloseTo(1 / 3)
  })

  it('reads the year of a time', () => {
    expect([yearOf('2025-Q3'), yearOf('2025-12-31'), yearOf(null)]).toEqual(['2025', '2025', null])
  })
})

describe('counts of the scorer', () => {
  it('pairs each answer once, the best first', () => {
    const { pairs, missed, extra } = match([1, 5], [4, 5, 9], (a, b) => 10 - Math.abs(a - b), 6)
    expect(pairs).toEqual([
      { gold: 5, got: 5 },
      { gold: 1, got: 4 },
    ])
    expect([missed, extra]).toEqual([[], [9]])
  })

  it('counts a wrong value as superfluous and missed, silence on both sides as nothing', () => {
    const tally = newTally()
    tally.value('x', 'place', 'Huế', 'Huế', (a, b) => a === b)
    tally.value('x', 'place', 'Huế', 'Vinh', (a, b) => a === b)
    tally.value('x', 'place', null, null, () => false)
    tally.value('x', 'place', 'Huế', null, () => true)
    expect(tally.counts.get('place')).toEqual({ right: 1, extra: 1, missed: 2 })
    expect(tally.misses).toHaveLength(2)
  })

  it('gives precision, recall and their harmonic mean', () => {
    expect(score({ right: 1, extra: 1, missed: 2 })).toMatchObject({ precision: 0.5, f1: 0.4, support: 3 })
    expect(score({ right: 0, extra: 0, missed: 2 }).f1).toBe(0)
    expect(score({ right: 0, extra: 0, missed: 0 }).f1).toBeNaN()
  })

  it('prints only fields that came up', () => {
    const tally = newTally()
    tally.add('goals', { right: 3, missed: 1 })
    expect(table(tally).split('\n')).toHaveLength(2)
    expect(table(tally)).toMatch(/^goals +100\.0 +75\.0 +85\.7 +4$/m)
  })
})
