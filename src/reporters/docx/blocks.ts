import {
  AlignmentType,
  BorderStyle,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { printable } from '../view/format.js'

export type Block = Paragraph | Table
export type Look = {
  readonly size?: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly caps?: boolean
  readonly color?: string
}

// Decree 30/2020/NĐ-CP, annex I, part I: A4, margins 20-25 mm above and below, 30-35 mm left, 15-20 mm right; Times New Roman
const MARGINS = { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567, footer: 567 }
export const FONT = 'Times New Roman'
export const BODY = 26

/** Sizes are in half points, as Word counts. */
export function run(text: string, { size = BODY, bold = false, italics = false, caps = false, color }: Look = {}): TextRun {
  return new TextRun({ text: printable(text), font: FONT, size, bold, italics, allCaps: caps, ...(color ? { color } : {}) })
}

/** A paragraph of the body: justified, first line indented by 1 cm, 6 pt apart (annex I, part II, 5). */
export function body(...runs: readonly (TextRun | string)[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 567 },
    spacing: { after: 60, line: 240 },
    children: runs.map((one) => (typeof one === 'string' ? run(one) : one)),
  })
}

export function heading(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    indent: { firstLine: 567 },
    spacing: { before: 60, after: 60 },
    children: [run(text, { bold: true })],
  })
}

export function centered(text: string, look: Look = {}, after = 0): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: [run(text, look)] })
}

/** The short rule under an agency's name, the motto and a title. `inset` twips are left free on either side. */
export function rule(inset: number, after = 120): Paragraph {
  return new Paragraph({
    spacing: { after, line: 60, lineRule: 'exact' },
    indent: { left: inset, right: inset },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  })
}

/** Two columns without borders: the letterhead and the block of signatures. */
export function columns(left: readonly Paragraph[], right: readonly Paragraph[], [a, b]: readonly [number, number]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none }
  const cell = (children: readonly Paragraph[], width: number) =>
    new TableCell({ borders, width: { size: width, type: WidthType.DXA }, children: [...children] })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: a + b, type: WidthType.DXA },
    columnWidths: [a, b],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [cell(left, a), cell(right, b)] })],
  })
}

export type Cell = string | { readonly text: string; readonly bold?: boolean; readonly center?: boolean; readonly color?: string }

/** A ruled table whose head is repeated on every page. Widths are twips. */
export function grid(head: readonly string[], rows: readonly (readonly Cell[])[], widths: readonly number[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' }
  const cell = (content: Cell, at: number, isHead = false): TableCell => {
    const { text, bold = isHead, center = isHead, color } = typeof content === 'string' ? { text: content, color: undefined } : content
    return new TableCell({
      width: { size: widths[at] ?? 1000, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EDEBE6', color: 'auto' } } : {}),
      children: text.split('\n').map(
        (part) =>
          new Paragraph({
            alignment: center ? AlignmentType.CENTER : AlignmentType.LEFT,
            children: [run(part, { size: 22, bold, ...(color ? { color } : {}) })],
          }),
      ),
    })
  }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, at) => cell(text, at, true)) }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((content, at) => cell(content, at)) })),
    ],
  })
}

/** A section of the document; its pages are numbered at the top, in the middle, but for the first page of all (annex I, part I, 7). */
export function section(children: readonly Block[], { landscape = false, first = false } = {}): ISectionOptions {
  const numbers = new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ font: FONT, size: 26, children: [PageNumber.CURRENT] })] }),
    ],
  })
  return {
    properties: {
      titlePage: first,
      page: {
        size: { width: 11906, height: 16838, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: landscape ? { ...MARGINS, left: 1134, right: 1134 } : MARGINS,
        pageNumbers: { formatType: NumberFormat.DECIMAL, ...(first ? { start: 1 } : {}) },
      },
    },
    headers: { default: numbers, ...(first ? { first: new Header({ children: [new Paragraph('')] }) } : {}) },
    children: [...children],
  }
}
