import { type CompareOptions as ContentOptions, compare as compareContents } from './comparer/index.js'
import type { Comparison } from './model/comparison.js'
import type { PolicyRecord } from './model/record.js'
import { judgeComparison, type Setting } from './rules/engine.js'

export {
  type Alignment,
  type AlignOptions,
  align,
  type Cascade,
  cascade,
  comparePlan,
  type Directive,
  findDirective,
  type Letterhead,
  lineage,
  lineageOf,
  prepare,
  standsForItself,
} from './comparer/index.js'
export { judgeComparison }

export type CompareOptions = ContentOptions & { readonly setting?: Setting }

/**
 * How the plans carry out the directive: who carries out whom, what is answered, kept, weakened or left out, and what the rules over
 * comparisons say to it. The same for any order of the plans.
 */
export function compare(directive: PolicyRecord, plans: readonly PolicyRecord[], options: CompareOptions = {}): Comparison {
  const judged = judgeComparison(
    compareContents(directive, plans, { ...options, records: true }),
    options.language ?? 'vi',
    options.setting,
  )
  if (options.records !== false) return judged
  const { records: _, ...rest } = judged
  return rest
}
