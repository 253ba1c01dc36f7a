/**
 * A fixture as an office would have typed it: what plain text and Markdown show by bars, tabs and runs of blanks becomes a table, marks of
 * emphasis become bold and italic type. Only for printing: it knows no more of the document than its lines.
 */
export function sheet(text: string, markdown: boolean): string {
  const pieces = piecesOf(
    unwrapped(
      text
        .replace(/^\ufeff/u, '')
        .normalize('NFC')
        .split('\n'),
    ),
    markdown,
  )
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>van ban</title><style>${STYLE}</style></head><body>${pieces.map(drawn).join('\n')}</body></html>`
}

// margins and type of Decree 30/2020/NĐ-CP, annex I
const STYLE =
  '@page{size:A4;margin:2cm 1.5cm 2cm 3cm} body{font:13pt/1.25 "Liberation Serif","Times New Roman",serif;margin:0} p{margin:0 0 4pt;text-align:justify} p.centred{text-align:center} ' +
  'table{border-collapse:collapse;width:100%;margin:4pt 0} td{vertical-align:top;padding:2pt 5pt} .ruled td{border:1px solid #000} .plain p{text-align:center}'

type Piece =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly ruled: boolean }

/** Longer lines were typed as paragraphs. */
const WIDEST = 130

/** A text whose lines were broken to a width: a full line that ends no sentence goes on in the next. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const lengths = lines.map((line) => line.trim().length).sort((a, b) => a - b)
  if ((lengths.at(-1) ?? 0) > WIDEST) return lines
  // letterheads are wider than what stands below them, and many lines end early
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const out: string[] = []
  let open = false
  for (const line of lines.map((one) => one.trim())) {
    const goesOn = open && /^[\p{L}\d(“"]/u.test(line) && !/^(?:[\d.]+|\p{L})[.)]\s/u.test(line)
    if (goesOn) out[out.length - 1] = `${out.at(-1)} ${line}`
    else out.push(line)
    open = line.length > 0.75 * width && !/[.;:!?]$/u.test(line) && !/\s{3,}|\t|\|/u.test(line)
  }
  return out
}

function piecesOf(lines: readonly string[], markdown: boolean): Piece[] {
  const out: Piece[] = []
  let paragraph: string[] = []
  const flush = (): void => {
    if (paragraph.length > 0) out.push({ kind: 'paragraph', text: paragraph.join(' ') })
    paragraph = []
  }
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim()
    const cells = cellsOf(lines[at] ?? '', markdown)
    if (line === '|') {
      flush()
      const { rows, next } = barRows(lines, at)
      at = next - 1
      const ruled = rows.some((row) => row.length > 2)
      out.push({ kind: 'table', rows, ruled })
    } else if (cells !== null) {
      flush()
      const last = out.at(-1)
      const ruled = cells.length > 2
      // the halves of a letterhead stand in one frame, line under line
      if (last?.kind === 'table' && last.ruled === ruled && (ruled || (lines[at - 1] ?? '').trim() !== ''))
        out[out.length - 1] = { ...last, rows: [...last.rows, cells] }
      else out.push({ kind: 'table', rows: [cells], ruled })
    } else if (line === '') flush()
    else if (markdown) paragraph.push(line.replace(/^#+\s/u, ''))
    else {
      flush()
      out.push({ kind: 'paragraph', text: line })
    }
  }
  flush()
  return out
}

/** "| 1 | Phun thuốc | Trạm Y tế |", cells by tabs, and the two halves of a letterhead or signature block parted by blanks. */
function cellsOf(line: string, markdown: boolean): readonly string[] | null {
  const text = line.trim()
  if (/^\|.+\|$/u.test(text))
    return /^[|\s:-]+$/u.test(text)
      ? null
      : text
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
  if (text.includes('\t')) return text.split(/\t+/u).map((cell) => cell.trim())
  const halves = text.split(/\s{3,}/u)
  return !markdown && halves.length === 2 ? halves : null
}

/** A table that a converter wrote one cell a line between lone bars: a bar opens each row, parts its cells and closes it. */
function barRows(lines: readonly string[], start: number): { readonly rows: readonly (readonly string[])[]; readonly next: number } {
  const rows: string[][] = []
  let row: string[] = []
  let cell: string[] = []
  let at = start + 1
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim()
    if (line === '' && cell.length === 0) break
    if (line !== '|') {
      cell.push(line)
      continue
    }
    if (cell.length > 0) row.push(cell.join('\n'))
    else {
      if (row.length > 0) rows.push(row)
      row = []
    }
    cell = []
  }
  if (row.length > 0) rows.push(row)
  // lines behind the last bar are text again
  return { rows, next: cell.length > 0 ? at - cell.length : at }
}

function drawn(piece: Piece): string {
  if (piece.kind === 'paragraph') return `<p${isCentred(piece.text) ? ' class="centred"' : ''}>${typed(piece.text)}</p>`
  const rows = piece.rows.map(
    (row) =>
      `<tr>${row
        .map(
          (cell) =>
            `<td>${cell
              .split('\n')
              .map((line) => `<p>${typed(line)}</p>`)
              .join('')}</td>`,
        )
        .join('')}</tr>`,
  )
  return `<table class="${piece.ruled ? 'ruled' : 'plain'}">${rows.join('')}</table>`
}

/** "KẾ HOẠCH" and a subject set in bold type stand in the middle; a heading with a number does not. */
function isCentred(text: string): boolean {
  const bare = text.replace(/[*\\]/gu, '')
  const capital = bare.length < 60 && bare === bare.toUpperCase() && bare !== bare.toLowerCase()
  return (capital || /^\*\*[^*]+\*\*$/u.test(text)) && !/^(?:[\dIVX]+|[\p{L}])[.)\s]/u.test(bare)
}

function typed(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/\*\*\*(.+?)\*\*\*/gu, '<b><i>$1</i></b>')
      .replace(/\*\*(.+?)\*\*/gu, '<b>$1</b>')
      .replace(/\*(.+?)\*/gu, '<i>$1</i>')
      // emphasis that began on another line
      .replace(/(?<!\()\*+(?!\))/gu, '')
      .replace(/\\([^\p{L}\d\s])/gu, '$1')
  )
}
