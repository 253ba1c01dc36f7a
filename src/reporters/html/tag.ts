import { printable } from '../view/format.js'

/** Text that is safe to stand in the page as it is. Only `html` and `trusted` make it. */
export type Markup = { readonly markup: string }
export type Value = Markup | string | number | false | null | undefined | readonly Value[]

const literals = new WeakMap<TemplateStringsArray, readonly string[]>()

/**
 * A template whose values are escaped: html`<p>${quote}</p>`. Lists are joined; false, null and undefined are nothing. Line breaks and the
 * indentation after them in the template itself are dropped: a blank that matters is written on the line.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let parts = literals.get(strings)
  if (!parts) {
    parts = strings.map((part) => part.replace(/\n\s*/gu, ''))
    literals.set(strings, parts)
  }
  let markup = parts[0] ?? ''
  for (let at = 0; at < values.length; at++) markup += render(values[at]) + (parts[at + 1] ?? '')
  return { markup }
}

/** For the program's own constants (the style sheet, the script): never for anything that was read. */
export function trusted(markup: string): Markup {
  return { markup }
}

/** An address that a link may have, or null: only http and https, never `javascript:` or `data:`. */
export function webAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\/[^\s]+$/iu.test(url) ? url : null
}

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  let out = ''
  for (const one of value) out += render(one)
  return out
}

function escaped(text: string): string {
  const clean = printable(text)
  return /[&<>"'`]/u.test(clean) ? clean.replace(/[&<>"'`]/gu, (mark) => ENTITIES[mark] ?? '') : clean
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }
