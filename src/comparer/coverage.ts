import type { GroupCoverage, GroupStatus, MeasureStatus } from '../model/comparison.js'
import type { Evidence } from '../model/position.js'
import type { Directive } from './directive.js'
import type { Match } from './match.js'

/** A group's status with what it rests on; answers are added by `answersOf`. */
export type Covered = Pick<GroupCoverage, 'status' | 'score' | 'measures' | 'elsewhere'> & {
  /** Credit of each clause of the group, 0 to 1. */
  readonly clauses: readonly number[]
  readonly heading: number
}

/**
 * How far a plan carries out one group. As people count it: each measure scores 0, a half or 1; more than half of all is 'covered', at least
 * one is 'partial', less or the heading alone is 'named'. A plan that does not speak of the directive's subject covers nothing, whatever
 * stock phrases the two share.
 */
export function coverageOf(directive: Directive, match: Match, group: number, about: boolean): Covered {
  const prepared = directive.groups[group]
  const credits: { sum: number; weight: number; passages: Map<number, number> }[] = Array.from({ length: prepared?.clauses ?? 0 }, () => ({
    sum: 0,
    weight: 0,
    passages: new Map(),
  }))
  directive.parts.forEach((part, index) => {
    if (part.group !== group) return
    const clause = credits[part.clause]
    const hit = match.best[index]
    if (clause === undefined || hit === undefined) return
    clause.sum += hit.credit * part.weight
    clause.weight += part.weight
    if (hit.passage >= 0) clause.passages.set(hit.passage, (clause.passages.get(hit.passage) ?? 0) + hit.share * part.weight)
  })
  const clauses = credits.map(({ sum, weight }) => (about && weight > 0 ? sum / weight : 0))
  const heading = about ? Math.max(0, ...(match.headings[group] ?? [])) : 0
  const share = directive.tuning.headingShare
  const perMeasure = (prepared?.clausesOf ?? []).map((indexes) => mean(indexes.map((index) => clauses[index] ?? 0)))
  const content = mean(perMeasure)
  const score = content + (1 - content) * share * substance(directive, match, group) * (about ? 1 : 0)
  const measures = (prepared?.clausesOf ?? []).map((indexes, measure) => {
    const credit = perMeasure[measure] ?? 0
    return {
      measure,
      status: measureStatus(credit),
      evidence:
        credit < PARTLY
          ? []
          : evidenceOf(
              match,
              indexes.flatMap((index) => credits[index] ?? []),
            ),
    }
  })
  return {
    status: groupStatus(score, clauses.length, heading >= (toldByName(match) ? NAMED_ALONE : SAME_HEADING)),
    score: round(score),
    measures,
    elsewhere: about ? elsewhereOf(match, credits) : [],
    clauses,
    heading,
  }
}

/** Share of the directive's subject that a plan about the same matter speaks of. */
export const SAME_MATTER = 0.4
const PARTLY = 0.25
const ANSWERED = 0.6
/** More than half of the measures. */
const COVERED = 0.5
/** One whole measure; in groups of many that is less than chance, in groups of few (judged on their aim) less than a half. */
const CHANCE = 0.1
const MOST = 0.2
const PASSING = 0.12
/** Headings from this on name the same group; where a report tells the plan's groups by name alone, and in its own words, from this on. */
const SAME_HEADING = 0.35
const NAMED_ALONE = 0.2

function groupStatus(score: number, clauses: number, sameHeading: boolean): GroupStatus {
  if (score > COVERED) return 'covered'
  if (score >= Math.max(CHANCE, Math.min(MOST, 1 / clauses))) return 'partial'
  return score >= PASSING || sameHeading ? 'named' : 'missing'
}

/** Whether nothing but names is known of the plan's groups ("gồm: tuyên truyền …; huy động …"). */
export function toldByName({ content }: Match): boolean {
  return content.length > 0 && content.every((length) => length === 0)
}

function measureStatus(credit: number): MeasureStatus {
  if (credit >= ANSWERED) return 'answered'
  return credit >= PARTLY ? 'partly' : 'left out'
}

/** A plan group under the same heading counts by how much it says, up to the length of the directive's own group. */
function substance(directive: Directive, match: Match, group: number): number {
  const length = directive.groups[group]?.syllables ?? 0
  if (length === 0) return 0
  return Math.max(
    0,
    ...(match.headings[group] ?? []).map((likeness, index) => {
      const same = Math.max(0, Math.min(1, (likeness - 0.2) / 0.5))
      return same * Math.min(1, (match.content[index] ?? 0) / length)
    }),
  )
}

type Credit = { readonly passages: ReadonlyMap<number, number> }

/** The places that carry most of the answer, best first, two at most. */
function evidenceOf(match: Match, credits: readonly Credit[]): Evidence[] {
  const weights = new Map<number, number>()
  for (const { passages } of credits) for (const [passage, weight] of passages) weights.set(passage, (weights.get(passage) ?? 0) + weight)
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 2)
    .flatMap(([passage]) => match.passages[passage]?.evidence ?? [])
}

function elsewhereOf(
  match: Match,
  credits: readonly (Credit & { readonly sum: number; readonly weight: number })[],
): GroupCoverage['elsewhere'] {
  const found = new Map<string, GroupCoverage['elsewhere'][number]>()
  for (const { sum, weight, passages } of credits) {
    if (weight === 0 || sum / weight < PARTLY) continue
    const [passage] = [...passages].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? []
    const place = passage === undefined ? undefined : match.passages[passage]
    if (place && place.field !== 'solutionGroups') found.set(`${place.field} ${place.index}`, { field: place.field, index: place.index })
  }
  return [...found.values()].sort((a, b) => (a.field === b.field ? a.index - b.index : a.field < b.field ? 1 : -1))
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Two decimals: more would pretend to an exactness that is not there, and differ in the last bit between machines. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
