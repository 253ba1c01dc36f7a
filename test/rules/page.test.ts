import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.js'

/** The tables of docs/rules.md say what the catalogue says. */
describe('docs/rules.md', () => {
  const rows = readFileSync('docs/rules.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))

  it('has one row for each rule, in the catalogue’s words', () => {
    const expected = (['document', 'set', 'comparison'] as const).flatMap((scope) =>
      rules
        .filter((rule) => rule.scope === scope)
        .map(({ id, severity, summary }) => `| \`${id}\` | ${severity} | ${summary.vi} | ${summary.en} |`),
    )
    expect(rows).toEqual(expected)
  })
})
