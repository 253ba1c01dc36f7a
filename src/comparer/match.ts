import type { PolicyRecord } from '../model/record.js'
import type { Directive } from './directive.js'
import { type Passage, passagesOf } from './passages.js'
import { brought, grams, gramsOf, headingLikeness } from './weight.js'

/** Where a part of the directive is best answered: the share of its weight that stands there, and what that is worth (0 chance, 1 an answer). */
export type Hit = { readonly share: number; readonly credit: number; readonly passage: number }

export type Match = {
  readonly passages: readonly Passage[]
  /** For each part of the directive its best place in the whole plan, and in each solution group of the plan. */
  readonly best: readonly Hit[]
  readonly inGroup: readonly (readonly Hit[])[]
  /** Likeness of headings: directive group by plan group. */
  readonly headings: readonly (readonly number[])[]
  /** Syllables of content below each plan group's heading. */
  readonly content: readonly number[]
  /** How much of the directive's subject the plan speaks of, 0 to 1. */
  readonly subject: number
}

const NOWHERE: Hit = { share: 0, credit: 0, passage: -1 }

/** Finds every part of the directive in the plan. One pass over the plan's words: linear in its length. */
export function match(directive: Directive, plan: PolicyRecord, passages: readonly Passage[] = passagesOf(plan)): Match {
  const { parts, wanted, tuning, worth } = directive
  const best: Hit[] = parts.map(() => NOWHERE)
  const inGroup: Hit[][] = plan.solutionGroups.map(() => parts.map(() => NOWHERE))
  const found = new Float64Array(parts.length)
  const titles: Set<string>[] = plan.solutionGroups.map(() => new Set())
  const content: number[] = plan.solutionGroups.map(() => 0)
  // what the plan says that it is about counts as well
  const said = grams(plan.document.title ?? '', true, tuning.wording)
  passages.forEach(({ words, field, index: place, measure }, index) => {
    const here = gramsOf(brought(words, tuning.wording), tuning.pairs)
    for (const gram of here) said.add(gram)
    if (field === 'solutionGroups') {
      if (measure === null) for (const gram of here) titles[place]?.add(gram)
      else content[place] = (content[place] ?? 0) + words.length
      if (measure === null && words.length < SENTENCE_LIKE) return
    }
    const touched = new Set<number>()
    for (const gram of here) {
      for (const { part, weight } of wanted.get(gram) ?? []) {
        found[part] = (found[part] ?? 0) + weight
        touched.add(part)
      }
    }
    for (const part of touched) {
      const share = (found[part] ?? 0) / (parts[part]?.weight || 1)
      const credit = creditOf(share, tuning)
      found[part] = 0
      if (credit > 0 && share > (best[part]?.share ?? 0)) best[part] = { share, credit, passage: index }
      const group = field === 'solutionGroups' ? inGroup[place] : undefined
      if (group && credit > 0 && share > (group[part]?.share ?? 0)) group[part] = { share, credit, passage: index }
    }
  })
  const weight = (gram: string): number => worth(gram) * (directive.title.has(gram) ? tuning.subjectWeight : 1)
  return {
    passages,
    best,
    inGroup,
    headings: directive.groups.map(({ heading }) => titles.map((title) => headingLikeness(heading, title, weight))),
    content,
    subject: subjectShare(directive, said),
  }
}

/** A heading as long as this says what is done ("tập trung nguồn lực ưu tiên đầu tư công trình giao thông … tại địa bàn 02 huyện"). */
const SENTENCE_LIKE = 25

function creditOf(share: number, { chance, answer }: Directive['tuning']): number {
  return Math.max(0, Math.min(1, (share - chance) / (answer - chance)))
}

function subjectShare({ subject }: Directive, said: ReadonlySet<string>): number {
  let all = 0
  let shared = 0
  for (const [gram, weight] of subject) {
    all += weight
    if (said.has(gram)) shared += weight
  }
  return all === 0 ? 1 : shared / all
}
