import type { DocumentRef, Lineage } from '../../model/comparison.js'
import { time } from '../view/format.js'
import { documentName, issuerName } from '../view/names.js'
import { hanging, plain, type Screen } from './screen.js'

/** The cascade as a tree: what is carried out above, what carries it out below. A document under two superiors stands under both, once in full. */
export function lineageView({ nodes, edges }: Lineage, screen: Screen): string {
  const below = (id: string): readonly DocumentRef[] =>
    edges.filter(({ from }) => from === id).flatMap(({ to }) => nodes.filter((node) => node.id === to))
  const tops = nodes.filter(({ id }) => !edges.some(({ to }) => to === id))
  const seen = new Set<string>()
  const draw = (node: DocumentRef, lead: string, rest: string): string => {
    const again = seen.has(node.id)
    seen.add(node.id)
    const own = entry(node, lead, rest, screen)
    if (again) return own
    const children = below(node.id)
    const drawn = children.map((child, at) => {
      const last = at === children.length - 1
      return draw(child, `${rest}${last ? '└─ ' : '├─ '}`, `${rest}${last ? '   ' : '│  '}`)
    })
    return [own, ...drawn].join('\n')
  }
  const trees = tops.map((top) => draw(top, '', ''))
  // A circle of citations has no top.
  const left = nodes.filter(({ id }) => !seen.has(id)).map((node) => (seen.has(node.id) ? '' : draw(node, '', '')))
  return `${[...trees, ...left].filter((text) => text !== '').join('\n')}\n`
}

function entry(node: DocumentRef, lead: string, rest: string, { paint, words, own, language, width }: Screen): string {
  const name = plain(documentName(node, words))
  const facts = [
    node.issuer === null ? null : plain(issuerName(node, words)),
    node.issuedOn === null ? null : time(node.issuedOn, language),
    node.path === null ? own.absent : plain(node.path),
  ].filter((fact) => fact !== null)
  const text = hanging(lead, `${name} · ${facts.join(' · ')}`, width)
  const [first = '', ...others] = text.split('\n')
  const head = first.replace(name, node.path === null ? paint.dim(name) : paint.bold(name))
  return [head, ...others.map((line) => `${rest}${line.slice(rest.length)}`)].join('\n')
}
