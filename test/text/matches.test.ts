import { expect, test } from 'vitest'
import { eachMatch, matches } from '../../src/text/matches.js'

test('gives what matchAll gives, on empty matches and pairs of units too', () => {
  for (const [text, pattern] of [
    ['một hai ba', /[a-z]+/gu],
    ['a😀b', /x*/gu],
    ['😀😀', /(?=b)|$/gu],
    ['😀b', /x*/g],
    ['', /$/gu],
  ] as const) {
    const expected = [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ index, words }))
    expect(matches(text, pattern).map(({ index, 0: words }) => ({ index, words }))).toEqual(expected)
  }
})

test('the loop may use the pattern itself', () => {
  const pattern = /\d/g
  const seen: string[] = []
  for (const [digit] of eachMatch('1 2 3', pattern)) {
    pattern.exec('9 9')
    seen.push(digit)
  }
  expect(seen).toEqual(['1', '2', '3'])
})
