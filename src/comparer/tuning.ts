import type { Wording } from './weight.js'

/**
 * The few numbers that tell statuses apart. Each has a reason; none was fitted to single cells. The ablation script varies them.
 */
export type Tuning = {
  /** Weight of the words of the directive's own subject: both texts are full of them, they say nothing about a measure. */
  readonly subjectWeight: number
  /** Weight of the pairs that name what plans are about ("tín dụng", "việc làm") against other words. */
  readonly keyWeight: number
  /** Share of a part's weight found in one place of the plan, up to which it is chance, and from which it is an answer. */
  readonly chance: number
  readonly answer: number
  /** Part of a group's score that rests on a plan group of the same heading with content of its own. */
  readonly headingShare: number
  /** Pairs of syllables beside single ones. */
  readonly pairs: boolean
  /** Weighting by rarity in official texts. */
  readonly rarity: boolean
  /** A measure's objects ("giáo dục, y tế, nhà ở") looked for one by one. */
  readonly parts: boolean
  /** Whether words that name one thing are brought together beyond plain synonyms. */
  readonly wording: Wording
}

export const tuning: Tuning = {
  subjectWeight: 0.4,
  keyWeight: 1.5,
  chance: 0.2,
  answer: 0.6,
  headingShare: 0.3,
  pairs: true,
  rarity: true,
  parts: true,
  wording: 'concepts',
}
