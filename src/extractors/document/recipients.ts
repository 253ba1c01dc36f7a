import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { isCapitals } from '../../text/letter-case.js'
import { withoutTail } from '../../text/trim.js'
import { type Piece, piecesOf } from './pieces.js'
import { signatureTail } from './signature-tail.js'

const HEADING = /^n[ơo]i nhận\s?:?\s?/
/** Longer lists are no recipients. */
const MOST = 80
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
  const own = without(root, first).slice(heading.exec(first.key)?.[0].length ?? 0)
  if (own.trim() !== '' && !isCapitals(own)) items.push(own)
  let before = first.end
  for (const p of pieces.slice(at + 1)) {
    const bulleted = /^[-–+•*]\s/u.test(p.text) || /[-–+•*]\s{0,2}$/u.test(root.text.slice(Math.max(0, p.start - 3), p.start))
    const wrapped = !/[\n\t]/.test(root.key.slice(before, p.start))
    before = p.end
    const last = items.at(-1)
    if (bulleted) items.push(without(root, p))
    else if (last !== undefined && /^\s*lưu/iu.test(last)) break
    else if (isCapitals(p.text) || p.text.length > 200) continue
    else if (last !== undefined && (wrapped || /^[\p{Ll}(]/u.test(p.text))) items[items.length - 1] = `${last} ${p.text}`
    if (items.length > MOST) break
  }
  // "- A; - B; - C" on one line
  return items
    .flatMap((item) => item.split(/[;,]\s*[-–]\s+/u))
    .map(clean)
    .filter((item) => item.length > 1)
}

function without(root: Root, line: Piece): string {
  const tail = signatureTail(root, line)
  return tail ? line.text.slice(0, tail.start - line.start) : line.text
}

function clean(item: string): string {
  const inner = item
    .replace(BLANKS, ' ')
    .replace(/^[\s\-–+•*]+/u, '')
    .replace(/ ?\((?:[đd][ểềêe] |b\/c|báo cáo|thay b|t\/h|p\/h|thực hiện|phối hợp|gửi|qua)[^)]{0,60}\)/giu, '')
  return withoutTail(inner, /[\s;,.:]/u)
}
