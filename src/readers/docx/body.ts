import type { Cell, Content } from '../compose.js'
import { fromOldFont } from '../old-font.js'
import { type Attributes, walkXml } from '../xml.js'
import { Labels, type Numbering } from './numbering.js'
import { plainSymbols, symbol } from './runs.js'
import { isOn, type Style, type Styles, setStyle } from './styles.js'

export type Story = {
  readonly contents: readonly Content[]
  /** Ids of the notes in the order of their marks in the text. */
  readonly footnotes: readonly string[]
  readonly endnotes: readonly string[]
  /** Whether text in fonts of the time before Unicode was converted. */
  readonly oldFonts: boolean
}

type Open = {
  text: string
  style: string | undefined
  own: Style
  /** Its mark was deleted in a tracked change: the next paragraph continues it. */
  joins: boolean
  /** What text boxes anchored in it hold. */
  readonly boxed: Content[]
}
type OpenTable = { readonly rows: Cell[][]; row: Cell[]; cell: OpenCell; rowDeleted: boolean }
type OpenCell = { span: number; continues: boolean; contents: Content[] }

// Deleted text, codes of fields, former formatting, the old form of a drawing: nothing of it prints
const SKIPPED = new Set(
  [
    'del',
    'moveFrom',
    'instrText',
    'delText',
    'delInstrText',
    'pPrChange',
    'rPrChange',
    'sectPrChange',
    'tblPrChange',
    'tblGridChange',
    'tcPrChange',
    'trPrChange',
    'tblPrExChange',
    'numberingChange',
    'rt',
    'binData',
  ]
    .map((name) => `w:${name}`)
    .concat('mc:Fallback'),
)

/** Reads a part that holds paragraphs (document.xml, or one note of footnotes.xml) into paragraphs and tables. */
export function readStory(bytes: Uint8Array, styles: Styles, numbering: Numbering, only?: StoryPart): Story {
  const story = new StoryReader(styles, new Labels(numbering), only)
  walkXml(bytes, {
    open: (name, attributes) => story.open(name, attributes),
    close: (name) => story.close(name),
    text: (text) => story.text(text),
  })
  return story
}

/** Of footnotes.xml or endnotes.xml: called with each note's id and contents. */
export type StoryPart = { readonly element: 'w:footnote' | 'w:endnote'; readonly done: (id: string, contents: readonly Content[]) => void }

class StoryReader implements Story {
  readonly contents: Content[] = []
  readonly footnotes: string[] = []
  readonly endnotes: string[] = []
  oldFonts = false
  private readonly path: string[] = []
  private readonly flows: Content[][] = [this.contents]
  private readonly paragraphs: Open[] = []
  private readonly tables: OpenTable[] = []
  private run: Style & { style?: string } = {}
  private skipping = 0
  private inText = false
  private carried = ''
  private noteId = ''

