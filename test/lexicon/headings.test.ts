import { expect, test } from 'vitest'
import { headings } from '../../src/lexicon/headings.js'
import { roleOf } from '../../src/parser/outline.js'
import { toKey } from '../../src/text/normalize.js'

test.each(headings.flatMap(({ role, examples }) => examples.map((example) => [example, role] as const)))(
  '%s announces %s',
  (example, role) => {
    expect(roleOf(toKey(example))).toBe(role)
  },
)

test('a word before a heading takes no role from it', () => {
  expect(roleOf('các mục tiêu cụ thể')).toBe('specific-goal')
  expect(roleOf('về các chỉ tiêu')).toBe('targets')
  expect(roleOf('một số hạn chế')).toBe('situation')
})
