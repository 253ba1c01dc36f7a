import BufferReader from 'word-extractor/lib/buffer-reader.js'
import AllocationTable from 'word-extractor/lib/ole-allocation-table.js'
import WordOleExtractor, { type Piece } from 'word-extractor/lib/word-ole-extractor.js'

/** What ends a stretch of text in what `readMarked` gives; `note` anchors a footnote or endnote. */
export const MARK = { note: '\u0002', paragraph: '\r', cell: '\u0007', row: '\u001d', inCell: '\u001c' } as const

export type MarkedText = { readonly body: string; readonly footnotes: string; readonly endnotes: string; readonly boxes: string }

/**
 * The text of a Word 97-2003 file with its own marks. The library writes cells, typed tabs and line ends alike; here the paragraph
 * properties (MS-DOC 2.6.2: sprmPFInTable, sprmPFTtp) keep them apart. Deleted text is out, results of fields are in.
 */
export async function readMarked(bytes: Uint8Array): Promise<MarkedText> {
  const extractor = new MarkingExtractor()
  await extractor.extract(new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
  const { ccpText, ccpFtn, ccpHdd, ccpAtn, ccpEdn, ccpTxbx } = extractor._boundaries
  const text = extractor._pieces.map((piece) => piece.text).join('')
  let at = 0
  const take = (length: number): string => {
    at += length
    return plain(text.slice(at - length, at))
  }
  const body = take(ccpText)
  const footnotes = take(ccpFtn)
  take(ccpHdd)
  take(ccpAtn)
  return { body, footnotes, endnotes: take(ccpEdn), boxes: take(ccpTxbx) }
}

// A damaged file's sectors may follow one another in a circle, which the library would walk until memory is full (MS-CFB 2.3: each sector
// stands in one chain only)
AllocationTable.prototype.getSecIdChain = function (start) {
  const chain: number[] = []
  for (let sector = start; sector >= 0; sector = this._table[sector] ?? -1) {
    if (chain.length >= this._table.length) throw new Error('sectors in a circle')
    chain.push(sector)
  }
  return chain
}

const IN_TABLE = 0x2416
const ROW_END = 0x2417

class MarkingExtractor extends WordOleExtractor {
  override writeParagraphProperties(buffer: Uint8Array, table: Uint8Array): void {
    const file = viewOf(buffer)
    const bins = viewOf(table)
    // FibRgFcLcb97.fcPlcfBtePapx: pages of 512 bytes that hold the paragraphs' properties
    const start = file.getUint32(0x0102, true)
    const count = Math.min(100_000, Math.floor((file.getUint32(0x0106, true) - 4) / 8))
    for (let i = 0; i < count; i++) {
      const page = bins.getUint32(start + (count + 1) * 4 + i * 4, true) * 512
      if (page + 512 <= buffer.length) this.markPage(new DataView(file.buffer, file.byteOffset + page, 512))
    }
  }

  override buildDocument(): unknown {
    return null
  }

  private markPage(page: DataView): void {
    const runs = page.getUint8(511)
    for (let j = 0; j < runs; j++) {
      const at = (runs + 1) * 4 + j * 13
      if (at >= 511) return
      const offset = page.getUint8(at) * 2
      const short = page.getUint8(offset)
      const first = short === 0 ? offset + 2 : offset + 1
      const last = Math.min(511, short === 0 ? first + 2 * page.getUint8(offset + 1) : first + 2 * short - 1)
      const properties = new DataView(page.buffer, page.byteOffset + first, Math.max(0, last - first))
      const mark = markOf(properties)
      if (mark !== null) this.replaceEnd(page.getUint32((j + 1) * 4, true), mark)
    }
  }

  /** Puts a mark in the place of the character that ends at a file position. */
  private replaceEnd(end: number, mark: string): void {
    const piece = this._pieces.find(({ startFilePos, size }) => startFilePos < end && end <= startFilePos + size)
    if (!piece) return
    const index = (end - piece.startFilePos) / piece.bpc - 1
    const old = piece.text.charAt(index)
    if (old === MARK.cell || old === MARK.paragraph)
      setCharacter(piece, index, mark === MARK.inCell && old === MARK.cell ? MARK.cell : mark)
  }
}

/** The mark that a paragraph's end stands for, by its properties: a row's end, a paragraph inside a cell, or nothing special. */
function markOf(properties: DataView): string | null {
  let mark: string | null = null
  // The list of properties follows the style's number: each a code, whose top three bits tell the length of its value
  for (let at = 2; at + 2 < properties.byteLength; ) {
    const code = properties.getUint16(at, true)
    at += 2
    const on = properties.getUint8(at) === 1
    if (code === ROW_END && on) return MARK.row
    if (code === IN_TABLE && on) mark = MARK.inCell
    const kind = code >> 13
    at += kind === 6 ? properties.getUint8(at) + 1 : ([1, 1, 2, 4, 2, 2, 0, 3][kind] ?? 1)
  }
  return mark
}

function setCharacter(piece: Piece, index: number, mark: string): void {
  piece.text = piece.text.slice(0, index) + mark + piece.text.slice(index + 1)
}

const [FIELD, RESULT, FIELD_END] = ['\u0013', '\u0014', '\u0015']
const FIELDS = new RegExp(`${FIELD}[^${FIELD}${RESULT}${FIELD_END}]*(?:${RESULT}([^${FIELD}${RESULT}${FIELD_END}]*))?${FIELD_END}`, 'gu')
const KEPT = new Set<string>([MARK.paragraph, MARK.cell, MARK.row, MARK.inCell, MARK.note, '\t', '\n'])

/** Fields give their results; anchors of pictures and comments go; line and page breaks are LF. */
function plain(text: string): string {
  let out = text
  for (let before = ''; before !== out; ) {
    before = out
    out = out.replace(FIELDS, '$1')
  }
  return out.replace(/\p{Cc}/gu, (control) => {
    if (control === '\u001e') return '-'
    if (control === '\u000b' || control === '\u000c') return '\n'
    return KEPT.has(control) ? control : ''
  })
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
