import type { PlanComparison, PolicyRecord } from '../../src/model/index.js'
import type { ComparisonGold } from './gold-comparison.js'
import { numberKey, overlap, sameText, tokens } from './keys.js'
import type { Tally } from './tally.js'

/** Pairs of what was expected and what was said, for agreement over all fixtures. */
export type Agreement = { readonly statuses: [string, string][]; readonly verdicts: [string, string][] }

/** Adds one pair's hits and misses to the tally, and its statuses and verdicts to the agreement. */
export function scoreComparison(
  tally: Tally,
  agreement: Agreement,
  where: string,
  gold: ComparisonGold,
  directive: PolicyRecord,
  plan: PolicyRecord,
  got: PlanComparison,
): void {
  scoreLineage(tally, where, gold, got)
  const upper = gold.directiveGroups.map((title) => nearest(title, directive.solutionGroups, (x) => x.title))
  const lower = gold.planGroups.map((title) => nearest(title, plan.solutionGroups, (x) => x.title))
  scoreGroups(tally, agreement, where, gold, directive, got, upper, lower)
  scoreAdditions(tally, where, gold, got, lower)
  scoreVerdicts(tally, agreement, where, gold, directive, plan, got)
  scoreReuse(tally, where, gold, got)
  scoreResidue(tally, where, gold, got)
}

function scoreLineage(tally: Tally, where: string, gold: ComparisonGold, { lineage, timing }: PlanComparison): void {
  tally.value<string>(where, 'lineage.relation', gold.lineage.relation, lineage.relation, (a, b) => a === b)
  if (gold.lineage.path.length > 0) {
    const path = lineage.path.slice(0, gold.lineage.path.length)
    tally.value(where, 'lineage.path', gold.lineage.path.map(numberKey).join(' > '), path.map(numberKey).join(' > '), (a, b) => a === b)
    const [want, have] = [gold.lineage.missing, lineage.missing].map((numbers) => numbers.map(numberKey).sort().join(', '))
    tally.value(where, 'lineage.missing', want || null, have || null, (a, b) => a === b)
  }
  const days = (n: number | null | undefined) => (n === null ? 'null' : n === undefined ? null : String(n))
  tally.value(where, 'timing', days(gold.timing.daysAfterDirective), days(timing.daysAfterDirective), (a, b) => a === b)
  if (gold.timing.daysAfterParent !== undefined)
    tally.value(where, 'timing', days(gold.timing.daysAfterParent), days(timing.daysAfterParent), (a, b) => a === b)
}

function scoreGroups(
  tally: Tally,
  agreement: Agreement,
  where: string,
  gold: ComparisonGold,
  directive: PolicyRecord,
  got: PlanComparison,
  upper: readonly number[],
  lower: readonly number[],
): void {
  const goldLinks = new Set(gold.groups.flatMap((x) => x.answers.map((answer) => `${x.directive}-${answer}`)))
  const optional = new Set(gold.groups.flatMap((x) => x.answersAlso.map((answer) => `${x.directive}-${answer}`)))
  const links = new Set<string>()
  for (const wanted of gold.groups) {
    const found = got.groups.find((x) => x.directive === upper[wanted.directive])
    const title = JSON.stringify(gold.directiveGroups[wanted.directive]?.slice(0, 50))
    const said = found === undefined ? 'absent' : wanted.statusAlso.includes(found.status) ? wanted.status : found.status
    agreement.statuses.push([wanted.status, said])
    if (said !== wanted.status) tally.miss(where, 'status', `${title}: expected ${wanted.status}, got ${said} (${wanted.why})`)
    for (const { group } of found?.answers ?? []) {
      const index = lower.indexOf(group)
      const link = `${wanted.directive}-${index < 0 ? `unknown ${group}` : index}`
      if (!optional.has(link) || goldLinks.has(link)) links.add(link)
    }
    for (const quote of wanted.leftOut) {
      const measures = found === undefined ? [] : (directive.solutionGroups[found.directive]?.measures ?? [])
      const index = nearest(quote, measures, (x) => x.quote)
      const status = found?.measures.find((x) => x.measure === index)?.status ?? null
      tally.value<string>(where, 'measures left out', 'left out', status, (a, b) => a === b)
      if (status !== 'left out') tally.miss(where, 'measures left out', `${JSON.stringify(quote.slice(0, 60))} is ${status}`)
    }
  }
  const right = [...links].filter((link) => goldLinks.has(link))
  tally.add('links', { right: right.length, extra: links.size - right.length, missed: goldLinks.size - right.length })
  for (const link of [...links].filter((x) => !goldLinks.has(x))) tally.miss(where, 'links', `extra ${link}`)
  for (const link of [...goldLinks].filter((x) => !links.has(x))) tally.miss(where, 'links', `missed ${link}`)
}

