import type { Stretch } from '../../model/source.js'
import { eachMatch } from '../../text/matches.js'

// *Nơi nhận:* · **Điều 1.** Phê duyệt … · **1\. Mục tiêu chung**: from a blank to a word, and from a word to a blank or a stop; over the end
// of a line where the next one begins with a letter, and so with no other block
const PAIR = /(?<!\S)(\*{1,2})(?![\s*])(?:[^*\n]|\n(?=\p{L}))+(?<=\S)\1(?:(?=\s|$)|(?<=[\p{L}\p{N}]\*{1,2})(?=[.,;:)]))/gu
// what may be other markup, or hide the marks: _ # < ` &, links, escapes of more than stops and dashes, tabs, indented code, the underline of
// a heading
const OTHER = /[_#<`&\t]|\\(?![-.()])|\]\(| {4}|\n[ >]*(?:=+|-+) *(?:\n|$)/

// ## II. MỤC TIÊU, alone
const HEADING = /^#{1,6} +(?=\S(?:[^\n]*\S)?$)/

/**
 * The markup of a section that has no other than the hashes of a heading and pairs of asterisks, each in one paragraph and beyond doubt
 * (CommonMark 0.31, 4.2 and 6.2: the first of a pair opens and cannot close, the second closes and cannot open); null for any other section.
 */
export function plainMarkup(text: string, start: number, end: number): Stretch[] | null {
  const section = text.slice(start, end)
  const hashes = HEADING.exec(section)?.[0].length ?? 0
  if (OTHER.test(section.slice(hashes))) return null
  const marks: Stretch[] = hashes > 0 ? [{ start, end: start + hashes }] : []
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
