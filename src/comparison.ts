import {
  type CompareOptions as ContentOptions,
  cascade,
  compare as compareContents,
  comparePlan,
  type Letterhead,
  lineageOf,
  prepare,
  standsForItself,
} from './comparer/index.js'
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

/**
 * The same plan by plan, in the order given, for runs that are too large to hold: each comparison has one plan, and `load` gives a plan's
 * record when its turn comes. The cascade is that of all the documents.
 */
export function* compareEach<T extends Letterhead>(
  directive: PolicyRecord,
  plans: readonly T[],
  load: (plan: T) => PolicyRecord,
  options: Pick<CompareOptions, 'language' | 'setting'> = {},
): Generator<Comparison> {
  const language = options.language ?? 'vi'
  const known = cascade([directive, ...plans])
  const ready = prepare(directive)
  const top = known.nodeOf(directive)?.ref
  const lineage = lineageOf(known)
  if (top === undefined) return
  for (const head of plans) {
    if (!standsForItself(known, directive, head)) continue
    const plan = load(head)
    const one = comparePlan(ready, plan, known, { language })
    const records = { [top.id]: directive, [one.plan.id]: plan }
    yield judgeComparison({ schemaVersion: 1, directive: top, records, plans: [one], lineage, messages: [] }, language, options.setting)
  }
}
