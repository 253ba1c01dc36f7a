/** The UTF-16 units of some letters and marks, for asking of one unit what a class in a pattern says. */
export function unitsOf(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)))
}
