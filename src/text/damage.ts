import { initials, rhymes } from './syllable.js'

/** The words of a stretch of text: how many, and where those begin that no Vietnamese writer would have spelt so. */
export type Damage = { readonly words: number; readonly damaged: readonly number[] }

/**
 * Finds the words of text[start, end) that scanning or converting has damaged: no Vietnamese syllable ("tiét", "hộnghèo", "ng hèo"), a
 * stopped syllable without its tone ("tiêp"), capitals or figures inside a word ("nguỒn", "tr0ng"). Abbreviations, numbers and units
 * behind numbers are sound. Each character is looked at once: two steps through tables for a word that is sound.
 */
export function damageIn(text: string, start: number, end: number): Damage {
  let damaged: number[] | null = null
  const [kinds, next, ends] = [KINDS, NEXT, ENDS]
  let words = 0
  let afterNumber = false
  let at = start
  while (at < end) {
    let kind = kinds[text.charCodeAt(at)] ?? 0
    if (kind === 0) {
      at++
      continue
    }
    const from = at
    const first = kind
    let state = START
    let tally = 0
    do {
      state = next[state | (kind & BASE)] ?? DEAD
      tally += kind >> TALLY
      at++
      kind = at < end ? (kinds[text.charCodeAt(at)] ?? 0) : 0
    } while (kind !== 0)
    const to = at
    // what ended the word has been looked at
    at++
    words++
    const spelt = ends[state >> TALLY] ?? 0
    const capitals = tally & COUNT
    const toned = (tally >> 8) & COUNT
    const stopping = tally >> 16
    const cased = capitals === 0 || (capitals === 1 && (first & CAPITAL) !== 0) || capitals === to - from
    if (spelt !== 0 && cased && toned + stopping < 2 && (spelt === SYLLABLE || stopping === 1)) {
      afterNumber = false
      continue
    }
    const figures = figuresIn(text, from, to)
    const number = figures === to - from
    if (!number && isDamaged(text, { from, to, figures, capitals, afterNumber })) {
      damaged ??= []
      damaged.push(from)
    }
    afterNumber = number
  }
  return { words, damaged: damaged ?? NONE }
}

const NONE: readonly number[] = []

const VOWELS = 'aăâeêioôơuưy'
const LETTERS = `${VOWELS}bcdđghklmnpqrstvx`
/** The low five bits of a kind: the letter's place in LETTERS from 1, a letter of another language, a figure. */
const BASE = 31
const FOREIGN = 30
const FIGURE = 31
/** The bits above them are counters of a byte each, so that adding up a word's kinds counts its capitals and its tones. */
const TALLY = 5
const COUNT = 255
const CAPITAL = 1 << TALLY
const TONED = 1 << (TALLY + 8)
const STOPPING = 1 << (TALLY + 16)
// none, grave, hook, tilde; then the two that stopped syllables take: acute, dot below
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const STOPPING_FROM = 4
const D = LETTERS.indexOf('đ') + 1
// Latin letters, combining marks, and the blocks of other alphabets whole: asking for each character would take longer than reading a plan
const LETTER_RANGES: readonly (readonly [number, number])[] = [
  [65, 90],
  [97, 122],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2af],
  [0x300, 0x1eff],
]
const KINDS = kinds()

/** What the text's unit is; 0 for what is no part of a word. */
function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? 0
}

function kinds(): Uint32Array {
  const out = new Uint32Array(0x10000)
  for (let code = 48; code < 58; code++) out[code] = FIGURE
  for (const [first, last] of LETTER_RANGES) out.fill(FOREIGN, first, last + 1)
  for (let code = 65; code < 0x250; code++) {
    const letter = String.fromCharCode(code)
    if (out[code] === FOREIGN && letter !== letter.toLowerCase()) out[code] = FOREIGN | CAPITAL
  }
  for (const [at, letter] of [...LETTERS].entries()) {
    TONES.forEach((tone, value) => {
      const small = (letter + tone).normalize('NFC')
      if (small.length > 1) return
      const kind = (at + 1) | (value === 0 ? 0 : value < STOPPING_FROM ? TONED : STOPPING)
      out[small.charCodeAt(0)] = kind
      out[small.toUpperCase().charCodeAt(0)] = kind | CAPITAL
    })
  }
  return out
}

/** States of the automaton that spells a syllable, counted in steps of 32: no syllable any more, its start, the start of its rhyme. */
const DEAD = 0
const START = 32
const RHYME = 64
/** What a word may end in: a syllable, or one that must bear a tone of STOPPING. */
const SYLLABLE = 1
const STOPPED = 2
const { NEXT, ENDS } = automaton()

