import { fold } from '../../text/normalize.js'
import type { Line } from './lines.js'

export type PageLines = { readonly height: number; readonly lines: readonly Line[] }

// "2", "- 3 -", "Trang 4/10", "5/12"
const PAGE_NUMBER = /^(?:trang|page)?\s{0,2}[-–]?\s{0,2}\d{1,4}\s{0,2}(?:[-–]|\/\s{0,2}\d{1,4})?$/i
// "Ký bởi: …", "Người ký: …", "Thời gian ký: 05.11.2025 16:20:11 +07:00", "Digitally signed by …"
const STAMP =
  /^(?:người ký|ký bởi|ký ngày|ngày ký|thời gian ký|giờ ký|được ký bởi|chữ ký số|email\s*:|cơ quan\s*:|chức vụ\s*:|signature (?:not )?verified|signature valid|digitally signed|signed by|date\s*:)/i

/** What belongs to the page and not to the text: running heads and feet, page numbers, stamps of digital signatures. */
export function furnitureOf(pages: readonly PageLines[]): { readonly drop: ReadonlySet<Line>; readonly stamps: number } {
  const drop = new Set<Line>()
  const seen = new Map<string, Line[]>()
  let stamps = 0
  for (const { height, lines } of pages) {
    const edge = [...lines.slice(0, 3).filter(({ y }) => y < height * 0.13), ...lines.slice(-3).filter(({ y }) => y > height * 0.88)]
    for (const line of edge) {
      const text = textOf(line)
      if (PAGE_NUMBER.test(text)) drop.add(line)
      const key = `${line.y < height / 2} ${fold(text).replace(/\d+/g, '#')}`
      seen.set(key, [...(seen.get(key) ?? []), line])
    }
    const said = lines.filter((line) => STAMP.test(textOf(line)) && line.size < 11.5)
    // One such line may be text; the stamp has its name and time
    if (said.length >= 2) {
      stamps++
      for (const line of said) drop.add(line)
    }
  }
  for (const lines of seen.values())
    if (lines.length >= 3 || (lines.length >= 2 && lines.length >= pages.length * 0.6)) for (const line of lines) drop.add(line)
  return { drop, stamps }
}

export function textOf(line: Line): string {
  return line.segments.map(({ text }) => text).join(' ')
}
