/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Tools } from './tools.js'

/** Marks in the bar of contents which part of the overview is on the screen. */
export function contents({ all }: Tools): void {
  const links = new Map(all('nav.bar a').map((link) => [link.getAttribute('href') ?? '', link]))
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const link = links.get(`#${target.id}`)
        if (!isIntersecting || !link) continue
        for (const other of links.values()) other.removeAttribute('aria-current')
        link.setAttribute('aria-current', 'true')
      }
    },
    { rootMargin: '-20% 0px -70% 0px' },
  )
  for (const section of all('main > section:not(.plan)')) watch.observe(section)
}
