/** Letters that OCR and careless typing take for one another: a vowel with any mark, đ and d. */
const CLASSES: readonly string[] = [
  'aàáảãạăằắẳẵặâầấẩẫậ',
  'eèéẻẽẹêềếểễệ',
  'iìíỉĩịl1',
  'oòóỏõọôồốổỗộơờớởỡợ0',
  'uùúủũụưừứửữự',
  'yỳýỷỹỵ',
  'dđð',
]

/** A pattern for a word in small letters that any marks on its vowels may pass: 'kế hoạch' also finds "ké hoạch" and "kẻ hoach". */
export function loosely(word: string): string {
  return [...word]
    .map((c) => CLASSES.find((letters) => letters.includes(c)) ?? c)
    .map((c) => (c.length > 1 ? `[${c}]` : c === ' ' ? '\\s{1,3}' : c))
    .join('')
}

/** The key of a text that has lost blanks and marks on the way: 'Căn cứ' and "Că n cư" -> 'cancu'. */
export function squashed(text: string): string {
  return bare(text).replace(/[^a-z0-9]/g, '')
}

/** A pattern for a squashed word that may lack one of its letters: 'cancu' also finds "cncu". Not for words of fewer than five letters. */
export function damaged(word: string): string {
  return [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))].join('|')
}

/** A text without its marks: 'Kế hoạch' -> 'ke hoach'. Length is not kept. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
}
