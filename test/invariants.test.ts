import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/pipeline.js'
import { fromGrammar } from './fuzz/grammar.js'
import { broken } from './fuzz/invariants.js'
import { mutations } from './fuzz/mutations.js'
import { randomOf } from './fuzz/random.js'
import { changedBy, harmless } from './fuzz/sameness.js'
import { sourceOf } from './support/parse.js'

const documents = join(process.cwd(), 'fixtures', 'documents')
const inputs = readdirSync(documents).flatMap((slug) => {
  const file = readdirSync(join(documents, slug)).find((f) => f.startsWith('input.'))
  return file ? [{ slug, text: readFileSync(join(documents, slug, file), 'utf8') }] : []
})

describe('what holds for any text', () => {
  it('any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => broken(sourceOf(text)) === null),
      { numRuns: 150, seed: 7 },
    )
  })

  it('strings of the grammar', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => broken(sourceOf(fromGrammar(randomOf(seed)))) === null),
      { numRuns: 150, seed: 7 },
    )
  })

  it.each(mutations)('fixtures after: $name', ({ apply }) => {
    const random = randomOf(11)
    for (const { slug, text } of inputs.filter((_, at) => at % 4 === 0))
      expect(broken(sourceOf(apply(text.slice(0, 5000), random))), slug).toBeNull()
  })

  const kept = join(process.cwd(), 'fixtures', 'fuzz')
  it('texts that once broke a law', () => {
    const files = existsSync(kept) ? readdirSync(kept) : []
    for (const file of files) expect(broken(sourceOf(readFileSync(join(kept, file), 'utf8'))), file).toBeNull()
  })
})

describe.each(harmless)('what changes nothing: $name', (change) => {
  it.each(inputs)('in $slug', ({ text }) => {
    for (const seed of [1, 2, 3]) expect(changedBy(change, text, randomOf(seed))).toBeNull()
  })
})

describe('texts made to be slow', () => {
  const size = 150_000
  const cases: Readonly<Record<string, string>> = {
    'one line of sentences': 'Ủy ban nhân dân tỉnh giao Sở Y tế giảm 3% hộ nghèo đến năm 2030 theo Chỉ thị số 05-CT/TW '.repeat(size / 90),
    figures: '100% '.repeat(size / 5),
    citations: 'số 05-CT/TW, '.repeat(size / 13),
    dates: 'ngày 23/6/2021 '.repeat(size / 15),
    'one letter': 'a'.repeat(size),
    blanks: ' '.repeat(size),
    'combining marks': '\u0301'.repeat(size),
    parentheses: '('.repeat(size),
    enumerators: Array.from({ length: 20_000 }, (_, at) => `${at + 1}. Mục`).join('\n'),
    'one enumerator': '1. Mục\n'.repeat(20_000),
    nesting: Array.from({ length: 6_000 }, (_, at) => `${['I.', '1.', '1.1.', 'a)', '-', '+'][at % 6]} x`).join('\n'),
    bars: '|\nA\n'.repeat(size / 20),
    'type lines': 'KẾ HOẠCH\n'.repeat(size / 30),
  }
  it.each(Object.entries(cases))(
    '%s',
    (_, text) => {
      const start = performance.now()
      extract(sourceOf(text))
      expect(performance.now() - start).toBeLessThan(20_000)
    },
    60_000,
  )
})
