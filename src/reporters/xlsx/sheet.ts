import type { Cell, Row, Sheet } from 'write-excel-file/universal'
import { printable } from '../view/format.js'

/** A table with its column widths in characters; the first row of `rows` is the head. */
export type Table = {
  readonly name: string
  readonly widths: readonly number[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly Field[])[]
}
/** Text, a figure with its number format, a day, or nothing. */
export type Field =
  | string
  | null
  | { readonly figure: number; readonly format: string }
  | { readonly day: string }
  | { readonly text: string; readonly tone: Tone }
export type Tone = 'good' | 'middle' | 'pale' | 'bad' | 'warn' | 'strong'

// a cell of Excel holds no more
const LIMIT = 32_000
const TONES = {
  good: { backgroundColor: '#D3E7EF', textColor: '#0E4A63' },
  middle: { backgroundColor: '#E9F2F6', textColor: '#2A5568' },
  pale: { backgroundColor: '#F4F4F2', textColor: '#4D6470' },
  bad: { backgroundColor: '#FDF0E8', textColor: '#B23C0B' },
  warn: { backgroundColor: '#FBF3DD', textColor: '#8A5A00' },
  strong: { fontWeight: 'bold' },
} as const satisfies Readonly<Record<Tone, object>>

/** A sheet with a head that stays in sight; every text is written as text, so that what begins with = + - @ is never a formula. */
export function sheet({ name, widths, head, rows }: Table): Sheet<Blob> {
  const top: Row = head.map((value) => ({
    ...text(value),
    fontWeight: 'bold',
    backgroundColor: '#17384B',
    textColor: '#FFFFFF',
    wrap: true,
    alignVertical: 'center',
  }))
  return {
    sheet: name,
    data: [tall(top, head, widths), ...rows.map((fields) => tall(fields.map(cell), fields, widths))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }
}

const LINE = 16
// the tallest row that Excel takes, in points
const TALLEST = 400

/** The row, as high as its longest wrapped text: not every program works that out by itself. */
function tall(cells: Row, fields: readonly Field[], widths: readonly number[]): Row {
  const lines = fields.map((field, at) => {
    const shown = field === null ? '' : typeof field === 'string' ? field : 'text' in field ? field.text : ''
    return shown.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 0.98) / (widths[at] ?? 10))), 0)
  })
  const height = Math.min(TALLEST, Math.max(1, ...lines) * LINE + 3)
  const [first, ...others] = cells
  return [typeof first === 'object' && first !== null && 'value' in first ? { ...first, height } : { ...FRAME, height }, ...others]
}

const FRAME = { borderColor: '#D5D0C6', borderStyle: 'thin', alignVertical: 'top' } as const

function cell(field: Field): Cell {
  if (field === null || field === '') return { ...FRAME }
  if (typeof field === 'string') return { ...text(field), ...FRAME, wrap: true }
  if ('figure' in field) return { value: field.figure, type: Number, format: field.format, ...FRAME }
  if ('day' in field) {
    const day = /^\d{4}-\d{2}-\d{2}$/u.test(field.day) ? new Date(`${field.day}T00:00:00Z`) : null
    if (day === null || Number.isNaN(day.getTime())) return { ...text(field.day), ...FRAME }
    return { value: day, type: Date, format: 'dd/mm/yyyy', ...FRAME }
  }
  return { ...text(field.text), ...FRAME, ...TONES[field.tone], wrap: true }
}

function text(value: string): { readonly value: string; readonly type: StringConstructor; readonly format: string } {
  const clean = printable(value)
  return { value: clean.length > LIMIT ? `${clean.slice(0, LIMIT)}…` : clean, type: String, format: '@' }
}
