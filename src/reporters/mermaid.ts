import { reportWords } from '../lexicon/wording-report.js'
import type { Lineage } from '../model/comparison.js'
import type { Reporter } from '../model/report.js'
import { cascadeReporter } from './cascade/lineage-of.js'
import { printable, shorten, time } from './view/format.js'
import { documentName, shortBody } from './view/names.js'

/** The cascade as a Mermaid flowchart, which GitHub, GitLab and many wikis draw. */
export const mermaid: Reporter = cascadeReporter('mermaid', ({ nodes, edges }: Lineage, { language }) => {
  const words = reportWords(language)
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at}`]))
  const boxes = nodes.map((node, at) => {
    const parts = [
      documentName(node, words),
      node.issuer === null ? null : shortBody(node.issuer),
      node.issuedOn === null ? null : time(node.issuedOn, language),
    ]
    const lines = parts.flatMap((part) => (part === null ? [] : [label(part)]))
    return `  n${at}["${lines.join('<br/>')}"]${node.path === null ? ':::absent' : ''}`
  })
  const links = edges.flatMap(({ from, to, relation }) => {
    const [above, below] = [names.get(from), names.get(to)]
    return above && below ? [`  ${above} ${relation === 'implements' ? '-->' : '-.->'} ${below}`] : []
  })
  return `${['flowchart LR', ...boxes, ...links, '  classDef absent stroke-dasharray: 4 3'].join('\n')}\n`
})

/** Text inside a quoted label: every mark that Mermaid reads becomes one of its entity codes. */
function label(text: string): string {
  return printable(shorten(text, 80)).replace(/[^\p{L}\p{M}\p{N} .,:/–-]/gu, (mark) => `#${mark.codePointAt(0) ?? 0};`)
}
