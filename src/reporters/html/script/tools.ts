/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What the parts of the page's script share. Each part is put into the page as its own text, so it may use nothing but these and the browser. */
export type Tools = {
  readonly byId: (id: string) => HTMLElement | null
  readonly all: (selector: string, within?: ParentNode) => HTMLElement[]
  /** Makes a cell of the matrix its one tab stop. */
  readonly enter: (cell: HTMLElement | undefined, focus: boolean) => void
}

export function tools(): Tools {
  const all = (selector: string, within: ParentNode = document): HTMLElement[] =>
    [...within.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement)
  return {
    byId: (id) => document.getElementById(id),
    all,
    enter: (cell, focus) => {
      if (!cell) return
      for (const other of all('#grid a.c[tabindex="0"]')) other.tabIndex = -1
      cell.tabIndex = 0
      if (focus) cell.focus()
    },
  }
}
