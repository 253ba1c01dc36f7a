import { background } from '../lexicon/background.js'
import { synonyms } from '../lexicon/synonyms.js'
import { syllables } from '../text/normalize.js'

/** Syllables and, unless left out, neighbouring pairs of a text, each once. Numbers are left out: figures are compared elsewhere. */
export function grams(text: string, pairs = true): Set<string> {
  const words = terms(text)
  const found = new Set<string>(words)
  if (pairs) for (let i = 1; i < words.length; i++) found.add(`${words[i - 1]} ${words[i]}`)
  return found
}

/** The syllables that count, with synonyms brought to one form: "hàng năm" -> hằng, năm; "CTMTQG" -> chương, trình, mục, tiêu, quốc, gia. */
export function terms(text: string): string[] {
  const words = syllables(text)
  const out: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (DIGIT.test(word)) continue
    const pair = SYNONYM.get(`${word} ${words[i + 1] ?? ''}`)
    if (pair !== undefined) {
      out.push(...pair)
      i++
    } else out.push(...(SYNONYM.get(word) ?? [word]))
  }
  return out
}

const DIGIT = /\d/
const SYNONYM: ReadonlyMap<string, readonly string[]> = new Map(synonyms.map((row) => [row.word, row.means.split(' ')]))

/** Inverse document frequency in official texts: 0 for what stands everywhere, about 7 for what was never seen. */
export function rarity(gram: string): number {
  frequencies ??= count()
  return Math.log(background.blocks / (frequencies.get(gram) ?? UNSEEN))
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
