/**
 * Word boundaries for Vietnamese: `\b` does not know the letters beyond ASCII (`/\bđạt\b/u` fails). Patterns over the matching key
 * put these strings around their words.
 */
export const START = '(?<![\\p{L}\\p{M}\\p{N}])'
export const END = '(?![\\p{L}\\p{M}\\p{N}])'

/** Alternatives of literal words, longest first ("tháng 12" before "tháng 1"), with blanks that may repeat. */
export function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|')
}

/** A literal for use inside a pattern; each blank matches a short run of blanks. */
export function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/ /gu, '\\s{1,3}')
}

/** A pattern over the matching key, with flags g and u. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'gu')
}
