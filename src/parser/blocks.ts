import type { OwnWords } from '../model/own-words.js'
import type { Span } from '../model/position.js'
import type { Source, Stretch } from '../model/source.js'
import { CAPITAL } from '../text/letter-case.js'
import { toKey } from '../text/normalize.js'
import { type Line, readLines } from './lines.js'

/** The reading text before its structure is known: see `Root` for `text`, `key` and `origin`. */
export type Reading = {
  readonly own: OwnWords
  readonly text: string
  readonly key: string
  readonly origin: Int32Array
  readonly blocks: readonly RawBlock[]
  /** Offsets of the blanks that stand for a line break of the canonical text inside a block, sorted. */
  readonly lineBreaks: readonly number[]
}

export type RawBlock = Span & { readonly kind: 'paragraph' | 'row' | 'note'; readonly cells: readonly Span[]; readonly table: number }

/** Turns the canonical text into the reading text: markup dropped, blanks folded, hard-wrapped lines joined into blocks. One pass. */
export function readBlocks(source: Source, own: OwnWords): Reading {
  const lines = readLines(source, own)
  const writer = new ReadingWriter(source.text, source.hints.markup)
  let table = 0
  let previous: Line | null = null
  for (const line of lines) {
    if (line.kind === 'row') {
      if (previous?.kind !== 'row') table++
      writer.row(line, table)
    } else if (line.continues) writer.append(line)
    else writer.paragraph(line)
    previous = line
  }
  return { own, ...writer.finish(source.hints.notes) }
}

type Growing = { kind: 'paragraph' | 'row'; start: number; end: number; cells: readonly Span[]; table: number }

/** Grows the reading text by whole runs of the canonical one. */
class ReadingWriter {
  private readonly pieces: string[] = []
  private length = 0
  /** Where each run begins in the reading text, and in the canonical one. */
  private readonly runStarts: number[] = []
  private readonly runOrigins: number[] = []
  private readonly blocks: Growing[] = []
  private readonly lineBreaks: number[] = []
  private nextMarkup = 0
  private hasSurrogates = false

  constructor(
    private readonly canonical: string,
    private readonly markup: readonly Stretch[],
  ) {}

  paragraph(line: Line): void {
    const lead = this.length === 0 ? '' : '\n'
    const start = this.length + lead.length
    if (this.copy(line.start, line.end, lead)) this.blocks.push({ kind: 'paragraph', start, end: this.length, cells: NO_CELLS, table: -1 })
  }

  /** Joins a hard-wrapped line to the block before it. */
  append(line: Line): void {
    const block = this.blocks.at(-1)
    if (!block || block.kind === 'row') {
      this.paragraph(line)
      return
    }
    this.lineBreaks.push(this.length)
    this.copy(line.start, line.end, ' ')
    block.end = this.length
  }

  row(line: Line, table: number): void {
    if (this.length > 0) this.put('\n', line.start - 1)
    const start = this.length
    const cells: Span[] = []
    for (const [at, cell] of line.cells.entries()) {
      if (at > 0) this.put('\t', cell.start - 1)
      const from = this.length
      this.copy(cell.start, cell.end, '')
      cells.push({ start: from, end: this.length })
    }
    this.blocks.push({ kind: 'row', start, end: this.length, cells, table })
  }

  finish(notes: readonly Stretch[]): Omit<Reading, 'own'> {
    const whole = this.pieces.join('')
    // a lone surrogate becomes U+FFFD, which keeps the length
    const text = this.hasSurrogates ? whole.replace(LONE_SURROGATES, '\ufffd') : whole
    const origin = this.origins()
    const isNote = (at: number) => notes.some((n) => n.start <= at && at < n.end)
    const blocks = this.blocks.map((b) => (notes.length > 0 && isNote(origin[b.start] ?? 0) ? { ...b, kind: 'note' as const } : b))
    return { text, key: toKey(text), origin, blocks, lineBreaks: this.lineBreaks }
  }

  private origins(): Int32Array {
    const { length } = this
    const out = new Int32Array(length + 1)
    let at = 0
    for (let run = 0; run < this.runStarts.length; run++) {
      const end = this.runStarts[run + 1] ?? length
      for (let origin = this.runOrigins[run] ?? 0; at < end; origin++) out[at++] = origin
    }
    out[length] = this.canonical.length
    return out
  }

  private put(words: string, origin: number): void {
    this.runStarts.push(this.length)
    this.runOrigins.push(Math.max(0, origin))
    this.pieces.push(words)
    this.length += words.length
  }

