import { compare } from '../../src/comparison.js'
import type { PolicyRecord } from '../../src/model/index.js'
import { extract } from '../../src/pipeline.js'
import { documents, pairs, sourceOf } from './fixtures.js'
import { type Agreement, scoreComparison } from './score-comparison.js'
import { scoreRecord } from './score-record.js'
import { type Count, newTally, type Tally } from './tally.js'

/** Extracts all documents with gold (or the one named `only`) and scores them. */
export async function scoreDocuments(only?: string): Promise<{ readonly tally: Tally; readonly count: number }> {
  const tally = newTally()
  const fixtures = documents().filter(({ slug }) => only === undefined || slug === only)
  for (const { slug, path, gold } of fixtures) scoreRecord(tally, slug, gold, extract(await sourceOf(path)))
  return { tally, count: fixtures.length }
}

export type ComparisonScores = {
  readonly tally: Tally
  readonly count: number
  readonly statusAccuracy: number
  readonly statusKappa: number
}

/** Compares all pairs with gold (or the one named `only`) and scores them; statuses and verdicts also label by label. */
export async function scorePairs(only?: string): Promise<ComparisonScores> {
  const tally = newTally()
  const agreement: Agreement = { statuses: [], verdicts: [] }
  const records = new Map<string, PolicyRecord>()
  const recordOf = async (path: string) => {
    const record = records.get(path) ?? extract(await sourceOf(path))
    records.set(path, record)
    return record
  }
  const fixtures = pairs().filter(({ slug }) => only === undefined || slug === only)
  for (const { slug, directive, plan, gold } of fixtures) {
    const [upper, lower] = [await recordOf(directive), await recordOf(plan)]
    const [compared] = compare(upper, [lower]).plans
    if (compared === undefined) tally.miss(slug, 'comparison', 'the plan is not in the result')
    else scoreComparison(tally, agreement, slug, gold, upper, lower, compared)
  }
  for (const label of STATUSES) tally.add(`status: ${label}`, countOf(agreement.statuses, [label]))
  for (const label of VERDICTS) tally.add(`verdict: ${label}`, countOf(agreement.verdicts, [label]))
  // missing and added come for free: what counts is what is said about pairs
  tally.add('verdict: paired ones', countOf(agreement.verdicts, ['kept', 'stricter', 'weaker', 'unclear']))
  const { statuses } = agreement
  return { tally, count: fixtures.length, statusAccuracy: share(statuses), statusKappa: kappa(statuses) }
}

const STATUSES = ['covered', 'partial', 'named', 'missing']
const VERDICTS = ['kept', 'stricter', 'weaker', 'missing', 'added', 'unclear']

type Said = readonly (readonly [string, string])[]

function countOf(said: Said, labels: readonly string[]): Count {
  const number = (test: (want: string, got: string) => boolean) => said.filter(([want, got]) => test(want, got)).length
  return {
    right: number((want, got) => want === got && labels.includes(got)),
    extra: number((want, got) => want !== got && labels.includes(got)),
    missed: number((want, got) => want !== got && labels.includes(want)),
  }
}

function share(said: Said): number {
  return said.length === 0 ? 1 : said.filter(([want, got]) => want === got).length / said.length
}

/** Cohen's kappa: agreement beyond what the frequencies of the labels would give by chance. */
function kappa(said: Said): number {
  const labels = [...new Set(said.flat())]
  const part = (side: 0 | 1, label: string) => said.filter((pair) => pair[side] === label).length / said.length
  const chance = labels.reduce((sum, label) => sum + part(0, label) * part(1, label), 0)
  return chance === 1 ? 1 : (share(said) - chance) / (1 - chance)
}
