import { type Cascade, cascade, type Node } from './cascade.js'
import { type Letterhead, recordKey } from './identity.js'
import { byText } from './naming.js'

/**
 * The directive of a folder: the highest given document that the others carry out, by most descendants; documents that only stand for the
 * same one (reports) are no plans. Null where no given document is carried out by another, or two are equally high.
 */
export function findDirective<T extends Letterhead>(records: readonly T[]): { readonly directive: T; readonly plans: readonly T[] } | null {
  const known = cascade(records)
  const carriers = new Map<Node, Set<Node>>()
  for (const node of known.nodes) if (node.given) for (const upper of allAbove(known, node)) if (upper.given) add(carriers, upper, node)
  const ranked = [...carriers].sort((a, b) => b[1].size - a[1].size || byText(a[0].ref.id, b[0].ref.id))
  const [first, second] = ranked
  if (first === undefined || (second && second[1].size === first[1].size)) return null
  const top = first[0].given
  const directive = records.find((record) => top && recordKey(record) === recordKey(top))
  if (directive === undefined) return null
  return { directive, plans: records.filter((record) => known.nodeOf(record) !== first[0]) }
}

function allAbove({ above }: Cascade, from: Node): Set<Node> {
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    for (const { to, relation } of above.get(node) ?? []) {
      if (seen.has(to) || to === from || (relation !== 'implements' && relation !== 'basis')) continue
      seen.add(to)
      visit(to)
    }
  }
  visit(from)
  return seen
}

function add(map: Map<Node, Set<Node>>, key: Node, value: Node): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
