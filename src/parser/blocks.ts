import type { OwnWords } from '../model/own-words.js'
import type { Span } from '../model/position.js'
import type { Source, Stretch } from '../model/source.js'
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

/** Grows the reading text; characters go into a buffer first, because joining strings one by one is slow on long texts. */
class ReadingWriter {
  private readonly units: Uint16Array
  private readonly origin: Int32Array
  private length = 0
  private readonly blocks: { kind: 'paragraph' | 'row'; start: number; end: number; cells: Span[]; table: number }[] = []
  private readonly lineBreaks: number[] = []
  private nextMarkup = 0

  constructor(
    private readonly canonical: string,
    private readonly markup: readonly Stretch[],
  ) {
    const room = canonical.length * 2 + 2
    this.units = new Uint16Array(room)
    this.origin = new Int32Array(room)
  }

  paragraph(line: Line): void {
    const start = this.open(line.start)
    this.copy(line.start, line.end)
    this.close('paragraph', start, [], -1)
  }

  /** Joins a hard-wrapped line to the block before it. */
  append(line: Line): void {
    const block = this.blocks.at(-1)
    if (!block || block.kind === 'row') {
      this.paragraph(line)
      return
    }
    this.lineBreaks.push(this.length)
    this.put(32, line.start - 1 < 0 ? 0 : line.start - 1)
    const before = this.length
    this.copy(line.start, line.end)
    if (this.length === before) this.length = before - 1
    block.end = this.length
  }

  row(line: Line, table: number): void {
    const start = this.open(line.start)
    const cells: Span[] = []
    for (const [at, cell] of line.cells.entries()) {
      if (at > 0) this.put(9, Math.max(0, cell.start - 1))
      const from = this.length
      this.copy(cell.start, cell.end)
      cells.push({ start: from, end: this.length })
    }
    this.close('row', start, cells, table)
  }

  finish(notes: readonly Stretch[]): Omit<Reading, 'own'> {
    this.origin[this.length] = this.canonical.length
    const text = decode(this.units.subarray(0, this.length))
    const origin = this.origin.slice(0, this.length + 1)
    const isNote = (at: number) => notes.some((n) => n.start <= at && at < n.end)
    const blocks = this.blocks.map((b) => (notes.length > 0 && isNote(origin[b.start] ?? 0) ? { ...b, kind: 'note' as const } : b))
    return { text, key: toKey(text), origin, blocks, lineBreaks: this.lineBreaks }
  }

  private open(at: number): number {
    if (this.length > 0) this.put(10, Math.max(0, at - 1))
    return this.length
  }

  private close(kind: 'paragraph' | 'row', start: number, cells: Span[], table: number): void {
    if (this.length === start && kind === 'paragraph') {
      if (this.length > 0) this.length--
      return
    }
    this.blocks.push({ kind, start, end: this.length, cells, table })
  }

  private put(unit: number, origin: number): void {
    this.units[this.length] = unit
    this.origin[this.length++] = origin
  }

  /** Copies a stretch without its markup; runs of blanks become one, none at either end. */
  private copy(start: number, end: number): void {
    const from = this.length
    let blank = -1
    for (let at = start; at < end; at++) {
      const skip = this.markupAt(at)
      if (skip > at) {
        at = skip - 1
        continue
      }
      const unit = this.canonical.charCodeAt(at)
      if (isBlank(unit)) {
        if (blank < 0) blank = at
        continue
      }
      if ((isInvisible(unit) && !this.isHyphen(unit, at)) || this.isStrayMark(unit, at, start)) continue
      if (blank >= 0 && this.length > from) this.put(32, blank)
      blank = -1
      this.put(unit === 0xad ? 45 : unit, at)
    }
  }

  /** "QĐ\u00adUBND", "2011\u00ad2020", "Độc lập \u00ad Tự do": a text layer that writes every hyphen as a soft one. */
  private isHyphen(unit: number, at: number): boolean {
    return unit === 0xad && BESIDE_HYPHEN.test(this.canonical[at - 1] ?? '') && BESIDE_HYPHEN.test(this.canonical[at + 1] ?? '')
  }

  private markupAt(at: number): number {
    let next = this.markup[this.nextMarkup]
    while (next && next.end <= at) next = this.markup[++this.nextMarkup]
    return next && next.start <= at ? next.end : at
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

function isBlank(unit: number): boolean {
  return (
    unit === 32 ||
    unit === 9 ||
    unit === 10 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 12 ||
    unit === 11
  )
}

const BESIDE_HYPHEN = /[\p{Lu}\d/ ]/u

// zero-width blanks and joiners, soft hyphen, BOM inside the text, other control characters
function isInvisible(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || unit === 0xad || unit === 0xfeff || unit === 0x2060 || unit < 32 || unit === 0x7f
}

const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** UTF-16 units to a string; a lone surrogate becomes U+FFFD, which keeps the length. */
function decode(units: Uint16Array): string {
  return UTF_16.decode(units)
}
