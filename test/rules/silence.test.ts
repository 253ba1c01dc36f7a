import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.js'
import { checkSet } from '../../src/rules/engine.js'
import { documents, sourceOf } from '../support/fixtures.js'

const OPTIONS = { dueDays: null, expected: [], asOf: null, language: 'vi' } as const

/** A false alarm costs more than a miss: errors and warnings are those that a human wrote down, and no others. */
describe('the fixtures', () => {
  it.each(documents())('$slug: says what its gold says', async ({ path, gold }) => {
    const { messages } = extract(await sourceOf(path))
    const accusing = messages.filter(({ severity, ruleId }) => severity !== 'info' && !ruleId.startsWith('input/'))
    expect([...new Set(accusing.map(({ ruleId }) => ruleId))].sort()).toEqual([...(gold.findings ?? [])].sort())
  })

  it('together accuse nobody more', async () => {
    const records = await Promise.all(documents().map(async ({ path }) => extract(await sourceOf(path))))
    const { messages } = checkSet(records, OPTIONS)
    const own = new Set(records.flatMap((record) => record.messages.map(({ fingerprint, path }) => `${path} ${fingerprint}`)))
    const added = messages.filter(({ severity, path, fingerprint }) => severity !== 'info' && !own.has(`${path} ${fingerprint}`))
    expect(added.map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual([])
  })
})

const corpus = process.env.PLANCHECK_CORPUS ?? ''

/** Official texts that are not part of this repository: the only errors are acts that are really printed with two dates. */
describe.skipIf(corpus === '')('official texts (PLANCHECK_CORPUS)', () => {
  it.each([
    ['seeds/texts', ['05-CT/TW 2011-06-23 2021-06-23']],
    ['real/texts', ['163/2024/QH15 2025-11-27 2024-11-27']],
    ['unlabelled', []],
  ])(
    '%s',
    async (folder, expected) => {
      const root = join(corpus, folder)
      const files = existsSync(root) ? readdirSync(root).filter((name) => /\.(?:txt|md)$/.test(name)) : []
      expect(files.length).toBeGreaterThan(0)
      const records = await Promise.all(files.map(async (name) => extract(await sourceOf(join(root, name)))))
      const errors = checkSet(records, OPTIONS).messages.filter(({ severity }) => severity === 'error')
      const found = errors.map(
        ({ quote = '', actual, expected: right }) => `${/[0-9a-z]+[-/][^ ]{2,12}/iu.exec(quote)?.[0]} ${actual} ${right}`,
      )
      expect(found).toEqual(expected)
    },
    120_000,
  )
})
