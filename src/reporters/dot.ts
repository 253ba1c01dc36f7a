import { reportWords } from '../lexicon/wording-report.js'
import type { Lineage } from '../model/comparison.js'
import type { Reporter } from '../model/report.js'
import { cascadeReporter } from './cascade/lineage-of.js'
import { printable, shorten, time } from './view/format.js'
import { documentName, shortBody } from './view/names.js'

/** The cascade for Graphviz. */
export const dot: Reporter = cascadeReporter('dot', ({ nodes, edges }: Lineage, { language }) => {
  const words = reportWords(language)
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at}`]))
  const boxes = nodes.map((node, at) => {
    const parts = [
      documentName(node, words),
      node.issuer === null ? null : shortBody(node.issuer),
      node.issuedOn === null ? null : time(node.issuedOn, language),
    ]
    const text = parts.flatMap((part) => (part === null ? [] : [quoted(part)])).join('\\n')
    return `  n${at} [label="${text}"${node.path === null ? ', style="rounded,dashed"' : ''}];`
  })
  const links = edges.flatMap(({ from, to, relation }) => {
    const [above, below] = [names.get(from), names.get(to)]
    return above && below
      ? [`  ${above} -> ${below}${relation === 'implements' ? '' : ` [style=dashed, label="${quoted(relation)}"]`};`]
      : []
  })
  return `${['digraph cascade {', '  rankdir=LR;', '  node [shape=box, style=rounded, fontname="Helvetica"];', ...boxes, ...links, '}'].join('\n')}\n`
})

/** Text inside a quoted string: Graphviz reads the backslash, the quotation mark and entities (https://graphviz.org/doc/info/lang.html). */
function quoted(text: string): string {
  return printable(shorten(text, 80)).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;')
}
