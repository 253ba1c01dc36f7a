/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * The page's own script: it runs in the reader's browser, so it must stand alone (its text is put into the page). It adds comfort only;
 * without it the page is one long document with working links. It never makes markup from text.
 */
export function pageScript(): void {
  const root = document.documentElement
  root.classList.add('js')
  const byId = (id: string): HTMLElement | null => document.getElementById(id)
  const all = (selector: string, within: ParentNode = document): HTMLElement[] =>
    [...within.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement)

  // one view at a time: the overview, or the page of one document
  const show = (): void => {
    const target = byId(decodeURIComponent(location.hash.slice(1)))
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

  // the matrix: one tab stop, arrow keys inside
  const grid = byId('grid')
  const cells = (): HTMLElement[][] => (grid ? all('tbody tr', grid).map((row) => all('a.c', row)) : [])
  const enter = (cell: HTMLElement | undefined, focus: boolean): void => {
    if (!cell) return
    for (const other of all('a.c[tabindex="0"]', grid ?? document)) other.tabIndex = -1
    cell.tabIndex = 0
    if (focus) cell.focus()
  }
  for (const row of cells()) for (const cell of row) cell.tabIndex = -1
  enter(cells()[0]?.[0], false)
  grid?.addEventListener('keydown', (event) => {
    const moves: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }
    const move = moves[event.key]
    const rows = cells()
    const { target } = event
    if (!(target instanceof HTMLElement)) return
    const row = rows.findIndex((one) => one.includes(target))
    const column = rows[row]?.indexOf(target) ?? -1
    if (!move || column < 0) return
    event.preventDefault()
    enter(rows[row + move[0]]?.[column + move[1]], true)
  })

  // a cell of the matrix opens its evidence on the spot
  const viewer = byId('viewer')
  const body = byId('viewer-body')
  if (viewer instanceof HTMLDialogElement && body) {
    let opened: HTMLAnchorElement | null = null
    const beside = (by: number): HTMLAnchorElement | undefined => {
      const tr = opened?.closest('#grid tr')
      const row = tr && opened ? all('a.c', tr) : []
      const next = opened ? row[row.indexOf(opened) + by] : undefined
      return next instanceof HTMLAnchorElement && next !== opened ? next : undefined
    }
    const step = (button: Element | null | undefined): void => {
      const next = button instanceof HTMLElement ? beside(Number(button.dataset['step'])) : undefined
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
      for (const button of all('[data-step]', viewer)) button.toggleAttribute('disabled', !beside(Number(button.dataset['step'])))
      if (!viewer.open) viewer.showModal()
      viewer.scrollTop = 0
      return true
    }
    document.addEventListener('click', (event) => {
      const at = event.target instanceof Element ? event.target : null
      const link = at?.closest('a[data-open]')
      if (link instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey && !event.shiftKey && open(link)) event.preventDefault()
      else if (at === viewer || at?.closest('#viewer-close, #viewer-more')) viewer.close()
      else step(at?.closest('[data-step]'))
    })
    viewer.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft' || key === 'ArrowRight') step(viewer.querySelector(`[data-step="${key === 'ArrowLeft' ? -1 : 1}"]`))
    })
    // the focus goes back to the cell whose evidence was read last
    viewer.addEventListener('close', () => enter(opened?.matches('#grid a.c') ? opened : undefined, true))
  }

  const sort = byId('sort')
  const tbody = grid?.querySelector('tbody')
  sort?.addEventListener('change', () => {
    if (!(sort instanceof HTMLSelectElement) || !tbody) return
    const key = sort.value
    const of = (row: HTMLElement): string => row.dataset[key] ?? ''
    const numeric = key === 'order' || key === 'coverage'
    const rows = all('tr', tbody).sort((a, b) => (numeric ? Number(of(a)) - Number(of(b)) : of(a).localeCompare(of(b), 'vi')))
    tbody.append(...rows)
  })

  // findings: search without diacritics, levels, document
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

  // which part of the overview is on the screen
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