/** The spelling that `isSyllable` of text/syllable.ts knows, letter by letter: NEXT[state + letter], ENDS[state / 32]. */
function automaton(): { readonly NEXT: Uint16Array; readonly ENDS: Uint8Array } {
  const next = new Uint16Array(1024 * 32)
  const ends = new Uint8Array(1024)
  let states = RHYME
  const fresh = (): number => (states += 32)
  const letterOf = (letter: string): number => LETTERS.indexOf(letter) + 1
  const follow = (from: number, letters: string): number => {
    let state = from
    for (const letter of letters) {
      const edge = state + letterOf(letter)
      if (next[edge] === DEAD) next[edge] = fresh()
      state = next[edge] ?? DEAD
    }
    return state
  }
  /** The state that goes on as either of two. */
  const either = (a: number, b: number): number => {
    if (a === DEAD || b === DEAD || a === b) return a || b
    const state = fresh()
    ends[state >> 5] = Math.max(ends[a >> 5] ?? 0, ends[b >> 5] ?? 0)
    for (let letter = 1; letter <= LETTERS.length; letter++)
      next[state + letter] = either(next[a + letter] ?? DEAD, next[b + letter] ?? DEAD)
    return state
  }
  // Đắk Lắk, Đắk Nông: the only names of provinces that end so
  for (const rhyme of [...rhymes, 'ăk']) ends[follow(RHYME, rhyme) >> 5] = /(?:[cptk]|ch)$/u.test(rhyme) ? STOPPED : SYLLABLE
  for (const initial of ['', ...initials.filter((one) => one !== 'gi' && one !== 'qu' && one !== 'y')]) {
    const state = follow(START, initial)
    for (const vowel of VOWELS) next[state + letterOf(vowel)] = next[RHYME + letterOf(vowel)] ?? DEAD
  }
  // giảm, gì; quyết; yêu
  const i = next[RHYME + letterOf('i')] ?? DEAD
  const y = next[RHYME + letterOf('y')] ?? DEAD
  next[follow(START, 'g') + letterOf('i')] = either(i, RHYME)
  next[follow(START, 'q') + letterOf('u')] = RHYME
  next[START + letterOf('y')] = either(y, RHYME)
  return { NEXT: next, ENDS: ends }
}

type Odd = {
  readonly from: number
  readonly to: number
  readonly figures: number
  readonly capitals: number
  /** Whether the word before it is a number. */
  readonly afterNumber: boolean
}

/** Whether a word that is no well-formed syllable is one that was damaged. */
function isDamaged(text: string, { from, to, figures, capitals, afterNumber }: Odd): boolean {
  const mixed = isMixed(text, from, to)
  // UBND, QĐ, TTg, VNeID
  if (capitals > 1) return isMarked(text, from, to)
  if (figures > 0) return mixed || isMisreadEnd(text, from, to, figures)
  return mixed || hasVowel(text, from, to) || (!afterNumber && isFragment(text, from, to))
}

/** A capital behind a small letter, or a figure between letters. */
function isMixed(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const before = kindAt(text, at - 1)
    const kind = kindAt(text, at)
    if ((kind & CAPITAL) !== 0 && before !== FIGURE && (before & CAPITAL) === 0) return true
    if (kind === FIGURE && before !== FIGURE && at + 1 < to && kindAt(text, at + 1) !== FIGURE) return true
  }
  return false
}

function figuresIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (kindAt(text, at) === FIGURE) count++
  return count
}

/** Whether a word holds a letter that plain ASCII lacks, other than Đ. */
function isMarked(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 0x7f && (kindAt(text, at) & BASE) !== D) return true
  return false
}

function hasVowel(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((kindAt(text, at) & BASE) <= VOWELS.length) return true
  return false
}

/** "1à", "ca0": a figure that stands for a letter is a single nought or one. */
function isMisreadEnd(text: string, from: number, to: number, figures: number): boolean {
  const misread = (at: number): boolean => text.charCodeAt(at) === 48 || text.charCodeAt(at) === 49
  return figures === 1 && (misread(from) || (misread(to - 1) && to - from > 2))
}

/** Consonants alone, parted by a blank from the word that they belong to; behind an enumerator stands a bracket or a point. */
function isFragment(text: string, from: number, to: number): boolean {
  const next = kindAt(text, to + 1)
  return from > 0 && text.charCodeAt(to) === 32 && next !== 0 && (next & CAPITAL) === 0
}
