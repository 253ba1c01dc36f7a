import type { Comparison, PlanComparison } from '../../model/comparison.js'
import { percent, time } from '../view/format.js'
import { documentName, issuerName } from '../view/names.js'
import { groupLabel, groupRows, severities } from '../view/summary.js'
import { meter, stack } from './bars.js'
import { legend } from './overview.js'
import { icon } from './symbols.js'
import { html, type Markup } from './tag.js'
import { groupId, planId, type View } from './view.js'

/** Plans × groups: a row a plan, a cell a group; each cell leads to the words of both sides. */
export function matrix(comparison: Comparison, view: View): Markup {
  const { words } = view
  const rows = groupRows(comparison)
  return html`
    <section id="matrix" aria-labelledby="matrix-h">
      <h2 id="matrix-h">${words.nav.matrix}</h2>
      <p class="lead">${words.matrix.lead} <span class="js-only wide">${words.matrix.keys}</span></p>
      <div class="tools">
        ${legend(words)}
        ${
          comparison.plans.length > 1 &&
          html`<label class="js-only">${words.matrix.sort} <select id="sort">
            <option value="order">${words.matrix.sortGiven}</option>
            <option value="coverage">${words.matrix.sortCoverage}</option>
            <option value="name">${words.matrix.sortName}</option>
            <option value="date">${words.matrix.sortDate}</option>
          </select></label>`
        }
      </div>
      <table class="matrix" id="grid">
        <caption class="vh">${words.matrix.caption}</caption>
        <thead><tr>
          <th scope="col">${words.matrix.plan}</th>
          <th scope="col" class="coverage">${words.matrix.coverage}</th>
          ${rows.map(({ index, group }) => html`<th scope="col" class="g" title="${group?.title}"><span class="vh">${words.matrix.group} </span>${groupLabel(group, index)}</th>`)}
          <th scope="col" class="wording">${words.matrix.reuse}</th>
          <th scope="col" class="issued">${words.matrix.issued}</th>
          <th scope="col" class="found">${words.matrix.findings}</th>
        </tr></thead>
        <tbody>${comparison.plans.map((plan, at) => row(comparison, plan, at, view))}</tbody>
      </table>
      <p class="reuse-key">${words.matrix.reuse}: ${(['verbatim', 'adapted', 'new'] as const).map((kind) => html`<span><i class="swatch ${kind}"></i>${words.reuse[kind].toLowerCase()}</span>`)}</p>
    </section>`
}

function row(comparison: Comparison, plan: PlanComparison, at: number, { words, language }: View): Markup {
  const { plan: document, coverage, groups, reuse, timing, messages } = plan
  const counts = severities(messages)
  const titles = comparison.records?.[comparison.directive.id]?.solutionGroups
  const days = timing.daysAfterDirective
  return html`
    <tr data-order="${at}" data-coverage="${coverage}" data-name="${issuerName(document, words)}" data-date="${document.issuedOn ?? '9999'}">
      <th scope="row"><a href="#${planId(at)}">${issuerName(document, words)}</a><small>${documentName(document, words)}</small></th>
      <td class="coverage"><b>${percent(coverage)}</b>${meter(coverage)}</td>
      ${groupRows(comparison).map(({ index }) => {
        const group = groups.find((one) => one.directive === index)
        if (!group) return html`<td class="g"></td>`
        const title = `${words.matrix.group} ${groupLabel(titles?.[index], index)}: ${words.status[group.status]}`
        return html`<td class="g"><a class="c ${group.status}" href="#${groupId(at, index)}" data-open title="${title}">${icon(group.status)}<span class="vh">${title}</span></a></td>`
      })}
      <td class="wording">${stack(
        (['verbatim', 'adapted', 'new'] as const).map((kind) => ({
          share: reuse[kind],
          kind,
          text: `${words.reuse[kind]}: ${percent(reuse[kind])}`,
        })),
        'thin',
      )}</td>
      <td class="issued">${document.issuedOn === null ? words.unknown : time(document.issuedOn, language)}${
        days !== null && html`<small>${days >= 0 ? `+${words.timeline.days(days)}` : words.timeline.before(-days)}</small>`
      }</td>
      <td class="found">${
        messages.length > 0 &&
        html`<a href="#${planId(at)}-findings">${(['error', 'warning', 'info'] as const).map(
          (level) =>
            counts[level] > 0 &&
            html`<span class="count ${level}">${icon(level)}${counts[level]}<span class="vh"> ${words.severity[level]} </span></span>`,
        )}</a>`
      }</td>
    </tr>`
}
