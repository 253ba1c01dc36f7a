import { background } from '../lexicon/background.js'
import { concepts } from '../lexicon/concepts.js'
import { synonyms } from '../lexicon/synonyms.js'
import { syllables } from '../text/normalize.js'

/** How far words are brought to one form: as printed, with synonyms alone, or with everything that names one thing. */
export type Wording = 'synonyms' | 'concepts'

/** Syllables and, unless left out, neighbouring pairs of a text, each once. Numbers are left out: figures are compared elsewhere. */
export function grams(text: string, pairs = true, wording: Wording = 'synonyms'): Set<string> {
  const words = terms(text, wording)
  const found = new Set<string>(words)
  if (pairs) for (let i = 1; i < words.length; i++) found.add(`${words[i - 1]} ${words[i]}`)
  return found
}

/** The syllables that count, with synonyms brought to one form: "hàng năm" -> hằng, năm; "CTMTQG" -> chương, trình, mục, tiêu, quốc, gia. */
export function terms(text: string, wording: Wording = 'synonyms'): string[] {
  const words = syllables(text).filter((word) => !DIGIT.test(word))
  const plain = replaced(words, SYNONYMS, 2)
  return wording === 'synonyms' ? plain : replaced(plain, CONCEPTS, 5)
}

const DIGIT = /\d/
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(synonyms.map((row) => [row.word, row.means.split(' ')]))
const CONCEPTS: ReadonlyMap<string, readonly string[]> = new Map(
  concepts.flatMap(({ name, words }) => words.map((word) => [word, name.split(' ')] as const)),
)
/** Pairs of syllables inside the name of a concept: the things that plans are about. */
export const KEY_PAIRS: ReadonlySet<string> = new Set(
  concepts.flatMap(({ name }) => {
    const words = name.split(' ')
    return words.slice(1).map((word, i) => `${words[i]} ${word}`)
  }),
)
const OPENING: ReadonlySet<string> = new Set([...SYNONYMS.keys(), ...CONCEPTS.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))

/** Each phrase of the table, longest first from the left, in its one form. */
function replaced(words: readonly string[], table: ReadonlyMap<string, readonly string[]>, longest: number): string[] {
  const out: string[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    let taken = 1
    let means: readonly string[] = [word]
    for (let length = OPENING.has(word) ? Math.min(longest, words.length - at) : 0; length > 0; length--) {
      const found = table.get(words.slice(at, at + length).join(' '))
      if (found === undefined) continue
      means = found
      taken = length
      break
    }
    out.push(...means)
    at += taken
  }
  return out
}

/**
 * What a syllable or a pair is worth: its inverse document frequency in official texts, 0 for what stands everywhere, about 7 for a syllable
 * never seen. A pair never seen is most often no word but a chance neighbourhood ("đua vì", "sách giữ"): it is worth its commoner syllable.
 */
export function rarity(gram: string): number {
  frequencies ??= count()
  const seen = frequencies.get(gram)
  if (seen !== undefined) return Math.log(background.blocks / seen)
  const blank = gram.indexOf(' ')
  return blank < 0 ? Math.log(background.blocks / UNSEEN) : Math.min(rarity(gram.slice(0, blank)), rarity(gram.slice(blank + 1)))
}

/** Likeness of two headings by the rare words that they share, 0 to 1 (weighted Dice). */
export function headingLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (gram: string) => number): number {
  let shared = 0
  let all = 0
  for (const gram of a) {
    all += weight(gram)
    if (b.has(gram)) shared += weight(gram)
  }
  for (const gram of b) all += weight(gram)
  return all === 0 ? 0 : (2 * shared) / all
}

const UNSEEN = 2
let frequencies: ReadonlyMap<string, number> | undefined

function count(): Map<string, number> {
  const made = new Map<string, number>()
  background.grams.forEach((level, i) => {
    if (level !== '') for (const gram of level.split('|')) made.set(gram, 2 ** (i / 2))
  })
  return made
}
