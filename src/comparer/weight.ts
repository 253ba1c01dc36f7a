import { background } from '../lexicon/background.js'
import { concepts } from '../lexicon/concepts.js'
import { synonyms } from '../lexicon/synonyms.js'
import { syllables } from '../text/normalize.js'

/** How far words are brought to one form: as printed, with synonyms alone, or with everything that names one thing. */
export type Wording = 'synonyms' | 'concepts'

/** Syllables and, unless left out, neighbouring pairs of a text, each once. Numbers are left out: figures are compared elsewhere. */
export function grams(text: string, pairs = true, wording: Wording = 'synonyms'): Set<string> {
  return gramsOf(brought(terms(text), wording), pairs)
}

/** The same over syllables in one form. */
export function gramsOf(words: readonly string[], pairs = true): Set<string> {
  const found = new Set<string>(words)
  if (pairs) for (let i = 1; i < words.length; i++) found.add(`${words[i - 1]} ${words[i]}`)
  return found
}

/** The syllables that count, with synonyms brought to one form: "hàng năm" -> hằng, năm; "CTMTQG" -> chương, trình, mục, tiêu, quốc, gia. */
export function terms(text: string): string[] {
  return replaced(
    syllables(text).filter((word) => !isFigure(word.charCodeAt(0))),
    SYNONYMS,
  )
}

/** Terms with everything that names one thing brought to its name, where that is asked for: "vốn vay ưu đãi" -> tín, dụng. */
export function brought(words: readonly string[], wording: Wording): readonly string[] {
  return wording === 'synonyms' ? words : replaced(words, CONCEPTS)
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Phrases by their first syllable, the longest first. */
type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly means: readonly string[] }[]>

const SYNONYMS = phrases(synonyms.map(({ word, means }) => [word, means]))
const CONCEPTS = phrases(concepts.flatMap(({ name, words }) => words.map((word): [string, string] => [word, name])))

function phrases(rows: readonly (readonly [string, string])[]): Phrases {
  const made = new Map<string, { words: readonly string[]; means: readonly string[] }[]>()
  for (const [phrase, means] of rows) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    made.set(
      first,
      [...(made.get(first) ?? []), { words, means: means.split(' ') }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return made
}

/** Each phrase of the table, longest first from the left, in its one form. */
function replaced(words: readonly string[], table: Phrases): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const start = at
    const found = table.get(word)?.find((phrase) => phrase.words.every((syllable, i) => words[start + i] === syllable))
    if (found) out.push(...found.means)
    else out.push(word)
    at += found?.words.length ?? 1
  }
  return out
}

/** Pairs of syllables inside the name of a concept: the things that plans are about. */
export const KEY_PAIRS: ReadonlySet<string> = new Set(
  concepts.flatMap(({ name }) => {
    const words = name.split(' ')
    return words.slice(1).map((word, i) => `${words[i]} ${word}`)
  }),
)
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
