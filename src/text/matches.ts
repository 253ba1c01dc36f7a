/**
 * All matches of a pattern with the flag g, in order. As `text.matchAll(pattern)`, which copies the pattern at each call: on short stretches
 * that costs more than the search.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...eachMatch(text, pattern)]
}

/** The same one by one, for loops that stop early. */
export function* eachMatch(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let from = 0; ; ) {
    // set anew at each step: the loop's own body may use the pattern as well
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) return
    from = match[0] === '' ? match.index + 1 : pattern.lastIndex
    yield match
  }
}
