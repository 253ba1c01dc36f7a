import munkres from 'munkres'
import type { GroupCoverage } from '../model/comparison.js'
import { round, toldByName } from './coverage.js'
import type { Directive } from './directive.js'
import type { Match } from './match.js'

export type Answer = Omit<GroupCoverage['answers'][number], 'reuse'> & { readonly passage: number | null }

/**
 * Which groups of the plan answer which groups of the directive, many to many. The main links are the assignment of groups to groups that
 * is best as a whole (headings, shared content, order); beside them stands every group that answers a measure better than the others do.
 */
export function answersOf(directive: Directive, match: Match): Answer[][] {
  const columns = match.inGroup.length
  if (columns === 0 || directive.groups.length === 0) return directive.groups.map(() => [])
  const { shares, scores } = linkScores(directive, match)
  const enough = toldByName(match) ? NAMED_ALONE : MAIN_LINK
  const main = new Set(
    assign(scores.map((row, group) => row.map((score, column) => score + ORDER * closeness(group, column, scores.length, columns)))),
  )
  return scores.map((row, group) =>
    row
      .map((score, column) => ({
        group: column,
        measure: shares[group]?.[column]?.measure ?? null,
        score: round(score),
        passage: shares[group]?.[column]?.passage ?? null,
        main: main.has(`${group} ${column}`),
      }))
      .filter(({ score, main: isMain }) => score >= (isMain ? enough : LINK))
      .sort((a, b) => b.score - a.score || a.group - b.group)
      .map(({ main: _, ...answer }) => answer),
  )
}

/** For each pair of groups what the plan's answers of the directive's, and how sure the link is: heading and content add up. */
function linkScores(
  directive: Directive,
  match: Match,
): { readonly shares: readonly (readonly Share[])[]; readonly scores: readonly (readonly number[])[] } {
  const shares = directive.groups.map((_, group) => match.inGroup.map((_, column) => shareOf(directive, match, group, column)))
  const scores = shares.map((row, group) =>
    row.map(({ share, strong }, column) =>
      Math.max(Math.min(1, (match.headings[group]?.[column] ?? 0) + CONTENT * share), strong ? LINK : 0),
    ),
  )
  return { shares, scores }
}

/** A pair of the best assignment is believed from here on, any other pair from the second. */
const MAIN_LINK = 0.35
const NAMED_ALONE = 0.15
const LINK = 0.55
/** What the share of answered measures counts against the likeness of headings: content says more than a name. */
const CONTENT = 1.5
/** What an equal place in the order adds: it decides between pairs that are alike, and no more. */
const ORDER = 0.05
/** A measure is answered by a group if it is answered there this well, and nearly as well as anywhere in the plan. */
const STRONG = 0.6
const NEARLY = 0.8
/** … and if the group answers this much of the whole: in long plans some clause is answered everywhere. */
const ENOUGH = 0.2

type Share = { readonly share: number; readonly strong: boolean; readonly measure: number | null; readonly passage: number | null }

function shareOf(directive: Directive, match: Match, group: number, column: number): Share {
  const clauses = new Map<number, { credit: number; here: number; best: number; weight: number }>()
  const passages = new Map<number, number>()
  directive.parts.forEach((part, index) => {
    if (part.group !== group) return
    const clause = clauses.get(part.clause) ?? { credit: 0, here: 0, best: 0, weight: 0 }
    const hit = match.inGroup[column]?.[index]
    clause.credit += (hit?.credit ?? 0) * part.weight
    clause.here += (hit?.share ?? 0) * part.weight
    clause.best += (match.best[index]?.share ?? 0) * part.weight
    clause.weight += part.weight
    clauses.set(part.clause, clause)
    if (hit && hit.passage >= 0) passages.set(hit.passage, (passages.get(hit.passage) ?? 0) + hit.credit * part.weight)
  })
  let sum = 0
  let strong = false
  for (const { credit: earned, here, best, weight } of clauses.values()) {
    const credit = weight > 0 ? earned / weight : 0
    sum += credit
    if (credit >= STRONG && here >= NEARLY * best) strong = true
  }
  const [passage] = [...passages].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? []
  return {
    share: clauses.size === 0 ? 0 : sum / clauses.size,
    strong: strong && sum >= ENOUGH * clauses.size,
    measure: passage === undefined ? null : (match.passages[passage]?.measure ?? null),
    passage: passage ?? null,
  }
}

/** The pairs ("row column") of the assignment with the greatest sum. */
function assign(scores: readonly (readonly number[])[]): string[] {
  return munkres(scores.map((row) => row.map((score) => -score))).map(([row, column]) => `${row} ${column}`)
}

function closeness(row: number, column: number, rows: number, columns: number): number {
  return 1 - Math.abs(row / Math.max(1, rows - 1) - column / Math.max(1, columns - 1))
}
