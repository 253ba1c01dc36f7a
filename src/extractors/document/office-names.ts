import { offices } from '../../lexicon/offices.js'
import { byWord, isWordUnit, wordAt } from '../../text/word.js'

/** As a matching key has them and as a signature prints them, the longest first. */
const NAMES = offices.flatMap(({ name }) => [name.toLowerCase(), name.toUpperCase()]).sort((a, b) => b.length - a.length)
const BY_FIRST_WORD = byWord(NAMES, (name) => [wordAt(name, 0)])
const FUNCTIONS = [' thường trực', ' chuyên trách']

/** The offices that stand at an offset of a matching key, or of a line in capitals; the longest first: "tổng cục trưởng". */
export function officesAt(text: string, at: number): readonly string[] {
  return BY_FIRST_WORD.get(wordAt(text, at))?.filter((name) => text.startsWith(name, at)) ?? []
}

/** Whether the name of an office ends at an offset of a matching key, maybe within a longer one. */
export function endsOffice(key: string, end: number): boolean {
  return NAMES.some((name) => key.endsWith(name, end))
}

/** The office that begins at an offset of a matching key, with its rank and its function: 'phó bí thư thường trực'; '' where none does. */
export function officeAt(key: string, at: number): string {
  const from = behindDeputy(key, at)
  for (const name of officesAt(key, from)) {
    const end = from + name.length
    const whole = end + (FUNCTIONS.find((words) => key.startsWith(words, end))?.length ?? 0)
    if (!isWordUnit(key.charCodeAt(whole))) return key.slice(at, whole)
    if (!isWordUnit(key.charCodeAt(end))) return key.slice(at, end)
  }
  return ''
}

/** Behind "phó ", which may stand before every office. */
export function behindDeputy(text: string, at: number): number {
  return text.startsWith('phó ', at) || text.startsWith('PHÓ ', at) ? at + 4 : at
}
