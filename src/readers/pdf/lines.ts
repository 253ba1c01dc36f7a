import type { Glyph } from './engine.js'

/** A run of glyphs on one baseline without a gap as wide as a column's. */
export type Segment = {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  /** Width of its first word: tells whether it would have fitted on the line before. */
  readonly firstWord: number
}

/** Segments on one baseline, from left to right. */
export type Line = {
  readonly y: number
  readonly size: number
  readonly x0: number
  readonly x1: number
  readonly segments: readonly Segment[]
}

type Row = { y: number; size: number; glyphs: Glyph[] }

/**
 * Glyphs to lines by position alone: files write their text in any order, and fonts that lack a letter send it elsewhere. Words part where
 * the file has a blank and the print a gap, so that "ĐIỀ U" heals; raised numbers become note marks "[1]".
 */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const trusted = blanksAreReal(glyphs)
  const rows = raise(rowsOf(glyphs))
  return rows.map((row) => lineOf(row, trusted)).filter((line) => line.segments.length > 0)
}

/** Whether blanks are characters in this file: then a mere gap inside a word is letter-spacing. */
function blanksAreReal(glyphs: readonly Glyph[]): boolean {
  let blanks = 0
  for (const { blank } of glyphs) if (blank) blanks++
  return blanks > glyphs.length * 0.08
}

const MAX_BASELINES = 3000

/** The fullest baselines take in what stands a little off them: a day stamped between two rows joins the one it was meant for. */
function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const baselines = new Map<number, Glyph[]>()
  for (const glyph of withMarks(glyphs)) {
    const key = Math.round(glyph.y * 4)
    const members = baselines.get(key)
    if (members) members.push(glyph)
    else baselines.set(key, [glyph])
  }
  // A page has some fifty lines; a drawing made of letters may have thousands
  const fullest = [...baselines].sort(([a, m], [b, n]) => n.length - m.length || a - b).slice(0, MAX_BASELINES)
  const rows: Row[] = []
  for (const [key, members] of fullest) {
    const y = key / 4
    const size = median(members.map((glyph) => glyph.size))
    const near = rows.filter(
      (row) => Math.abs(row.y - y) <= (isStamped(members, row) ? 0.35 * row.size : Math.max(1.2, 0.16 * Math.min(row.size, size))),
    )
    const row = near.sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0]
    if (row) row.glyphs.push(...members)
    else rows.push({ y, size, glyphs: [...members] })
  }
  for (const row of rows) row.glyphs.sort((a, b) => a.x0 - b.x0)
  return rows.filter((row) => row.glyphs.some(({ blank }) => !blank)).sort((a, b) => a.y - b.y)
}

/** A number set into the blank that a line left for it ("Số:      /KH-UBND"), as large as the line; a raised mark is smaller. */
function isStamped(members: readonly Glyph[], row: Row): boolean {
  if (members.length > 6 || !members.every((glyph) => glyph.blank || (isDigit(glyph) && glyph.size > row.size * 0.85))) return false
  return members.every((glyph) => row.glyphs.every((other) => other.blank || other.x1 <= glyph.x0 + 1 || other.x0 >= glyph.x1 - 1))
}

/** Combining marks join the letter that the file wrote before them. */
function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  const out: Glyph[] = []
  for (const glyph of glyphs) {
    const last = out.at(-1)
    if (last && isMark(glyph.char.charCodeAt(0))) out[out.length - 1] = { ...last, char: last.char + glyph.char }
    else out.push(glyph)
  }
  return out
}

function isMark(code: number): boolean {
  return code >= 0x0300 && code <= 0x036f
}

/** Small raised numbers go into the row whose letters they stand behind. */
function raise(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  rows.forEach((row, i) => {
    const text = row.glyphs.map(({ char }) => char).join('')
    const below = rows.slice(i + 1, i + 3).find((next) => next.y - row.y < next.size * 0.65 && row.size < next.size * 0.85)
    const digits = /^[\s\d[\]()*,]{1,12}$/.test(text) && text.trim() !== ''
    if (!below || !digits) {
      kept.push(row)
      return
    }
    for (const group of groupsOf(row.glyphs)) {
      const [first] = group
      const last = group.at(-1)
      if (!first || !last) continue
      const number = group
        .map(({ char }) => char)
        .join('')
        .replace(/[^\d*]/g, '')
      const before = below.glyphs.filter(({ blank, x1 }) => !blank && x1 <= first.x0 + 1).at(-1)
      const unit = before?.char === 'm' && /^[23]$/.test(number)
      const char = unit ? (number === '2' ? '²' : '³') : number === '' || number === '*' ? number : `[${number}]`
      if (char !== '') below.glyphs.push({ char, x0: first.x0, x1: last.x1, y: below.y, size: below.size, blank: false })
    }
    below.glyphs.sort((a, b) => a.x0 - b.x0)
  })
  return kept
}

function groupsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const groups: Glyph[][] = []
  for (const glyph of glyphs) {
    if (glyph.blank) continue
    const last = groups.at(-1)?.at(-1)
    if (last && glyph.x0 - last.x1 < last.size * 0.4) groups.at(-1)?.push(glyph)
    else groups.push([glyph])
  }
  return groups
}

/** Wider gaps, in ems, part columns. */
const COLUMN_GAP = 2
// "1.", "a)", "-", "IV.": the gap behind an enumerator is no column's
const ENUMERATOR = /^(?:[-–+*•▪]|\(?[\p{L}\d.]{1,7}[.):]?|[IVX]{1,5}[.)-]?)$/u
// The right half of a letterhead may stand so near that only its words tell it; "QUỐC HỘI NƯỚC CỘNG HÒA …" is one
export const RIGHT_HALF = /^(?:CỘNG\s?H(?:ÒA|OÀ)\s?XÃ|ĐẢNG\s?CỘNG\s?SẢN\s?VIỆT|Độc\s?[Ll]ập\s?-)/u

type Word = { text: string; readonly x0: number; x1: number; readonly gap: number }

function lineOf(row: Row, trusted: boolean): Line {
  const segments: Segment[] = []
  let open: Word[] = []
  const close = (): void => {
    if (open.length > 0) segments.push(...halvesOf(open, row))
    open = []
  }
  for (const word of wordsOf(row, trusted)) {
    if (word.gap > row.size * COLUMN_GAP && !(open.length === 1 && ENUMERATOR.test(open[0]?.text ?? ''))) close()
    open.push(word)
  }
  close()
  return { y: row.y, size: row.size, x0: segments[0]?.x0 ?? 0, x1: segments.at(-1)?.x1 ?? 0, segments }
}

function wordsOf(row: Row, trusted: boolean): Word[] {
  const words: Word[] = []
  let last: Glyph | undefined
  let blank: Glyph | undefined
  for (const glyph of row.glyphs) {
    if (glyph.blank) {
      blank = glyph
      continue
    }
    // Bold drawn by printing twice
    if (last && glyph.char === last.char && Math.abs(glyph.x0 - last.x0) < row.size * 0.12) continue
    const gap = last ? glyph.x0 - last.x1 : 0
    const word = words.at(-1)
    const parts =
      last &&
      (gap > row.size * (blank ? 0.06 : trusted ? 0.21 : 0.17) ||
        isPrinted(last, blank, glyph) ||
        laidOver(last, glyph, blank !== undefined))
    if (!word || parts) words.push({ text: glyph.char, x0: glyph.x0, x1: glyph.x1, gap })
    else {
      word.text += glyph.char
      word.x1 = glyph.x1
    }
    last = glyph
    blank = undefined
  }
  return words
}

/** One segment, or two where "ỦY BAN NHÂN DÂN  CỘNG HÒA XÃ HỘI …" stand nearly together. */
function halvesOf(words: readonly Word[], row: Row): Segment[] {
  const at = words.findIndex(
    ({ gap }, i) => i > 0 && gap > row.size * 0.15 && words[i - 1]?.text !== 'NƯỚC' && RIGHT_HALF.test(textOf(words.slice(i, i + 5))),
  )
  return at < 0 ? [segmentOf(words, row)] : [segmentOf(words.slice(0, at), row), segmentOf(words.slice(at), row)]
}

function segmentOf(words: readonly Word[], { y, size }: Row): Segment {
  const [first] = words
  const x0 = first?.x0 ?? 0
  return { text: textOf(words), x0, x1: words.at(-1)?.x1 ?? 0, y, size, firstWord: (first?.x1 ?? 0) - x0 }
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ')
}

/** Whether a blank leads right up to the next letter: then it shows, though the box of a borrowed letter before it is too wide. */
function isPrinted(last: Glyph, blank: Glyph | undefined, next: Glyph): boolean {
  if (!blank || blank.x1 - blank.x0 < 0.15 * next.size) return false
  return Math.abs(blank.x1 - next.x0) < 0.06 * next.size && blank.x0 > last.x0 + 0.2 * next.size
}

/** A number laid over the page may overlap its neighbours: the blank around it counts, or its different size. */
function laidOver(last: Glyph, next: Glyph, blank: boolean): boolean {
  const gap = next.x0 - last.x1
  if (isDigit(last) === isDigit(next) || gap < -0.4 * last.size) return false
  return blank || (gap < 0 && Math.max(last.size, next.size) > 1.2 * Math.min(last.size, next.size))
}

function isDigit({ char }: Glyph): boolean {
  return /^\d$/.test(char)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
