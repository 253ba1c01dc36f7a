import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { isCapitals, isSmall } from '../../text/letter-case.js'
import { withoutTail } from '../../text/trim.js'
import { isBullet, isUnbroken, type Piece, piecesOf } from './pieces.js'
import { signatureTail } from './signature-tail.js'

const HEADING = /^n[ơo]i nhận\s?:?\s?/
/** Longer lists are no recipients. */
const MOST = 80
const ADDRESS = /^kính gửi\s?:?\s?/
// (để b/c) · (báo cáo) · (t/h) · (qua Văn phòng …)
const NOTE = / ?\((?:[đd][ểềêe] |b\/c|báo cáo|thay b|t\/h|p\/h|thực hiện|phối hợp|gửi|qua)[^)]{0,60}\)/giu

/** The recipients, one per line of "Nơi nhận": without dash, final mark and note in brackets. `closing`: its lines. */
export function readRecipients(root: Root, closing: readonly Piece[]): readonly string[] {
  return listAfter(root, closing, HEADING)
}

/** The same of "Kính gửi", where there is no such list. */
export function readAddressees(root: Root, top: Span): readonly string[] {
  return listAfter(root, piecesOf(root, top), ADDRESS)
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
    const wrapped = isUnbroken(root, before, p.start)
    before = p.end
    const last = items.at(-1)
    if (isBulleted(root, p)) items.push(without(root, p))
    else if (last !== undefined && /^\s*lưu/iu.test(last)) break
    else if (isCapitals(p.text) || p.text.length > 200) continue
    else if (last !== undefined && (wrapped || p.text.startsWith('(') || isSmall(p.text, 0))) items[items.length - 1] = `${last} ${p.text}`
    if (items.length > MOST) break
  }
  // "- A; - B; - C" on one line
  return items
    .flatMap((item) => (/[-–]/u.test(item) ? item.split(/[;,]\s*[-–]\s+/u) : item))
    .map(clean)
    .filter((item) => item.length > 1)
}

/** Whether a bullet opens the line, or stands up to two blanks before it. */
function isBulleted({ text }: Root, line: Piece): boolean {
  if (isBullet(line.text.charCodeAt(0)) && isBlank(line.text.charAt(1))) return true
  let at = line.start - 1
  while (at > line.start - 3 && isBlank(text.charAt(at))) at--
  return isBullet(text.charCodeAt(at))
}

function isBlank(letter: string): boolean {
  return letter.trim() === ''
}

function without(root: Root, line: Piece): string {
  const tail = signatureTail(root, line)
  return tail ? line.text.slice(0, tail.start - line.start) : line.text
}

function clean(item: string): string {
  const inner = item.replace(BLANKS, ' ').replace(/^[\s\-–+•*]+/u, '')
  return withoutTail(inner.includes('(') ? inner.replace(NOTE, '') : inner, /[\s;,.:]/u)
}
