import type { FailedInput, PolicyRecord, SolutionGroup } from '../../model/record.js'
import { number, time } from '../view/format.js'
import { documentName, issuerName, named } from '../view/names.js'
import { groupLabel } from '../view/summary.js'
import { finding } from './findings.js'
import { assignmentTable, documentFacts, table, targetTable, toCheck } from './parts.js'
import { html, type Markup, type Value } from './tag.js'
import type { View } from './view.js'

/** Everything that was read from one document. `alone`: it is the whole report, so its name is the page's heading already. */
export function recordPage(record: PolicyRecord, id: string, view: View, alone = false): Markup {
  const { words, language } = view
  const document = named(record)
  const { goals, solutionGroups, funding, schedule, references, messages } = record
  return html`
    <section class="${alone ? 'sheet' : 'plan'}" id="${id}" aria-labelledby="${id}-h" tabindex="-1">
      <header class="plan-head">${!alone && html`<nav class="pager"><a href="#overview">← ${words.nav.back}</a></nav>`}
        <h2 id="${id}-h">${alone ? words.plan.facts : documentName(document, words)}</h2>
        ${!alone && html`<p class="sub">${issuerName(document, words)}${document.title !== null && html` <span class="soft">${document.title}</span>`}</p>`}</header>
      ${documentFacts(record, view)}
      ${part(words.record.goals, goals.length > 0 && html`<ul class="plain-list">${goals.map((goal) => html`<li>${goal.text} <small>${words.goal[goal.kind]}${goal.deadline !== null && ` · ${time(goal.deadline, language)}`}</small>${toCheck(goal, view)}</li>`)}</ul>`)}
      ${part(words.record.targets, targetTable(record, view))}
      ${part(
        words.record.solutionGroups,
        solutionGroups.length > 0 &&
          html`<ol class="solutions">${solutionGroups.map(
            (group, at) =>
              html`<li><h4><span class="num">${groupLabel(group, at)}</span> ${group.title}${toCheck(group, view)}</h4>${items(group, view)}</li>`,
          )}</ol>`,
      )}
      ${part(words.record.assignments, assignmentTable(record, view))}
      ${part(
        words.record.schedule,
        schedule.length > 0 &&
          table(
            [words.record.when, words.record.action, words.task.actor],
            schedule.map((item) => [
              html`${time(item.when, language)}<small>${words.recurrence[item.recurrence]}</small>`,
              html`${item.action ?? item.text}${toCheck(item, view)}`,
              item.actor,
            ]),
          ),
      )}
      ${part(
        words.record.funding,
        funding.length > 0 &&
          table(
            [words.record.amount, words.record.purpose, words.record.fundSource],
            funding.map((item) => [
              html`<b>${number(item.amount, language)} ${item.unit}</b>`,
              html`${item.purpose ?? html`<q>${item.quote}</q>`}${toCheck(item, view)}`,
              item.source,
            ]),
          ),
      )}
      ${part(
        words.record.references,
        references.length > 0 &&
          table(
            [words.record.number, words.record.issuedOn, words.record.title, words.record.kind],
            references.map((one) => [
              html`${documentName({ ...one, path: null, title: null }, words)}${one.issuer !== null && html`<small>${one.issuer}</small>`}${toCheck(one, view)}`,
              one.date === null
                ? null
                : html`${time(one.date, language)}${one.alsoPrinted.length > 0 && html`<small>${one.alsoPrinted.map((date) => time(date, language)).join(', ')}</small>`}`,
              one.title,
              words.relation[one.relation],
            ]),
          ),
      )}
      ${part(words.record.messages, messages.length > 0 && html`<ol class="findings">${messages.map((message) => finding(message, view))}</ol>`)}
    </section>`
}

// a news item's group is one sentence: its heading says it all
function items({ title, measures }: SolutionGroup, view: View): Markup | null {
  const own = measures.filter(({ text }) => text !== title)
  return own.length === 0 ? null : html`<ul>${own.map((measure) => html`<li>${measure.text}${toCheck(measure, view)}</li>`)}</ul>`
}

/** An input that could not be read. */
export function failurePage({ source, error }: FailedInput, id: string, view: View): Markup {
  return html`<section class="plan" id="${id}" tabindex="-1"><header class="plan-head"><h2>${view.words.record.failed}: ${source.path}</h2></header><ol class="findings">${finding(error, view)}</ol></section>`
}

function part(title: string, content: Value): Markup | null {
  return content ? html`<h3>${title}</h3>${content}` : null
}
