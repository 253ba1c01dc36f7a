const SLOTS = 1024

/**
 * A quick look at the first letters of a place in a text: false where none of the words can begin there. A few other words pass as well, so
 * that the pattern with all the alternatives still has the last word, but is asked at few places.
 */
export function firstLetters(words: Iterable<string>): (text: string, at: number) => boolean {
  const two = new Uint8Array(SLOTS)
  const three = new Uint8Array(SLOTS)
  for (const word of words) {
    if (word.length < 2) two.fill(1)
    else if (word.length === 2) two[ofTwo(word, 0)] = 1
    else three[ofThree(word, 0)] = 1
  }
  return (text, at) => three[ofThree(text, at)] === 1 || two[ofTwo(text, at)] === 1
}

function ofTwo(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % SLOTS
}

function ofThree(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) % SLOTS
}
