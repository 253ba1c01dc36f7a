import type { Comparison, PlanComparison } from '../../model/comparison.js'
import { difference } from '../../text/difference.js'
import { percent, targetValue, time } from '../view/format.js'
import { documentName, issuerName } from '../view/names.js'
import { distinct, recordOf } from '../view/summary.js'
import { stack } from './bars.js'
import { groupEvidence, marked } from './evidence.js'
import { finding } from './findings.js'
import { assignmentTable, documentFacts, facts } from './parts.js'
import { badge, icon } from './symbols.js'
import { html, type Markup } from './tag.js'
import { deadlineOf } from './targets.js'
import { groupId, planId, type View } from './view.js'

/** Everything about one plan: what it says of itself, how it answers each group and target, what it adds, who does what. */
export function planPage(comparison: Comparison, plan: PlanComparison, at: number, view: View): Markup {
  const { words } = view
  const { plan: document } = plan
  const id = planId(at)
  const record = recordOf(comparison, plan)
  const directive = comparison.records?.[comparison.directive.id]
  const messages = distinct([...plan.messages, ...(record?.messages ?? [])])
  const assignments = record && assignmentTable(record, view)
  return html`
    <section class="plan" id="${id}" aria-labelledby="${id}-h" tabindex="-1">
      <header class="plan-head">
        <nav class="pager" aria-label="${words.nav.plans}">
          <a href="#matrix">← ${words.nav.back}</a>
          <span>${at > 0 && html`<a href="#${planId(at - 1)}">${words.nav.previous}</a>`}${at + 1 < comparison.plans.length && html`<a href="#${planId(at + 1)}">${words.nav.next}</a>`}</span>
        </nav>
        <h2 id="${id}-h">${issuerName(document, words)}</h2>
        <p class="sub">${documentName(document, words)}${document.title !== null && document.number !== null && html` <span class="soft">${document.title}</span>`}</p>
        <div class="gauges">
          <p><b>${percent(plan.coverage)}</b><small>${words.matrix.coverage}</small></p>
          <p>${badge(plan.lineage.relation === 'undeclared' || plan.lineage.relation === 'conflicting' ? 'warning' : 'covered', words.lineage[plan.lineage.relation])}<small>${words.lineageHint[plan.lineage.relation]}</small></p>
          <div>${stack(
            (['verbatim', 'adapted', 'new'] as const).map((kind) => ({
              share: plan.reuse[kind],
              kind,
              text: `${words.reuse[kind]}: ${percent(plan.reuse[kind])}`,
              label: percent(plan.reuse[kind]),
            })),
          )}<small>${(['verbatim', 'adapted', 'new'] as const).map((kind) => html`<span><i class="swatch ${kind}"></i>${words.reuse[kind].toLowerCase()}</span> `)}</small></div>
        </div>
      </header>
      ${record ? documentFacts(record, view) : facts([[words.record.source, document.path]])}
      ${lineage(plan, view)}
      <h3 id="${id}-groups">${words.plan.groups}</h3>
      <p class="lead">${words.evidence.differs}</p>
      ${plan.groups.map((coverage) => groupEvidence({ id: groupId(at, coverage.directive), coverage, directive, plan: record }, view))}
      <h3 id="${id}-targets">${words.plan.targets}</h3>
      ${targetPairs(comparison, plan, view)}
      <h3>${words.plan.additions}</h3>
      ${additions(comparison, plan, view)}
      ${assignments && html`<h3>${words.plan.tasks}</h3>${assignments}`}
      <h3 id="${id}-findings" class="repeated">${words.plan.findings}</h3>
      ${messages.length === 0 ? html`<p class="calm">${icon('covered')}${words.findings.none}</p>` : html`<ol class="findings">${messages.map((message) => finding(message, view))}</ol>`}
    </section>`
}

function lineage({ lineage: { path, missing }, timing }: PlanComparison, { words }: View): Markup | null {
  if (path.length === 0) return null
  const { daysAfterDirective: days } = timing
  return html`<p class="path" aria-label="${words.plan.lineage}">${path.map(
    (number, at) =>
      html`${at > 0 && html`<span aria-hidden="true"> → </span>`}<span class="step ${missing.includes(number) && 'absent'}">${number}${missing.includes(number) && html` <small>(${words.plan.notGiven})</small>`}</span>`,
  )}${days !== null && html` <small>${days >= 0 ? `+${words.timeline.days(days)}` : words.timeline.before(-days)}</small>`}</p>`
}

function targetPairs(comparison: Comparison, plan: PlanComparison, { words, language }: View): Markup {
  const above = comparison.records?.[comparison.directive.id]?.targets
  const own = recordOf(comparison, plan)?.targets
  if (plan.targets.length === 0) return html`<p class="lead">${words.plan.noAdditions}</p>`
  return html`<ol class="pairs">${plan.targets.map(({ directive, plan: index, verdict, reasons, evidence }) => {
    const [up, down] = [directive === null ? undefined : above?.[directive], index === null ? undefined : own?.[index]]
    const [left, right] = [evidence.directive?.quote ?? up?.quote, evidence.plan?.quote ?? down?.quote]
    const compared = left && right ? difference(left, right) : null
    const alike = compared && compared.common >= 0.4 && compared.common < 1 ? compared : null
    return html`<li class="pair">
      <div class="side"><p class="from">${words.evidence.directive}${up && html` <em>${targetValue(up, language)}${deadlineOf(up, language)}</em>`}</p>
        ${left ? html`<blockquote>${alike ? marked(alike.left) : left}</blockquote>` : html`<p class="none">–</p>`}</div>
      <div class="side ${verdict}"><p class="from">${words.evidence.plan}${down && html` <em>${targetValue(down, language)}${deadlineOf(down, language)}</em>`}${badge(verdict, words.verdict[verdict])}</p>
        ${right ? html`<blockquote>${alike ? marked(alike.right) : right}</blockquote>` : html`<p class="none">${words.verdictHint.missing}</p>`}
        ${reasons.map((reason) => html`<p class="why">${reason}</p>`)}</div>
    </li>`
  })}</ol>`
}

function additions(comparison: Comparison, plan: PlanComparison, { words, language }: View): Markup {
  const record = recordOf(comparison, plan)
  const items = plan.additions.flatMap(({ field, index }) => {
    if (field === 'goals') {
      const goal = record?.goals[index]
      return goal
        ? [html`<li><q>${goal.quote}</q>${goal.deadline !== null && html` <small>${time(goal.deadline, language)}</small>`}</li>`]
        : []
    }
    const group = record?.solutionGroups[index]
    return group
      ? [
          html`<li><b>${group.title}</b>${group.measures.length > 0 && html`<ul>${group.measures.map((one) => html`<li>${one.text}</li>`)}</ul>`}</li>`,
        ]
      : []
  })
  if (items.length === 0) return html`<p class="lead">${words.plan.noAdditions}</p>`
  return html`<p class="lead">${words.plan.additionsLead}</p><ul class="additions">${items}</ul>`
}