  /** Copies a stretch without its markup, `lead` before it; runs of blanks become one, none at either end. Whether anything was left of it. */
  private copy(start: number, end: number, lead: string): boolean {
    let written = false
    let gap = lead
    let gapAt = start - 1
    for (let at = start; at < end; ) {
      const markup = this.markupFrom(at)
      if (markup && markup.start <= at) {
        at = markup.end
        continue
      }
      const next = plainEnd(this.canonical, at, markup ? Math.min(end, markup.start) : end)
      const words = next > at ? this.canonical.slice(at, next) : this.oddAt(at, start)
      if (words === ' ') {
        if (written && gap === '') {
          gap = ' '
          gapAt = at
        }
      } else if (words !== '') {
        if (gap !== '') this.put(gap, gapAt)
        gap = ''
        this.put(words, at)
        written = true
      }
      at = Math.max(next, at + 1)
    }
    return written
  }

  /** The first markup that ends behind an offset; offsets have to be asked for in rising order. */
  private markupFrom(at: number): Stretch | undefined {
    let next = this.markup[this.nextMarkup]
    while (next && next.end <= at) next = this.markup[++this.nextMarkup]
    return next
  }

  /** What is written for an odd character: ' ' for any blank, '' for what cannot be seen. */
  private oddAt(at: number, start: number): string {
    const unit = this.canonical.charCodeAt(at)
    const kind = KINDS[unit]
    if (kind === BLANK) return ' '
    if ((kind === INVISIBLE && !this.isHyphen(unit, at)) || this.isStrayMark(unit, at, start)) return ''
    this.hasSurrogates ||= unit >= 0xd800 && unit <= 0xdfff
    return unit === 0xad ? '-' : this.canonical.charAt(at)
  }

  /** "QĐ\u00adUBND", "2011\u00ad2020", "Độc lập \u00ad Tự do": a text layer that writes every hyphen as a soft one. */
  private isHyphen(unit: number, at: number): boolean {
    return unit === 0xad && BESIDE_HYPHEN.test(this.canonical[at - 1] ?? '') && BESIDE_HYPHEN.test(this.canonical[at + 1] ?? '')
  }

  /** Marks of emphasis and escapes that stand in plain text too: "(*sau đây viết tắt là …*)", "57\-NQ/TW". A bullet "* " stays. */
  private isStrayMark(unit: number, at: number, start: number): boolean {
    if (unit === 92) return /[-.*_()[\]#+!|]/.test(this.canonical[at + 1] ?? '')
    if (unit !== 42) return false
    const next = this.canonical.charCodeAt(at + 1)
    const bullet = at === start && isBlank(next)
    const footnote = this.canonical[at - 1] === '(' && this.canonical[at + 1] === ')'
    return !bullet && !footnote
  }
}

const NO_CELLS: readonly Span[] = []
const LONE_SURROGATES = /[\ud800-\udfff]/gu

/** What a unit is that is not simply copied: a blank, what cannot be seen, a mark that may be markup or half of a pair. */
const BLANK = 1
const INVISIBLE = 2
const MARK = 3
const KINDS = kinds()

function kinds(): Uint8Array {
  const out = new Uint8Array(0x10000)
  // control characters, zero-width blanks and joiners, soft hyphen, BOM inside the text
  out.fill(INVISIBLE, 0, 32).fill(INVISIBLE, 0x200b, 0x2010)
  for (const unit of [0x7f, 0xad, 0x2060, 0xfeff]) out[unit] = INVISIBLE
  out.fill(BLANK, 9, 13).fill(BLANK, 0x2000, 0x200b)
  for (const unit of [32, 0xa0, 0x202f, 0x3000]) out[unit] = BLANK
  for (const unit of [42, 92]) out[unit] = MARK
  return out.fill(MARK, 0xd800, 0xe000)
}

/** The end of the run from `at` that is copied as it stands: letters, figures, most marks, and single blanks between them. */
function plainEnd(text: string, at: number, end: number): number {
  for (let next = at; next < end; next++) {
    const unit = text.charCodeAt(next)
    if (KINDS[unit] === 0) continue
    const single = unit === 32 && next > at && next + 1 < end && KINDS[text.charCodeAt(next + 1)] === 0
    if (!single) return next
  }
  return end
}

function isBlank(unit: number): boolean {
  return KINDS[unit] === BLANK
}

const BESIDE_HYPHEN = new RegExp(`[${CAPITAL}\\d/ ]`)
