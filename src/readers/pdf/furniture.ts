import { fold } from '../../text/normalize.js'
import type { Line } from './lines.js'

export type PageLines = { readonly height: number; readonly lines: readonly Line[] }

// "2", "- 3 -", "Trang 4/10", "5/12"
const PAGE_NUMBER = /^(?:trang|page)?\s{0,2}[-–]?\s{0,2}\d{1,4}\s{0,2}(?:[-–]|\/\s{0,2}\d{1,4})?$/i
// "Ký bởi: …", "Người ký: …", "Thời gian ký: 05.11.2025 16:20:11 +07:00", "Digitally signed by …"
const STAMP =
  /^(?:người ký|ký bởi|ký ngày|ngày ký|thời gian ký|giờ ký|được ký bởi|chữ ký số|email\s*:|cơ quan\s*:|chức vụ\s*:|signature (?:not )?verified|signature valid|digitally signed|signed by|date\s*:)/i

// "04/03/2025 14:54:03 GMT+07:00", "05.11.2025 16:20:11 +07:00"
const STAMP_TIME = /\d{1,2}[/.]\d{1,2}[/.]\d{4},?\s{1,3}\d{1,2}:\d{2}(?::\d{2})?\s{0,3}(?:GMT|[+-]\d{2}|[AP]M|$)/i

/** What belongs to the page and not to the text: running heads and feet, page numbers, stamps of digital signatures. */
export function furnitureOf(pages: readonly PageLines[]): { readonly drop: ReadonlySet<Line>; readonly stamps: number } {
  const drop = new Set<Line>()
  const seen = new Map<string, Line[]>()
  let stamps = 0
  for (const { height, lines } of pages) {
    const stamp = stampOf(lines)
    if (stamp.length > 0) stamps++
    for (const line of stamp) drop.add(line)
    const text = lines.filter((line) => !drop.has(line))
    for (const line of [...text.slice(0, 3).filter(({ y }) => y < height * 0.13), ...text.slice(-3).filter(({ y }) => y > height * 0.88)]) {
      if (PAGE_NUMBER.test(textOf(line))) drop.add(line)
      const key = `${line.y < height / 2} ${fold(textOf(line)).replace(/\d+/g, '#')}`
      seen.set(key, [...(seen.get(key) ?? []), line])
    }
  }
  for (const lines of seen.values()) {
    if (lines.length >= 3 || (lines.length >= 2 && lines.length >= pages.length * 0.6)) for (const line of lines) drop.add(line)
  }
  return { drop, stamps }
}

/** One line that names a signer may be text; a stamp has a second one or its time near by, and what stands between belongs to it. */
function stampOf(lines: readonly Line[]): readonly Line[] {
  const small = lines.map((line) => line.size < 11.5)
  const said = lines.flatMap((line, i) => (small[i] && STAMP.test(textOf(line)) ? [i] : []))
  const dated = lines.flatMap((line, i) => (small[i] && STAMP_TIME.test(textOf(line)) ? [i] : []))
  const marks = [...new Set([...said, ...dated])].sort((a, b) => a - b)
  if (said.length === 0 || marks.length < 2) return []
  const [from, to] = [marks[0] ?? 0, marks.at(-1) ?? 0]
  return to - from <= 6 ? lines.slice(from, to + 1) : marks.flatMap((i) => lines[i] ?? [])
}

export function textOf(line: Line): string {
  return line.segments.map(({ text }) => text).join(' ')
}
