/**
 * All matches of a pattern with the flag g, in order. As `text.matchAll(pattern)`, which copies the pattern at each call: on short stretches
 * that costs more than the search.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...eachMatch(text, pattern)]
}

/** The same one by one, for loops that stop early. Throws for a pattern without the flag g, which would never end. */
export function* eachMatch(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  if (!pattern.global) throw new TypeError(`no flag g: ${pattern}`)
  for (let from = 0; ; ) {
    // set anew at each step: the loop's own body may use the pattern as well
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) return
    from = match[0] === '' ? match.index + step(text, match.index, pattern) : pattern.lastIndex
    yield match
  }
}

/** Units to go on by: from the middle of a pair a pattern with the flag u would go back to its start, again and again. */
function step(text: string, at: number, { unicode }: RegExp): number {
  return unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
