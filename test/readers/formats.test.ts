import { expect, test } from 'vitest'
import { extract } from '../../src/pipeline.js'
import { fixture, source } from './support.js'

const TEXT = new TextDecoder().decode(await fixture('plan.txt'))

test.each(['plan.html', 'plan.docx', 'plan.odt', 'plan.rtf', 'plan.doc', 'plan.pdf', 'plan-chromium.pdf'])(
  '%s gives the text of plan.txt',
  async (name) => {
    const { text, hints, notices } = await source(await fixture(name), name)
    expect(text).toBe(TEXT)
    expect(hints.lines).toBe('paragraphs')
    expect(hints.notes.map(({ start, end }) => text.slice(start, end))).toEqual([expect.stringMatching(/^\[1\] Nghị quyết phê duyệt/)])
    expect(notices).toEqual([])
  },
)

test('a PDF tells where its pages start', async () => {
  const { hints, pages, text } = await source(await fixture('plan.pdf'), 'plan.pdf')
  expect(hints.pages).toHaveLength(pages ?? 0)
  expect(hints.pages[0]).toBe(0)
  for (const start of hints.pages.slice(1)) expect(text[start - 1]).toBe('\n')
})

test.each(['plan.md', 'plan.html', 'plan.docx', 'plan.odt', 'plan.rtf', 'plan.doc', 'plan.pdf', 'plan-chromium.pdf'])(
  '%s gives the record of plan.txt',
  async (name) => {
    const expected = bare(extract(await source(await fixture('plan.txt'), 'plan.txt')))
    expect(bare(extract(await source(await fixture(name), name)))).toEqual(expected)
  },
)

/** A record without what may differ: source, positions, fingerprints, white space and markup inside quotes. */
function bare(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(/[*_#|\\]|\[\^?\d+\]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !['source', 'position', 'fingerprint', 'path'].includes(key))
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]))
}
