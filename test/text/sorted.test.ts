import { describe, expect, it } from 'vitest'
import { covered, firstFrom, lastStarting, spanAt, spanFrom } from '../../src/text/sorted.js'

const spans = [
  [0, 4],
  [4, 6],
  [9, 12],
].map(([start = 0, end = 0]) => ({ start, end }))

describe('firstFrom', () => {
  it.each([
    [-1, 0],
    [2, 0],
    [3, 1],
    [5, 1],
    [7, 2],
    [8, 4],
  ])('of %i is %i', (value, at) => {
    expect(firstFrom([2, 5, 7, 7], (member) => member, value)).toBe(at)
  })

  it('of an empty list is its end', () => {
    expect(firstFrom([], Number, 1)).toBe(0)
  })
})

describe('spanAt', () => {
  it('finds what a search from the front finds', () => {
    for (let offset = -1; offset < 14; offset += 1) {
      expect(spanAt(spans, offset)).toBe(spans.find(({ start, end }) => start <= offset && offset < end) ?? null)
    }
  })
})

describe('spanFrom and lastStarting', () => {
  it('find what a search from the front or the back finds', () => {
    for (let offset = -1; offset < 14; offset += 1) {
      expect(spanFrom(spans, offset)).toBe(spans.find(({ start }) => start >= offset))
      expect(lastStarting(spans, offset)).toBe(spans.findLastIndex(({ start }) => start <= offset))
    }
  })
})

describe('covered', () => {
  it('joins what overlaps, touches or lies within, in whatever order', () => {
    const given = [spans[2], { start: 1, end: 3 }, spans[0], spans[1], { start: 11, end: 15 }].flatMap((span) => span ?? [])
    expect(covered(given)).toEqual([
      { start: 0, end: 6 },
      { start: 9, end: 15 },
    ])
    expect(covered([])).toEqual([])
  })
})
