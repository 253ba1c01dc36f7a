import { isLetter } from './normalize.js'
import { isWordUnit } from './word.js'

/**
 * Tells where the longest of some words that stands whole at an offset of a matching key ends, -1 where none does. For lists of hundreds:
 * those that begin with the same letters are looked up, where a pattern would try one alternative after the other.
 */
export function wordTable(words: readonly string[]): (key: string, at: number) => number {
  const slots: string[][] = Array.from({ length: SLOTS }, () => [])
  for (const word of [...words].sort((a, b) => b.length - a.length)) slots[slotOf(word, 0)]?.push(word)
  return (key, at) => {
    const slot = slots[slotOf(key, at)] ?? []
    // the end first: most words that begin alike end inside another
    for (const word of slot) if (!isLetter(key.charCodeAt(at + word.length)) && key.startsWith(word, at)) return at + word.length
    return -1
  }
}

const SLOTS = 1024
const LETTERS = 3

/** A number for the first letters of the word that begins at an offset. Few words share one. */
function slotOf(text: string, at: number): number {
  let slot = 0
  for (let i = at; i < at + LETTERS && isWordUnit(text.charCodeAt(i)); i++) slot = (slot * 31 + text.charCodeAt(i)) % SLOTS
  return slot
}
