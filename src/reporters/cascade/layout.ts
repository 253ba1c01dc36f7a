import { linkHorizontal } from 'd3-shape'
import type { DocumentRef, Lineage } from '../../model/comparison.js'

type Box = { readonly node: DocumentRef; readonly x: number; readonly y: number }
export type Layout = {
  readonly boxes: readonly Box[]
  /** SVG path data, from the right edge of the superior box to the left edge of the other. */
  readonly links: readonly { readonly path: string; readonly relation: string }[]
  readonly boxWidth: number
  readonly boxHeight: number
  readonly width: number
  readonly height: number
}

/** The cascade as a tree that a text can print: each document once, under the first that it carries out. */
export type Branch = { readonly node: DocumentRef; readonly relation: string | null; readonly children: readonly Branch[] }

/**
 * Trees of the cascade, the one that holds `first` in front; documents without any edge are trees of their own, last. Cycles are cut where
 * they close.
 */
export function branches({ nodes, edges }: Lineage, first?: string): Branch[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const children = new Map<string, { id: string; relation: string }[]>()
  const lower = new Set<string>()
  for (const { from, to, relation } of edges) {
    if (!byId.has(from) || !byId.has(to) || from === to) continue
    children.set(from, [...(children.get(from) ?? []), { id: to, relation }])
    lower.add(to)
  }
  const placed = new Set<string>()
  const grow = (id: string, relation: string | null): Branch[] => {
    const node = byId.get(id)
    if (!node || placed.has(id)) return []
    placed.add(id)
    return [{ node, relation, children: (children.get(id) ?? []).flatMap((child) => grow(child.id, child.relation)) }]
  }
  const roots = nodes.filter(({ id }) => !lower.has(id)).sort((a, b) => Number(children.has(b.id)) - Number(children.has(a.id)))
  const trees = [...roots, ...nodes].flatMap(({ id }) => grow(id, null))
  return first === undefined ? trees : [...trees].sort((a, b) => Number(holds(b, first)) - Number(holds(a, first)))
}

function holds({ node, children }: Branch, id: string): boolean {
  return node.id === id || children.some((child) => holds(child, id))
}

const GAP_X = 56
const GAP_Y = 8
// above a longer column than this the superior document stands at its top, where it is seen first
const TALL = 560

/** Places for a drawing from left to right; a superior document stands level with the middle of those below it, or with the first of many. */
export function layout(lineage: Lineage, first?: string): Layout {
  const [boxWidth, boxHeight] = [236, 40]
  const boxes: Box[] = []
  let next = 0
  const put = ({ node, children }: Branch, depth: number): number => {
    const below = children.map((child) => put(child, depth + 1))
    const top = below[0]
    const last = below.at(-1)
    const y = top === undefined || last === undefined ? next : last - top > TALL ? top : (top + last) / 2
    if (top === undefined) next += boxHeight + GAP_Y
    boxes.push({ node, x: depth * (boxWidth + GAP_X), y })
    return y
  }
  for (const branch of branches(lineage, first)) put(branch, 0)
  const at = new Map(boxes.map((box) => [box.node.id, box]))
  const link = linkHorizontal<unknown, [number, number]>()
  const links = lineage.edges.flatMap(({ from, to, relation }) => {
    const source = at.get(from)
    const target = at.get(to)
    if (!source || !target) return []
    const middle = boxHeight / 2
    const path = link({ source: [source.x + boxWidth, source.y + middle], target: [target.x, target.y + middle] })
    return path === null ? [] : [{ path: path.replace(/(?<!\d)\d{1,20}\.\d{3,20}/gu, (figure) => Number(figure).toFixed(2)), relation }]
  })
  const width = Math.max(0, ...boxes.map(({ x }) => x)) + boxWidth
  return { boxes, links, boxWidth, boxHeight, width, height: Math.max(boxHeight, next - GAP_Y) }
}
