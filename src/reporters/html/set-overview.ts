import type { DocumentRef } from '../../model/comparison.js'
import type { Message } from '../../model/message.js'
import { time } from '../view/format.js'
import { documentName, fileName, issuerName } from '../view/names.js'
import { SEVERITIES, severities } from '../view/summary.js'
import { icon } from './symbols.js'
import { html, type Markup } from './tag.js'
import type { View } from './view.js'

/** The opening of a check or of plain records: how many documents, how many findings of each kind. */
export function setOverview(documents: readonly DocumentRef[], messages: readonly Message[], { words }: View): Markup {
  const counts = severities(messages)
  return html`
    <section id="overview" aria-labelledby="overview-h">
      <h2 id="overview-h" class="vh">${words.nav.overview}</h2>
      <dl class="figures four">
        <div class="figure"><dt>${words.overview.documents}</dt><dd><b>${documents.length}</b></dd></div>
        ${SEVERITIES.map((level) => html`<div class="figure ${level === 'error' && counts.error > 0 && 'bad'}"><dt>${words.severity[level]}</dt><dd><b>${counts[level]}</b></dd></div>`)}
      </dl>
    </section>`
}

/** The documents, each with its findings in figures and a link to its page. */
export function documentsTable(
  documents: readonly DocumentRef[],
  messages: readonly Message[],
  { words, anchors, language }: View,
): Markup {
  return html`
    <section id="documents" aria-labelledby="documents-h">
      <h2 id="documents-h">${words.nav.documents}</h2>
      <table class="matrix documents">
        <caption class="vh">${words.nav.documents}</caption>
        <thead><tr><th scope="col">${words.nav.documents}</th><th scope="col">${words.record.source}</th><th scope="col" class="issued">${words.matrix.issued}</th><th scope="col" class="found">${words.matrix.findings}</th></tr></thead>
        <tbody>${documents.map((document) => {
          const counts = severities(messages.filter(({ path }) => path !== null && path === document.path))
          const anchor = document.path === null ? undefined : anchors.get(document.path)
          return html`<tr>
            <th scope="row">${anchor ? html`<a href="#${anchor.id}">${issuerName(document, words)}</a>` : issuerName(document, words)}<small>${documentName(document, words)}</small></th>
            <td class="file">${document.path !== null && html`<code>${fileName(document.path)}</code>`}</td>
            <td class="issued">${document.issuedOn === null ? words.unknown : time(document.issuedOn, language)}</td>
            <td class="found">${SEVERITIES.map((level) => counts[level] > 0 && html`<span class="count ${level}">${icon(level)}${counts[level]}<span class="vh"> ${words.severity[level]} </span></span> `)}</td>
          </tr>`
        })}</tbody>
      </table>
    </section>`
}
