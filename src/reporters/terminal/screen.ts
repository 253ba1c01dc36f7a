import type { ReportWording } from '../../lexicon/wording-report.js'
import type { Language } from '../../model/report.js'
import { BLANKS } from '../../text/blanks.js'
import { printable } from '../view/format.js'
import type { TerminalWording } from './wording.js'

type Style = (text: string) => string

/** Colours; each gives the text back as it is where the terminal has none. */
export type Paint = {
  readonly bold: Style
  readonly dim: Style
  readonly red: Style
  readonly yellow: Style
  readonly green: Style
  readonly cyan: Style
  readonly blue: Style
  readonly underline: Style
}

/** One column of a table: its width in characters and its title. */
export type Column = { readonly width: number; readonly title?: string; readonly align?: 'left' | 'right' }

/** What the views draw on. */
export type Screen = {
  readonly language: Language
  readonly width: number
  readonly paint: Paint
  readonly words: ReportWording
  readonly own: TerminalWording
  readonly table: (columns: readonly Column[], rows: readonly (readonly string[])[], head: boolean) => string
  readonly forBody: string | null
}

/** Text of a document on one line, without anything that a terminal would obey. */
export function plain(text: string): string {
  return printable(text.replace(BLANKS, ' ')).trim()
}

/** How many columns a text takes: combining marks take none. */
export function widthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length
}

/** Words on lines of at most `width` columns; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    if (line === '') line = word
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** A text behind a lead: the first line starts with it, the others stand under the first word. */
export function hanging(lead: string, text: string, width: number): string {
  const room = Math.max(20, width - widthOf(lead))
  return wrap(text, room)
    .map((line, at) => `${at === 0 ? lead : ' '.repeat(widthOf(lead))}${line}`)
    .join('\n')
}

/** Filled with blanks up to a number of columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word]
  const letters = [...word]
  const count = Math.ceil(letters.length / width)
  return Array.from({ length: count }, (_, at) => letters.slice(at * width, (at + 1) * width).join(''))
}
