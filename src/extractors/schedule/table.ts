import type { Span } from '../../model/position.js'
import type { ScheduleItem } from '../../model/record.js'
import type { Block, Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { evidence } from '../../text/evidence.js'
import { recurrenceOf, whenOf } from './when.js'

/** Where a table of tasks keeps its time, its work and its bodies; -1: no such column. */
export type TimeColumns = { readonly time: number; readonly work: number; readonly actor: number }

// how a column of times is called; no row without such words heads one
const TIMES = /thời[*\s]+(?:gian|hạn|điểm)|tiến[*\s]+độ|ngày[*\s]+hoàn[*\s]+thành/u

/** The columns of a table of tasks by its head row; null where no column holds times. */
export function columnsOf(root: Root, head: Block): TimeColumns | null {
  if (!TIMES.test(root.key.slice(head.start, head.end))) return null
  const names = head.cells.map(({ start, end }) =>
    root.key
      .slice(start, end)
      .replace(/[*\s]+/gu, ' ')
      .trim(),
  )
  const time = names.findIndex((name) => /^(?:thời (?:gian|hạn|điểm)|tiến độ|ngày hoàn thành)/u.test(name) && name.length < 60)
  if (time < 0) return null
  const work = names.findIndex((name) => /nhiệm vụ|nội dung|công việc|hoạt động|văn bản|tên|giải pháp|sản phẩm/u.test(name))
  return {
    time,
    work: work === time ? -1 : work,
    actor: names.findIndex((name) => /chủ trì|cơ quan thực hiện|đơn vị thực hiện/u.test(name)),
  }
}

// "Quý III/2025", "Trước 30/6/2026", "Hằng năm", "Tháng 12 hằng năm"
const TIME = /\d{4}|\d{1,2} ?\/ ?\d{1,2}|(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần)|quý [iv\d]|tháng \d|ngày \d/u

/** The deadline of one row, if its time cell names one. */
export function rowItem(root: Root, row: Block, { time, work, actor }: TimeColumns): ScheduleItem[] {
  const cell = row.cells[time]
  const task = row.cells[work]
  if (!cell || !TIME.test(root.key.slice(cell.start, cell.end))) return []
  const span: Span = task ? { start: Math.min(task.start, cell.start), end: Math.max(task.end, cell.end) } : cell
  const said = (at: Span | undefined) => (at && at.end > at.start ? root.text.slice(at.start, at.end).replace(BLANKS, ' ').trim() : null)
  const words = root.key.slice(cell.start, cell.end)
  const { quote, position } = evidence(root, span)
  return [
    {
      quote,
      position,
      text: said(span) ?? '',
      when: whenOf(root, cell, cell),
      recurrence: recurrenceOf(words, words),
      action: said(task),
      actor: said(row.cells[actor]),
    },
  ]
}
