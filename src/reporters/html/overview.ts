import type { Comparison } from '../../model/comparison.js'
import { percent } from '../view/format.js'
import { fileName, issuerName } from '../view/names.js'
import { conflictsOf, groupLabel, groupRows, STATUSES, type Summary, targetRows } from '../view/summary.js'
import { stack } from './bars.js'
import { icon, type Meaning } from './symbols.js'
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
      ${figure(overview.plans, plans.length, undeclared > 0 ? overview.undeclaredBy(undeclared) : null)}
      ${figure(overview.coverage, coverage === null ? '–' : percent(coverage), overview.coverageHint)}
      ${figure(overview.missing, missing.times, missing.times > 0 ? overview.missingIn(missing.plans) : null, missing.times > 0 ? 'bad' : '')}
      ${figure(overview.weaker, weaker.times, weaker.times > 0 ? overview.weakerIn(weaker.plans) : null, weaker.times > 0 ? 'bad' : '')}
      ${figure(
        overview.findings,
        findings.error + findings.warning + findings.info,
        html`<a href="#findings">${(['error', 'warning', 'info'] as const).map((level) => findings[level] > 0 && html`<span class="count ${level}">${icon(level)}${overview.counted[level](findings[level])}</span> `)}</a>`,
        worst === 'error' ? 'bad' : '',
      )}
    </dl>`
}

function figure(label: string, value: Value, hint: Value, tone = ''): Markup {
  return html`<div class="figure ${tone}"><dt>${label}</dt><dd><b>${value}</b>${hint !== null && html`<small>${hint}</small>`}</dd></div>`
}

const SHOWN = 4

/** What to look at first: what is left out, what is set lower, what contradicts, what is only named. Each leads to its evidence. */
function attention(comparison: Comparison, view: View): Markup {
  const { words } = view
  const { plans } = comparison
  const all = plans.length
  const by = (status: 'missing' | 'named') =>
    groupRows(comparison)
      .filter(({ counts }) => counts[status] > 0)
      .sort((a, b) => b.counts[status] - a.counts[status] || a.index - b.index)
      .map(({ index, group, counts }) => {
        const at = plans.findIndex((plan) => plan.groups.some((one) => one.directive === index && one.status === status))
        const title = html`<a href="#${groupId(at, index)}" data-open>${group?.title ?? `${words.matrix.group} ${index + 1}`}</a>`
        const sentence = status === 'missing' ? words.overview.leftOutBy : words.overview.namedBy
        return point(status, title, sentence(counts[status], all))
      })
  const weaker = targetRows(comparison)
    .rows.map(({ index, target, rows }) => ({ index, target, weaker: rows.filter(({ verdict }) => verdict === 'weaker') }))
    .filter(({ weaker: found }) => found.length > 0)
    .sort((a, b) => b.weaker.length - a.weaker.length || a.index - b.index)
    .map(({ index, target, weaker: found }) => {
      const first = found.length === 1 && found[0] ? plans[found[0].at] : undefined
      const title = html`<a href="#target-${index + 1}">${capital(target?.indicator ?? `${words.target.indicator} ${index + 1}`)}</a>`
      return point('weaker', title, `${words.overview.weakerBy(found.length, all)}${first ? ` (${issuerName(first.plan, words)})` : ''}`)
    })
  const conflicts = conflictsOf(comparison).map(({ severity, reason, path }) =>
    point(severity, reason, path === null ? words.findings.wholeSet : (view.anchors.get(path)?.name ?? fileName(path))),
  )
  const [missing, named] = [by('missing'), by('named')]
  const calm = missing.length + weaker.length === 0
  const lists = [missing, weaker, conflicts, missing.length + weaker.length >= SHOWN ? [] : named]
  const hidden = lists.reduce((sum, list) => sum + Math.max(0, list.length - SHOWN), 0)
  return html`
    ${calm && html`<p class="calm">${icon('covered')}${words.overview.nothing}</p>`}
    <ul class="attention">${lists.map((list) => list.slice(0, SHOWN))}</ul>
    ${hidden > 0 && html`<p class="more"><a href="#findings">${words.overview.more(hidden)}</a></p>`}`
}

function point(meaning: Meaning, title: Value, hint: string): Markup {
  return html`<li class="${meaning}">${icon(meaning)}<div>${title}<small>${hint}</small></div></li>`
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
