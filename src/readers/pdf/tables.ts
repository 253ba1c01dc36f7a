import type { Cell } from '../compose.js'
import type { Glyph, Rule } from './engine.js'
import { type Line, linesOf } from './lines.js'

/** A ruled table: where it lies, its columns' edges and its cells. */
export type Grid = {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly columns: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Edges nearer than that, in points, are one. */
const NEAR = 3

/** The tables that ruling lines draw, with the text in their cells, and the glyphs outside of them. */
export function tablesOf(
  glyphs: readonly Glyph[],
  rules: readonly Rule[],
): { readonly grids: readonly Grid[]; readonly rest: readonly Glyph[] } {
  const frames = components(rules)
    .map(frameOf)
    .filter((frame): frame is Frame => frame !== null)
  if (frames.length === 0) return { grids: [], rest: glyphs }
  const rest: Glyph[] = []
  const inside = frames.map((): Glyph[] => [])
  for (const glyph of glyphs) {
    const [x, y] = middle(glyph)
    const at = frames.findIndex(({ xs, ys }) => x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0))
    if (at < 0) rest.push(glyph)
    else inside[at]?.push(glyph)
  }
  const grids = frames.map((frame, i) => gridOf(frame, inside[i] ?? []))
  return { grids, rest }
}

type Frame = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly level: readonly Rule[]
  readonly upright: readonly Rule[]
}

/** Rules that touch, directly or through others. */
function components(rules: readonly Rule[]): Rule[][] {
  const sorted = rules.slice(0, 4000).sort((a, b) => a.y0 - b.y0)
  const group = sorted.map((_, i) => i)
  const rootOf = (i: number): number => {
    let at = i
    while (group[at] !== at) at = group[at] ?? at
    return at
  }
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]
      if (!b || b.y0 > a.y1 + NEAR) break
      if (b.x0 <= a.x1 + NEAR && b.x1 >= a.x0 - NEAR) group[rootOf(j)] = rootOf(i)
    }
  })
  const out = new Map<number, Rule[]>()
  sorted.forEach((rule, i) => {
    const root = rootOf(i)
    const members = out.get(root) ?? []
    out.set(root, [...members, rule])
  })
  return [...out.values()]
}

/** A component is a table where it has two columns or more; else it is a frame, an underline or a ruled paragraph. */
function frameOf(rules: readonly Rule[]): Frame | null {
  const level = rules.filter((rule) => rule.x1 - rule.x0 > rule.y1 - rule.y0)
  const upright = rules.filter((rule) => rule.x1 - rule.x0 <= rule.y1 - rule.y0)
  const xs = edges(upright.flatMap(({ x0, x1 }) => [(x0 + x1) / 2]))
  const ys = edges(level.flatMap(({ y0, y1 }) => [(y0 + y1) / 2]))
  if (xs.length < 3 || ys.length < 2) return null
  return { xs, ys, level, upright }
}

function edges(values: readonly number[]): number[] {
  const out: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) if (value - (out.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) out.push(value)
  return out
}

function gridOf({ xs, ys, level, upright }: Frame, glyphs: readonly Glyph[]): Grid {
  const columns = xs.length - 1
  const rows = ys.length - 1
  // Places without a rule between them are one cell; each cell is written at its first place
  const owner = Array.from({ length: rows * columns }, (_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (owner[at] !== at) at = owner[at] ?? at
    return at
  }
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)].sort((m, n) => m - n)
    if (first !== undefined && second !== undefined) owner[second] = first
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2
      const y = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2
      const [right, below] = [xs[column + 1] ?? 0, ys[row + 1] ?? 0]
      const ruledRight = upright.some((rule) => Math.abs((rule.x0 + rule.x1) / 2 - right) <= NEAR && rule.y0 <= y && rule.y1 >= y)
      const ruledBelow = level.some((rule) => Math.abs((rule.y0 + rule.y1) / 2 - below) <= NEAR && rule.x0 <= x && rule.x1 >= x)
      const at = row * columns + column
      if (column + 1 < columns && !ruledRight) join(at, at + 1)
      if (row + 1 < rows && !ruledBelow) join(at, at + columns)
    }
  }
  const held = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const [x, y] = middle(glyph)
    const at = find(place(ys, y) * columns + place(xs, x))
    const members = held.get(at)
    if (members) members.push(glyph)
    else held.set(at, [glyph])
  }
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): Cell => {
      const inside = held.get(row * columns + column)
      return inside ? [cellText(linesOf(inside))] : []
    }),
  )
  return { x0: xs[0] ?? 0, y0: ys[0] ?? 0, x1: xs.at(-1) ?? 0, y1: ys.at(-1) ?? 0, columns: xs, rows: cells }
}

/** A cell's lines as one text; figures and dates that a narrow column broke are whole again ("31/12/2" + "027"). */
function cellText(lines: readonly Line[]): string {
  let text = ''
  for (const line of lines) text = joinLines(text, line.segments.map((segment) => segment.text).join(' '))
  return text
}

/** Two lines of one paragraph: a blank between them unless a symbol, a range or a date was broken. */
export function joinLines(before: string, after: string): string {
  if (before === '') return after
  // "223/KH-" + "UBND", "2021-" + "2025", "18-NQ/" + "TW"
  if (/[\p{Lu}\d]-$/u.test(before) && /^[\p{Lu}\d]/u.test(after) && !/\s-$/.test(before)) return before + after
  if (/[\p{Lu}\d]\/$/u.test(before) && /^[\p{Lu}\d]/u.test(after)) return before + after
  const year = /\d{1,2}\/\d{1,2}\/(\d{1,3})$/.exec(before)?.[1]
  if (year !== undefined && new RegExp(`^\\d{${4 - year.length}}(?!\\d)`).test(after)) return before + after
  return `${before} ${after}`
}

function place(edges: readonly number[], value: number): number {
  let at = 0
  while (at + 2 < edges.length && value > (edges[at + 1] ?? 0)) at++
  return at
}

/** The middle of a glyph's body: a little above its baseline. */
function middle({ x0, x1, y, size }: Glyph): readonly [number, number] {
  return [(x0 + x1) / 2, y - size * 0.25]
}
