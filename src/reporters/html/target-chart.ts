import { scaleLinear } from 'd3-scale'
import { symbol, symbolCircle, symbolDiamond, symbolTriangle } from 'd3-shape'
import type { Verdict } from '../../model/comparison.js'
import type { Target } from '../../model/record.js'
import { number, targetValue } from '../view/format.js'
import { issuerName } from '../view/names.js'
import type { PlanTarget } from '../view/summary.js'
import { round } from './bars.js'
import { html, type Markup } from './tag.js'
import type { View } from './view.js'

export type Strip = {
  readonly target: Target
  readonly rows: readonly PlanTarget[]
  readonly names: readonly Parameters<typeof issuerName>[0][]
}

const ROW = 11
const AXIS = 26
const LABEL = 18

/**
 * One indicator on one axis: the directive's level as an upright line, every plan's level as a mark (its shape tells the verdict), marks at
 * the same level on top of each other. Positions are percentages, so that the drawing fits any width. Null where nothing can be placed.
 */
export function targetChart({ target, rows, names }: Strip, { words, language }: View): Markup | null {
  const level = figure(target)
  const points = rows.flatMap((row) => {
    const value = row.target && row.target.unit === target.unit && row.target.per === target.per ? figure(row.target) : null
    return value === null || row.verdict === 'missing' ? [] : [{ ...row, value }]
  })
  if (level === null || points.length === 0) return null
  const all = [level, target.min ?? level, target.max ?? level, ...points.map(({ value }) => value)]
  const scale = scaleLinear([Math.min(...all), Math.max(...all)], [6, 94]).nice(5)
  if (Math.min(...all) === Math.max(...all)) scale.domain([level - Math.max(1, level * 0.1), level + Math.max(1, level * 0.1)])
  const stacked = pile(points, (value) => scale(value))
  const height = LABEL + Math.max(3, ...stacked.map(({ floor }) => floor + 1)) * ROW + AXIS
  const base = height - AXIS
  const ambition = ambitionOf(target)
  const x = (value: number) => `${round(scale(value))}%`
  const label = `${ambition === 'lower' ? '← ' : ''}${words.target.required} ${targetValue(target, language) ?? ''}${ambition === 'higher' ? ' →' : ''}`
  const anchor = scale(level) > 70 ? 'end' : scale(level) < 30 ? 'start' : ''
  const { min, max } = target
  return html`
    <svg class="strip" height="${height}" role="img" aria-label="${words.target.chart(target.indicator)}.${ambition && ` ${words.target.ambition[ambition]}`}">
      ${min !== null && max !== null && html`<rect class="band" x="${x(min)}" width="${round(scale(max) - scale(min))}%" y="${LABEL}" height="${base - LABEL}"/>`}
      ${scale.ticks(5).map((tick) => html`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${LABEL}" y2="${base}"/><text class="tick" x="${x(tick)}" y="${base + 15}">${number(tick, language)}</text>`)}
      <line class="axis" x1="0" x2="100%" y1="${base}" y2="${base}"/>
      <line class="required" x1="${x(level)}" x2="${x(level)}" y1="${LABEL - 4}" y2="${base + 4}"/>
      <text class="required-label ${anchor}" x="${x(level)}" y="11">${label}</text>
      ${stacked.map(({ value, floor, shift, verdict, at }) => {
        const document = names[at]
        const name = document ? issuerName(document, words) : ''
        return html`<svg x="${x(value)}" y="${base - ROW * floor - 7}" overflow="visible" class="mark ${verdict}"><title>${name}: ${number(value, language)} (${words.verdict[verdict].toLowerCase()})</title><path d="${MARKS[verdict]}"${shift !== 0 && html` transform="translate(${shift})"`}/></svg>`
      })}
    </svg>`
}

/** What the marks of the drawings mean. */
export function chartLegend(words: View['words']): Markup {
  return html`<ul class="legend" aria-label="${words.matrix.legend}">${(['stricter', 'kept', 'weaker', 'unclear'] as const).map(
    (verdict) =>
      html`<li title="${words.verdictHint[verdict]}"><svg class="shape mark ${verdict}" viewBox="-6 -6 12 12" aria-hidden="true"><path d="${MARKS[verdict]}"/></svg>${words.verdict[verdict]}</li>`,
  )}</ul>`
}

/** Which way commitment grows: 'at least' and rates of change upward, 'at most' downward; null where the words leave it open. */
function ambitionOf({ op, direction, per }: Target): 'higher' | 'lower' | null {
  if (op === 'gte' || op === 'gt') return 'higher'
  if (op === 'lte' || op === 'lt') return 'lower'
  if (direction === 'decrease') return per === null ? null : 'higher'
  return direction === 'limit' || direction === 'eliminate' ? 'lower' : 'higher'
}

/** The figure that is drawn: of a range the end that binds. */
function figure(target: Target): number | null {
  const { value, min, max } = target
  return value ?? (ambitionOf(target) === 'lower' ? max : min) ?? max ?? min
}

type Point = PlanTarget & { readonly value: number }

type Placed = Point & { readonly floor: number; readonly shift: number }
// a pile grows to this height, then to both sides
const STOREYS = 9

function pile(points: readonly Point[], place: (value: number) => number): Placed[] {
  const piles = new Map<number, Point[]>()
  for (const point of [...points].sort((a, b) => a.value - b.value || a.at - b.at)) {
    const slot = Math.round(place(point.value) / 2)
    piles.set(slot, [...(piles.get(slot) ?? []), point])
  }
  return [...piles.values()].flatMap((members) => {
    const columns = Math.ceil(members.length / STOREYS)
    return members.map((point, n) => ({ ...point, floor: Math.floor(n / columns), shift: ((n % columns) - (columns - 1) / 2) * ROW }))
  })
}

const triangle = symbol(symbolTriangle, 44)() ?? ''
const MARKS: Readonly<Record<Verdict, string>> = {
  kept: symbol(symbolCircle, 50)() ?? '',
  stricter: triangle,
  // the same triangle on its point
  weaker: triangle.replace(/-?\d+(?:\.\d+)?/gu, (coordinate) => String(-Number(coordinate))),
  missing: '',
  added: symbol(symbolCircle, 50)() ?? '',
  unclear: symbol(symbolDiamond, 44)() ?? '',
}
