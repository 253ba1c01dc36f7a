import { BLANKS } from './blanks.js'

/**
 * Canonical text: NFC, LF, no BOM, no NUL. Made once by the reader; nothing downstream edits it. The Ogham space mark (U+1680) becomes a blank:
 * it alone lies in the range from À to ỹ that stands for letters in our patterns, and what is a blank and a letter at once makes them slow.
 */
export function canonical(text: string): string {
  let out = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (out.includes('\r')) out = out.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (out.includes('\u1680')) out = out.replaceAll('\u1680', ' ')
  return out.normalize('NFC')
}

// hoà, khoẻ, thuỷ, uỷ: the tone mark on the second vowel of a syllable that ends there
const NEW_TONE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
// tỉ lệ, kỉ luật, quản lí, học kì, kĩ năng, Mĩ, quí III: one spelling for both, where the pair (behind a q for the last) is the word
const Y_FOR_I: Readonly<Record<string, string>> = { tỉ: 'tỷ', kỉ: 'kỷ', lí: 'lý', kì: 'kỳ', kĩ: 'kỹ', mĩ: 'mỹ', uí: 'uý' }
// what is written in more than one way: – — − ‐ ‑, “ ” „ ″, ‘ ’, blanks, Ð (U+0110 in lower case), mis-mapped letters of old fonts, fraction slashes
const PLAIN: ReadonlyMap<number, string> = new Map(
  Object.entries({
    '-': '‐‑‒–—―−',
    '"': '“”„″',
    "'": '‘’´`',
    ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000',
    '/': '⁄∕／',
    đ: 'ð',
    ư: 'ƣ',
    ũ: 'ǜ',
  }).flatMap(([plain, forms]) => [...forms].map((form) => [form.charCodeAt(0), plain] as const)),
)

/** What a unit of a text can be to its key: a mark with a plain form, the first or the second letter of a pair that is spelt anew. */
const MARK = 1
const FIRST = 2
const SECOND = 4
const KINDS = kinds()

function kinds(): Uint8Array {
  const out = new Uint8Array(0x10000)
  const add = (unit: number, kind: number) => {
    out[unit] = (out[unit] ?? 0) | kind
  }
  for (const unit of PLAIN.keys()) add(unit, MARK)
  for (const pair of [...Object.keys(NEW_TONE), ...Object.keys(Y_FOR_I)]) {
    add(pair.charCodeAt(0), FIRST)
    add(pair.charCodeAt(1), SECOND)
  }
  return out
}

/** One writing for what has several; character for character. */
function plainly(text: string): string {
  let out = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = KINDS[unit] ?? 0
    if ((kind & (MARK | SECOND)) === 0) continue
    const isMark = (kind & MARK) !== 0
    const plain = isMark ? PLAIN.get(unit) : pairAnew(text, at - 1)
    if (plain === undefined) continue
    out += text.slice(from, isMark ? at : at - 1) + plain
    from = at + 1
  }
  return from === 0 ? text : out + text.slice(from)
}

/** The other spelling of the pair of letters at `at`, if they end a word that has one. */
function pairAnew(text: string, at: number): string | undefined {
  if (((KINDS[text.charCodeAt(at)] ?? 0) & FIRST) === 0 || isLetter(text.charCodeAt(at + 2))) return undefined
  const pair = text.slice(at, at + 2)
  const behindQ = pair.startsWith('u') && text.charAt(at - 1) === 'q'
  const toned = NEW_TONE[pair]
  if (toned !== undefined) return behindQ ? undefined : toned
  if (pair === 'uí' && !behindQ) return undefined
  return isLetter(text.charCodeAt(behindQ ? at - 2 : at - 1)) ? undefined : Y_FOR_I[pair]
}

/**
 * The matching key of a text: same length, character for character. Lower case; tone marks in the modern place; "tỷ, kỷ, lý, kỳ, kỹ, quý"
 * with y; one kind of dash, quotation mark and blank. Input must be NFC.
 */
export function toKey(text: string): string {
  const key = text.toLowerCase()
  // 'İ' and a few others grow when lower-cased: keep those letters as they are
  if (key.length !== text.length)
    return plainly(text.replace(/[^\n]/gu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)))
  return plainly(key)
}

/** A comparison key that ignores layout: the matching key with its blanks folded and its marks of emphasis gone. Length is not kept. */
export function fold(text: string): string {
  return toKey(text.normalize('NFC'))
    .replace(/[*_\\"']/g, '')
    .replace(BLANKS, ' ')
    .trim()
}

/** The syllables and numbers of a text, folded: "giảm 1 - 1,5%/năm" -> giảm, 1, 1,5, năm. */
export function syllables(text: string): string[] {
  return fold(text).match(/\d+(?:[.,]\d+)*|[A-Za-zÀ-ỹ]+/gu) ?? []
}

/** Whether a UTF-16 unit can be part of a Vietnamese word (letters, combining marks, digits); NaN, past the end, cannot. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x370 || (code >= 0x1e00 && code < 0x2000))
}