function scoreAdditions(tally: Tally, where: string, gold: ComparisonGold, got: PlanComparison, lower: readonly number[]): void {
  const want = new Set(gold.additions)
  const forgiven = new Set(gold.groups.flatMap((x) => x.answersAlso))
  const have = new Set(got.additions.filter((x) => x.field === 'solutionGroups').map((x) => lower.indexOf(x.index)))
  for (const index of forgiven) if (!want.has(index)) have.delete(index)
  const right = [...have].filter((index) => want.has(index))
  tally.add('additions', { right: right.length, extra: have.size - right.length, missed: want.size - right.length })
  for (const index of have) if (!want.has(index)) tally.miss(where, 'additions', `extra ${gold.planGroups[index] ?? 'an unknown group'}`)
  for (const index of want) if (!have.has(index)) tally.miss(where, 'additions', `missed ${gold.planGroups[index] ?? index}`)
}

function scoreVerdicts(
  tally: Tally,
  agreement: Agreement,
  where: string,
  gold: ComparisonGold,
  directive: PolicyRecord,
  plan: PolicyRecord,
  got: PlanComparison,
): void {
  const upper = gold.directiveTargets.map((quote) => nearest(quote, directive.targets, (x) => x.quote))
  const lower = gold.planTargets.map((quote) => nearest(quote, plan.targets, (x) => x.quote))
  const index = (i: number | null, list: readonly number[]) => (i === null ? null : (list[i] ?? -1))
  const used = new Set<PlanComparison['targets'][number]>()
  const tell = (row: { directive: string | undefined; plan: string | undefined }) =>
    JSON.stringify((row.directive ?? row.plan ?? '').slice(0, 70))
  for (const wanted of gold.targets) {
    const row = got.targets.find(
      (x) => !used.has(x) && x.directive === index(wanted.directive, upper) && x.plan === index(wanted.plan, lower),
    )
    if (row !== undefined) used.add(row)
    const said = row === undefined ? 'absent' : wanted.verdictAlso.includes(row.verdict) ? wanted.verdict : row.verdict
    agreement.verdicts.push([wanted.verdict, said])
    const quotes = { directive: gold.directiveTargets[wanted.directive ?? -1], plan: gold.planTargets[wanted.plan ?? -1] }
    if (said !== wanted.verdict) tally.miss(where, 'verdict', `${tell(quotes)}: expected ${wanted.verdict}, got ${said} (${wanted.why})`)
  }
  const forgiven = new Set(gold.planTargetsAlso.map((quote) => nearest(quote, plan.targets, (x) => x.quote)))
  for (const row of got.targets) {
    const taken = row.verdict === 'added' && forgiven.has(row.plan ?? -1)
    if (used.has(row) || taken || statusOf(row, directive, plan) !== 'target') continue
    agreement.verdicts.push(['none', row.verdict])
    const quotes = { directive: directive.targets[row.directive ?? -1]?.quote, plan: plan.targets[row.plan ?? -1]?.quote }
    tally.miss(where, 'verdict', `${tell(quotes)}: ${row.verdict} is not in the gold`)
  }
}

function statusOf(row: PlanComparison['targets'][number], directive: PolicyRecord, plan: PolicyRecord): string | undefined {
  return row.directive === null ? plan.targets[row.plan ?? -1]?.status : directive.targets[row.directive]?.status
}

type Labelled = { readonly quote: string; readonly reuse: string }

/** The comparison carries the labels of the plan's sentences beside the contract's fields. */
function scoreReuse(
  tally: Tally,
  where: string,
  gold: ComparisonGold,
  got: { readonly sentences?: readonly Labelled[] | undefined },
): void {
  const sentences = got.sentences ?? []
  for (const { quote, label, labelAlso } of gold.reuse) {
    const found = sentences[nearest(quote, sentences, (x) => x.quote)]
    const said = found === undefined ? null : labelAlso.some((x) => x === found.reuse) ? label : found.reuse
    if (!tally.value<string>(where, 'reuse', label, said, (a, b) => a === b)) tally.miss(where, 'reuse', JSON.stringify(quote.slice(0, 80)))
  }
}

function scoreResidue(tally: Tally, where: string, gold: ComparisonGold, got: PlanComparison): void {
  const found = got.messages.filter(({ ruleId }) => ruleId.includes('residue')).map(({ quote, actual }) => quote ?? actual ?? '')
  const near = (a: string, b: string) => sameText(a, b) || overlap(a, b, { times: 3, plus: 6 }) >= 0.99
  const missed = gold.residue.filter(({ quote }) => !found.some((x) => near(quote, x)))
  const extra = found.filter((x) => !gold.residue.some(({ quote }) => near(quote, x)))
  tally.add('copy residue', { right: gold.residue.length - missed.length, extra: extra.length, missed: missed.length })
  for (const { quote } of missed) tally.miss(where, 'copy residue', `missed ${JSON.stringify(quote)}`)
  for (const quote of extra) tally.miss(where, 'copy residue', `extra ${JSON.stringify(quote)}`)
}

/** The index of the item that a gold title or quote means: most of its words, then the item nearest in length; -1 where none comes near. */
function nearest<T>(wanted: string, items: readonly T[], key: (item: T) => string): number {
  let best = -1
  let most = 0
  items.forEach((item, i) => {
    const shared = overlap(wanted, key(item))
    if (shared <= 0.75) return
    const [a, b] = [tokens(wanted).length, tokens(key(item)).length]
    const rated = shared + Math.min(a, b) / Math.max(a, b)
    if (rated > most) {
      most = rated
      best = i
    }
  })
  return best
}
