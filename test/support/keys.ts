import { fold, syllables } from '../../src/text/normalize.js'

/** A document number for comparing: upper case, without blanks, 'TƯ' as 'TW'. */
export function numberKey(number: string): string {
  return fold(number).toUpperCase().replace(/\s/g, '').replace(/TƯ$/, 'TW').replace(/^SỐ:?/, '')
}

/** A body's name for comparing: 'UBND tỉnh X' and 'Ủy ban nhân dân tỉnh X' are one. */
export function bodyKey(name: string): string {
  return fold(name)
    .replace(/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân')
    .replace(/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân')
    .replace(/[.,;:]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** How much longer the longer text may be: at most `times` the shorter one plus `plus` syllables. */
export type Slack = { readonly times: number; readonly plus: number }
export const LOOSE: Slack = { times: 6, plus: 40 }
export const TITLE: Slack = { times: 3, plus: 20 }
export const NAME: Slack = { times: 2, plus: 4 }

/**
 * Share (0..1) of the shorter text's syllables that stand in the other one too, counted with repetition. A text of fewer than three
 * syllables matches only a gold that is as short, so that one word does not match everything.
 */
export function overlap(gold: string, got: string, slack: Slack = LOOSE): number {
  const a = tokens(gold)
  const b = tokens(got)
  if (a.length === 0 || b.length === 0) return 0
  const shorter = Math.min(a.length, b.length)
  if (shorter < Math.min(3, a.length) || Math.max(a.length, b.length) > slack.times * shorter + slack.plus) return 0
  const left = new Map<string, number>()
  for (const token of b) left.set(token, (left.get(token) ?? 0) + 1)
  let shared = 0
  for (const token of a) {
    const count = left.get(token) ?? 0
    if (count === 0) continue
    shared++
    left.set(token, count - 1)
  }
  return shared / shorter
}

/** The syllables, figures and per-cent signs of a text. */
export function tokens(text: string): string[] {
  return syllables(text.replaceAll('%', ' phầntrăm '))
}

export function sameText(a: string, b: string): boolean {
  return fold(a) === fold(b)
}

export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
}

/** The year of a time: '2025-Q3' -> '2025'. */
export function yearOf(time: string | null): string | null {
  return time === null ? null : (/\d{4}/.exec(time)?.[0] ?? null)
}
