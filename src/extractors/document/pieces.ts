import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'

/** A printed line or table cell of the reading text, without blanks at either end. */
export type Piece = Span & { readonly text: string; readonly key: string }

/** Cuts a stretch where the canonical text has a line, a cell or a block of its own: letterheads and signatures are read line by line. */
export function piecesOf(root: Root, span: Span): readonly Piece[] {
  const cuts = [span.start]
  for (let at = span.start; at < span.end; at++) {
    const unit = root.key.charCodeAt(at)
    if (unit === 10 || unit === 9) cuts.push(at)
  }
  for (let at = firstBreak(root.lineBreaks, span.start); at < root.lineBreaks.length; at++) {
    const cut = root.lineBreaks[at] ?? span.end
    if (cut >= span.end) break
    cuts.push(cut)
  }
  cuts.sort((a, b) => a - b)
  return cuts.flatMap((start, at) => piece(root, start, cuts[at + 1] ?? span.end) ?? [])
}

/** The stretch without blanks and rules ("-----", "***") at its ends; null if nothing is left. */
export function piece(root: Root, start: number, end: number): Piece | null {
  let from = start
  let to = end
  while (from < to && EDGE.test(root.text.charAt(from))) from++
  while (to > from && EDGE.test(root.text.charAt(to - 1))) to--
  return to > from ? { start: from, end: to, text: root.text.slice(from, to), key: root.key.slice(from, to) } : null
}

const EDGE = /[\s*_=|~–—-]/u

function firstBreak(sorted: readonly number[], from: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
