import type { Verdict } from '../model/comparison.js'
import type { Target } from '../model/record.js'
import { type Commitment, commitmentOf, yearlyChange } from './commitment.js'
import type { Indicator } from './indicator.js'
import type { Say } from './say.js'

export type Judged = { readonly verdict: Verdict; readonly reasons: readonly string[] }

/** `until`: the end of its document's period. */
type Side = { readonly target: Target; readonly indicator: Indicator; readonly until: string | null }

/**
 * Weighs two targets of one indicator. 'weaker' accuses, so everything that could make the figures incomparable is asked first: standard,
 * population, unit, points against shares, base. What cannot be settled is 'unclear', with the reason.
 */
export function weigh(directive: Side, plan: Side, say: Say): Judged {
  const [d, p] = [
    commitmentOf(directive.target, directive.indicator, directive.until),
    commitmentOf(plan.target, plan.indicator, plan.until),
  ]
  const unclear = (reason: string): Judged => ({ verdict: 'unclear', reasons: [reason] })
  if (directive.indicator.standard !== plan.indicator.standard) {
    return unclear(say('standards', { directive: directive.indicator.standard ?? COMMON, plan: plan.indicator.standard ?? COMMON }))
  }
  if (directive.indicator.scope !== null && plan.indicator.scope !== null && directive.indicator.scope !== plan.indicator.scope) {
    return unclear(say('scopes', { directive: directive.indicator.scope, plan: plan.indicator.scope }))
  }
  const figures = compareFigures(d, p, say)
  if (figures.order === null) return unclear(figures.reason)
  const time = d.perYear && p.perYear ? 0 : compareTimes(d.due, p.due)
  const reasons = [figures.reason]
  if (time !== 0) reasons.push(say(time > 0 ? 'earlier' : 'later', { directive: d.due ?? '', plan: p.due ?? '' }))
  // a lower figure that is due at no known time may be a step on the way
  if (figures.order < 0 && !d.perYear && (d.due === null) !== (p.due === null)) return unclear([...reasons, say('noTime')].join('; '))
  if (figures.order * time < 0) return unclear([...reasons, say('mixed')].join('; '))
  let order = figures.order || time
  const breadth = compareScopes(directive.indicator, plan.indicator)
  if (breadth !== 0)
    reasons.push(say(breadth < 0 ? 'narrower' : 'wider', { scope: plan.indicator.scope ?? directive.indicator.scope ?? '' }))
  if (breadth * order < 0) return unclear(reasons.join('; '))
  order ||= breadth
  const hedge = HEDGES.indexOf(plan.target.modality) - HEDGES.indexOf(directive.target.modality)
  if (hedge < 0) reasons.push(say('hedgeGained', { plan: HEDGE_WORD[plan.target.modality] }))
  if (hedge > 0) reasons.push(say('hedgeDropped', { directive: HEDGE_WORD[directive.target.modality] }))
  order ||= Math.sign(hedge)
  return { verdict: order > 0 ? 'stricter' : order < 0 ? 'weaker' : 'kept', reasons }
}

const COMMON = 'chuẩn chung'
const HEDGES: readonly Target['modality'][] = ['approximate', 'strive', 'firm']
const HEDGE_WORD: Readonly<Record<Target['modality'], string>> = { approximate: 'cơ bản, khoảng', strive: 'phấn đấu', firm: '' }

