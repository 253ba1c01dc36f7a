import { isLayout } from '../compose.js'
import { type Line, RIGHT_HALF, type Segment } from './lines.js'

/** What stands on a page between its tables, from top to bottom. */
export type Band =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'columns'; readonly left: readonly Segment[]; readonly right: readonly Segment[]; readonly y: number }

/**
 * Finds the stretches set in two columns (letterhead, recipients beside signatures): a line with two halves opens one, and it runs on as
 * long as no text crosses the gutter. Their baselines need not agree.
 */
export function bandsOf(lines: readonly Line[]): Band[] {
  const bands: Band[] = []
  let at = 0
  while (at < lines.length) {
    const found = columnsAt(lines, at)
    const above = found ? aboveOf(bands, found) : []
    const columns = found && {
      left: [...above.filter(isLeft(found.gutter)), ...found.left],
      right: [...above.filter((s) => !isLeft(found.gutter)(s)), ...found.right],
    }
    if (found && columns && speaks(columns)) {
      bands.length -= new Set(above.map(({ y }) => y)).size
      bands.push({ kind: 'columns', left: sameLine(columns.left), right: sameLine(columns.right), y: lines[at]?.y ?? 0 })
      at = found.end
    } else {
      const line = lines[at]
      if (line) bands.push({ kind: 'line', line })
      at++
    }
  }
  return bands
}

type Columns = { readonly left: Segment[]; readonly right: Segment[]; readonly end: number; readonly gutter: number }

function columnsAt(lines: readonly Line[], from: number): Columns | null {
  const first = lines[from]
  const [opening, facing] = first ? halvesAt(first, lines.slice(from, from + 12)) : []
  if (!first || !opening || !facing) return null
  let lo = opening.x1
  let hi = facing.x0
  const left: Segment[] = []
  const right: Segment[] = []
  let end = from
  let last = first.y
  for (; end < lines.length; end++) {
    const line = lines[end]
    // Signatures leave room for a stamp: up to some eight lines
    if (!line || line.y - last > 130 || /^kính gửi/iu.test(line.segments[0]?.text ?? '')) break
    const sides = line.segments.map((segment) =>
      segment.x1 <= hi - 4 && segment.x0 < lo ? 'left' : segment.x0 >= lo + 4 ? 'right' : 'cross',
    )
    if (sides.includes('cross')) break
    const newLo = Math.max(lo, ...line.segments.filter((_, i) => sides[i] === 'left').map(({ x1 }) => x1))
    const newHi = Math.min(hi, ...line.segments.filter((_, i) => sides[i] === 'right').map(({ x0 }) => x0))
    if (newHi - newLo < 4) break
    lo = newLo
    hi = newHi
    line.segments.forEach((segment, i) => {
      if (sides[i] === 'left') left.push(segment)
      else right.push(segment)
    })
    last = line.y
  }
  return { left, right, end, gutter: (lo + hi) / 2 }
}

/** The two segments between which a line's gutter lies: before the motto, else its widest gap; one segment may face what follows. */
function halvesAt({ segments }: Line, following: readonly Line[]): readonly (Segment | undefined)[] {
  const [only] = segments
  if (segments.length < 2) return only && /^nơi nhận/iu.test(only.text) ? [only, beside(following, only)] : []
  const motto = segments.findIndex(({ text }, i) => i > 0 && RIGHT_HALF.test(text))
  const gaps = segments.map((segment, i) => (i === 0 ? 0 : segment.x0 - (segments[i - 1]?.x1 ?? 0)))
  const at = motto > 0 ? motto : gaps.indexOf(Math.max(...gaps))
  return [segments[at - 1], segments[at]]
}

/** The signature that stands beside "Nơi nhận:" though no line of theirs agrees. */
function beside(lines: readonly Line[], { x1 }: Segment): Segment | undefined {
  const right = lines.flatMap(({ segments }) => segments).filter((segment) => segment.x0 > x1 + 40)
  return right.sort((a, b) => a.x0 - b.x0)[0]
}

/** Up to three lines above that lie on one side only: "Nơi nhận:" and "KT. CHỦ TỊCH" rarely share a baseline. */
function aboveOf(bands: readonly Band[], { gutter, left, right }: Columns): Segment[] {
  const above: Segment[] = []
  let y = Math.min(left[0]?.y ?? 0, right[0]?.y ?? 0)
  for (const band of [...bands].reverse().slice(0, 3)) {
    const segment = band.kind === 'line' && band.line.segments.length === 1 ? band.line.segments[0] : undefined
    if (!segment || y - segment.y > 40) break
    const heads = segment.x0 > gutter - 4 || (segment.x1 < gutter + 4 && /^nơi nhận/iu.test(segment.text))
    if (!heads) break
    above.unshift(segment)
    y = segment.y
  }
  return above
}

function isLeft(gutter: number): (segment: Segment) => boolean {
  return ({ x1 }) => x1 < gutter + 4
}

/** The words of a letterhead or of signatures stand in the first lines of their halves. */
function speaks({ left, right }: { readonly left: readonly Segment[]; readonly right: readonly Segment[] }): boolean {
  const first = (half: readonly Segment[]) => half.slice(0, 3).map(({ text }) => text)
  return left.length + right.length > 2 && isLayout([[first(left), first(right)]])
}

/** Pieces of one printed line ("Phường 1, ngày" … "tháng 3 năm 2025") are one again. */
function sameLine(half: readonly Segment[]): Segment[] {
  const out: Segment[] = []
  for (const segment of half) {
    const last = out.at(-1)
    if (last && Math.abs(last.y - segment.y) < 1) out[out.length - 1] = { ...last, text: `${last.text} ${segment.text}`, x1: segment.x1 }
    else out.push(segment)
  }
  return out
}
