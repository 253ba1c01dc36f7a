/** A seeded source of chance (mulberry32): the same seed gives the same cases on every machine. */
export type Random = { readonly next: () => number; readonly below: (n: number) => number; readonly pick: <T>(from: readonly T[]) => T }

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  const pick = <T>(from: readonly T[]): T => {
    const one = from[below(from.length)]
    if (one === undefined) throw new RangeError('pick: nothing to pick from')
    return one
  }
  return { next, below, pick }
}
