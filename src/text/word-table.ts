import { isLetter } from './normalize.js'
import { wordAt } from './word.js'

/**
 * Tells where the longest of some words that stands whole at an offset of a matching key ends, -1 where none does. For lists of hundreds:
 * the first word is looked up, where a pattern would try one alternative after the other.
 */
export function wordTable(words: readonly string[]): (key: string, at: number) => number {
  const byFirst = new Map<string, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = wordAt(word, 0)
    const known = byFirst.get(first)
    if (known) known.push(word)
    else byFirst.set(first, [word])
  }
  return (key, at) => {
    const word = byFirst.get(wordAt(key, at))?.find((word) => key.startsWith(word, at) && !isLetter(key.charCodeAt(at + word.length)))
    return word === undefined ? -1 : at + word.length
  }
}
