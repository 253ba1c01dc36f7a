/**
 * The word that begins at an offset: letters as in the patterns ([A-Za-zÀ-ỹ]), to `limit` at most; '' where none stands there. Of a syllable
 * in a set the answer is cheaper than that of a pattern with many alternatives.
 */
export function wordAt(text: string, at: number, limit = text.length): string {
  let end = at
  while (end < limit && isWordUnit(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

/** The word that ends before an offset, from `limit` on at most; '' where none does. */
export function wordBefore(text: string, end: number, limit = 0): string {
  let start = end
  while (start > limit && isWordUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

/** Whether a UTF-16 unit is one of [A-Za-zÀ-ỹ]. */
export function isWordUnit(unit: number): boolean {
  return unit < 0x80 ? (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) : unit >= 0xc0 && unit <= 0x1ef9
}

/** Things by the words that they can begin with, each list in the order given: few of them are left to try where a word stands. */
export function byWord<Thing>(
  things: readonly Thing[],
  wordsOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const out = new Map<string, Thing[]>()
  for (const thing of things) {
    for (const word of wordsOf(thing)) {
      const known = out.get(word)
      if (known) known.push(thing)
      else out.set(word, [thing])
    }
  }
  return out
}
