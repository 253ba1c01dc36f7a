import type { Lineage } from '../../model/comparison.js'
import { fitted } from '../cascade/fitted.js'
import { type Branch, branches, layout } from '../cascade/layout.js'
import { time } from '../view/format.js'
import { documentName, issuerName, shortBody } from '../view/names.js'
import { round } from './bars.js'
import { html, type Markup } from './tag.js'
import type { View } from './view.js'

/** The cascade: a drawing where there is room, the same as a nested list on a phone and for screen readers. */
export function cascade(lineage: Lineage, view: View, first?: string): Markup {
  const { words } = view
  return html`
    <section id="cascade" aria-labelledby="cascade-h">
      <h2 id="cascade-h">${words.nav.cascade}</h2>
      ${
        lineage.edges.length === 0
          ? html`<p class="lead">${words.cascade.none}</p>`
          : html`<p class="lead">${words.cascade.lead}</p><div class="drawing wide" aria-hidden="true">${drawing(lineage, view, first)}</div>`
      }
      <ul class="tree ${lineage.edges.length > 0 && 'narrow'}">${branches(lineage, first).map((branch) => twig(branch, view))}</ul>
    </section>`
}

function drawing(lineage: Lineage, { words, language }: View, first?: string): Markup {
  const { boxes, links, boxWidth, boxHeight, width, height } = layout(lineage, first)
  return html`
    <svg class="cascade" viewBox="-1 -1 ${round(width + 2)} ${round(height + 2)}" width="${round(width + 2)}" focusable="false">
      ${links.map(({ path }) => html`<path class="link" d="${path}"/>`)}
      ${boxes.map(({ node, x, y }) => {
        const date = node.issuedOn === null ? '' : ` · ${time(node.issuedOn, language)}`
        return html`<g class="${node.path === null ? 'absent' : 'given'}"><title>${node.title ?? documentName(node, words)}</title>
          <rect x="${round(x)}" y="${round(y)}" width="${boxWidth}" height="${boxHeight}" rx="6"/>
          <text x="${round(x + 12)}" y="${round(y + 17)}">${fitted(issuerName(node, words), boxWidth - 24, 13)}</text>
          <text class="second" x="${round(x + 12)}" y="${round(y + 32)}">${fitted(node.path === null ? `${node.number ?? documentName(node, words)} · ${words.cascade.absent}` : `${documentName(node, words)}${date}`, boxWidth - 24, 11.5)}</text></g>`
      })}
    </svg>`
}

function twig({ node, children }: Branch, view: View): Markup {
  const { words, anchors, language } = view
  const anchor = node.path === null ? undefined : anchors.get(node.path)
  const name = documentName(node, words)
  return html`
    <li class="${node.path === null && 'absent'}">${anchor ? html`<a href="#${anchor.id}">${name}</a>` : name}
      <small>${node.issuer !== null && shortBody(node.issuer)}${node.issuedOn !== null && ` · ${time(node.issuedOn, language)}`}${node.path === null && ` · ${words.cascade.absent}`}</small>
      ${children.length > 0 && html`<ul>${children.map((child) => twig(child, view))}</ul>`}</li>`
}
