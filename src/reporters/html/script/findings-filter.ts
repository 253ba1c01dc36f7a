/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Tools } from './tools.js'

/** Findings: search without diacritics, levels, document. */
export function findingsFilter({ byId, all }: Tools): void {
  const list = byId('list')
  const query = byId('query')
  const choice = byId('document')
  const shown = byId('shown')
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase()
  const texts = new Map<HTMLElement, string>()
  const filter = (): void => {
    if (!list) return
    const wanted = query instanceof HTMLInputElement ? plain(query.value).split(/\s+/u) : []
    const levels = new Set(all('input[name=level]').flatMap((box) => (box instanceof HTMLInputElement && box.checked ? [box.value] : [])))
    const doc = choice instanceof HTMLSelectElement ? choice.value : ''
    let count = 0
    for (const item of all('.finding', list)) {
      const text = texts.get(item) ?? plain(item.textContent ?? '')
      texts.set(item, text)
      const { level = '', doc: of = '' } = item.dataset
      const hit = levels.has(level) && (doc === '' || doc === of) && wanted.every((word) => text.includes(word))
      item.hidden = !hit
      if (hit) count++
    }
    if (shown) shown.textContent = (shown.dataset.text ?? '').replace('#', String(count))
    const none = byId('no-match')
    if (none) none.hidden = count > 0
  }
  for (const control of [query, choice, ...all('input[name=level]')]) control?.addEventListener('input', filter)
  query?.closest('form')?.addEventListener('submit', (event) => event.preventDefault())
}
