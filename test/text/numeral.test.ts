import { describe, expect, it } from 'vitest'
import { readNumber, readShare } from '../../src/text/numeral.js'

describe('readNumber', () => {
  it.each([
    ['3', 3],
    ['46.200', 46200],
    ['8,92', 8.92],
    ['1.410,892', 1410.892],
    ['1.500.000.000', 1500000000],
    ['99.4', 99.4],
    ['05', 5],
  ])('%s', (printed, value) => {
    expect(readNumber(printed)).toBe(value)
  })

  it('gives NaN for what is no number', () => {
    expect(readNumber('1.2.3')).toBeNaN()
    expect(readNumber('ba')).toBeNaN()
  })
})

describe('readShare', () => {
  it.each([
    ['một nửa', 50],
    ['1/2', 50],
    ['hai phần ba', 66.67],
    ['một phần tư', 25],
    ['3/2', null],
    ['nhiều', null],
  ])('%s', (printed, value) => {
    expect(readShare(printed)).toBe(value)
  })
})
