import { describe, expect, it } from 'vitest'
import { wordTable } from '../../src/text/word-table.js'

const end = wordTable(['hộ', 'hộ nghèo', 'hộ kinh doanh', 'm2', 'm', 'xã'])

describe('a table of words', () => {
  it.each([
    ['hộ nghèo', 0, 8],
    ['hộ nghè', 0, 2],
    ['hộ nghèos', 0, 2],
    ['10 hộ kinh doanh, xã', 3, 16],
    ['10 hộ kinh doanh, xã', 18, 20],
    ['m2', 0, 2],
    ['m21', 0, -1],
    ['m, dài', 0, 1],
    ['mét', 0, -1],
    ['xã hội', 0, 2],
    ['hội', 0, -1],
    ['hộ', 2, -1],
    ['', 0, -1],
  ])('%s from %i: the longest whole word ends at %i', (key, at, expected) => {
    expect(end(key, at)).toBe(expected)
  })
})
