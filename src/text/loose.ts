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

const ALIKE: ReadonlyMap<string, string> = new Map(CLASSES.flatMap((letters) => [...letters].map((letter) => [letter, letters] as const)))
const BLANK = /\s/
const MOST_BLANKS = 3

/**
 * The end of a word in small letters that begins at an offset with any marks on its vowels; -1 where it does not: 'kế hoạch' is also
 * "ké hoạch", "kẻ  hoach" and "k ế hoạch".
 */
export function looselyAt(text: string, at: number, word: string): number {
  let end = at
  for (const letter of word) {
    const from = letter !== ' ' && end > at && BLANK.test(text.charAt(end)) ? end + 1 : end
    const next = letter === ' ' ? blanksEnd(text, end) : isAlike(text.charAt(from), letter) ? from + 1 : from
    if (next === from) return -1
    end = next
  }
  return end
}

/** The letters that one may be taken for, itself among them. */
export function lettersAlike(letter: string): string {
  return ALIKE.get(letter) ?? letter
}

function isAlike(one: string, other: string): boolean {
  return one === other || (ALIKE.get(one) ?? one) === ALIKE.get(other)
}

function blanksEnd(text: string, at: number): number {
  let end = at
  while (end < at + MOST_BLANKS && BLANK.test(text.charAt(end))) end++
  return end
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
