import type { Span } from '../model/position.js'

/** Where the members of an ascending list begin whose key is `value` or more; the list's length where none is. */
export function firstFrom<Member>(sorted: ArrayLike<Member>, keyOf: (member: Member) => number, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyOf(sorted[middle] as Member) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a span begins. */
export function startOf({ start }: Span): number {
  return start
}

/** A number as its own key. */
export function itself(value: number): number {
  return value
}

/** The first of some spans in order that begins at or after an offset. */
export function spanFrom<Kind extends Span>(spans: readonly Kind[], offset: number): Kind | undefined {
  return spans[firstFrom(spans, startOf, offset)]
}

/** The place of the last of some spans in order that begins at or before an offset, -1 where none does. */
export function lastStarting(spans: readonly Span[], offset: number): number {
  return firstFrom(spans, startOf, offset + 1) - 1
}

/** The stretches that some spans cover together, in order and apart from one another. */
export function covered(spans: readonly Span[]): readonly Span[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}

/** The span that holds an offset, of spans in order and apart from one another. */
export function spanAt<Kind extends Span>(spans: readonly Kind[], offset: number): Kind | null {
  const before = spans[lastStarting(spans, offset)]
  return before && offset < before.end ? before : null
}
