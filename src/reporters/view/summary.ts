import type { Comparison, GroupStatus, PlanComparison, Verdict } from '../../model/comparison.js'
import type { Message, Severity } from '../../model/message.js'
import type { PolicyRecord, SolutionGroup, Target } from '../../model/record.js'
import { withoutTail } from '../../text/trim.js'

/** Statuses and verdicts in the order in which every report lists them. */
export const STATUSES = ['covered', 'partial', 'named', 'missing'] as const satisfies readonly GroupStatus[]
export const VERDICTS = ['stricter', 'kept', 'weaker', 'unclear', 'missing', 'added'] as const satisfies readonly Verdict[]
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

export type Summary = {
  /** Mean coverage of the plans, 0 to 1; null without plans. */
  readonly coverage: number | null
  readonly missing: Tally
  readonly weaker: Tally
  readonly undeclared: number
  readonly findings: Readonly<Record<Severity, number>>
}
/** How often something occurs, and in how many plans. */
type Tally = { readonly times: number; readonly plans: number }

/** The figures that a report opens with. */
export function summarize(comparison: Comparison): Summary {
  const { plans } = comparison
  const tally = (count: (plan: PlanComparison) => number): Tally => {
    const counts = plans.map(count)
    return { times: counts.reduce((sum, n) => sum + n, 0), plans: counts.filter((n) => n > 0).length }
  }
  return {
    coverage: plans.length === 0 ? null : plans.reduce((sum, plan) => sum + plan.coverage, 0) / plans.length,
    missing: tally((plan) => plan.groups.filter((group) => group.status === 'missing').length),
    weaker: tally((plan) => plan.targets.filter((row) => row.verdict === 'weaker').length),
    undeclared: plans.filter((plan) => plan.lineage.relation === 'undeclared').length,
    findings: severities(findingsOf(comparison)),
  }
}

/** All messages of a comparison, each once, in the order: the set, then plan by plan (what was compared, then the document itself). */
export function findingsOf({ messages, plans, records, directive }: Comparison): Message[] {
  const all = [...messages, ...(records?.[directive.id]?.messages ?? [])]
  for (const { plan, messages: own } of plans) all.push(...own, ...(records?.[plan.id]?.messages ?? []))
  return distinct(all)
}

// what a report says from the comparison itself
const SAID = /missing|weaker|left-out/u

/** What contradicts itself or stands in the way: errors, and warnings about the whole set; not what the matrix and the targets show already. */
export function conflictsOf(comparison: Comparison): Message[] {
  return findingsOf(comparison).filter(
    ({ ruleId, severity, path }) => (severity === 'error' && !SAID.test(ruleId)) || (path === null && severity === 'warning'),
  )
}

/** Messages without repetitions (same file, same fingerprint). */
export function distinct(messages: readonly Message[]): Message[] {
  const seen = new Set<string>()
  return messages.filter(({ path, fingerprint }) => {
    const key = `${path ?? ''}\u0000${fingerprint}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** How many messages of each severity. */
export function severities(messages: readonly Message[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of messages) counts[severity]++
  return counts
}

/** The directive's groups with what the plans make of each; titles are empty where the records were left out. */
export type GroupRow = {
  readonly index: number
  readonly group: SolutionGroup | undefined
  readonly counts: Readonly<Record<GroupStatus, number>>
}

export function groupRows({ records, directive, plans }: Comparison): GroupRow[] {
  const groups = records?.[directive.id]?.solutionGroups ?? []
  const count = Math.max(groups.length, 0, ...plans.flatMap((plan) => plan.groups.map((group) => group.directive + 1)))
  return Array.from({ length: count }, (_, index) => {
    const counts = { covered: 0, partial: 0, named: 0, missing: 0 }
    for (const plan of plans) for (const group of plan.groups) if (group.directive === index) counts[group.status]++
    return { index, group: groups[index], counts }
  })
}

/** The directive's targets with every plan's row for each. */
export type TargetRow = { readonly index: number; readonly target: Target | undefined; readonly rows: readonly PlanTarget[] }
export type PlanTarget = {
  /** Which plan of the comparison. */
  readonly at: number
  readonly verdict: Verdict
  readonly target: Target | undefined
  readonly quote: string | null
  readonly reasons: readonly string[]
}

export function targetRows({ records, directive, plans }: Comparison): {
  readonly rows: readonly TargetRow[]
  readonly added: readonly PlanTarget[]
} {
  const targets = records?.[directive.id]?.targets ?? []
  const byTarget = new Map<number, PlanTarget[]>()
  const added: PlanTarget[] = []
  plans.forEach(({ plan, targets: verdicts }, at) => {
    const own = records?.[plan.id]?.targets ?? []
    for (const { directive: up, plan: index, verdict, reasons, evidence } of verdicts) {
      const target = index === null ? undefined : own[index]
      const row = { at, verdict, target, quote: evidence.plan?.quote ?? target?.quote ?? null, reasons }
      if (up === null) added.push(row)
      else byTarget.set(up, [...(byTarget.get(up) ?? []), row])
    }
  })
  const rows = [...byTarget.entries()].sort(([a], [b]) => a - b).map(([index, found]) => ({ index, target: targets[index], rows: found }))
  return { rows, added }
}

/** The number printed before a group ('3.', 'III.') without its point, or its place in the list. */
export function groupLabel(group: SolutionGroup | undefined, index: number): string {
  const label = withoutTail(group?.label ?? '', /[\s.):]/u)
  return label.length > 0 && label.length <= 4 && /[\p{L}\p{N}]/u.test(label) ? label : String(index + 1)
}

/** The record of one plan, where the comparison holds records. */
export function recordOf(comparison: Comparison, { plan }: PlanComparison): PolicyRecord | undefined {
  return comparison.records?.[plan.id]
}