  constructor(
    private readonly styles: Styles,
    private readonly labels: Labels,
    private readonly part: StoryPart | undefined,
  ) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1)
    this.path.push(name)
    if (this.skipping > 0) {
      this.skipping++
      return
    }
    if (SKIPPED.has(name)) {
      if (name === 'w:del' && parent === 'w:rPr') this.markDeleted()
      else if (name === 'w:del' && parent === 'w:trPr') this.deleteRow()
      else this.skipping = 1
      return
    }
    this.start(name, attributes, parent)
  }

  close(name: string): void {
    this.path.pop()
    if (this.skipping > 0) this.skipping--
    else if (!SKIPPED.has(name)) this.end(name)
  }

  text(text: string): void {
    if (this.inText && this.skipping === 0) this.put(text)
  }

  private start(name: string, attributes: Attributes, parent: string | undefined): void {
    const paragraph = this.paragraphs.at(-1)
    switch (name) {
      case 'w:p':
        this.paragraphs.push({ text: '', style: undefined, own: {}, joins: false, boxed: [] })
        break
      case 'w:pStyle':
        if (paragraph) paragraph.style = attributes['w:val']
        break
      case 'w:r':
        this.run = {}
        break
      case 'w:rStyle':
        if (parent === 'w:rPr' && attributes['w:val'] !== undefined) this.run.style = attributes['w:val']
        break
      case 'w:t':
      case 'm:t':
        this.inText = true
        break
      case 'w:tab':
        // Also the name of a tab stop's definition, in w:tabs
        if (parent === 'w:r') this.put('\t')
        break
      case 'w:ptab':
        this.put('\t')
        break
      case 'w:br':
      case 'w:cr':
        this.put('\n')
        break
      case 'w:noBreakHyphen':
        this.put('-')
        break
      case 'w:sym':
        this.put(symbol(attributes['w:char']))
        break
      case 'w:footnoteReference':
        this.reference(this.footnotes, attributes, String)
        break
      case 'w:endnoteReference':
        this.reference(this.endnotes, attributes, String)
        break
      case 'w:txbxContent':
        this.flows.push(paragraph?.boxed ?? [])
        break
      case 'w:docPartGallery':
        if (attributes['w:val'] === 'Table of Contents') this.skipBlock('w:sdt')
        break
      case 'w:footnote':
      case 'w:endnote':
        this.noteId = attributes['w:id'] ?? ''
        this.flows.push([])
        break
      default:
        if (!this.table(name, attributes, parent)) this.property(name, attributes)
    }
  }

  private end(name: string): void {
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.inText = false
        break
      case 'w:p':
        this.finish()
        break
      case 'w:txbxContent':
        this.flows.pop()
        break
      case 'w:footnote':
      case 'w:endnote': {
        const contents = this.flows.pop() ?? []
        if (this.part?.element === name) this.part.done(this.noteId, contents)
        break
      }
      case 'w:tc':
        this.endCell()
        break
      case 'w:tr':
        this.endRow()
        break
      case 'w:tbl': {
        const table = this.tables.pop()
        if (table) this.flows.at(-1)?.push({ kind: 'table', rows: table.rows })
        break
      }
      default:
    }
  }

  private table(name: string, attributes: Attributes, parent: string | undefined): boolean {
    if (name === 'w:tbl') {
      this.tables.push({ rows: [], row: [], cell: newCell(), rowDeleted: false })
      return true
    }
    const table = this.tables.at(-1)
    if (!table) return false
    if (name === 'w:tr') {
      table.row = []
      table.rowDeleted = false
    } else if (name === 'w:tc') {
      table.cell = newCell()
      this.flows.push(table.cell.contents)
    } else if (name === 'w:gridSpan') table.cell.span = Math.min(64, Math.max(1, Number(attributes['w:val']) || 1))
    else if (name === 'w:gridBefore' && parent === 'w:trPr')
      for (let i = Math.min(64, Number(attributes['w:val']) || 0); i > 0; i--) table.row.push([])
    else if (name === 'w:vMerge' || name === 'w:hMerge') table.cell.continues = attributes['w:val'] !== 'restart'
    else return false
    return true
  }

  private endCell(): void {
    const table = this.tables.at(-1)
    this.flows.pop()
    if (!table) return
    const { span, continues, contents } = table.cell
    table.row.push(continues ? [] : contents.flatMap(paragraphsOf))
    for (let i = 1; i < span; i++) table.row.push([])
  }

  private endRow(): void {
    const table = this.tables.at(-1)
    if (table && !table.rowDeleted) table.rows.push(table.row)
  }

  private deleteRow(): void {
    const table = this.tables.at(-1)
    if (table) table.rowDeleted = true
  }

  private property(name: string, attributes: Attributes): void {
    if (this.path.includes('w:rPr')) {
      if (!this.path.includes('w:pPr')) setStyle(this.run, name, attributes)
    } else {
      const paragraph = this.paragraphs.at(-1)
      if (paragraph) setStyle(paragraph.own, name, attributes)
    }
  }

  private markDeleted(): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph && this.path.includes('w:pPr')) paragraph.joins = true
  }

  private reference(list: string[], attributes: Attributes, label: (value: number) => string): void {
    if (isOn(attributes['w:customMarkFollows'] ?? '0')) return
    list.push(attributes['w:id'] ?? '')
    this.put(`[${label(list.length)}]`)
  }

  private put(raw: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    const base = this.styles.get(paragraph.style ?? this.styles.defaultParagraph)
    const style = this.run.style === undefined ? undefined : this.styles.get(this.run.style)
    if (this.run.hidden ?? style?.hidden ?? base.hidden) return
    const old = fromOldFont(raw, this.run.font ?? style?.font ?? base.font)
    if (old !== null) this.oldFonts = true
    const text = old ?? plainSymbols(raw)
    paragraph.text += (this.run.caps ?? style?.caps ?? base.caps) ? text.toUpperCase() : text
  }

  private finish(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph) return
    const flow = this.flows.at(-1)
    const text = this.carried + this.label(paragraph) + paragraph.text
    this.carried = paragraph.joins ? text : ''
    if (!paragraph.joins && !/^TOC\d$/i.test(paragraph.style ?? '')) flow?.push({ kind: 'paragraph', text })
    flow?.push(...paragraph.boxed)
  }

  private label({ style, own, text }: Open): string {
    const named = style ?? this.styles.defaultParagraph
    const base = this.styles.get(named)
    const id = own.numId ?? base.numId
    // numId 0 takes a list away; Word counts empty paragraphs of a list but we print none
    if (id === undefined || id === '0') return ''
    const label = this.labels.next(id, own.level ?? base.level ?? this.labels.levelOf(id, named))
    return text.trim() === '' ? '' : label
  }

  /** Leaves out the rest of the innermost open element of that name. */
  private skipBlock(name: string): void {
    const from = this.path.lastIndexOf(name)
    if (from >= 0) this.skipping = this.path.length - from
  }
}

function newCell(): OpenCell {
  return { span: 1, continues: false, contents: [] }
}

/** A cell's paragraphs; a table inside it gives a paragraph a row. */
function paragraphsOf(content: Content): string[] {
  if (content.kind === 'paragraph') return content.text.trim() === '' ? [] : [content.text]
  return content.rows.map((row) => row.flat().join(' ')).filter((text) => text.trim() !== '')
}
