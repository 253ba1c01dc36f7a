import type { Evidence } from '../model/position.js'
import type { PolicyRecord, SolutionGroup } from '../model/record.js'
import { sentences } from './sentences.js'
import { terms } from './weight.js'
import { within } from './within.js'

/** A sentence of a document, with its words: a place of a plan that may answer something, or of a directive that may have been copied. */
export type Passage = {
  readonly evidence: Evidence
  readonly field: 'solutionGroups' | 'goals' | 'assignments'
  /** Index in that field. */
  readonly index: number
  /** Index of the group's measure; null: its heading, or another field. */
  readonly measure: number | null
  /** Its syllables, with synonyms in one form. */
  readonly words: readonly string[]
}

/** The sentences of what a document sets itself to do, in the order of the record. */
export function passagesOf({ solutionGroups, goals, assignments }: PolicyRecord): Passage[] {
  const found: Passage[] = []
  const add = (item: Evidence, place: Omit<Passage, 'evidence' | 'words'>): void => {
    for (const { start, end } of sentences(item.quote)) {
      const evidence = within(item, start, end)
      found.push({ ...place, evidence, words: terms(evidence.quote) })
    }
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
