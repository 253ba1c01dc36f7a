/**
 * The capitals and the small letters of Vietnamese and of the languages of its minorities (Latin-1 whole), to be put into the brackets of a
 * pattern. `\p{Lu}` and `\p{Ll}` say it for all scripts of the world; V8 takes 0.1 to 0.3 ms to make a pattern of each, and much code.
 */
export const CAPITAL = 'A-ZÀ-ÖØ-ÞĂČĐĔĨĬŎŨŬƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ'
export const SMALL = 'a-zß-öø-ÿăčđĕĩĭŏũŭơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'

/** Whether the letters of a text are all capitals, and there are any. */
export function isCapitals(text: string): boolean {
  let capital = false
  for (let at = 0; at < text.length; at++) {
    const one = caseAt(text, at)
    if (one === LOWER) return false
    capital ||= one === UPPER
  }
  return capital
}

/** Whether the character at an offset is a capital. */
export function isCapital(text: string, at: number): boolean {
  return caseAt(text, at) === UPPER
}

/** Whether the character at an offset is a small letter. */
export function isSmall(text: string, at: number): boolean {
  return caseAt(text, at) === LOWER
}

/** Whether a text has no small letter. */
export function hasNoSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (caseAt(text, at) === LOWER) return false
  return true
}

const NONE = 0
const UPPER = 1
const LOWER = 2

/**
 * The case of the letter at an offset. Told by number for the letters of Vietnamese (Latin-1, Latin Extended-A, Ơ and Ư, Latin Extended
 * Additional), where asking the locale would make a string of each.
 */
function caseAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 97 && unit <= 122 ? LOWER : unit >= 65 && unit <= 90 ? UPPER : NONE
  if (unit >= 0x1ea0 && unit <= 0x1eff) return unit & 1 ? LOWER : UPPER
  if (unit >= 0xc0 && unit <= 0xff) return unit === 0xd7 || unit === 0xf7 ? NONE : unit >= 0xdf ? LOWER : UPPER
  if ((unit >= 0x100 && unit <= 0x12f) || (unit >= 0x14a && unit <= 0x177)) return unit & 1 ? LOWER : UPPER
  if (unit >= 0x2000 && unit <= 0x206f) return NONE
  const letter = text.charAt(at)
  if (letter !== letter.toUpperCase()) return LOWER
  return letter !== letter.toLowerCase() ? UPPER : NONE
}
