import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { isLetter } from '../../text/normalize.js'
import { firstFrom, itself } from '../../text/sorted.js'

/** A printed line or table cell of the reading text, without blanks at either end. */
export type Piece = Span & { readonly text: string; readonly key: string }

/** Cuts a stretch where the canonical text has a line, a cell or a block of its own: letterheads and signatures are read line by line. */
export function piecesOf(root: Root, { start, end }: Span): readonly Piece[] {
  const out: Piece[] = []
  let from = start
  let next = firstFrom(root.lineBreaks, itself, start)
  for (let at = start; at <= end; at++) {
    const breaks = root.lineBreaks[next] === at
    if (breaks) next++
    if (at < end && !breaks && !isEndMark(root.key.charCodeAt(at))) continue
    const found = piece(root, from, at)
    if (found) out.push(found)
    from = at
  }
  return out
}

/** Those that stand wholly inside a stretch. */
export function within<T extends Span>(all: readonly T[], { start, end }: Span): readonly T[] {
  return all.filter((one) => one.start >= start && one.end <= end)
}

/** Those that have any part of a stretch. */
export function overlapping<T extends Span>(all: readonly T[], { start, end }: Span): readonly T[] {
  return all.filter((one) => one.start < end && one.end > start)
}

/** Whether two offsets stand in one block or cell: a line break between them is only wrapping. */
export function isUnbroken(root: Root, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isEndMark(root.key.charCodeAt(at))) return false
  return true
}

/** Whether a UTF-16 unit is a mark that stands before the items of a list: - – + • * */
export function isBullet(unit: number): boolean {
  return unit === 0x2d || unit === 0x2013 || unit === 0x2b || unit === 0x2022 || unit === 0x2a
}

/** The end of a block or of a cell. */
function isEndMark(unit: number): boolean {
  return unit === 10 || unit === 9
}

/** The stretch without blanks and rules ("-----", "***") at its ends; null if nothing is left. */
export function piece(root: Root, start: number, end: number): Piece | null {
  let from = start
  let to = end
  while (from < to && isEdge(root.text, from)) from++
  while (to > from && isEdge(root.text, to - 1)) to--
  return to > from ? { start: from, end: to, text: root.text.slice(from, to), key: root.key.slice(from, to) } : null
}

const EDGE = /[\s*_=|~–—-]/u

function isEdge(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 32 || (!isLetter(unit) && EDGE.test(text.charAt(at)))
}
