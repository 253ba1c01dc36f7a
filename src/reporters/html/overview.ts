import type { Comparison } from '../../model/comparison.js'
import { percent } from '../view/format.js'
import { documentName, issuerName } from '../view/names.js'
import { groupLabel, groupRows, STATUSES, type Summary, targetRows } from '../view/summary.js'
import { stack } from './bars.js'
import { icon } from './symbols.js'
import { html, type Markup, type Value } from './tag.js'
import { groupId, type View } from './view.js'

/** The opening: six figures, what to look at first, and how each group of the directive fares over all plans. */
export function overview(comparison: Comparison, summary: Summary, view: View): Markup {
  const { words } = view
  return html`
    <section id="overview" aria-labelledby="overview-h">
      <h2 id="overview-h" class="vh">${words.nav.overview}</h2>
      ${figures(comparison, summary, view)}
      <div class="halves">
        <div><h3>${words.overview.attention}</h3>${attention(comparison, view)}</div>
        <div><h3>${words.overview.groups}</h3><p class="lead">${words.overview.groupsLead}</p>${groups(comparison, view)}</div>
      </div>
    </section>`
}

function figures({ plans }: Comparison, { coverage, missing, weaker, undeclared, findings }: Summary, { words }: View): Markup {
  const { overview } = words
  const worst = findings.error > 0 ? 'error' : findings.warning > 0 ? 'warning' : 'info'
  return html`
    <dl class="figures">
      ${figure(overview.plans, plans.length, undeclared > 0 ? `${undeclared} ${overview.undeclared.toLowerCase()}` : null)}
      ${figure(overview.coverage, coverage === null ? '–' : percent(coverage), overview.coverageHint)}
      ${figure(overview.missing, missing.times, missing.times > 0 ? overview.missingIn(missing.plans) : null, missing.times > 0 ? 'bad' : '')}
      ${figure(overview.weaker, weaker.times, weaker.times > 0 ? overview.weakerIn(weaker.plans) : null, weaker.times > 0 ? 'bad' : '')}
      ${figure(
        overview.findings,
        findings.error + findings.warning + findings.info,
        html`<a href="#findings">${(['error', 'warning', 'info'] as const).map((level) => html`<span class="count ${level}">${icon(level)}${findings[level]} ${words.severity[level].toLowerCase()}</span> `)}</a>`,
        worst === 'error' ? 'bad' : '',
      )}
    </dl>`
}

function figure(label: string, value: Value, hint: Value, tone = ''): Markup {
  return html`<div class="figure ${tone}"><dt>${label}</dt><dd><b>${value}</b>${hint !== null && html`<small>${hint}</small>`}</dd></div>`
}

const SHOWN = 4

function attention(comparison: Comparison, view: View): Markup {
  const { words } = view
  const missing = groupRows(comparison)
    .filter(({ counts }) => counts.missing > 0)
    .sort((a, b) => b.counts.missing - a.counts.missing || a.index - b.index)
  const weaker = targetRows(comparison)
    .rows.map(({ index, target, rows }) => ({ index, target, plans: rows.filter(({ verdict }) => verdict === 'weaker') }))
    .filter(({ plans }) => plans.length > 0)
    .sort((a, b) => b.plans.length - a.plans.length || a.index - b.index)
  const conflicts = comparison.messages.filter(({ severity }) => severity !== 'info')
  if (missing.length + weaker.length + conflicts.length === 0) return html`<p class="calm">${icon('covered')}${words.overview.nothing}</p>`
  const hidden = [missing, weaker, conflicts].reduce((sum, list) => sum + Math.max(0, list.length - SHOWN), 0)
  return html`
    <ul class="attention">
      ${missing.slice(0, SHOWN).map(({ index, group, counts }) => {
        const at = comparison.plans.findIndex((plan) => plan.groups.some((one) => one.directive === index && one.status === 'missing'))
        return html`<li class="missing">${icon('missing')}<div><a href="#${groupId(at, index)}" data-open>${group?.title ?? `${words.matrix.group} ${index + 1}`}</a>
          <small>${words.overview.leftOutBy(counts.missing, comparison.plans.length)}</small></div></li>`
      })}
      ${weaker.slice(0, SHOWN).map(({ index, target, plans }) => {
        const first = plans[0] && comparison.plans[plans[0].at]
        return html`<li class="weaker">${icon('weaker')}<div><a href="#target-${index + 1}">${capital(target?.indicator ?? `${words.target.indicator} ${index + 1}`)}</a>
          <small>${words.overview.weakerBy(plans.length, comparison.plans.length)}${plans.length === 1 && first && html` (${issuerName(first.plan, words)})`}</small></div></li>`
      })}
      ${conflicts.slice(0, SHOWN).map((message) => html`<li class="warning">${icon('warning')}<div>${message.reason}</div></li>`)}
    </ul>
    ${hidden > 0 && html`<p class="more"><a href="#findings">${words.overview.more(hidden)}</a></p>`}`
}

function groups(comparison: Comparison, { words }: View): Markup {
  return html`
    ${legend(words)}
    <ul class="group-bars">
      ${groupRows(comparison).map(
        ({ index, group, counts }) => html`
        <li><p><span class="num">${groupLabel(group, index)}</span> ${group?.title ?? words.matrix.group}</p>
          ${stack(
            STATUSES.map((status) => ({
              share: counts[status],
              kind: status,
              text: `${words.status[status]}: ${counts[status]}`,
              label: String(counts[status]),
            })),
          )}</li>`,
      )}
    </ul>`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What the marks of the matrix and the bars mean. */
export function legend(words: View['words']): Markup {
  return html`<ul class="legend" aria-label="${words.matrix.legend}">${STATUSES.map(
    (status) => html`<li title="${words.statusHint[status]}"><span class="c ${status}">${icon(status)}</span>${words.status[status]}</li>`,
  )}</ul>`
}

/** 'Chỉ thị 27-CT/TW', for the head of the page and its title. */
export function directiveName({ directive }: Comparison, { words }: View): string {
  return documentName(directive, words)
}
