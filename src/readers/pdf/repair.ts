import { isSyllable } from '../../text/syllable.js'

// Letters that faulty font tables give for Vietnamese ones: "LǷNH VỰC", "cǜng", "ngƣời", "chƣơng", "Ðiều"
const MISMAPPED: Readonly<Record<string, string>> = {
  ƣ: 'ư',
  Ƣ: 'Ư',
  ǜ: 'ũ',
  Ǜ: 'Ũ',
  ƿ: 'ĩ',
  Ƿ: 'Ĩ',
  ǹ: 'ĩ',
  Ǹ: 'Ĩ',
  ĭ: 'ĩ',
  Ĭ: 'Ĩ',
  ŭ: 'ũ',
  Ŭ: 'Ũ',
  ȏ: 'ộ',
  ȃ: 'ặ',
  Ð: 'Đ',
  ð: 'đ',
}
const ANY = new RegExp(`[${Object.keys(MISMAPPED).join('')}]`)
const STRANGE = new RegExp(`(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]*[${Object.keys(MISMAPPED).join('')}][\\p{L}\\p{M}]*`, 'gu')

/** Puts mis-mapped letters right where the word then is a Vietnamese syllable; tells how many there were. */
export function repairLetters(text: string): { readonly text: string; readonly count: number } {
  if (!ANY.test(text)) return { text, count: 0 }
  let count = 0
  const repaired = text.normalize('NFC').replace(STRANGE, (word) => {
    const tried = word.replace(/./gu, (letter) => MISMAPPED[letter] ?? letter)
    if (!isSyllable(tried) && !/^Đ/.test(tried)) return word
    count++
    return tried
  })
  return { text: repaired, count }
}
