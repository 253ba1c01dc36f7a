import type { Rule } from './rule.js'

/** The catalogue, in the order in which `plancheck rules` prints it. */
export const rules: readonly Rule[] = []
