import { yearOf } from '../keys.js'
import type { Tally } from '../tally.js'

export type Found<A, B> = {
  readonly pairs: readonly { readonly gold: A; readonly got: B }[]
  readonly missed: readonly A[]
  readonly extra: readonly B[]
}

/** What every gold entry may say of itself. */
export type Entry = { readonly note?: string | undefined; readonly optional?: boolean | undefined }
type Shown = {
  readonly quote?: string
  readonly actor?: string | null
  readonly title?: string | null
  readonly name?: string
  readonly number?: string | null
}

/** Adds a matched list to the tally: what may be taken or left counts when found and is forgiven when missed. What is extra is judged so. */
export function list<A extends Entry & object, B extends Shown>(
  tally: Tally,
  where: string,
  field: string,
  found: Found<A, B>,
  show: (a: A) => string,
): void {
  const missed = found.missed.filter((x) => !forgiven(x))
  tally.add(field, { right: found.pairs.length, extra: found.extra.length, missed: missed.length })
  for (const x of missed) tally.miss(where, field, `missed ${JSON.stringify(show(x).slice(0, 120))}`)
  for (const x of found.extra) {
    tally.judge(x, 'extra')
    const shown = x.title ?? x.actor ?? x.name ?? x.number ?? x.quote ?? ''
    tally.miss(where, field, `extra ${JSON.stringify(shown.slice(0, 120))}`)
  }
}

/** Judges an item that gold has by its slots: each with whether it is right. */
export function judgeSlots(tally: Tally, item: object, slots: Readonly<Record<string, boolean>>): void {
  const wrong = Object.keys(slots).filter((name) => !slots[name])
  tally.judge(item, 'found', wrong)
}

export function forgiven(x: Entry): boolean {
  return x.optional === true || /borderline/i.test(x.note ?? '')
}

/** A stretch of years, however exact its ends: '2021-2025'. */
export function years(from: string | null, to: string | null): string {
  return `${yearOf(from) ?? ''}-${yearOf(to) ?? ''}`
}

export function same(a: string, b: string): boolean {
  return a === b
}
