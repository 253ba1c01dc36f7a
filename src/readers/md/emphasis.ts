import type { Stretch } from '../../model/source.js'
import { eachMatch } from '../../text/matches.js'

// *Nơi nhận:* · **Điều 1.** Phê duyệt … · **1\. Mục tiêu chung**: from a blank to a word, and from a word to a blank or a stop; over the end
// of a line where the next one begins with a letter, and so with no other block
const PAIR = /(?<!\S)(\*{1,2})(?![\s*])(?:[^*\n]|\n(?=\p{L}))+(?<=\S)\1(?:(?=\s|$)|(?<=[\p{L}\p{N}]\*{1,2})(?=[.,;:)]))/gu
// what may be other markup, or hide the marks: _ # < ` &, links, escapes of more than stops and dashes, tabs, indented code, the underline of
// a heading
const OTHER = /[_#<`&\t]|\\(?![-.()])|\]\(| {4}|\n[ >]*(?:=+|-+) *(?:\n|$)/

/**
 * The marks of emphasis in a section whose only markup are pairs of asterisks in one paragraph each and beyond doubt (CommonMark 0.31, 6.2:
 * the first opens and cannot close, the second closes and cannot open); null for any other section.
 */
export function plainEmphasis(text: string, start: number, end: number): Stretch[] | null {
  const section = text.slice(start, end)
  if (OTHER.test(section)) return null
  const marks: Stretch[] = []
  let from = 0
  for (const match of eachMatch(section, PAIR)) {
    const width = match[1]?.length ?? 0
    const to = match.index + match[0].length
    if (section.slice(from, match.index).includes('*')) return null
    marks.push({ start: start + match.index, end: start + match.index + width }, { start: start + to - width, end: start + to })
    from = to
  }
  return section.slice(from).includes('*') ? null : marks
}
