import type { Comparison, PlanComparison } from '../model/comparison.js'
import type { PolicyRecord } from '../model/record.js'
import { type AlignOptions, align } from './align.js'
import { type Cascade, cascade, lineageOf } from './cascade.js'
import { descent } from './descent.js'
import { type Directive, prepare } from './directive.js'
import { type Letterhead, recordKey } from './identity.js'
import { byText } from './naming.js'

export type CompareOptions = AlignOptions & {
  /** Whether the records go into the result (default true): the indexes in it point into them. */
  readonly records?: boolean
}

/**
 * How the plans carry out the directive. A report is merged with the plan that it tells about. The result does not depend on the order of the
 * plans: the best covered comes first. Messages are the rules' work and empty here.
 */
export function compare(directive: PolicyRecord, plans: readonly PolicyRecord[], options: CompareOptions = {}): Comparison {
  const ready = prepare(directive)
  const known = cascade([directive, ...plans])
  const distinct = [...new Map(plans.map((plan) => [recordKey(plan), plan])).values()]
  const compared = distinct.flatMap((plan) => (standsForItself(known, directive, plan) ? [comparePlan(ready, plan, known, options)] : []))
  compared.sort(
    (a, b) => b.coverage - a.coverage || byText(a.plan.path ?? a.plan.id, b.plan.path ?? b.plan.id) || byText(a.plan.id, b.plan.id),
  )
  const top = refOf(known, directive)
  const records = [directive, ...plans].flatMap((record): [string, PolicyRecord][] => {
    const node = known.nodeOf(record)
    return node?.given && recordKey(node.given) === recordKey(record) ? [[node.ref.id, record]] : []
  })
  return {
    schemaVersion: 1,
    directive: top,
    ...(options.records === false ? {} : { records: Object.fromEntries(records.sort(([a], [b]) => byText(a, b))) }),
    plans: compared,
    lineage: lineageOf(known),
    messages: [],
  }
}

/** One plan's part of a comparison. `known` is the cascade of all documents of the run. */
export function comparePlan(directive: Directive, plan: PolicyRecord, known: Cascade, options: AlignOptions = {}): PlanComparison {
  const [upper, node] = [known.nodeOf(directive.record), known.nodeOf(plan)]
  if (upper === undefined || node === undefined)
    throw new RangeError('the directive and the plan must be among the documents of the cascade')
  const down = descent(known, upper, node)
  const aligned = align(directive, plan, { ...options, declared: down.lineage.relation !== 'undeclared' })
  return { plan: node.ref, ...down, ...aligned, messages: [] }
}

/** Whether a record is compared: not the directive, not a report whose plan is given as well. */
export function standsForItself(known: Cascade, directive: Letterhead, plan: Letterhead): boolean {
  const node = known.nodeOf(plan)
  return node?.given != null && recordKey(node.given) === recordKey(plan) && node !== known.nodeOf(directive)
}

function refOf(known: Cascade, record: Letterhead): Comparison['directive'] {
  const node = known.nodeOf(record)
  if (node === undefined) throw new RangeError('the document is not in the cascade')
  return node.ref
}
