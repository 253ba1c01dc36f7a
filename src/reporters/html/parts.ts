import type { PolicyRecord } from '../../model/record.js'
import type { Period } from '../../model/time.js'
import { checkMark, countToCheck, TO_CHECK } from '../view/confidence.js'
import { percent, targetValue, time } from '../view/format.js'
import { tasksOf } from '../view/tasks.js'
import { badge } from './symbols.js'
import { html, type Markup, type Value } from './tag.js'
import { deadlineOf } from './targets.js'
import type { View } from './view.js'

/** A list of names and values; rows without a value are left out. */
export function facts(rows: readonly (readonly [string, Value])[]): Markup {
  return html`<dl class="facts">${rows.map(([name, value]) => value !== null && value !== undefined && value !== '' && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** A table with a head; cells are given row by row. */
export function table(heads: readonly string[], rows: readonly (readonly Value[])[]): Markup {
  return html`<table class="plain stacked">
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((cell, at) => html`<td data-head="${heads[at]}">${cell}</td>`)}</tr>`)}</tbody>
  </table>`
}

/** What the document says of itself. */
export function documentFacts(all: PolicyRecord, { words, language }: View): Markup {
  const { document, source } = all
  const { record } = words
  const doubtful = countToCheck(all)
  const said = (field: string, value: Value): Value =>
    value === null || value === ''
      ? null
      : document.implied.includes(field)
        ? html`${value} <span class="soft">(${record.implied})</span>`
        : value
  const { period } = document
  return facts([
    [record.number, said('number', document.number)],
    [record.issuer, said('issuer', document.issuer)],
    [record.issuedOn, said('issuedOn', document.issuedOn === null ? null : time(document.issuedOn, language))],
    [record.title, said('title', document.title)],
    [record.period, period && said('period', span(period, words, language))],
    [
      record.signers,
      document.signers
        .map(({ name, position, authority }) => [authority, position, name].filter((part) => part !== null).join(' '))
        .join('; '),
    ],
    [record.recipients, document.recipients.join('; ')],
    [
      record.source,
      source.path === null
        ? null
        : html`<code>${source.path}</code>${source.nature === 'report' && html` <span class="soft">(${words.nature.report})</span>`}`,
    ],
    [record.ocr, source.ocr ? `${Math.round(source.ocr.quality * 100)}%` : null],
    [words.confidence.name, doubtful > 0 && words.confidence.checkCount(doubtful, percent(TO_CHECK))],
  ])
}

/** A badge with the figure behind an item that should be checked by hand; nothing behind all others. */
export function toCheck(item: { readonly confidence?: number | undefined }, { words }: Pick<View, 'words'>): Markup | null {
  const share = checkMark(item)
  return share === null ? null : html` ${badge('warning', `${words.confidence.check} ${share}`)}`
}

/** '2021 – 2025', 'đến 2030', 'từ 2021'. */
function span({ from, to }: Period, { record }: View['words'], language: View['language']): string | null {
  if (from !== null && from === to) return time(from, language)
  if (from !== null && to !== null) return `${time(from, language)} – ${time(to, language)}`
  if (to !== null) return `${record.until} ${time(to, language)}`
  return from === null ? null : `${record.since} ${time(from, language)}`
}

/** Who does what, until when, with what product; with `forBody` only that body's part. */
export function assignmentTable(record: PolicyRecord, view: View): Markup | null {
  const { words, language, forBody } = view
  const tasks = tasksOf([record], forBody ?? undefined)
  if (tasks.length === 0) return null
  return html`${forBody !== null && html`<p class="lead">${words.task.only} ${forBody}.</p>`}${table(
    [words.task.actor, words.task.task, words.task.deadline, words.task.product],
    tasks.map(({ actor, role, text, deadline, product, confidence }, at) => [
      tasks[at - 1]?.actor === actor && tasks[at - 1]?.role === role
        ? html`<span class="vh">${actor}</span>`
        : html`<b>${actor}</b><small>${words.role[role]}</small>`,
      html`${text}${toCheck({ confidence }, view)}`,
      deadline === null ? null : time(deadline, language),
      product,
    ]),
  )}`
}

/** The targets of one document by themselves. */
export function targetTable({ targets }: PolicyRecord, view: View): Markup | null {
  const { words, language } = view
  if (targets.length === 0) return null
  return table(
    [words.target.indicator, words.target.value, words.record.status],
    targets.map((target) => [
      html`${target.indicator}${target.scope !== null && html` <span class="soft">(${target.scope})</span>`}${toCheck(target, view)}<q>${target.quote}</q>`,
      html`<b>${targetValue(target, language) ?? words.direction[target.direction]}</b>${deadlineOf(target, language)}`,
      target.status === 'target' ? words.targetStatus.target : badge('unclear', words.targetStatus[target.status]),
    ]),
  )
}
