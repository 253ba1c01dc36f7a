import type { PolicyRecord } from '../../../src/model/index.js'
import type { Gold } from '../gold.js'
import { NAME, overlap, sameNumber, sameText, yearOf } from '../keys.js'
import { match, type Tally } from '../tally.js'
import { forgiven, judgeSlots, list, same, years } from './list.js'

/** Targets: found by quote and figure, then slot by slot, and all slots together. */
export function scoreTargets(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const rate = (a: Gold['targets'][number], b: PolicyRecord['targets'][number]) => {
    const shared = overlap(a.quote, b.quote)
    return shared >= 0.5 && sameFigure(figure(a), figure(b)) ? shared + 1 : shared
  }
  const found = match(gold.targets, record.targets, rate, 0.5)
  list(tally, where, 'targets', found, (x) => x.quote)
  // the slots of what may be taken or left are not scored
  const certain = found.pairs.filter((pair) => !forgiven(pair.gold))
  let whole = 0
  for (const { gold: a, got: b } of certain) {
    const at = `${where} ${JSON.stringify(a.quote.slice(0, 60))}`
    const tuple = {
      figure: tally.value(at, 'targets.figure', figure(a), figure(b), sameFigure),
      op: tally.value<string>(at, 'targets.op', a.op, b.op, same),
      direction: tally.value<string>(at, 'targets.direction', a.direction, b.direction, same),
      indicator: tally.value(at, 'targets.indicator', a.indicator, b.indicator, (x, y) =>
        [x, ...a.indicatorAlso].some((name) => overlap(name, y, { times: 2, plus: 4 }) >= 0.75),
      ),
      unit: a.unscored.includes('unit') || tally.value(at, 'targets.unit', a.unit, b.unit, sameText),
      per: a.unscored.includes('per') || tally.value<string>(at, 'targets.per', a.per, b.per, same),
      deadline: a.timeFrom === 'title' || tally.value(at, 'targets.deadline', yearOf(a.deadline), yearOf(b.deadline), same),
      period:
        a.timeFrom === 'title' ||
        a.unscored.includes('period') ||
        tally.value(at, 'targets.period', a.period && years(...a.period), b.period && years(...b.period), same),
      status: tally.value<string>(at, 'targets.status', a.status, b.status, same),
    }
    if (Object.values(tuple).every(Boolean)) whole++
    judgeSlots(tally, b, tuple)
    tally.value(at, 'targets.baseline', a.baseline, b.baseline, (x, y) => sameNumber(x.value, y.value) && x.year === y.year)
    if (!a.unscored.includes('scope')) tally.value(at, 'targets.scope', a.scope, b.scope, (x, y) => overlap(x, y, NAME) >= 0.75)
    tally.value<string>(at, 'targets.modality', a.modality, b.modality, same)
  }
  for (const { got } of found.pairs.filter((pair) => forgiven(pair.gold))) tally.judge(got, 'found')
  tally.add('targets (whole tuple)', {
    right: whole,
    extra: certain.length + found.extra.length - whole,
    missed: Math.max(0, gold.targets.filter((x) => !forgiven(x)).length - whole),
  })
}

/** Amounts of money. */
export function scoreFunding(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const found = match(gold.funding, record.funding, (a, b) => (sameNumber(a.amount, b.amount) && sameText(a.unit, b.unit) ? 1 : 0), 1)
  list(tally, where, 'funding', found, (x) => `${x.amount} ${x.unit}`)
  for (const { gold: a, got: b } of found.pairs) {
    judgeSlots(tally, b, {
      purpose: a.purpose === null || tally.value(where, 'funding.purpose', a.purpose, b.purpose, (x, y) => overlap(x, y) >= 0.75),
      source:
        a.unscored.includes('source') || tally.value(where, 'funding.source', a.source, b.source, (x, y) => overlap(x, y, NAME) >= 0.75),
      period:
        a.unscored.includes('period') ||
        tally.value(where, 'funding.period', a.period && years(...a.period), b.period && years(...b.period), same),
    })
  }
}

type Figured = { readonly op: string; readonly value: number | null; readonly min: number | null; readonly max: number | null }

function figure(x: Figured): readonly (number | null)[] {
  return x.op === 'range' ? [x.min, x.max] : [x.value]
}

function sameFigure(a: readonly (number | null)[], b: readonly (number | null)[]): boolean {
  return a.length === b.length && a.every((x, i) => (x === null ? b[i] === null : typeof b[i] === 'number' && sameNumber(x, b[i])))
}
