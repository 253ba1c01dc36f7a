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
  good: { backgroundColor: '#16607F', textColor: '#FFFFFF' },
  middle: { backgroundColor: '#9CC9DA', textColor: '#0E3546' },
  pale: { backgroundColor: '#EEF4F6', textColor: '#4D6470' },
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
    data: [top, ...rows.map((fields) => fields.map(cell))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }
}

function cell(field: Field): Cell {
  if (field === null || field === '') return null
  if (typeof field === 'string') return { ...text(field), wrap: true, alignVertical: 'top' }
  if ('figure' in field) return { value: field.figure, type: Number, format: field.format, alignVertical: 'top' }
  if ('day' in field) {
    const day = /^\d{4}-\d{2}-\d{2}$/u.test(field.day) ? new Date(`${field.day}T00:00:00Z`) : null
    if (day === null || Number.isNaN(day.getTime())) return { ...text(field.day), alignVertical: 'top' }
    return { value: day, type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' }
  }
  return { ...text(field.text), ...TONES[field.tone], wrap: true, alignVertical: 'top' }
}

function text(value: string): { readonly value: string; readonly type: StringConstructor; readonly format: string } {
  const clean = printable(value)
  return { value: clean.length > LIMIT ? `${clean.slice(0, LIMIT)}…` : clean, type: String, format: '@' }
}
