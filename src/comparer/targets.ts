import munkres from 'munkres'
import type { TargetVerdict } from '../model/comparison.js'
import type { Evidence } from '../model/position.js'
import type { PolicyRecord, Target } from '../model/record.js'
import { type Indicator, indicatorOf, sameIndicator } from './indicator.js'
import type { Say } from './say.js'
import { weigh } from './verdict.js'

type Row = { readonly index: number; readonly target: Target; readonly indicator: Indicator; readonly until: string | null }

/**
 * The target table: each commitment of the directive with the plan's commitment on the same indicator, then what only the plan sets. Results
 * and estimates are no commitments.
 */
export function compareTargets(directive: PolicyRecord, plan: PolicyRecord, say: Say): TargetVerdict[] {
  const ours = rowsOf(directive)
  const theirs = rowsOf(plan)
  const partner = pairs(ours, theirs)
  const taken = new Set(partner.values())
  const judged = ours.map((row): TargetVerdict => {
    const other = partner.get(row)
    if (other === undefined) return verdict(row, null, 'missing', [say('noCounterpart')])
    const { verdict: word, reasons } = weigh(row, other, say)
    return verdict(row, other, word, reasons)
  })
  return [...judged, ...theirs.filter((row) => !taken.has(row)).map((row) => verdict(null, row, 'added', [say('addedTarget')]))]
}

/** Below this the distinguishing words of two indicators are not the same. */
const SAME = 0.5

function rowsOf({ targets, document }: PolicyRecord): Row[] {
  const until = document.period?.to ?? null
  return targets.flatMap((target, index) => (target.status === 'target' ? [{ index, target, indicator: indicatorOf(target), until }] : []))
}

/** The one-to-one pairing that is best as a whole; pairs that measure different things are left out. */
function pairs(ours: readonly Row[], theirs: readonly Row[]): Map<Row, Row> {
  if (ours.length === 0 || theirs.length === 0) return new Map()
  const scores = ours.map((a) => theirs.map((b) => affinity(a, b)))
  const found = new Map<Row, Row>()
  for (const [i, j] of munkres(scores.map((row) => row.map((score) => -score)))) {
    const [a, b] = [ours[i], theirs[j]]
    if (a && b && (scores[i]?.[j] ?? 0) > 0) found.set(a, b)
  }
  return found
}

/** 0 for two indicators; else how well the two targets go together: a yearly rate with a yearly rate, one population with itself. */
function affinity(a: Row, b: Row): number {
  const likeness = sameIndicator(a.indicator, b.indicator)
  if (likeness < SAME) return 0
  const rhythm = a.target.per === b.target.per ? 1 : 0.8
  const scope = a.indicator.scope === b.indicator.scope ? 1 : 0.8
  const time = a.target.deadline === b.target.deadline ? 1 : 0.95
  const direction = a.target.direction === b.target.direction ? 1 : 0.95
  return likeness * rhythm * scope * time * direction
}

function verdict(directive: Row | null, plan: Row | null, word: TargetVerdict['verdict'], reasons: readonly string[]): TargetVerdict {
  return {
    directive: directive?.index ?? null,
    plan: plan?.index ?? null,
    verdict: word,
    reasons: [...reasons],
    evidence: { directive: directive && evidenceOf(directive), plan: plan && evidenceOf(plan) },
  }
}

function evidenceOf({ target: { quote, position } }: Row): Evidence {
  return { quote, position }
}
