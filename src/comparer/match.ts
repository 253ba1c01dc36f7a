import type { PolicyRecord } from '../model/record.js'
import type { Directive } from './directive.js'
import { contentOf, type Passage, passagesOf, titleOf } from './passages.js'
import { grams, headingLikeness, terms } from './weight.js'

/** Where a part of the directive is best answered, and how well: 0 by chance alone, 1 said again. */
export type Hit = { readonly credit: number; readonly passage: number }

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

const NOWHERE: Hit = { credit: 0, passage: -1 }

/** Finds every part of the directive in the plan. One pass over the plan's words: linear in its length. */
export function match(directive: Directive, plan: PolicyRecord): Match {
  const { parts, wanted, tuning, worth } = directive
  const passages = passagesOf(plan)
  const best: Hit[] = parts.map(() => NOWHERE)
  const inGroup: Hit[][] = plan.solutionGroups.map(() => parts.map(() => NOWHERE))
  const found = new Float64Array(parts.length)
  // what the plan says that it is about counts as well
  const said = new Set(grams(plan.document.title ?? '', true, tuning.wording))
  passages.forEach((passage, index) => {
    const here = grams(passage.evidence.quote, true, tuning.wording)
    for (const gram of here) said.add(gram)
    if (!passage.sentence && !tuning.paragraphs) return
    if (passage.measure === null && passage.field === 'solutionGroups' && terms(passage.evidence.quote).length < SENTENCE_LIKE) return
    const touched = new Set<number>()
    for (const gram of here) {
      for (const { part, weight } of wanted.get(gram) ?? []) {
        found[part] = (found[part] ?? 0) + weight
        touched.add(part)
      }
    }
    for (const part of touched) {
      const credit = creditOf((found[part] ?? 0) / (parts[part]?.weight || 1), tuning)
      found[part] = 0
      if (credit > (best[part]?.credit ?? 0)) best[part] = { credit, passage: index }
      const group = passage.field === 'solutionGroups' ? inGroup[passage.index] : undefined
      if (group && credit > (group[part]?.credit ?? 0)) group[part] = { credit, passage: index }
    }
  })
  const titles = plan.solutionGroups.map((group) => grams(titleOf(group).quote, tuning.pairs, tuning.wording))
  const weight = (gram: string): number => worth(gram) * (directive.title.has(gram) ? tuning.subjectWeight : 1)
  return {
    passages,
    best,
    inGroup,
    headings: directive.groups.map(({ heading }) => titles.map((title) => headingLikeness(heading, title, weight))),
    content: plan.solutionGroups.map((group) => contentOf(group).reduce((sum, { quote }) => sum + terms(quote).length, 0)),
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