/** 1: the plan promises more; 0: the same; null: the figures do not compare. */
function compareFigures(d: Commitment, p: Commitment, say: Say): { readonly order: number | null; readonly reason: string } {
  if (d.value === null && p.value === null)
    return d.kind === p.kind ? { order: 0, reason: say('sameWords') } : { order: null, reason: say('kinds') }
  if (d.value === null || p.value === null) return { order: null, reason: say('noFigure') }
  const gone = (side: Commitment): boolean => side.kind === 'level' && side.sense === -1 && side.value === 0
  if (gone(p) && gone(d)) return { order: 0, reason: say('sameFigure', { figure: 0 }) }
  if (gone(p) && d.kind === 'change') return { order: 1, reason: say('eliminated') }
  if (d.kind !== p.kind || d.perYear !== p.perYear) return convert(d, p, say)
  if (d.kind === 'change' && d.relative !== p.relative && isPerCent(d) && isPerCent(p))
    return { order: null, reason: say('pointsAndShare') }
  if (d.sense !== p.sense) return { order: null, reason: say('kinds') }
  if (!gone(d) && !gone(p) && d.unit !== p.unit)
    return { order: null, reason: say('units', { directive: d.unit ?? '-', plan: p.unit ?? '-' }) }
  if (d.kind === 'change' && d.base?.year && p.base?.year && d.base.year !== p.base.year) {
    return { order: null, reason: say('bases', { directive: d.base.year, plan: p.base.year }) }
  }
  const near = Math.sign((p.value - d.value) * p.sense)
  const far = Math.sign(((p.far ?? p.value) - (d.far ?? d.value)) * p.sense)
  if (near * far < 0) return { order: null, reason: say('overlap', { directive: show(d), plan: show(p) }) }
  const order = near || (d.far !== null && p.far !== null ? far : 0)
  const values = { directive: show(d), plan: show(p), figure: show(d) }
  return { order, reason: order === 0 ? say('sameFigure', values) : say(order > 0 ? 'higher' : 'lower', values) }
}

/** A level with a base against a yearly change: both as points a year, with the sum shown. */
function convert(d: Commitment, p: Commitment, say: Say): { readonly order: number | null; readonly reason: string } {
  const level = d.kind === 'level' ? d : p.kind === 'level' ? p : null
  const change = d.kind === 'change' && d.perYear ? d : p.kind === 'change' && p.perYear ? p : null
  const yearly = level && yearlyChange(level)
  if (
    level === null ||
    change === null ||
    change.relative ||
    change.value === null ||
    !yearly ||
    level.unit !== change.unit ||
    level.base === null
  ) {
    return { order: null, reason: say('kinds') }
  }
  const rate = Math.round(yearly.rate * 1000) / 1000
  const sum = say('sum', { from: figure(level.base.value), to: figure(level.value ?? 0), years: yearly.years, rate: figure(rate) })
  const order = Math.sign(level === p ? rate - change.value : change.value - rate)
  const values = { directive: level === d ? figure(rate) : show(d), plan: level === p ? figure(rate) : show(p), figure: figure(rate) }
  return { order, reason: `${sum}; ${order === 0 ? say('sameFigure', values) : say(order > 0 ? 'higher' : 'lower', values)}` }
}

function compareTimes(d: string | null, p: string | null): number {
  if (d === null || p === null) return 0
  return Math.sign(endOf(d) - endOf(p))
}

/** The last day of a Time as a number: '2025' -> 20251231, '2025-Q3' -> 20250931, '2025-11' -> 20251131. */
function endOf(time: string): number {
  const [year = '', part = '12', day = '31'] = time.split('-')
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part)
  return Number(year) * 10_000 + month * 100 + Number(day)
}

function compareScopes(d: Indicator, p: Indicator): number {
  if (d.scope === p.scope) return 0
  return d.scope === null ? -1 : 1
}

function isPerCent({ unit }: Commitment): boolean {
  return unit === '%' || unit === 'điểm %'
}

function show({ value, far, unit, perYear }: Commitment): string {
  const [low, high] = [value, far].filter((one) => one !== null).sort((a, b) => a - b)
  const range = high === undefined || high === low ? figure(low ?? 0) : `${figure(low ?? 0)}-${figure(high)}`
  return `${range}${unit === null ? '' : unit === '%' ? '%' : ` ${unit}`}${perYear ? '/năm' : ''}`
}

/** As Vietnamese texts print it: 1,5. */
function figure(value: number): string {
  return String(value).replace('.', ',')
}
