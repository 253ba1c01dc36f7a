import type { Direction, Target } from '../../model/record.js'
import type { Block, Root } from '../../model/tree.js'
import { timesIn } from '../../text/time-words.js'
import { asWhen, type When } from './deadline.js'
import { stated } from './frame.js'
import { lowered } from './phrase.js'
import { type Columns, columnsOf, rowFigures, type TableFigure, yearsUnder } from './table.js'

/** Where a walk over the rows of one table stands: its columns once the head is read, the time and the name of the nearest section row. */
export type TableState = {
  readonly id: number
  readonly columns: Columns | null
  readonly section: When | null
  readonly group: string | null
}

/** Reads one row of a table; `targets` are those that it states. */
export function tabled(root: Root, row: Block, state: TableState): { readonly state: TableState; readonly targets: readonly Target[] } {
  const head = columnsOf(root, row)
  if (head) return { state: { ...state, columns: head, section: null, group: null }, targets: [] }
  const { columns } = state
  if (!columns) return { state, targets: [] }
  const years = yearsUnder(root, row, columns)
  if (years) return { state: { ...state, columns: years }, targets: [] }
  const figures = rowFigures(root, row, columns, state.section).filter(
    ({ indicator, unit }) => unit !== null || indicator !== indicator.toUpperCase(),
  )
  if (figures.length > 0) return { state, targets: figures.map((figure) => asTarget(root, row, columns, figure, state.group)) }
  // "II. Đến năm 2045": the rows below hold for that time
  const [time] = row.end - row.start < 80 ? timesIn(root.key, row.start, row.end) : []
  const name = row.cells[columns.indicator]
  const group =
    !time && name && name.end > name.start && name.end - name.start < 60 ? lowered(root.text.slice(name.start, name.end).trim()) : null
  return { state: time ? { ...state, section: asWhen(time), group: null } : { ...state, group }, targets: [] }
}

function asTarget(root: Root, row: Block, columns: Columns, figure: TableFigure, group: string | null): Target {
  const { cell, base, unit, per, when, op, value, min, max, status } = figure
  const name = row.cells[columns.indicator] ?? row
  // "Diện tích" below "Cà phê"
  const own = lowered(figure.indicator)
  const indicator = group && own.split(' ').length <= 2 ? `${own} ${group}` : own
  const { quote, position, text } = stated(root, { start: Math.min(name.start, cell.start), end: Math.max(name.end, cell.end) })
  return {
    quote,
    position,
    text,
    indicator: base && !indicator.includes('so với') ? `${indicator} so với ${base}` : indicator,
    direction: directionOf(indicator, op),
    op,
    value,
    min,
    max,
    unit,
    per,
    deadline: when.deadline,
    period: when.period,
    baseline: null,
    scope: null,
    modality: 'firm',
    status,
  }
}

function directionOf(indicator: string, op: Target['op']): Direction {
  if (/^(?:giảm|hạ|mức giảm|tỷ lệ giảm)(?! nghèo)/iu.test(indicator)) return 'decrease'
  if (/^(?:tăng(?! trưởng)|nâng|thu hút thêm)|tăng (?:bình quân|trung bình)|tăng thêm/iu.test(indicator)) return 'increase'
  return op === 'lt' || (op === 'lte' && !/xếp hạng|thứ|chỉ số/iu.test(indicator)) ? 'limit' : 'reach'
}
