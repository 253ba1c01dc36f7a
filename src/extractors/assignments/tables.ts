import type { Span } from '../../model/position.js'
import type { Role } from '../../model/record.js'
import type { Block, Root } from '../../model/tree.js'
import { addressedAt } from '../actor.js'
import { namesIn } from './cell.js'
import type { Given } from './given.js'

type Columns = {
  readonly task: number
  readonly product: number
  readonly due: number
  readonly bodies: readonly { readonly at: number; readonly role: Role }[]
}

const LEAD =
  /chủ trì|chịu trách nhiệm|(?:cơ quan|đơn vị)(?:,? đơn vị)? (?:thực hiện|tham mưu|đầu mối)|đầu mối|phân công|(?:người|ban) thực hiện/u
const SUPPORT = /phối hợp/u
// no row without one of these words heads a table of assignments
const NAMES_BODIES = /chủ trì|trách nhiệm|thực hiện|tham mưu|đầu mối|phân công|phối hợp/u
const TASK = /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|đề án|tên/u
const PRODUCT = /sản phẩm|kết quả/u
const DUE = /thời (?:gian|hạn|điểm)|tiến độ|hoàn thành/u

/** Assignment tables: a header row names the columns "Nội dung / Chủ trì / Phối hợp / Thời gian / Sản phẩm". */
export function assignedInTables(root: Root): Given[] {
  const out: Given[] = []
  let table = -1
  let columns: Columns | null = null
  for (const block of root.blocks) {
    if (block.kind !== 'row') continue
    const header = columnsOf(root, block)
    if (header) {
      table = block.table
      columns = header
    } else if (columns && block.table === table) out.push(...fromRow(root, block, columns))
  }
  return out
}

function columnsOf({ key }: Root, row: Block): Columns | null {
  if (!NAMES_BODIES.test(key.slice(row.start, row.end))) return null
  const cells = row.cells.map((c) => (c.end - c.start < 60 ? key.slice(c.start, c.end) : ''))
  const bodies = cells.flatMap((cell, at): Columns['bodies'] => {
    if (LEAD.test(cell)) return [{ at, role: 'lead' }]
    return SUPPORT.test(cell) ? [{ at, role: 'support' }] : []
  })
  if (bodies.length === 0) return null
  const product = cells.findIndex((cell) => PRODUCT.test(cell))
  const task = cells.findIndex((cell, at) => TASK.test(cell) && !bodies.some((b) => b.at === at) && at !== product)
  const due = cells.findIndex((cell) => DUE.test(cell))
  return task >= 0 ? { task, product, due, bodies } : null
}

function fromRow(root: Root, row: Block, { task, product, due, bodies }: Columns): Given[] {
  const cell = row.cells[task]
  const made = row.cells[product]
  if (!cell || cell.end - cell.start < 8) return []
  const text = made && made.end > made.start ? root.text.slice(made.start, made.end) : null
  return bodies.flatMap(({ at, role }) => {
    const named = row.cells[at]
    return named
      ? actorsIn(root, named).map((actor) => ({ actor, role, tasks: [{ span: cell, product: text, due: row.cells[due] ?? null }] }))
      : []
  })
}

function actorsIn(root: Root, cell: Span): readonly Span[] {
  return namesIn(root, cell).flatMap((name) => addressedAt(root, name, true)?.actors ?? [])
}
