import { diffChars } from 'diff'
import { distance } from 'fastest-levenshtein'
import type { Random } from '../fuzz/random.js'

/** What recognition made of a text: the text as it was printed, and as it was read. */
export type Reading = { readonly printed: string; readonly read: string }

/** How often a character (or nothing, '') was read as something else, a share of its occurrences. */
type Confusion = { readonly to: string; readonly rate: number }
export type Confusions = ReadonlyMap<string, readonly Confusion[]>

/** Longer differences are lines in another order and cells that ran together, not letters. */
const LONGEST = 3

/** Levenshtein distance by the printed length; runs of blanks and line breaks count as one blank. */
export function characterErrorRate({ printed, read }: Reading): number {
  const [a, b] = [printed, read].map((text) => text.replace(/\s+/gu, ' ').trim())
  return distance(a ?? '', b ?? '') / Math.max(1, a?.length ?? 0)
}

/** Which characters were misread as what, over all readings. */
export function confusionsOf(readings: readonly Reading[]): Confusions {
  const counts = new Map<string, Map<string, number>>()
  const occurrences = new Map<string, number>()
  for (const { printed, read } of readings) {
    for (const c of printed) occurrences.set(c, (occurrences.get(c) ?? 0) + 1)
    occurrences.set('', (occurrences.get('') ?? 0) + printed.length)
    for (const { from, to } of changes(printed, read)) {
      const known = counts.get(from) ?? new Map<string, number>()
      counts.set(from, known.set(to, (known.get(to) ?? 0) + 1))
    }
  }
  return new Map(
    [...counts].map(([from, known]) => [from, [...known].map(([to, count]) => ({ to, rate: count / (occurrences.get(from) ?? 1) }))]),
  )
}

/** The same mistakes by chance in another text, so many times as often. */
export function misread(text: string, confusions: Confusions, times: number, random: Random): string {
  const drawn = (from: string): string => {
    let left = random.next()
    for (const { to, rate } of confusions.get(from) ?? []) {
      left -= rate * times
      if (left < 0) return to
    }
    return from
  }
  let out = ''
  for (const c of text) out += drawn('') + drawn(c)
  return out
}

/** Single characters that were changed, lost or put in. */
function* changes(printed: string, read: string): Generator<{ readonly from: string; readonly to: string }> {
  const parts = diffChars(printed, read)
  for (const [at, { value, removed, added }] of parts.entries()) {
    const next = parts[at + 1]
    if (removed && value.length === 1) yield { from: value, to: next?.added && next.value.length <= LONGEST ? next.value : '' }
    else if (added && !parts[at - 1]?.removed && value.length <= LONGEST) yield { from: '', to: value }
  }
}
