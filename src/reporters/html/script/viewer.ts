/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Tools } from './tools.js'

/** A cell of the matrix opens its evidence on the spot; the arrows lead to the groups beside it. */
export function viewer({ byId, all, enter }: Tools): void {
  const frame = byId('viewer')
  const body = byId('viewer-body')
  if (!(frame instanceof HTMLDialogElement) || !body) return
  let opened: HTMLAnchorElement | null = null
  const beside = (by: number): HTMLAnchorElement | undefined => {
    const tr = opened?.closest('#grid tr')
    const row = tr && opened ? all('a.c', tr) : []
    const next = opened ? row[row.indexOf(opened) + by] : undefined
    return next instanceof HTMLAnchorElement && next !== opened ? next : undefined
  }
  const step = (button: Element | null | undefined): void => {
    const next = button instanceof HTMLElement ? beside(Number(button.getAttribute('data-step'))) : undefined
    if (next) open(next)
  }
  const open = (link: HTMLAnchorElement): boolean => {
    const source = byId(link.hash.slice(1))
    const head = source?.closest('section.plan')
    if (!source || !head) return false
    const copy = source.cloneNode(true)
    if (copy instanceof HTMLElement) copy.removeAttribute('id')
    body.replaceChildren(copy)
    const name = byId('viewer-name')
    const more = byId('viewer-more')
    if (name) name.textContent = head.querySelector('h2')?.textContent ?? ''
    if (more instanceof HTMLAnchorElement) more.href = `#${source.id}`
    opened = link
    for (const button of all('[data-step]', frame)) button.toggleAttribute('disabled', !beside(Number(button.getAttribute('data-step'))))
    if (!frame.open) frame.showModal()
    frame.scrollTop = 0
    return true
  }
  document.addEventListener('click', (event) => {
    const at = event.target instanceof Element ? event.target : null
    const link = at?.closest('a[data-open]')
    if (link instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey && !event.shiftKey && open(link)) event.preventDefault()
    else if (at === frame || at?.closest('#viewer-close, #viewer-more')) frame.close()
    else step(at?.closest('[data-step]'))
  })
  frame.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft' || key === 'ArrowRight') step(frame.querySelector(`[data-step="${key === 'ArrowLeft' ? -1 : 1}"]`))
  })
  // the focus goes back to the cell whose evidence was read last
  frame.addEventListener('close', () => enter(opened?.matches('#grid a.c') ? opened : undefined, true))
}
