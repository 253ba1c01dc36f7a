/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Tools } from './tools.js'

/** The matrix: one tab stop, arrow keys inside, and its order. */
export function grid({ byId, all, enter }: Tools): void {
  const table = byId('grid')
  const cells = (): HTMLElement[][] => (table ? all('tbody tr', table).map((row) => all('a.c', row)) : [])
  for (const row of cells()) for (const cell of row) cell.tabIndex = -1
  enter(cells()[0]?.[0], false)
  table?.addEventListener('keydown', (event) => {
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

  const sort = byId('sort')
  const tbody = table?.querySelector('tbody')
  sort?.addEventListener('change', () => {
    if (!(sort instanceof HTMLSelectElement) || !tbody) return
    const key = sort.value
    const of = (row: HTMLElement): string => row.dataset[key] ?? ''
    const numeric = key === 'order' || key === 'coverage'
    const rows = all('tr', tbody).sort((a, b) => (numeric ? Number(of(a)) - Number(of(b)) : of(a).localeCompare(of(b), 'vi')))
    tbody.append(...rows)
  })
}
