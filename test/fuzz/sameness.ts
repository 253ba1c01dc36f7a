import type { PolicyRecord } from '../../src/model/record.js'
import { extract } from '../../src/pipeline.js'
import { sourceOf } from '../support/parse.js'
import type { Random } from './random.js'

/** A change to a text that must change none of its items. Null: the text has no place for it. */
export type Harmless = { readonly name: string; readonly apply: (text: string, random: Random) => string | null }

const UNRELATED = 'Trời hôm nay nhiều mây, gió nhẹ.'

export const harmless: readonly Harmless[] = [
  { name: 'another paragraph', apply: (text) => `${text}\n\n${UNRELATED}\n\n` },
  {
    name: 'page number',
    apply: (text, random) => {
      // between two paragraphs of the body, behind the letterhead
      const gaps = [...text.matchAll(/[.;]\n\n(?=\S)/gu)].map(({ index }) => index + 1).filter((at) => at > text.length / 4)
      if (gaps.length === 0) return null
      const at = random.pick(gaps)
      return `${text.slice(0, at)}\n\n- ${2 + random.below(30)} -${text.slice(at)}`
    },
  },
]

/** What a harmless change has changed, in words; null for nothing. */
export function changedBy({ apply }: Harmless, text: string, random: Random): string | null {
  const other = apply(text, random)
  if (other === null) return null
  // behind the last item a paragraph may be one more of its kind
  const [before, after] = [text, other].map((one) => itemsOf(extract(sourceOf(one))).filter((item) => !item.includes(UNRELATED)))
  const at = before?.findIndex((item, index) => item !== after?.[index]) ?? -1
  if (at >= 0) return `"${before?.[at]}" became "${after?.[at] ?? 'nothing'}"`
  return before?.length === after?.length ? null : `"${after?.[before?.length ?? 0]}" came from nowhere`
}

function itemsOf({ document, references, goals, targets, funding, solutionGroups, assignments, schedule }: PolicyRecord): string[] {
  return [
    `${document.number} ${document.type} ${document.issuer} ${document.issuedOn}`,
    ...references.map((r) => `${r.number} ${r.date} ${r.relation}`),
    ...goals.map((g) => `${g.kind} ${g.text}`),
    ...targets.map((t) => `${t.indicator} ${t.op} ${t.value} ${t.unit} ${t.deadline}`),
    ...funding.map((f) => `${f.amount} ${f.source}`),
    ...solutionGroups.flatMap((g) => [g.title, ...g.measures.map((m) => m.text)]),
    ...assignments.flatMap((a) => [`${a.role} ${a.actor}`, ...a.tasks.map((t) => t.text)]),
    ...schedule.map((s) => `${s.when} ${s.action}`),
  ]
}
