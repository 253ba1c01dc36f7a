import type { GroupStatus, Verdict } from '../../model/comparison.js'
import type { Severity } from '../../model/message.js'
import { html, type Markup } from './tag.js'

/** The marks of the page: each meaning has a shape of its own, so that no one needs to tell colours apart. */
export const sprite: Markup = html`
  <svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
    <symbol id="i-check" viewBox="0 0 16 16"><path d="M3.5 8.4 6.6 11.4 12.6 4.8" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></symbol>
    <symbol id="i-half" viewBox="0 0 16 16"><circle cx="8" cy="8" r="4.6" fill="none" stroke="currentColor" stroke-width="1.7"/><path d="M8 3.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor"/></symbol>
    <symbol id="i-dot" viewBox="0 0 16 16"><circle cx="8" cy="8" r="2.1" fill="currentColor"/></symbol>
    <symbol id="i-cross" viewBox="0 0 16 16"><path d="M4.4 4.4l7.2 7.2M11.6 4.4l-7.2 7.2" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/></symbol>
    <symbol id="i-up" viewBox="0 0 16 16"><path d="M8 3.2 13.6 12.4H2.4z" fill="currentColor"/></symbol>
    <symbol id="i-down" viewBox="0 0 16 16"><path d="M8 12.8 2.4 3.6h11.2z" fill="currentColor"/></symbol>
    <symbol id="i-same" viewBox="0 0 16 16"><path d="M3.4 6h9.2M3.4 10h9.2" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></symbol>
    <symbol id="i-plus" viewBox="0 0 16 16"><path d="M8 3.4v9.2M3.4 8h9.2" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></symbol>
    <symbol id="i-ask" viewBox="0 0 16 16"><path d="M5.6 6.1a2.5 2.5 0 1 1 3.5 2.3c-.8.4-1.1.8-1.1 1.6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/><circle cx="8" cy="12.5" r="1.1" fill="currentColor"/></symbol>
    <symbol id="i-info" viewBox="0 0 16 16"><circle cx="8" cy="4.2" r="1.3" fill="currentColor"/><path d="M8 7.4v5" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/></symbol>
    <symbol id="i-alert" viewBox="0 0 16 16"><path d="M8 3.2v5.6" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/><circle cx="8" cy="12.2" r="1.3" fill="currentColor"/></symbol>
  </svg>`

const SHAPE = {
  covered: 'check',
  partial: 'half',
  named: 'dot',
  missing: 'cross',
  kept: 'same',
  stricter: 'up',
  weaker: 'down',
  added: 'plus',
  unclear: 'ask',
  error: 'cross',
  warning: 'alert',
  info: 'info',
} as const satisfies Readonly<Record<GroupStatus | Verdict | Severity, string>>

export type Meaning = keyof typeof SHAPE

/** The mark of a status, verdict or severity. Its meaning must stand beside it in words. */
export function icon(meaning: Meaning): Markup {
  return html`<svg class="i" aria-hidden="true"><use href="#i-${SHAPE[meaning]}"/></svg>`
}

/** A mark with its word, for a status that stands in a line or heading. */
export function badge(meaning: Meaning, word: string): Markup {
  return html`<span class="badge ${meaning}">${icon(meaning)}${word}</span>`
}
