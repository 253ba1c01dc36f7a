/** Whether a pattern with the flag y matches at an offset of a text. One that only looks back tells what stands before the offset. */
export function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** The end of the match of a pattern with the flag y at an offset of a text, -1 where it does not match. */
export function endAt(pattern: RegExp, text: string, at: number): number {
  return standsAt(pattern, text, at) ? pattern.lastIndex : -1
}

/** The match itself. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
