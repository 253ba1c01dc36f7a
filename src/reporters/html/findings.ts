import type { Message } from '../../model/message.js'
import { place, time } from '../view/format.js'
import { fileName } from '../view/names.js'
import { SEVERITIES, severities } from '../view/summary.js'
import { badge, icon } from './symbols.js'
import { html, type Markup, webAddress } from './tag.js'
import type { View } from './view.js'

/** All findings, with a filter by level and document and a search that knows Vietnamese without its diacritics. */
export function findings(messages: readonly Message[], view: View): Markup {
  const { words } = view
  return html`
    <section id="findings" aria-labelledby="findings-h">
      <h2 id="findings-h">${words.nav.findings}</h2>
      ${
        messages.length === 0
          ? html`<p class="calm">${icon('covered')}${words.findings.none}</p>`
          : html`<p class="lead">${words.findings.lead}</p>${controls(messages, view)}
            <ol class="findings" id="list">${bySeverity(messages).map((message) => finding(message, view))}</ol>
            <p class="none" id="no-match" hidden>${words.findings.noMatch}</p>`
      }
    </section>`
}

function bySeverity(messages: readonly Message[]): Message[] {
  return SEVERITIES.flatMap((level) => messages.filter(({ severity }) => severity === level))
}

function controls(messages: readonly Message[], { words, anchors }: View): Markup {
  const counts = severities(messages)
  const documents = new Map<string, string>()
  for (const { path } of messages)
    if (path !== null) documents.set(anchors.get(path)?.id ?? path, anchors.get(path)?.name ?? fileName(path))
  return html`
    <form class="tools filter js-only" role="search">
      <label class="search"><span class="vh">${words.findings.search}</span>
        <input type="search" id="query" placeholder="${words.findings.search}" title="${words.findings.searchHint}" autocomplete="off"></label>
      <fieldset><legend class="vh">${words.findings.level}</legend>${SEVERITIES.map(
        (level) =>
          counts[level] > 0 &&
          html`<label class="chip ${level}"><input type="checkbox" name="level" value="${level}" checked>${icon(level)}${words.severity[level]} <b>${counts[level]}</b></label>`,
      )}</fieldset>
      ${
        documents.size > 1 &&
        html`<label class="document">${words.findings.document} <select id="document"><option value="">${words.findings.all}</option>${[
          ...documents,
        ].map(([id, name]) => html`<option value="${id}">${name}</option>`)}</select></label>`
      }
      <output id="shown" data-all="${messages.length}" data-text="${words.findings.shown(0, messages.length).replace('0', '#')}">${words.findings.shown(messages.length, messages.length)}</output>
    </form>`
}

/** One finding with its evidence. `level` and `doc` are what the filter reads. */
export function finding(message: Message, { words, anchors, language }: View): Markup {
  const { severity, reason, path, position, quote, actual, expected, note, url, related, ruleId } = message
  const anchor = path === null ? undefined : anchors.get(path)
  const address = webAddress(url)
  return html`
    <li class="finding ${severity}" data-level="${severity}" data-doc="${anchor?.id ?? path}">
      <p class="what">${badge(severity, words.severity[severity])}<strong>${reason}</strong></p>
      <p class="where">${path === null ? words.findings.wholeSet : anchor ? html`<a href="#${anchor.id}">${anchor.name}</a>` : fileName(path)}
        ${position && html`, ${place({ position }, words.evidence)}`} <code>${ruleId}</code></p>
      ${quote !== undefined && quote !== '' && html`<blockquote>${quote}</blockquote>`}
      ${
        (actual !== undefined || expected !== undefined) &&
        html`<p class="pairwise">${actual !== undefined && html`<span>${words.findings.actual}: <b>${time(actual, language)}</b></span>`}${expected !== undefined && html`<span>${words.findings.expected}: <b>${time(expected, language)}</b></span>`}</p>`
      }
      ${related?.map(
        (other) =>
          html`<div class="other"><p class="where">${words.findings.related} ${anchors.get(other.path)?.name ?? fileName(other.path)}, ${place(other, words.evidence)}</p><blockquote>${other.quote}</blockquote></div>`,
      )}
      ${note !== undefined && html`<p class="note">${note}</p>`}
      ${address !== null && html`<p class="where"><a href="${address}" rel="noopener noreferrer">${address}</a></p>`}
    </li>`
}
