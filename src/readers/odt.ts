import { unpack } from './archive.js'
import { type Cell, type Content, compose, type Note } from './compose.js'
import { format } from './docx/numbering.js'
import { ReadError } from './failure.js'
import type { Read } from './reader.js'
import { canonicalFrom } from './source.js'
import { type Attributes, walkXml } from './xml.js'

/** OpenDocument text (ISO/IEC 26300): paragraphs with their lists' labels, tables, notes; deleted text is out. */
export const read: Read = (input) => {
  const files = unpack(input.bytes, (name) => /^(?:content|styles|META-INF\/manifest)\.xml$/.test(name))
  const manifest = files.get('META-INF/manifest.xml')
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) throw ReadError.of('input/encrypted', {})
  const content = files.get('content.xml')
  if (!content) throw ReadError.of('input/damaged', {})
  const styles = new ListStyles()
  for (const part of [files.get('styles.xml'), content])
    if (part) walkXml(part, { open: (name, attributes) => styles.open(name, attributes) })
  const body = new BodyReader(styles)
  walkXml(content, {
    open: (name, attributes) => body.open(name, attributes),
    close: (name) => body.close(name),
    text: (text) => body.text(text),
  })
  return [{ source: canonicalFrom(input, 'odt', compose(body.contents, body.notes)) }]
}

type ListLevel = { format: string; prefix: string; suffix: string; start: number; shown: number; bullet: string | null }

/** Lists by name, and the list that a paragraph style belongs to. */
class ListStyles {
  readonly levels = new Map<string, ListLevel[]>()
  private list = ''

  open(name: string, attributes: Attributes): void {
    if (name === 'text:list-style') this.list = attributes['style:name'] ?? ''
    if (name !== 'text:list-level-style-number' && name !== 'text:list-level-style-bullet') return
    const level = Number(attributes['text:level'] ?? 1) - 1
    const all = this.levels.get(this.list) ?? []
    all[level] = {
      format: attributes['style:num-format'] ?? '',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: Number(attributes['text:start-value'] ?? 1),
      shown: Number(attributes['text:display-levels'] ?? 1),
      bullet: name === 'text:list-level-style-bullet' ? (attributes['text:bullet-char'] ?? '-') : null,
    }
    this.levels.set(this.list, all)
  }
}

const FORMATS: Readonly<Record<string, string>> = { I: 'upperRoman', i: 'lowerRoman', A: 'upperLetter', a: 'lowerLetter', '1': 'decimal' }
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:table-of-content',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'office:forms',
])

type OpenTable = { readonly rows: Cell[][]; row: Cell[]; repeat: number }
type OpenList = { readonly style: string; readonly counters: number[]; readonly depth: number }

class BodyReader {
  readonly contents: Content[] = []
  readonly notes: Note[] = []
  private readonly flows: Content[][] = [this.contents]
  private readonly tables: OpenTable[] = []
  private readonly lists: OpenList[] = []
  private readonly paragraphs: string[] = []
  /** Counters of lists that ended, for those that go on. */
  private readonly former = new Map<string, number[]>()
  private label = ''
  private skipping = 0
  private citation = false
  private noteLabel = ''

  constructor(private readonly styles: ListStyles) {}

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || SKIPPED.has(name)) {
      this.skipping++
      return
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.paragraphs.push(this.label)
        this.label = ''
        break
      case 'text:s':
        this.put(' '.repeat(Math.min(500, Number(attributes['text:c'] ?? 1))))
        break
      case 'text:tab':
        this.put('\t')
        break
      case 'text:line-break':
        this.put('\n')
        break
      case 'text:list':
        this.openList(attributes)
        break
      case 'text:list-item':
        this.item(attributes)
        break
      case 'text:note-citation':
        this.citation = true
        this.noteLabel = ''
        break
      case 'text:note-body':
        this.put(`[${this.noteLabel}]`)
        this.flows.push([])
        break
      case 'table:table':
        this.tables.push({ rows: [], row: [], repeat: 1 })
        break
      case 'table:table-row':
        this.row()
        break
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.flows.push([])
        break
      default:
    }
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--
      return
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.flows.at(-1)?.push({ kind: 'paragraph', text: this.paragraphs.pop() ?? '' })
        break
      case 'text:list': {
        const list = this.lists.pop()
        if (list && list.depth === 0) this.former.set(list.style, list.counters)
        break
      }
      case 'text:note-citation':
        this.citation = false
        break
      case 'text:note-body': {
        const inside = this.flows.pop() ?? []
        this.notes.push({ label: this.noteLabel, text: inside.flatMap(plain).join(' ') })
        break
      }
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.tables.at(-1)?.row.push((this.flows.pop() ?? []).flatMap(plain))
        break
      case 'table:table-row': {
        const table = this.tables.at(-1)
        table?.rows.push(table.row)
        break
      }
      case 'table:table': {
        const table = this.tables.pop()
        if (table) this.flows.at(-1)?.push({ kind: 'table', rows: table.rows })
        break
      }
      default:
    }
  }

  text(text: string): void {
    if (this.skipping > 0) return
    if (this.citation) this.noteLabel += text.trim()
    // White space folds as in HTML; <text:s> holds the rest
    else this.put(text.replace(/[\s]+/g, ' '))
  }

  private put(text: string): void {
    const last = this.paragraphs.length - 1
    if (last >= 0) this.paragraphs[last] += text
  }

  private row(): void {
    const table = this.tables.at(-1)
    if (table) table.row = []
  }

  private openList(attributes: Attributes): void {
    const outer = this.lists.at(-1)
    const style = attributes['text:style-name'] ?? outer?.style ?? ''
    const goesOn = attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined
    const counters = outer?.style === style ? outer.counters : goesOn ? [...(this.former.get(style) ?? [])] : []
    this.lists.push({ style, counters, depth: this.lists.length })
  }

  private item(attributes: Attributes): void {
    const list = this.lists.at(-1)
    const levels = list && this.styles.levels.get(list.style)
    const level = list && levels?.[list.depth]
    if (!list || !level) return
    list.counters.length = list.depth + 1
    const given = attributes['text:start-value']
    list.counters[list.depth] = given === undefined ? (list.counters[list.depth] ?? level.start - 1) + 1 : Number(given)
    if (level.bullet !== null) this.label = `${/^[-–+*•]$/.test(level.bullet) ? level.bullet : '-'} `
    else if (level.format !== '' || level.prefix + level.suffix !== '') {
      const from = list.depth - level.shown + 1
      const numbers = list.counters
        .slice(Math.max(0, from))
        .map((value, i) => format(value ?? 1, FORMATS[levels[Math.max(0, from) + i]?.format ?? '1'] ?? 'decimal'))
      this.label = `${level.prefix}${numbers.join('.')}${level.suffix} `
    }
  }
}

function plain(content: Content): string[] {
  return content.kind === 'paragraph' ? [content.text] : content.rows.map((row) => row.flat().join(' '))
}
