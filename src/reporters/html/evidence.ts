import type { GroupCoverage } from '../../model/comparison.js'
import type { Evidence } from '../../model/position.js'
import type { PolicyRecord, SolutionGroup } from '../../model/record.js'
import { difference, type Segment } from '../../text/difference.js'
import { place } from '../view/format.js'
import { groupLabel } from '../view/summary.js'
import { badge, icon } from './symbols.js'
import { html, type Markup } from './tag.js'
import type { View } from './view.js'

// below this share of common words, marking what differs would mark everything
const ALIKE = 0.4

export type GroupEvidence = {
  readonly id: string
  readonly coverage: GroupCoverage
  readonly directive: PolicyRecord | undefined
  readonly plan: PolicyRecord | undefined
}

/** One group of the directive in one plan: each measure beside what answers it, differing words marked. */
export function groupEvidence({ id, coverage, directive, plan }: GroupEvidence, { words }: View): Markup {
  const group = directive?.solutionGroups[coverage.directive]
  return html`
    <article class="group" id="${id}" tabindex="-1">
      <header>
        <h4><span class="num">${groupLabel(group, coverage.directive)}</span> ${group?.title ?? words.matrix.group}</h4>
        ${badge(coverage.status, words.status[coverage.status])}
      </header>
      ${coverage.reasons.length > 0 && html`<p class="why">${coverage.reasons.join('; ')}</p>`}
      ${answers(coverage, plan, words)}
      <ol class="pairs">${pairs(coverage, group, words)}</ol>
    </article>`
}

/** A group that nothing answers is one row, so that what is left out can be read in one go. */
function pairs({ measures }: GroupCoverage, group: SolutionGroup | undefined, words: View['words']): Markup | Markup[] {
  const said = measures.map(({ measure }) => group?.measures[measure] ?? group)
  if (measures.some(({ evidence }) => evidence.length > 0)) return measures.map((one, at) => pair(said[at], one, words))
  const first = said[0] ?? group
  return html`
    <li class="pair">
      <div class="side">
        <p class="from">${words.evidence.directive}${first && html` <span>${place(first, words.evidence)}</span>`}</p>
        ${(said.length > 0 ? said : [group]).map((one) => one && html`<blockquote>${one.quote}</blockquote>`)}
      </div>
      <div class="side missing">
        <p class="from">${words.evidence.plan} <em>${icon('missing')}${words.measure['left out']}</em></p>
        <p class="none">${words.evidence.nothing}</p>
      </div>
    </li>`
}

function pair(said: Evidence | undefined, { status, evidence }: GroupCoverage['measures'][number], words: View['words']): Markup {
  const first = evidence[0]
  const compared = said && first ? difference(said.quote, first.quote) : null
  const alike = compared && compared.common >= ALIKE && compared.common < 1 ? compared : null
  return html`
    <li class="pair">
      <div class="side">
        <p class="from">${words.evidence.directive}${said && html` <span>${place(said, words.evidence)}</span>`}</p>
        <blockquote>${alike ? marked(alike.left) : said?.quote}</blockquote>
      </div>
      <div class="side ${STATUS_CLASS[status]}">
        <p class="from">${words.evidence.plan}${first && html` <span>${place(first, words.evidence)}</span>`}
          <em>${icon(STATUS_ICON[status])}${words.measure[status]}</em></p>
        ${
          first
            ? evidence.map((one, at) => html`<blockquote>${at === 0 && alike ? marked(alike.right) : one.quote}</blockquote>`)
            : html`<p class="none">${words.evidence.nothing}</p>`
        }
      </div>
    </li>`
}

const STATUS_CLASS = { answered: 'covered', partly: 'partial', 'left out': 'missing' } as const
const STATUS_ICON = { answered: 'covered', partly: 'partial', 'left out': 'missing' } as const

/** Segments with the words of one side only marked. */
export function marked(segments: readonly Segment[]): Markup {
  return html`${segments.map(({ text, both }) => (both ? text : html`<mark>${text}</mark>`))}`
}

function answers({ answers: found, elsewhere }: GroupCoverage, plan: PolicyRecord | undefined, words: View['words']): Markup | null {
  const groups = found.flatMap(({ group, reuse }) => {
    const answer = plan?.solutionGroups[group]
    return answer
      ? [html`<li>${groupLabel(answer, group)}. ${answer.title} <span class="soft">(${words.reuse[reuse].toLowerCase()})</span></li>`]
      : []
  })
  const others = elsewhere.flatMap(({ field, index }) => {
    const quote = field === 'goals' ? plan?.goals[index]?.quote : plan?.assignments[index]?.quote
    return quote ? [html`<li><q>${quote}</q></li>`] : []
  })
  if (groups.length + others.length === 0) return null
  return html`<div class="answers">
    ${groups.length > 0 && html`<p>${words.evidence.answeredBy}</p><ul>${groups}</ul>`}
    ${others.length > 0 && html`<p>${words.evidence.elsewhere}</p><ul>${others}</ul>`}
  </div>`
}
