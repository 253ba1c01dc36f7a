import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PolicyRecord } from '../src/model/index.js'
import { extract } from '../src/pipeline.js'
import { documents, sourceOf } from './support/fixtures.js'

/** What may happen to a text on its way to a clerk's desk, and worse. */
const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'decomposed letters': (text) => text.normalize('NFD'),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'cut in the middle': (text) => text.slice(0, text.length / 2),
  'without its beginning': (text) => text.slice(text.length / 3),
  'every line by itself': (text) => text.replaceAll('\n', '\n\n'),
  'one long line': (text) => text.replaceAll('\n', ' '),
  'lines shuffled': (text) => shuffled(text.split('\n')).join('\n'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'small letters': (text) => text.toLowerCase(),
  'letters without marks': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
}

describe.each(Object.entries(VARIANTS))('with %s', (_, change) => {
  it.each(documents())('$slug gives a record whose quotes stand in the text, twice the same', async ({ path }) => {
    const source = await sourceOf(path, new TextEncoder().encode(change(readFileSync(path, 'utf8'))))
    const record = extract(source)
    expect(quotesOf(record).filter(({ quote, start, end }) => source.text.slice(start, end) !== quote)).toEqual([])
    expect(record.messages.filter(({ ruleId }) => ruleId === 'internal/member-failed')).toEqual([])
    expect(JSON.stringify(extract(source))).toBe(JSON.stringify(record))
  })
})

type Quoted = { readonly quote: string; readonly start: number; readonly end: number }

function quotesOf(value: PolicyRecord): Quoted[] {
  const found: Quoted[] = []
  JSON.stringify(value, (_, inner: unknown) => {
    const one = quoted(inner)
    if (one) found.push(one)
    return inner
  })
  return found
}

function quoted(value: unknown): Quoted | null {
  if (typeof value !== 'object' || value === null || !('quote' in value) || !('position' in value)) return null
  const { quote, position } = value
  if (typeof quote !== 'string' || typeof position !== 'object' || position === null) return null
  if (!('start' in position) || !('end' in position)) return null
  const [start, end] = [offsetOf(position.start), offsetOf(position.end)]
  return { quote, start, end }
}

function offsetOf(point: unknown): number {
  return typeof point === 'object' && point !== null && 'offset' in point && typeof point.offset === 'number' ? point.offset : -1
}

/** The same disorder every time. */
function shuffled(lines: readonly string[]): string[] {
  let seed = 7
  const ranked = lines.map((line) => {
    seed = (seed * 48_271) % 2_147_483_647
    return { line, rank: seed }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ line }) => line)
}
