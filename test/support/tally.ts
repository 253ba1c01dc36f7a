/** Right, superfluous and missed answers of one field. */
export type Count = { readonly right: number; readonly extra: number; readonly missed: number }
export type Score = { readonly precision: number; readonly recall: number; readonly f1: number; readonly support: number }

/** What gold says of one listed item: the slots of it that are wrong, none where all are right; `extra` where gold has no such item. */
export type Judged = { readonly item: object; readonly verdict: 'extra' | 'found'; readonly wrong: readonly string[] }

/** Counts per field over all fixtures and what went wrong, in words. */
export type Tally = {
  readonly counts: ReadonlyMap<string, Count>
  readonly misses: readonly string[]
  /** The listed items of the records, one by one; those that gold neither wants nor forbids are not among them. */
  readonly judged: readonly Judged[]
  readonly judge: (item: object, verdict: Judged['verdict'], wrong?: readonly string[]) => void
  readonly add: (field: string, count: Partial<Count>) => void
  /** One value: nothing is counted where both sides say nothing. */
  readonly value: <T>(where: string, field: string, gold: T | null, got: T | null, same: (a: T, b: T) => boolean) => boolean
  readonly miss: (where: string, field: string, what: string) => void
}

/** In the order of the record, however the fixtures bring them up. */
const FIELDS = [
  ...['source.nature', 'number', 'type', 'title', 'issuer', 'issuerLevel', 'issuerBranch', 'issuedOn', 'place', 'period'],
  ...['signers', 'signers.position', 'signers.authority', 'recipients'],
  ...['references', 'references.date', 'references.alsoPrinted', 'references.type', 'references.relation', 'references.issuer'],
  ...['goals', 'goals.kind', 'targets', 'targets.figure', 'targets.op', 'targets.direction', 'targets.indicator', 'targets.unit'],
  ...['targets.per', 'targets.deadline', 'targets.period', 'targets.baseline', 'targets.scope', 'targets.modality', 'targets.status'],
  ...['targets (whole tuple)', 'funding', 'funding.purpose', 'funding.source', 'funding.period'],
  ...['solutionGroups', 'solutionGroups.label', 'measures', 'assignments', 'assignments.role', 'tasks', 'tasks.deadline', 'tasks.product'],
  ...['schedule', 'schedule.when', 'schedule.recurrence', 'schedule.action', 'schedule.actor', 'findings'],
  ...['lineage.relation', 'lineage.path', 'lineage.missing', 'timing', 'links', 'measures left out', 'additions', 'reuse', 'copy residue'],
]

export function newTally(): Tally {
  const counts = new Map<string, Count>(FIELDS.map((field) => [field, { right: 0, extra: 0, missed: 0 }]))
  const misses: string[] = []
  const judged: Judged[] = []
  const add: Tally['add'] = (field, { right = 0, extra = 0, missed = 0 }) => {
    const old = counts.get(field) ?? { right: 0, extra: 0, missed: 0 }
    counts.set(field, { right: old.right + right, extra: old.extra + extra, missed: old.missed + missed })
  }
  const miss: Tally['miss'] = (where, field, what) => misses.push(`${where}  ${field}: ${what}`)
  return {
    counts,
    misses,
    judged,
    judge: (item, verdict, wrong = []) => void judged.push({ item, verdict, wrong }),
    add,
    miss,
    value: (where, field, gold, got, same) => {
      if (gold === null && got === null) return true
      const right = gold !== null && got !== null && same(gold, got)
      add(field, right ? { right: 1 } : { extra: got === null ? 0 : 1, missed: gold === null ? 0 : 1 })
      if (!right) miss(where, field, `expected ${JSON.stringify(gold)}, got ${JSON.stringify(got)}`)
      return right
    },
  }
}

export function score({ right, extra, missed }: Count): Score {
  const precision = right / (right + extra)
  const recall = right / (right + missed)
  const f1 = right > 0 ? (2 * precision * recall) / (precision + recall) : extra + missed > 0 ? 0 : Number.NaN
  return { precision, recall, f1, support: right + missed }
}

/** The table that `npm run accuracy` prints: P, R and F1 in per cent. */
export function table(tally: Tally): string {
  const rows = [...tally.counts]
    .filter(([, { right, extra, missed }]) => right + extra + missed > 0)
    .map(([field, count]) => {
      const { precision, recall, f1, support } = score(count)
      return `${field.padEnd(28)}${[precision, recall, f1].map(percent).join('')}${String(support).padStart(9)}`
    })
  return [`${'field'.padEnd(28)}      P      R     F1  support`, ...rows].join('\n')
}

/** Greedy one-to-one matching: the best pairs first, none below `least`. */
export function match<A, B>(gold: readonly A[], got: readonly B[], rate: (a: A, b: B) => number, least: number) {
  const candidates = gold
    .flatMap((a, i) => got.map((b, j) => ({ i, j, a, b, rated: rate(a, b) })))
    .filter(({ rated }) => rated >= least)
    .sort((x, y) => y.rated - x.rated || x.i - y.i || x.j - y.j)
  const usedGold = new Set<number>()
  const usedGot = new Set<number>()
  const pairs: { readonly gold: A; readonly got: B }[] = []
  for (const { i, j, a, b } of candidates) {
    if (usedGold.has(i) || usedGot.has(j)) continue
    usedGold.add(i)
    usedGot.add(j)
    pairs.push({ gold: a, got: b })
  }
  return { pairs, missed: gold.filter((_, i) => !usedGold.has(i)), extra: got.filter((_, j) => !usedGot.has(j)) }
}

function percent(share: number): string {
  return (Number.isFinite(share) ? (100 * share).toFixed(1) : '-').padStart(7)
}
