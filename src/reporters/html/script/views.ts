/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Tools } from './tools.js'

/** One view at a time: the overview, or the page of one document. */
export function views({ byId, all }: Tools): void {
  const root = document.documentElement
  const show = (): void => {
    const target = byId(location.hash.slice(1))
    const page = target?.closest('section.plan') ?? null
    for (const plan of all('section.plan.current')) if (plan !== page) plan.classList.remove('current')
    page?.classList.add('current')
    root.classList.toggle('at-plan', page !== null)
    if (target) {
      target.scrollIntoView()
      if (page instanceof HTMLElement) (target.tabIndex === -1 ? target : page).focus({ preventScroll: true })
    } else if (location.hash === '') scrollTo(0, 0)
  }
  addEventListener('hashchange', show)
  show()
}
