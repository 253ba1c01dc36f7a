import type { Message, Severity } from '../../model/message.js'
import { shorten } from '../view/format.js'
import { hanging, pad, plain, type Screen } from './screen.js'

/** One finding: where, how grave, the sentence, the rule; below it the words it rests on, what was expected and how to put it right. */
export function messageView(message: Message, { paint, words, own, width }: Screen): string {
  const { severity, reason, ruleId, position, quote, actual, expected, note, related } = message
  const place = position ? `${position.start.line}:${position.start.column}` : '-'
  const head = hanging(`  ${pad(place, 7)} ${pad(SIGN[severity], 2)}`, plain(reason), width)
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue }[severity]
  const indent = ' '.repeat(12)
  const lines = [head.replace(SIGN[severity], colour(SIGN[severity]))]
  const below = (lead: string, text: string): void => void lines.push(paint.dim(hanging(`${indent}${lead}`, text, width)))
  if (quote !== undefined) below('', `“${shorten(plain(quote), 200)}”`)
  const others = related ?? []
  for (const other of others.slice(0, SHOWN)) {
    const line = words.evidence.line(other.position.start.line)
    const where = other.path === message.path ? line : `${plain(other.path)}, ${line}`
    below('', `↔ ${where}: “${shorten(plain(other.quote), 160)}”`)
  }
  if (others.length > SHOWN) below('', `↔ ${own.moreRelated(others.length - SHOWN)}`)
  if (actual !== undefined) below(`${words.findings.actual}: `, plain(actual))
  if (expected !== undefined) below(`${words.findings.expected}: `, plain(expected))
  if (note !== undefined) below('→ ', plain(note))
  below('', plain(ruleId))
  return lines.join('\n')
}

/** Other places of one finding; the full list stands in json. */
const SHOWN = 3

const SIGN = { error: '✗', warning: '▲', info: 'i' } as const satisfies Readonly<Record<Severity, string>>
