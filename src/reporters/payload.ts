import type { Check } from '../model/check.js'
import type { Comparison, Lineage, PlanComparison } from '../model/comparison.js'
import type { FailedInput, PolicyRecord } from '../model/record.js'
import type { ReportItem } from '../model/report.js'

/** What stands in json for an item: the public shape itself. */
export function payload(item: ReportItem): PolicyRecord | FailedInput | Comparison | Check | Lineage {
  switch (item.kind) {
    case 'record':
      return item.record
    case 'failure':
      return item.failure
    case 'comparison':
      return item.comparison
    case 'check':
      return item.check
    case 'lineage':
      return item.lineage
  }
}

/** The lines that stand in ndjson for an item: one plan of a comparison a line, one message of a check a line. */
export function payloads(item: ReportItem): readonly (ReturnType<typeof payload> | PlanLine | Check['messages'][number])[] {
  if (item.kind === 'comparison')
    return item.comparison.plans.map((plan) => ({ schemaVersion: 1, directive: item.comparison.directive, ...plan }))
  if (item.kind === 'check') return item.check.messages
  return [payload(item)]
}

type PlanLine = { readonly schemaVersion: 1; readonly directive: Comparison['directive'] } & PlanComparison
