/** Where any of some rare words stand in a text, in order: one plain search a word, where a pattern would try its alternatives everywhere. */
export function placesOf(text: string, words: readonly string[]): number[] {
  const out: number[] = []
  for (const word of words) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) out.push(at)
  return out.sort((a, b) => a - b)
}
