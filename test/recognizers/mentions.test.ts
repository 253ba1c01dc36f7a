import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BodyMention, DateMention, NumberMention, PeriodMention, QuantityMention } from '../../src/model/mention.js'
import { NO_HINTS, type Source } from '../../src/model/source.js'
import { parse } from '../../src/parser/index.js'
import { recognize } from '../../src/recognizers/index.js'

type Marked = NumberMention | DateMention | PeriodMention | BodyMention | QuantityMention

/** What a mention means, as the fixtures write it. */
function meaning(mention: Marked): string {
  switch (mention.type) {
    case 'document-number':
      return mention.number
    case 'date':
      return mention.time ?? '?'
    case 'period':
      return `${mention.period.from ?? '-'}/${mention.period.to ?? '-'}`
    case 'body':
      return mention.name
    case 'quantity': {
      const figure = mention.op === 'range' ? `${mention.min}..${mention.max}` : `${mention.value}`
      return [mention.op, figure, mention.unit, mention.per].filter((part) => part !== null).join(' ')
    }
  }
}

function source(text: string): Source {
  return { path: null, format: 'txt', sha256: '', text, hints: { ...NO_HINTS, lines: 'paragraphs' }, notices: [] }
}

const TYPES = ['document-number', 'date', 'period', 'body', 'quantity'] as const

describe.each(TYPES)('mentions of %s', (type) => {
  const file = join(import.meta.dirname, '..', '..', 'fixtures', 'mentions', `${type}.txt`)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

  it.each(lines)('%s', (line) => {
    const expected = [...line.matchAll(/\{(?<value>[^|{}]+)\|(?<words>[^|{}]+)\}/gu)].map((m) => ({
      value: m.groups?.value,
      words: m.groups?.words?.replace(/\s+/gu, ' '),
    }))
    const root = parse(source(line.replace(/\{[^|{}]+\|(?<words>[^|{}]+)\}/gu, '$<words>')))
    const found = recognize(root)[type].map((m) => ({ value: meaning(m), words: root.text.slice(m.start, m.end) }))
    expect(found).toEqual(expected)
  })

  it('has lines with marks and lines without', () => {
    expect(lines.some((line) => line.includes('|'))).toBe(true)
    expect(lines.some((line) => !line.includes('|'))).toBe(true)
  })
})
