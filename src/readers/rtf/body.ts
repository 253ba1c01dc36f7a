import type { Cell, Content, Note } from '../compose.js'
import { fromOldFont } from '../old-font.js'
import type { Token } from './tokens.js'

type State = {
  skip: boolean
  font: number
  hidden: boolean
  deleted: boolean
  caps: boolean
  skipAfterUnicode: number
  destination: 'body' | 'fonts' | 'note'
}

// Destinations that hold no text of the body; \*\anything unknown is skipped as well
const SKIPPED = new Set(
  'colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf fldinst listtable listoverridetable rsidtbl generator themedata datastore xmlnstbl annotation atnid atnauthor bkmkstart bkmkend pntext nonshppict pnseclvl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template filetbl revtbl latentstyles defchp defpap mmathPr sp shppict'.split(
    ' ',
  ),
)
const KEPT_AFTER_STAR = new Set(['footnote', 'shpinst', 'listtext', 'fldrslt'])
const SYMBOLS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
}
/** Windows code pages by \fcharset (and \ansicpg as it stands). */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  163: 'windows-1258',
  238: 'windows-1250',
  204: 'windows-1251',
  161: 'windows-1253',
  162: 'windows-1254',
  128: 'shift_jis',
  134: 'gbk',
  136: 'big5',
  129: 'euc-kr',
}

/** Puts the tokens of an RTF file together to paragraphs, tables and notes. */
export class RtfBody {
  private readonly contents: Content[] = []
  private readonly notes: Note[] = []
  private readonly stack: State[] = []
  private state: State = { skip: false, font: 0, hidden: false, deleted: false, caps: false, skipAfterUnicode: 1, destination: 'body' }
  private readonly fonts = new Map<number, { name: string; charset: number | null }>()
  private page = 'windows-1252'
  private text = ''
  private note: string | null = null
  private star = false
  private pending = 0
  private inTable = false
  private row: Cell[] = []
  private cell: string[] = []
  private rows: Cell[][] = []
  private oldFonts = false

  take(token: Token): void {
    if (token.kind === 'open') this.stack.push({ ...this.state })
    else if (token.kind === 'close') this.closeGroup()
    else if (token.kind === 'word') this.word(token.word, token.value)
    else this.bytes(token.bytes)
  }

  end(): { readonly contents: readonly Content[]; readonly notes: readonly Note[]; readonly oldFonts: boolean } {
    this.paragraph()
    this.closeTable()
    return { contents: this.contents, notes: this.notes, oldFonts: this.oldFonts }
  }

  private closeGroup(): void {
    const before = this.state
    this.state = this.stack.pop() ?? this.state
    if (before.destination === 'note' && this.state.destination !== 'note' && this.note !== null) {
      this.notes.push({ label: String(this.notes.length + 1), text: this.note.replace(/^\s{0,3}\[?\d{1,3}\]?\s/, '') })
      this.note = null
    }
  }

  private word(word: string, value: number | null): void {
    if (word === '*') {
      this.star = true
      return
    }
    const starred = this.star
    this.star = false
    if (SKIPPED.has(word) || (starred && !KEPT_AFTER_STAR.has(word))) this.state.skip = true
    else if (word === 'fonttbl') this.state.destination = 'fonts'
    else if (word === 'footnote' && !this.state.skip) this.startNote()
    else if (word === 'u' && value !== null) this.unicode(value)
    else if (!this.property(word, value) && !this.structure(word)) {
      const symbol = SYMBOLS[word]
      if (symbol !== undefined) this.put(symbol)
    }
  }

  private property(word: string, value: number | null): boolean {
    const on = value !== 0
    if (word === 'f') {
      this.state.font = value ?? 0
      if (this.state.destination === 'fonts') this.fonts.set(this.state.font, { name: '', charset: null })
    } else if (word === 'fcharset') {
      const font = this.fonts.get(this.state.font)
      if (font) font.charset = value
    } else if (word === 'ansicpg' && value !== null) this.page = `windows-${value}`
    else if (word === 'uc') this.state.skipAfterUnicode = value ?? 1
    else if (word === 'v') this.state.hidden = on
    else if (word === 'deleted') this.state.deleted = on
    else if (word === 'caps') this.state.caps = on
    else if (word === 'plain') Object.assign(this.state, { hidden: false, caps: false, deleted: false })
    else return false
    return true
  }

  private structure(word: string): boolean {
    if (this.state.skip) return false
    if (word === 'par' || word === 'page' || word === 'sect' || word === 'column') this.paragraph()
    else if (word === 'intbl') this.inTable = true
    else if (word === 'pard') this.inTable = false
    else if (word === 'cell' || word === 'nestcell') this.endCell()
    else if (word === 'row' || word === 'nestrow') this.endRow()
    else return false
    return true
  }

  private startNote(): void {
    this.state.destination = 'note'
    this.put(`[${this.notes.length + 1}]`, 'body')
    this.note = ''
  }

  private unicode(value: number): void {
    this.put(String.fromCharCode(value < 0 ? value + 65_536 : value))
    this.pending = this.state.skipAfterUnicode
  }

  private bytes(bytes: readonly number[]): void {
    // A reader that knows Unicode leaves out the substitute behind \u
    const rest = bytes.slice(this.pending)
    this.pending = Math.max(0, this.pending - bytes.length)
    if (rest.length === 0) return
    const font = this.fonts.get(this.state.font)
    if (this.state.destination === 'fonts') {
      const name = String.fromCharCode(...rest).replace(/;.*/s, '')
      if (font && font.name === '') font.name = name.trim()
      return
    }
    this.put(decoderOf(CHARSETS[font?.charset ?? -1] ?? this.page).decode(Uint8Array.from(rest)))
  }

  private put(raw: string, into: 'body' | 'here' = 'here'): void {
    const { skip, hidden, deleted, destination, caps } = this.state
    if (skip || hidden || deleted || destination === 'fonts') return
    const old = fromOldFont(raw, this.fonts.get(this.state.font)?.name)
    if (old !== null) this.oldFonts = true
    const text = caps ? (old ?? raw).toUpperCase() : (old ?? raw)
    if (into === 'here' && destination === 'note') this.note = (this.note ?? '') + text
    else this.text += text
  }

  private paragraph(): void {
    if (this.state.destination === 'note') {
      this.note = `${this.note ?? ''} `
      return
    }
    const text = this.text
    this.text = ''
    if (this.inTable) {
      if (text.trim() !== '') this.cell.push(text)
      return
    }
    this.closeTable()
    this.contents.push({ kind: 'paragraph', text })
  }

  private endCell(): void {
    if (this.text.trim() !== '') this.cell.push(this.text)
    this.text = ''
    this.row.push(this.cell)
    this.cell = []
  }

  private endRow(): void {
    this.rows.push(this.row)
    this.row = []
    this.cell = []
  }

  private closeTable(): void {
    if (this.rows.length > 0) this.contents.push({ kind: 'table', rows: this.rows })
    this.rows = []
  }
}

const decoders = new Map<string, TextDecoder>()

function decoderOf(label: string): TextDecoder {
  const known = decoders.get(label)
  if (known) return known
  const made = makeDecoder(label)
  decoders.set(label, made)
  return made
}

function makeDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
