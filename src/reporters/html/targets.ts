import type { Comparison } from '../../model/comparison.js'
import type { Target } from '../../model/record.js'
import { targetValue, time } from '../view/format.js'
import { issuerName } from '../view/names.js'
import { type PlanTarget, type TargetRow, targetRows, VERDICTS } from '../view/summary.js'
import { badge, icon } from './symbols.js'
import { html, type Markup } from './tag.js'
import { chartLegend, targetChart } from './target-chart.js'
import { planId, type View } from './view.js'

/** Every target of the directive with its drawing and the table of all plans; then what plans added themselves. */
export function targets(comparison: Comparison, view: View): Markup {
  const { words } = view
  const { rows, added } = targetRows(comparison)
  return html`
    <section id="targets" aria-labelledby="targets-h">
      <h2 id="targets-h">${words.nav.targets}</h2>
      ${rows.length === 0 ? html`<p class="lead">${words.target.none}</p>` : html`<p class="lead">${words.target.lead}</p>${chartLegend(words)}`}
      <div class="cards">${rows.map((row) => card(comparison, row, view))}</div>
      ${added.length > 0 && html`<details class="table"><summary>${words.target.added} (${added.length})</summary>${table(comparison, added, view)}</details>`}
    </section>`
}

function card(comparison: Comparison, { index, target, rows }: TargetRow, view: View): Markup {
  const { words, language } = view
  const names = comparison.plans.map(({ plan }) => plan)
  const quote =
    target?.quote ?? comparison.plans.flatMap((plan) => plan.targets).find((row) => row.directive === index)?.evidence.directive?.quote
  const value = target ? targetValue(target, language) : null
  return html`
    <article class="card target" id="target-${index + 1}">
      <header><h3>${target?.indicator ?? `${words.target.indicator} ${index + 1}`}</h3>
        ${value !== null && html`<p class="level"><b>${value}</b>${deadlineOf(target, language)}</p>`}</header>
      <blockquote>${quote}</blockquote>
      ${target && targetChart({ target, rows, names }, view)}
      <p class="tally">${VERDICTS.map((verdict) => {
        const times = rows.filter((row) => row.verdict === verdict).length
        return times > 0 && html`<span class="badge ${verdict}">${icon(verdict)}${times} ${words.verdict[verdict].toLowerCase()}</span>`
      })}</p>
      <details class="table"><summary>${words.target.table}</summary>${table(comparison, rows, view)}</details>
    </article>`
}

function table({ plans }: Comparison, rows: readonly PlanTarget[], { words, language }: View): Markup {
  return html`
    <table class="plain stacked">
      <thead><tr><th scope="col">${words.target.plan}</th><th scope="col">${words.target.value}</th><th scope="col">${words.target.verdict}</th><th scope="col">${words.target.reason}</th></tr></thead>
      <tbody>${rows.map(({ at, target, verdict, reasons, quote }) => {
        const document = plans[at]?.plan
        return html`<tr>
          <th scope="row"><a href="#${planId(at)}-targets">${document && issuerName(document, words)}</a></th>
          <td class="nowrap">${(target && targetValue(target, language)) ?? '–'}${deadlineOf(target, language)}</td>
          <td>${badge(verdict, words.verdict[verdict])}</td>
          <td>${quote !== null && html`<q>${quote}</q>`}${reasons.map((reason) => html`<small>${reason}</small>`)}</td>
        </tr>`
      })}</tbody>
    </table>`
}

/** ' · 2030' after a figure. */
export function deadlineOf(target: Target | undefined, language: View['language']): Markup | null {
  return target?.deadline ? html` <span class="soft">· ${time(target.deadline, language)}</span>` : null
}
