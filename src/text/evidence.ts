import type { Evidence, Point, Span } from '../model/position.js'
import type { Source } from '../model/source.js'
import type { Root } from '../model/tree.js'

/** The evidence for a span of the reading text: the canonical text's own words and where they stand. Blanks at either end are left out. */
export function evidence(root: Root, span: Span): Evidence {
  let { start, end } = span
  while (start < end && isBlank(root.text.charCodeAt(start))) start++
  while (end > start && isBlank(root.text.charCodeAt(end - 1))) end--
  const from = root.origin[start] ?? 0
  const to = end > start ? (root.origin[end - 1] ?? from) + 1 : from
  return { quote: root.source.text.slice(from, to), position: { start: point(root.source, from), end: point(root.source, to) } }
}

const lineStarts = new WeakMap<Source, Int32Array>()

/** Line, column and page of an offset into the canonical text. */
export function point(source: Source, offset: number): Point {
  const starts = linesOf(source)
  const line = lastAtOrBefore(starts, offset)
  const base = { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  const { pages } = source.hints
  return pages.length === 0 ? base : { ...base, page: Math.max(1, lastAtOrBefore(pages, offset) + 1) }
}

function linesOf(source: Source): Int32Array {
  const known = lineStarts.get(source)
  if (known) return known
  const made = startsOfLines(source.text)
  lineStarts.set(source, made)
  return made
}

/** Offsets of the starts of lines. By hand: compiled code searched the text with `indexOf` at each call of the caller, found before or not. */
function startsOfLines(text: string): Int32Array {
  const starts = [0]
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) starts.push(at + 1)
  return Int32Array.from(starts)
}

function lastAtOrBefore(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 0xa0
}
