import { PolicyRecord } from '../../src/model/index.js'
import type { Source } from '../../src/model/source.js'
import { extract } from '../../src/pipeline.js'

/** Generous: a slow machine under load may take ten times what a quiet one takes. */
const FREE_MS = 1500
const MS_PER_CHARACTER = 0.05

/** What must hold for any source; the first broken law in words, or null. */
export function broken(source: Source): string | null {
  const start = performance.now()
  const record = extract(source)
  const took = performance.now() - start
  if (took > FREE_MS + source.text.length * MS_PER_CHARACTER) return `slow: ${took.toFixed(0)} ms for ${source.text.length} characters`
  const quote = wrongQuote(record, source.text)
  if (quote !== null) return `a quote is not its slice: ${quote}`
  const failed = record.messages.find((m) => m.ruleId.startsWith('internal/'))
  if (failed) return `a member failed: ${failed.reason}`
  const parsed = PolicyRecord.safeParse(record)
  if (!parsed.success) return `not the schema: ${parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ')}`
  return JSON.stringify(extract(source)) === JSON.stringify(record) ? null : 'a second run differs'
}

/** Walks everything that carries a quote and a position. */
export function wrongQuote(value: unknown, text: string, path = ''): string | null {
  if (Array.isArray(value)) return value.reduce<string | null>((found, item, at) => found ?? wrongQuote(item, text, `${path}[${at}]`), null)
  if (value === null || typeof value !== 'object') return null
  const here = quoteOf(value)
  if (here && text.slice(here.start, here.end) !== here.quote) return `${path} ${JSON.stringify(here.quote.slice(0, 60))}`
  for (const [key, inner] of Object.entries(value)) {
    const found = wrongQuote(inner, text, `${path}.${key}`)
    if (found !== null) return found
  }
  return null
}

function quoteOf(value: object): { quote: string; start: number; end: number } | null {
  if (!('quote' in value) || typeof value.quote !== 'string' || !('position' in value)) return null
  const { position } = value
  if (typeof position !== 'object' || position === null || !('start' in position) || !('end' in position)) return null
  const start = offsetOf(position.start)
  const end = offsetOf(position.end)
  return start === null || end === null ? null : { quote: value.quote, start, end }
}

function offsetOf(point: unknown): number | null {
  return typeof point === 'object' && point !== null && 'offset' in point && typeof point.offset === 'number' ? point.offset : null
}
