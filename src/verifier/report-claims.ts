import type { Check } from '../model/check.js'
import type { Comparison, DocumentRef, PlanComparison } from '../model/comparison.js'
import type { Evidence } from '../model/position.js'
import type { Claim } from './claim.js'
import { messageClaims, recordClaims } from './record-claims.js'

/** Everything that a comparison claims: its records, the words of both sides, and the figures that follow from them. */
export function comparisonClaims(comparison: Comparison, at: string): Claim[] {
  const { directive, plans, records, messages, lineage } = comparison
  return [
    ...documentClaim(directive, `${at}/directive`),
    ...documentClaims(lineage.nodes, `${at}/lineage/nodes`),
    ...Object.entries(records ?? {}).flatMap(([id, record]) =>
      recordClaims(record, `${at}/records/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
    ...plans.flatMap((plan, n) => planClaims(comparison, plan, `${at}/plans/${n}`)),
    ...messageClaims(messages, `${at}/messages`),
  ]
}

/** Everything that a check claims. */
export function checkClaims({ documents, messages, summary }: Check, at: string): Claim[] {
  return [
    ...documentClaims(documents, `${at}/documents`),
    ...messageClaims(messages, `${at}/messages`),
    ...(['error', 'warning', 'info'] as const).map((level) =>
      derived(`${at}/summary/${level}`, null, summary[level], messages.filter(({ severity }) => severity === level).length),
    ),
  ]
}

function documentClaims(documents: readonly DocumentRef[], at: string): Claim[] {
  return documents.flatMap((document, n) => documentClaim(document, `${at}/${n}`))
}

function documentClaim({ path, sha256 }: DocumentRef, at: string): Claim[] {
  return path === null || sha256 === null ? [] : [{ kind: 'file', at, path, sha256, characters: null }]
}

function planClaims({ directive, records }: Comparison, comparison: PlanComparison, at: string): Claim[] {
  const { plan, groups, targets, messages, coverage, reuse, timing, additions } = comparison
  const own = filesOf(plan)
  const above = filesOf(directive)
  const quote = (paths: readonly string[], evidence: Evidence | null, where: string): Claim[] =>
    evidence === null || paths.length === 0 ? [] : [{ kind: 'quote', at: `${at}${where}`, paths, evidence }]
  const [up, down] = [records?.[directive.id], records?.[plan.id]]
  const within = (where: string, index: number | null, list: readonly unknown[] | undefined): Claim[] =>
    index === null || list === undefined
      ? []
      : [derived(`${at}${where}`, plan.path, index, index >= 0 && index < list.length ? index : `< ${list.length}`)]
  return [
    ...documentClaim(plan, `${at}/plan`),
    ...groups.flatMap(({ directive: index, measures, answers }, n) => [
      ...within(`/groups/${n}/directive`, index, up?.solutionGroups),
      ...answers.flatMap(({ group }, m) => within(`/groups/${n}/answers/${m}/group`, group, down?.solutionGroups)),
      ...measures.flatMap(({ evidence }, m) => evidence.flatMap((one, k) => quote(own, one, `/groups/${n}/measures/${m}/evidence/${k}`))),
    ]),
    ...targets.flatMap(({ directive: index, plan: other, evidence }, n) => [
      ...within(`/targets/${n}/directive`, index, up?.targets),
      ...within(`/targets/${n}/plan`, other, down?.targets),
      ...quote(above, evidence.directive, `/targets/${n}/evidence/directive`),
      ...quote(own, evidence.plan, `/targets/${n}/evidence/plan`),
    ]),
    ...additions.flatMap(({ field, index }, n) => within(`/additions/${n}/index`, index, down?.[field])),
    ...messageClaims(messages, `${at}/messages`),
    derived(`${at}/coverage`, plan.path, coverage, Math.min(1, Math.max(0, coverage))),
    derived(
      `${at}/reuse`,
      plan.path,
      round(reuse.verbatim + reuse.adapted + reuse.new),
      reuse.verbatim + reuse.adapted + reuse.new === 0 ? 0 : 1,
    ),
    ...days(directive, plan, timing.daysAfterDirective, `${at}/timing/daysAfterDirective`),
  ]
}

/** Days between two printed dates; nothing to check where one is not a whole date. */
function days(directive: DocumentRef, plan: DocumentRef, said: number | null, at: string): Claim[] {
  const [from, to] = [directive.issuedOn, plan.issuedOn].map((date) =>
    date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(date) : Number.NaN,
  )
  const due = ((to ?? Number.NaN) - (from ?? Number.NaN)) / 864e5
  return said === null || Number.isNaN(due) ? [] : [derived(at, plan.path, said, due)]
}

function derived(at: string, path: string | null, said: number | string, due: number | string): Claim {
  return { kind: 'derived', at, path, said: String(said), due: String(due) }
}

function filesOf({ path, alsoPaths }: DocumentRef): string[] {
  return [path, ...alsoPaths].flatMap((one) => (one === null ? [] : [one]))
}

// shares are printed with a few decimals each
function round(sum: number): number {
  return Math.abs(sum - 1) < 0.02 ? 1 : sum
}
