import { describe, expect, it } from 'vitest'
import { actStarts, askingWords, bodyHeads, dutyStarts } from '../../src/lexicon/duties.js'
import { headings } from '../../src/lexicon/headings.js'
import { fold, toKey } from '../../src/text/normalize.js'

describe('rows of the duty tables', () => {
  it.each([...bodyHeads, ...dutyStarts, ...actStarts, ...askingWords])('"$word" stands in its example "$example"', ({ word, example }) => {
    expect(fold(example)).toContain(word)
  })

  it.each([
    ['bodyHeads', bodyHeads],
    ['dutyStarts and actStarts', [...dutyStarts, ...actStarts]],
    ['askingWords', askingWords],
  ])('%s names nothing twice', (_, rows) => {
    const words = rows.map((r) => r.word)
    expect(words).toEqual([...new Set(words)])
  })
})

describe('heading rows', () => {
  it.each(headings.flatMap(({ role, pattern, examples }) => examples.map((example) => ({ role, pattern, example }))))(
    '"$example" announces $role and nothing before it',
    ({ role, example }) => {
      const first = headings.find((row) =>
        new RegExp(`^(?:về |các |một số )?(?:${row.pattern})`, 'u').test(toKey(example.normalize('NFC'))),
      )
      expect(first?.role).toBe(role)
    },
  )
})
