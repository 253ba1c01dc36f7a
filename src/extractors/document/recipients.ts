import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { isCapitals, type Piece, piecesOf } from './pieces.js'

const HEADING = /^n[ơo]i nhận\s?:?\s?/
const ADDRESS = /^kính gửi\s?:?\s?/

/** The recipients, one per line of "Nơi nhận", or of "Kính gửi" where there is no such list: without dash, final mark and note in brackets. */
export function readRecipients(root: Root, closing: Span | null, top: Span | null): readonly string[] {
  const listed = closing ? listAfter(root, piecesOf(root, closing), HEADING) : []
  return listed.length > 0 || top === null ? listed : listAfter(root, piecesOf(root, top), ADDRESS)
}

function listAfter(root: Root, pieces: readonly Piece[], heading: RegExp): readonly string[] {
  const at = pieces.findIndex((p) => heading.test(p.key))
  const first = pieces[at]
  if (!first) return []
  const items: string[] = []
  const own = first.text.slice(heading.exec(first.key)?.[0].length ?? 0)
  if (own.trim() !== '') items.push(own)
  let before = first.end
  for (const p of pieces.slice(at + 1)) {
    const bulleted = /[-–+•*]\s*$/u.test(root.text.slice(Math.max(0, p.start - 3), p.start))
    const wrapped = !/[\n\t]/.test(root.key.slice(before, p.start))
    before = p.end
    if (bulleted) items.push(p.text)
    else if (wrapped && items.length > 0 && !isCapitals(p.text)) items[items.length - 1] += ` ${p.text}`
    else if (items.length === 0 || isCapitals(p.text) || /^(?:t\/?m|kt|k\/t|tl|căn cứ|thực hiện)/.test(p.key) || p.text.length > 160) {
      if (items.length > 0) break
    } else if (/^[\p{Ll}(]/u.test(p.text)) items[items.length - 1] += ` ${p.text}`
    else break
  }
  // "- A; - B; - C" on one line
  return items
    .flatMap((item) => item.split(/[;,]\s*[-–]\s+/u))
    .map(clean)
    .filter((item) => item.length > 1)
}

function clean(item: string): string {
  return item
    .replace(/^[\s\-–+•*]+/u, '')
    .replace(/\s*\((?:để |b\/c|báo cáo|thay b|t\/h|p\/h|thực hiện|phối hợp|gửi|qua)[^)]{0,60}\)/giu, '')
    .replace(/[\s;,.]+$/u, '')
    .replace(/\s+/gu, ' ')
}
