import type { Evidence, Span } from '../model/position.js'
import type { PolicyRecord, SolutionGroup } from '../model/record.js'
import { sentences } from './sentences.js'
import { within } from './within.js'

/** A place of the plan that may answer something: a sentence, or the whole item that holds several. */
export type Passage = {
  readonly evidence: Evidence
  readonly field: 'solutionGroups' | 'goals' | 'assignments'
  /** Index in that field. */
  readonly index: number
  /** Index of the group's measure; null: its heading, or another field. */
  readonly measure: number | null
  /** A sentence, not the item around it. */
  readonly sentence: boolean
}

/** Everything in which a plan may answer its directive, in the order of the record. */
export function passagesOf({ solutionGroups, goals, assignments }: PolicyRecord): Passage[] {
  const found: Passage[] = []
  const add = (item: Evidence, place: Omit<Passage, 'evidence' | 'sentence'>): void => {
    const parts: Span[] = sentences(item.quote)
    for (const { start, end } of parts) found.push({ ...place, evidence: within(item, start, end), sentence: true })
    if (parts.length > 1) found.push({ ...place, evidence: { quote: item.quote, position: item.position }, sentence: false })
  }
  solutionGroups.forEach((group, index) => {
    add(titleOf(group), { field: 'solutionGroups', index, measure: null })
    contentOf(group).forEach((item, measure) => {
      add(item, { field: 'solutionGroups', index, measure })
    })
  })
  goals.forEach((goal, index) => {
    add(goal, { field: 'goals', index, measure: null })
  })
  assignments.forEach(({ tasks }, index) => {
    for (const task of tasks) add(task, { field: 'assignments', index, measure: null })
  })
  return found
}

/** A group's heading alone: its evidence may reach over the measures. */
export function titleOf(group: SolutionGroup): Evidence {
  const { quote, position } = group
  const whole = { quote, position }
  const first = contentOf(group)[0]
  if (first === undefined) return whole
  const length = first.position.start.offset - position.start.offset
  return length > 0 && length < quote.length ? within(whole, 0, length) : whole
}

/** A group's measures. News that only name a group ("gồm: tuyên truyền …; huy động …") have its name as its one measure: that is no content. */
export function contentOf({ position, measures }: SolutionGroup): SolutionGroup['measures'] {
  const [only] = measures
  return measures.length === 1 && only && only.position.start.offset <= position.start.offset + 3 ? [] : measures
}
