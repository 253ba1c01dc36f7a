/**
 * All matches of a pattern with the flag g, in order. As `text.matchAll(pattern)`, which copies the pattern at each call: on short stretches
 * that costs more than the search.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
