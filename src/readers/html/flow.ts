import type { Cell, Content, Note } from '../compose.js'
import { isLinkList } from './main-content.js'
import { type Element, type Node, textOf } from './tree.js'

const BLOCK = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary ul'.split(
    ' ',
  ),
)
// "ftn1", "_ftn1", "sdfootnote1", "fn1", "edn1": what Word, LibreOffice and editors call the body of a note
const NOTE_ID = /^_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote)-?(\d{1,4})$/i
const NOTE_LINK = /#_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote)-?(\d{1,4})(?:sym)?$/i
const NOTE_BACK = /#_?(?:ftnref|ednref|fnref|sdfootnote\d{1,4}anc|sdendnote\d{1,4}anc)/i

/** Paragraphs, tables and notes of a page's main content, in order. */
export function flow(main: Element): { readonly contents: readonly Content[]; readonly notes: readonly Note[] } {
  const reader = new FlowReader()
  reader.children(main)
  reader.flush()
  return { contents: reader.contents, notes: reader.notes }
}

class FlowReader {
  readonly contents: Content[] = []
  readonly notes: Note[] = []
  private line = ''
  private prefix = ''

  children(element: Element): void {
    for (const child of element.children) this.node(child, element.name === 'pre')
  }

  flush(): void {
    const text = this.line
      .replace(/(?:\n|(?<![ \u00a0])[ \u00a0]+\n)[ \u00a0]*/g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim()
    if (text !== '') {
      this.contents.push({ kind: 'paragraph', text: this.prefix + text })
      this.prefix = ''
    }
    this.line = ''
  }

  private node(node: Node, keep: boolean): void {
    if (typeof node === 'string') this.line += keep ? node : node.replace(/[ \t\r\n\f]+/g, ' ')
    else if (node.name === 'br') this.line += '\n'
    else if (node.name === 'table') this.table(node)
    else if (node.name === 'sup') this.line += superscript(textOf(node), this.line)
    else if (node.name === 'a' && NOTE_LINK.test(node.attributes.href ?? '')) this.line += `[${digits(textOf(node))}]`
    else if (node.name === 'a' && NOTE_BACK.test(node.attributes.href ?? '')) return
    else if (!this.note(node)) this.element(node)
  }

  private element(element: Element): void {
    const block = BLOCK.has(element.name)
    if (!block) {
      this.children(element)
      return
    }
    this.flush()
    if (/^(?:ul|ol|div|section|p)$/.test(element.name) && isLinkList(element)) return
    if (element.name === 'ol' || element.name === 'ul') this.list(element)
    else this.children(element)
    this.flush()
  }

  private list(list: Element): void {
    let count = Number(list.attributes.start ?? 1) || 1
    for (const item of list.children) {
      if (typeof item === 'string') continue
      if (item.name !== 'li') {
        this.node(item, false)
        continue
      }
      this.flush()
      this.prefix = hasLabel(item) ? '' : list.name === 'ul' ? '- ' : `${label(count++, list.attributes.type)} `
      this.children(item)
      this.flush()
      this.prefix = ''
    }
  }

  private note(element: Element): boolean {
    const id = NOTE_ID.exec(element.attributes.id ?? '')
    if (!id?.[1] || !BLOCK.has(element.name)) return false
    this.flush()
    const inside = new FlowReader()
    inside.children(element)
    inside.flush()
    const text = inside.contents.map((content) => (content.kind === 'paragraph' ? content.text : '')).join(' ')
    this.notes.push({ label: id[1], text: text.replace(/^\[?\d{1,4}\]?\s{0,3}/, '') })
    return true
  }

  private table(table: Element): void {
    this.flush()
    const rows = rowsOf(table)
    // Old sites lay out whole pages by tables: a cell that holds a document is read as one
    const page = rows.some((row) => row.some(({ contents }) => contents.length > 25))
    if (page || isLinkList(table)) {
      if (page) for (const row of rows) for (const { contents } of row) this.contents.push(...contents)
      return
    }
    this.contents.push({ kind: 'table', rows: grid(rows) })
  }
}

type OpenCell = { readonly contents: readonly Content[]; readonly across: number; readonly down: number }

function rowsOf(table: Element): OpenCell[][] {
  const rows: OpenCell[][] = []
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (child.name === 'tr')
        rows.push(child.children.flatMap((cell) => (typeof cell !== 'string' && /^t[dh]$/.test(cell.name) ? [cellOf(cell)] : [])))
      else if (/^(?:thead|tbody|tfoot|caption)$/.test(child.name)) visit(child)
    }
  }
  visit(table)
  return rows
}

function cellOf(cell: Element): OpenCell {
  const { contents } = flow(cell)
  return { contents, across: span(cell.attributes.colspan), down: span(cell.attributes.rowspan) }
}

function span(value: string | undefined): number {
  return Math.min(64, Math.max(1, Number(value) || 1))
}

/** Cells in their columns: what spans leaves empty cells in the places that it covers. */
function grid(rows: readonly (readonly OpenCell[])[]): Cell[][] {
  const covered: number[] = []
  return rows.map((row) => {
    const out: Cell[] = []
    const skip = (): void => {
      while ((covered[out.length] ?? 0) > 0) {
        covered[out.length] = (covered[out.length] ?? 0) - 1
        out.push([])
      }
    }
    for (const { contents, across, down } of row) {
      skip()
      for (let i = 0; i < across; i++) {
        covered[out.length] = down - 1
        out.push(i === 0 ? contents.flatMap(paragraphsOf) : [])
      }
    }
    skip()
    return out
  })
}

function paragraphsOf(content: Content): string[] {
  return content.kind === 'paragraph' ? [content.text] : content.rows.map((row) => row.flat().join(' '))
}

const RAISED: Readonly<Record<string, string>> = { '0': '⁰', '1': '¹', '2': '²', '3': '³' }

/** m² and m³ stay units; any other raised number is the mark of a note. */
function superscript(text: string, before: string): string {
  const trimmed = text.trim()
  if (/^[23]$/.test(trimmed) && /(?:^|[\s\d/])[kcdm]?m$/i.test(before)) return RAISED[trimmed] ?? trimmed
  return /^\[?\(?\d{1,4}\)?\]?$/.test(trimmed) ? `[${digits(trimmed)}]` : text
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}

function hasLabel(item: Element): boolean {
  return /^\s{0,20}(?:[-–+•*]|\(?[\p{L}\d.]{1,6}[.)])\s/u.test(textOf(item).slice(0, 60))
}

function label(count: number, type: string | undefined): string {
  return type === 'a' ? `${String.fromCharCode(96 + ((count - 1) % 26) + 1)})` : `${count}.`
}
