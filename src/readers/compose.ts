import type { Hints, Stretch } from '../model/source.js'
import { canonical } from '../text/normalize.js'

/** A paragraph of a cell or of the body; a line break inside it is '\n', a tab '\t'. */
type Paragraph = { readonly kind: 'paragraph'; readonly text: string; readonly page?: number }
/** Rows of cells of paragraphs. Spanned places hold empty cells, so that columns stay in line. */
type Table = {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
  readonly page?: number
  /** The page of each row, for a table over several pages. */
  readonly rowPages?: readonly number[]
}
export type Cell = readonly string[]
export type Content = Paragraph | Table
/** A footnote or endnote: its mark as printed, without brackets. */
export type Note = { readonly label: string; readonly text: string; readonly page?: number }

/**
 * The canonical text of a structured format: a paragraph a line, cells by TAB, rows by LF, notes after the body as "[1] …". Tables that
 * only lay out a page (letterhead, signatures) are written cell by cell, a paragraph a line, as they are read.
 */
export function compose(contents: readonly Content[], notes: readonly Note[] = []): { text: string; hints: Hints } {
  const out = new Lines()
  for (const content of tabbed(contents)) {
    if (content.kind === 'paragraph') for (const line of linesOf(content.text)) out.add(line, content.page)
    else for (const { line, page } of tableLines(content)) out.add(line, page)
  }
  const stretches: Stretch[] = []
  for (const { label, text, page } of notes) {
    const body = oneLine(text)
    if (body !== '') stretches.push(out.add(`[${label}] ${body}`, page))
  }
  return { text: out.text(), hints: { lines: 'paragraphs', markup: [], notes: stretches, pages: out.pages } }
}

/** Lines as they are put together, with their offsets and the pages on which they start. */
class Lines {
  private readonly parts: string[] = []
  private length = 0
  readonly pages: number[] = []

  add(raw: string, page: number | undefined): Stretch {
    const line = canonical(raw)
    if (page !== undefined) while (this.pages.length < page) this.pages.push(this.length)
    const start = this.length
    this.parts.push(line)
    this.length += line.length + 1
    return { start, end: start + line.length }
  }

  text(): string {
    return this.parts.length === 0 ? '' : `${this.parts.join('\n')}\n`
  }
}

// "KẾ HOẠCH⏎Thực hiện …", "…;⏎- Các sở", "… như sau:⏎1. Tuyên truyền": a break that separates; any other only wraps a sentence
const SEPARATES_AFTER = /[.;:!?]["”)]?$/u
const SEPARATES_BEFORE = /^(?:[-–+*•]|\(?[\p{L}\d]{1,3}[.)]|[IVX]{1,5}[.)-])\s/u

function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const raw of text.split('\n')) {
    const line = tidy(raw)
    if (line === '') continue
    const last = lines.at(-1)
    if (last === undefined || isCapital(last) || isCapital(line) || SEPARATES_AFTER.test(last) || SEPARATES_BEFORE.test(line))
      lines.push(line)
    else lines[lines.length - 1] = `${last} ${line}`
  }
  return lines
}

// Tabs between the two halves of a letterhead or a signature stay; any other tab is only a wide blank
const COLUMNS = /\t\s{0,20}(?:cộng hòa|cộng hoà|đảng cộng sản|độc lập|[\p{L} .]{2,40}, ?ngày|TM\.|T\/M|KT\.|TL\.)/iu

function tidy(line: string): string {
  const text = COLUMNS.test(line) ? line.replace(/(?<! ) *\t[ \t]*/g, '\t') : line.replace(/\t/g, ' ')
  return text.replace(/[\u200b\u200e\u200f\ufeff\u00ad]/g, '').trim()
}

function oneLine(text: string): string {
  return text
    .replace(/[\t\n]+/g, ' ')
    .replace(/[\u200b\u200e\u200f\ufeff\u00ad]/g, '')
    .trim()
}

function isCapital(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}

// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
const LAYOUT =
  /cộng\s{1,3}ho[àa]\s{1,3}xã\s{1,3}hội|cộng\s{1,3}hòa\s{1,3}xã\s{1,3}hội|đảng\s{1,3}cộng\s{1,3}sản\s{1,3}việt\s{1,3}nam\s{0,3}$|^độc\s{1,3}lập\s{0,3}[-–]|^n[ơo]i\s{1,3}nhận\s{0,3}:?|^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s{0,2}[./]?\s{0,2}\p{Lu}{2}/imu

/** Whether a table only sets a letterhead or signatures side by side: few rows and columns, and the words that stand there. */
export function isLayout(rows: readonly (readonly Cell[])[], limit = 8): boolean {
  if (rows.length > limit || rows.some((row) => row.filter((cell) => cell.some((text) => text.trim() !== '')).length > 3)) return false
  return rows.some((row) => row.some((cell) => cell.some((text) => LAYOUT.test(text.normalize('NFC').trim()))))
}

type PlacedLine = { readonly line: string; readonly page: number | undefined }

function tableLines({ rows, page, rowPages }: Table): PlacedLine[] {
  const placed = (line: string): PlacedLine => ({ line, page })
  const single = rows.every((row) => row.filter((cell) => cell.length > 0).length <= 1)
  if (single) return rows.flatMap((row) => row.flatMap((cell) => cell.flatMap(linesOf))).map(placed)
  // Column by column: "ỦY BAN NHÂN DÂN⏎TỈNH …⏎Số: …" belongs together, also where each printed line is a row of its own
  if (isLayout(rows)) {
    const width = Math.max(...rows.map((row) => row.length))
    return Array.from({ length: width }, (_, i) => rows.flatMap((row) => (row[i] ?? []).flatMap(linesOf)))
      .flat()
      .map(placed)
  }
  const line = (row: readonly Cell[]): string => row.map((cell) => cell.map(oneLine).filter(Boolean).join(' ')).join('\t')
  return rows.map((row, i) => ({ line: line(row).trimEnd(), page: rowPages?.[i] ?? page })).filter((one) => one.line !== '')
}

// "1.\tMục tiêu", "-\tCác sở": a tab behind an enumerator is no column
const ENUMERATED = /^\s{0,9}(?:[-–+*•]|\(?[\p{L}\d.]{1,6}[.)]|[IVX]{1,5}[.)-])\s{0,9}\t/u

/** Paragraphs whose halves are set apart by tabs, one line of a letterhead or signature each: a layout table in disguise. */
function tabbed(contents: readonly Content[]): Content[] {
  const out: Content[] = []
  let group: Paragraph[] = []
  const flush = (): void => {
    const rows = group.map(({ text }) => cellsOf(text))
    const page = group[0]?.page
    if (rows.length > 1 && isLayout(rows, 40)) out.push({ kind: 'table', rows, ...(page === undefined ? {} : { page }) })
    else out.push(...group)
    group = []
  }
  for (const content of contents) {
    const isRow = content.kind === 'paragraph' && /\S[^\S\t]{0,40}\t\s{0,40}\S/.test(content.text) && !ENUMERATED.test(content.text)
    const continues = group.length > 0 && content.kind === 'paragraph' && continuesColumns(content.text, group[0]?.text ?? '')
    if (isRow || continues) group.push(content)
    else {
      if (group.length > 0) flush()
      out.push(content)
    }
  }
  if (group.length > 0) flush()
  return out
}

/** Another line of the columns, or another recipient below "Nơi nhận:" that has nothing beside it. */
function continuesColumns(text: string, first: string): boolean {
  if (text.includes('\t')) return !ENUMERATED.test(text)
  return /^\s{0,5}nơi nhận/iu.test(first) && text.length < 150 && /^\s{0,9}(?:[-–+]|$)/u.test(text)
}

function cellsOf(text: string): Cell[] {
  const at = text.indexOf('\t')
  if (at < 0) return [[text], []]
  const halves = [text.slice(0, at), text.slice(at + 1).replace(/\t/g, ' ')]
  return halves.map((half) => (half.trim() === '' ? [] : [half]))
}
