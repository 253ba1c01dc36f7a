import { type Cell, type Content, compose, type Note } from './compose.js'
import { head } from './content.js'
import { MARK, type MarkedText, readMarked } from './doc/marks.js'
import { notice, ReadError } from './failure.js'
import type { Read } from './reader.js'
import { canonicalFrom } from './source.js'

/**
 * Word 97-2003: paragraphs, tables, notes, text boxes. Automatic numbers are not in the text of this format; a notice says so where a
 * series visibly lacks its start.
 */
export const read: Read = async (input) => {
  const { bytes, path } = input
  if (isEncrypted(bytes)) throw ReadError.of('input/encrypted', {})
  if (!hasSoundHeader(bytes) || !holds(bytes, 'WordDocument')) throw ReadError.of('input/damaged', {})
  const { body, footnotes, endnotes, boxes } = await open(bytes)
  const notes = notesOf(footnotes, 0)
  notes.push(...notesOf(endnotes, notes.length))
  let seen = 0
  // The printed mark of a note is automatic
  const contents = contentsOf(`${body}${boxes}`.replaceAll(MARK.note, () => (++seen <= notes.length ? `[${seen}]` : '')))
  const made = compose(contents, notes)
  const notices = lacksNumbers(made.text) ? [notice('input/numbering-lost', path, {})] : []
  return [{ source: canonicalFrom(input, 'doc', made, { notices }) }]
}

/**
 * The header of a compound file (MS-CFB 2.2): sectors of 512 or 4096 bytes, short ones of 64, and no more sectors of tables than the file is
 * long. The library reserves memory for whatever the header says.
 */
function hasSoundHeader(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) return false
  const most = bytes.length / 2 ** shift
  // tables of sectors, of short sectors, of tables
  return [44, 64, 72].every((at) => view.getUint32(at, true) <= most)
}

async function open(bytes: Uint8Array): Promise<MarkedText> {
  try {
    return await readMarked(bytes)
  } catch {
    throw ReadError.of('input/damaged', {})
  }
}

const ENDS = new RegExp(`[${MARK.paragraph}${MARK.cell}${MARK.row}${MARK.inCell}]`, 'u')

function contentsOf(text: string): Content[] {
  const contents: Content[] = []
  let rows: Cell[][] = []
  let row: Cell[] = []
  let cell: string[] = []
  let rest = text
  for (let at = rest.search(ENDS); at >= 0; at = rest.search(ENDS)) {
    const stretch = rest.slice(0, at)
    const mark = rest.charAt(at)
    rest = rest.slice(at + 1)
    if (mark === MARK.paragraph) {
      if (rows.length > 0) contents.push({ kind: 'table', rows })
      rows = []
      contents.push(...[...row.flat(), ...cell, stretch].map((paragraph): Content => ({ kind: 'paragraph', text: paragraph })))
      row = []
      cell = []
    } else if (mark === MARK.row) {
      rows.push(row)
      row = []
      cell = []
    } else {
      if (stretch.trim() !== '') cell.push(stretch)
      if (mark === MARK.inCell) continue
      row.push(cell)
      cell = []
    }
  }
  if (rows.length > 0) contents.push({ kind: 'table', rows })
  if (rest !== '') contents.push({ kind: 'paragraph', text: rest })
  return contents
}

/** Notes' bodies, each behind its own anchor. */
function notesOf(text: string, before: number): Note[] {
  const bodies = text.split(MARK.note).slice(1)
  return bodies.map((body, i) => ({ label: String(before + i + 1), text: body.split(ENDS).join(' ') }))
}

/** A series that goes on with 2 more often than it starts with 1: "1." was automatic. */
function lacksNumbers(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/^2[.)] /gm) > count(/^1[.)] /gm) || count(/^II[.-] /gm) > count(/^I[.-] /gm)
}

/** Names in the container's directory are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  return head(bytes, bytes.length).includes([...name].map((char) => `${char}\u0000`).join(''))
}

/** An encrypted Office file is a container with this stream; an encrypted .doc says so in its header (FibBase.fEncrypted, MS-DOC 2.5.2). */
function isEncrypted(bytes: Uint8Array): boolean {
  if (holds(bytes, 'EncryptedPackage')) return true
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes.length > 524 && view.getUint16(512, true) === 0xa5ec && (view.getUint16(522, true) & 0x0100) !== 0
}
