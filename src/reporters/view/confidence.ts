import type { PolicyRecord } from '../../model/record.js'
import { percent } from './format.js'

type Rated = { readonly confidence?: number | undefined }

/** Items that are rated lower are marked for checking by hand. */
export const TO_CHECK = 0.8

export function isToCheck({ confidence }: Rated): boolean {
  return confidence !== undefined && confidence < TO_CHECK
}

/** '62%' for an item that should be checked by hand; null for all others. */
export function checkMark(item: Rated): string | null {
  return item.confidence !== undefined && isToCheck(item) ? percent(item.confidence) : null
}

/** The lower one where two must be right; undefined where neither is rated. */
export function least(...items: readonly Rated[]): number | undefined {
  const known = items.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]))
  return known.length === 0 ? undefined : Math.min(...known)
}

/** How many listed items of a record should be checked by hand. */
export function countToCheck(record: PolicyRecord): number {
  const { references, goals, targets, funding, solutionGroups, assignments, schedule } = record
  const nested = [...solutionGroups.flatMap(({ measures }) => measures), ...assignments.flatMap(({ tasks }) => tasks)]
  return [...references, ...goals, ...targets, ...funding, ...solutionGroups, ...assignments, ...schedule, ...nested].filter(isToCheck)
    .length
}
