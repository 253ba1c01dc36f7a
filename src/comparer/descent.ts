import type { LineageRelation, PlanComparison } from '../model/comparison.js'
import { likeness } from '../text/similarity.js'
import type { Cascade, Node } from './cascade.js'
import { type Act, numberKey, sameAct } from './identity.js'
import { byText } from './naming.js'

type Descent = Pick<PlanComparison, 'lineage' | 'timing'>

/**
 * How a plan comes from the directive: the longest way up through what it and the documents between say that they carry out. A plan that
 * names the directive without a way between is 'direct'; one that never names it is 'undeclared', whatever its content.
 */
export function descent({ above }: Cascade, directive: Node, plan: Node): Descent {
  const up = (node: Node): Node[] => (above.get(node) ?? []).filter(({ relation }) => relation === 'implements').map(({ to }) => to)
  const cited = (above.get(plan) ?? []).some(({ to }) => to === directive)
  const way = longestWay(plan, directive, up, new Set())
  const path = way ?? (cited ? [plan, directive] : [])
  const relation: LineageRelation = excludes(directive, plan, up)
    ? 'conflicting'
    : path.length === 0
      ? 'undeclared'
      : path.length > 2
        ? 'through'
        : 'direct'
  const downward = [...path].reverse()
  const parent = downward.at(-2)
  return {
    lineage: {
      relation,
      path: downward.map(({ act, ref }) => act.number ?? ref.path ?? ref.id),
      missing: downward.slice(0, -1).flatMap(({ act, given, ref }) => (given === null ? [act.number ?? ref.id] : [])),
    },
    timing: { daysAfterDirective: days(directive, plan), daysAfterParent: parent ? days(parent, plan) : null },
  }
}

/** Longer than any real cascade: Centre, province, district, commune, school, and their committees. */
const DEEPEST = 8

function longestWay(from: Node, to: Node, up: (node: Node) => readonly Node[], seen: ReadonlySet<Node>): Node[] | null {
  if (from === to) return [to]
  if (seen.size >= DEEPEST) return null
  const next = new Set(seen).add(from)
  let best: Node[] | null = null
  for (const node of up(from)) {
    if (next.has(node)) continue
    const way = longestWay(node, to, up, next)
    if (way && (best === null || way.length + 1 > best.length)) best = [from, ...way]
  }
  return best
}

/**
 * Whether two statements on what is carried out cannot both be true: the directive and another act of its number (05-CT/TW of 2016 and of
 * 2021); or two acts of one type, issuer and day under two numbers, one of which must be a slip; or a parent whose own text carries out
 * something else.
 */
function excludes(directive: Node, plan: Node, up: (node: Node) => readonly Node[]): boolean {
  const parents = up(plan)
  const homonym = parents.some((node) => node !== directive && sameNumber(node.act, directive.act) && !sameAct(node.act, directive.act))
  if (homonym && parents.includes(directive)) return true
  return parents.some((a) => parents.some((b) => byText(a.ref.id, b.ref.id) < 0 && rivals(a, b)))
}

function rivals(a: Node, b: Node): boolean {
  const [left, right] = [a.act, b.act]
  if (left.number === null || right.number === null || sameNumber(left, right)) return false
  if (left.type === null || left.type !== right.type || left.title === null || right.title === null) return false
  return left.dates.some((date) => right.dates.includes(date)) && likeness(left.title, right.title) >= 0.8
}

function sameNumber(a: Act, b: Act): boolean {
  return a.number !== null && b.number !== null && numberKey(a.number) === numberKey(b.number)
}

function days(from: Node, to: Node): number | null {
  const start = from.given?.document.issuedOn ?? from.act.dates[0] ?? null
  const end = to.given?.document.issuedOn ?? null
  return start === null || end === null ? null : Math.round((Date.parse(end) - Date.parse(start)) / DAY)
}

const DAY = 86_400_000
