import type { OwnWords } from '../model/own-words.js'

/** Makes a thing from an office's own words once for each set of them: patterns are costly to make, and a run has one set. */
export function fromOwnWords<T>(make: (own: OwnWords) => T): (own: OwnWords) => T {
  const made = new WeakMap<OwnWords, T>()
  return (own) => {
    const known = made.get(own)
    if (known !== undefined) return known
    const fresh = make(own)
    made.set(own, fresh)
    return fresh
  }
}
