import { eachMatch } from './matches.js'

/**
 * The spelling of Vietnamese syllables: an initial, a rhyme and one tone. It tells Vietnamese from text decoded with the wrong table, from
 * mis-mapped letters and from OCR noise; it is no dictionary ("ngiêm" fails, "nghiểng" passes).
 */

// ngh, ng, nh, kh, th, tr, ch, gh, gi, ph, qu … and none; "gi" and "qu" hold a vowel letter that is none
export const initials: readonly string[] = 'ngh ng nh kh th tr ch gh gi ph qu b c d đ g h k l m n p r s t v x y'.split(' ')
// Rhymes without their tone, longest first within a group: iêng, oang, uyên, ươi, ăng, …
export const rhymes: readonly string[] = [
  'oăng oanh oang oach oong uyên uyêt uynh uych uâng iêng yêng uông ương ươu ươi ươm ươn ươp ươc ươt iêu yêu iêm yêm iên yên iêp iêc iêt yêt',
  'uôi uôm uôn uôc uôt uya uyu uyn uyt uyp uân uât uây uêch uênh uê uơ uy oai oay oao oeo oam oan oap oac oat oăm oăn oăc oăt oen oet oem oe oa',
  'anh ang ach ăng âng eng ênh êch inh ing ich ong ông ung ưng',
  'ai ay ao au am an ap ac at ăm ăn ăp ăc ăt ây âu âm ân âp âc ât eo em en ep ec et êu êm ên êp êt ia iu im in ip it oi om on op oc ot',
  'ôi ôm ôn ôp ôc ôt ơi ơm ơn ơp ơt ua ui um un up uc ut ưa ưi ưu ưn ưm ưc ưt a ă â e ê i o ô ơ u ư y',
].flatMap((group) => group.split(' '))
const INITIALS: ReadonlySet<string> = new Set(['', ...initials])
const RHYMES: ReadonlySet<string> = new Set(rhymes)
const LONGEST_INITIAL = 3
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Whether one word, in any case and form, is spelt as a Vietnamese syllable can be: "nghiêm", "Quyết", "uỷ". */
export function isSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize('NFD')
  const tones = marked.match(TONE)
  if (tones && tones.length > 1) return false
  return isRhymed(marked.replace(TONE, '').normalize('NFC'))
}

/** Whether a word without its tone is an initial, or none, and a rhyme. */
function isRhymed(word: string): boolean {
  for (let at = 0; at <= LONGEST_INITIAL; at++) if (INITIALS.has(word.slice(0, at)) && RHYMES.has(word.slice(at))) return true
  return false
}

/** How much of a text is Vietnamese. */
export type Spelling = {
  /** Words of letters only. */
  readonly words: number
  /** Of these, syllables with a letter or a tone that plain ASCII lacks: the telling ones. */
  readonly marked: number
  /** Of these, words that hold such a letter and are no syllable. */
  readonly wrong: number
}

/** Counts at most `limit` words, from the start. */
export function spelling(text: string, limit = 4000): Spelling {
  let words = 0
  let marked = 0
  let wrong = 0
  for (const [word] of eachMatch(text, /[A-Za-zÀ-ỹ\u0080-\u024f]{1,30}/gu)) {
    if (words++ >= limit) break
    if (/^[ -~]*$/.test(word)) continue
    if (isSyllable(word)) marked++
    else wrong++
  }
  return { words, marked, wrong }
}

/** The share of a text's words that are Vietnamese syllables, 0..1; 0 for a text without words. */
export function syllableShare(text: string, limit = 4000): number {
  let words = 0
  let right = 0
  for (const [word] of eachMatch(text, /[A-Za-zÀ-ỹ]{1,30}/gu)) {
    if (words++ >= limit) break
    if (isSyllable(word)) right++
  }
  return words === 0 ? 0 : right / words
}
