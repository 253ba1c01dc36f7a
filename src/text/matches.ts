/**
 * All matches of a pattern with the flag g, in order. As `text.matchAll(pattern)`, which copies the pattern at each call: on short stretches
 * that costs more than the search.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const out: RegExpExecArray[] = []
  for (let match = first(text, pattern); match; match = next(text, pattern, match)) out.push(match)
  return out
}

/** The same one by one, for loops that stop early. Throws for a pattern without the flag g, which would never end. */
export function* eachMatch(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let match = first(text, pattern); match; match = next(text, pattern, match)) yield match
}

function first(text: string, pattern: RegExp): RegExpExecArray | null {
  if (!pattern.global) throw new TypeError(`no flag g: ${pattern}`)
  pattern.lastIndex = 0
  return pattern.exec(text)
}

// goes on from the match, not from where the pattern stands: the loop's own body may use the pattern as well
function next(text: string, pattern: RegExp, { 0: words, index }: RegExpExecArray): RegExpExecArray | null {
  pattern.lastIndex = index + (words === '' ? step(text, index, pattern) : words.length)
  return pattern.exec(text)
}

/** Units to go on by: from the middle of a pair a pattern with the flag u would go back to its start, again and again. */
function step(text: string, at: number, { unicode }: RegExp): number {
  return unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
