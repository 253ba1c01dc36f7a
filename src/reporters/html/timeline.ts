import { scaleUtc } from 'd3-scale'
import type { Comparison } from '../../model/comparison.js'
import { time } from '../view/format.js'
import { issuerName } from '../view/names.js'
import { round } from './bars.js'
import { html, type Markup } from './tag.js'
import { planId, type View } from './view.js'

type Dated = { readonly at: number; readonly name: string; readonly day: Date; readonly issuedOn: string; readonly days: number | null }

const ROW = 22
// more plans than this are drawn as dots on top of each other instead of a line each
const LINES = 16

/** When the plans came, counted from the directive. */
export function timeline(comparison: Comparison, view: View): Markup {
  const { words } = view
  const start = dayOf(comparison.directive.issuedOn)
  const dated = comparison.plans.flatMap(({ plan, timing }, at): Dated[] => {
    const day = dayOf(plan.issuedOn)
    return day && plan.issuedOn
      ? [{ at, name: issuerName(plan, words), day, issuedOn: plan.issuedOn, days: timing.daysAfterDirective }]
      : []
  })
  const undated = comparison.plans.length - dated.length
  return html`
    <section id="timeline" aria-labelledby="timeline-h">
      <h2 id="timeline-h">${words.nav.timeline}</h2>
      <p class="lead">${words.timeline.lead}${undated > 0 && ` ${words.timeline.undated(undated)}.`}</p>
      ${dated.length > 0 && (dated.length <= LINES ? lines(dated, start, view) : dots(dated, start, view))}
    </section>`
}

function lines(dated: readonly Dated[], start: Date | null, { words, language }: View): Markup {
  const ordered = [...dated].sort((a, b) => a.day.getTime() - b.day.getTime() || a.at - b.at)
  const scale = scaleOf(dated, start)
  return html`<ol class="lines">${ordered.map(({ at, name, day, issuedOn, days }) => {
    const from = start ? scale(start) : 0
    const to = scale(day)
    return html`<li><a href="#${planId(at)}">${name}</a>
      <svg height="${ROW}" aria-hidden="true"><line class="rail" x1="0" x2="100%" y1="11" y2="11"/><line class="run" x1="${round(Math.min(from, to))}%" x2="${round(Math.max(from, to))}%" y1="11" y2="11"/><circle cx="${round(to)}%" cy="11" r="5"/></svg>
      <span>${time(issuedOn, language)}${days !== null && html` <small>${days >= 0 ? `+${words.timeline.days(days)}` : words.timeline.before(-days)}</small>`}</span></li>`
  })}</ol>`
}

function dots(dated: readonly Dated[], start: Date | null, { words, language }: View): Markup {
  const scale = scaleOf(dated, start)
  const piles = new Map<number, number>()
  const placed = [...dated]
    .sort((a, b) => a.day.getTime() - b.day.getTime() || a.at - b.at)
    .map((one) => {
      const slot = Math.round(scale(one.day) / 2)
      const floor = piles.get(slot) ?? 0
      piles.set(slot, floor + 1)
      return { ...one, x: slot * 2, floor }
    })
  const base = 30 + Math.max(3, ...piles.values()) * 13
  return html`
    <svg class="strip" height="${base + 28}" role="img" aria-label="${words.timeline.lead} ${placed.map(({ name, days }) => `${name}: ${days ?? '–'}`).join('; ')}">
      ${ticks(scale).map((day) => html`<line class="grid" x1="${round(scale(day))}%" x2="${round(scale(day))}%" y1="18" y2="${base}"/><text class="tick" x="${round(scale(day))}%" y="${base + 16}">${monthOf(day)}</text>`)}
      <line class="axis" x1="0" x2="100%" y1="${base}" y2="${base}"/>
      ${start && html`<line class="required" x1="${round(scale(start))}%" x2="${round(scale(start))}%" y1="14" y2="${base + 4}"/><text class="required-label start" x="${round(scale(start))}%" y="11">${words.timeline.directive}</text>`}
      ${placed.map(({ x, floor, name, issuedOn }) => html`<circle class="dot" cx="${round(x)}%" cy="${base - 8 - floor * 13}" r="5"><title>${name}: ${time(issuedOn, language)}</title></circle>`)}
    </svg>`
}

function scaleOf(dated: readonly Dated[], start: Date | null) {
  const times = [...dated.map(({ day }) => day.getTime()), ...(start ? [start.getTime()] : [])]
  const [low, high] = [Math.min(...times), Math.max(...times)]
  return scaleUtc([new Date(low), new Date(high > low ? high : low + 864e5)], [3, 96])
}

function ticks(scale: ReturnType<typeof scaleOf>): Date[] {
  return scale.ticks(6)
}

function monthOf(day: Date): string {
  return `${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`
}

function dayOf(date: string | null): Date | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return null
  const day = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? null : day
}
