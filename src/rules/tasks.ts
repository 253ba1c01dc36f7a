import type { Evidence } from '../model/position.js'
import type { PolicyRecord } from '../model/record.js'
import { spanFrom } from '../text/sorted.js'

type Record = Omit<PolicyRecord, 'messages'>

/** One task that a plan hands out, with what makes it clear ("6 rõ"). */
export type ClearTask = Evidence & {
  readonly actors: readonly string[]
  readonly hasLead: boolean
  readonly hasDeadline: boolean
  readonly hasProduct: boolean
  readonly hasAuthority: boolean
}

/** Types that hand out tasks; a directive or resolution may leave them to others. */
const PLANS = ['kế hoạch', 'chương trình', 'đề án', 'phương án', 'quyết định']

/** Whether the record is a plan in its own words, so that missing parts are its own. */
export function isPlan({ source, document }: Record): boolean {
  if (source.nature !== 'original' || document.type === null) return false
  const type = document.type.toLowerCase()
  return PLANS.some((plan) => type.startsWith(plan))
}

// "sản phẩm:", "kết quả:", "báo cáo kết quả": something that can be handed over
const PRODUCT =
  /(?:sản phẩm|kết quả|đầu ra)\s{0,2}:|(?:ban hành|xây dựng|trình|hoàn thành|lập|biên soạn)\s[^.;]{0,60}(?:kế hoạch|đề án|báo cáo|quy chế|quyết định|nghị quyết|hướng dẫn|danh mục|danh sách|tài liệu|cơ sở dữ liệu|tờ trình|chương trình|quy trình)/iu
// "trước ngày 15/12", "quý III/2025", "hằng năm", "trong năm 2026", "định kỳ": a time
const TIME =
  /ngày\s+\d{1,2}|tháng\s+\d{1,2}|quý\s+(?:[ivx]{1,3}|\d)|năm\s+\d{4}|h[ằà]ng\s+(?:năm|quý|tháng|tuần)|định kỳ|thường xuyên|đột xuất|\d{1,2}\/\d{4}|trong\s+\d{1,3}\s+ngày/iu
// "trình Ủy ban nhân dân tỉnh xem xét", "thẩm quyền", "được giao", "phê duyệt": who decides
const AUTHORITY =
  /thẩm quyền|phê duyệt|trình\s[^.;]{0,60}(?:xem xét|quyết định|ban hành)|chịu trách nhiệm trước|báo cáo\s+(?:ủy ban|ubnd|ban thường vụ|chủ tịch|hđnd|hội đồng|thủ tướng|chính phủ|bộ|sở)/iu

/** All tasks of the assignments, each once, in document order. */
export function tasksOf(record: Record): readonly ClearTask[] {
  const known = tasksOfRecords.get(record)
  if (known) return known
  const tasks = judged(record)
  tasksOfRecords.set(record, tasks)
  return tasks
}

/** Several rules ask for the same tasks: each record's are judged once. */
const tasksOfRecords = new WeakMap<Record, readonly ClearTask[]>()

function judged({ assignments, schedule }: Record): ClearTask[] {
  const tasks = new Map<number, ClearTask>()
  const times = schedule.map(({ position: { start, end } }) => ({ start: start.offset, end: end.offset })).sort((a, b) => a.start - b.start)
  for (const { actor, role, tasks: given } of assignments) {
    for (const { text, quote, position, deadline, product } of given) {
      const at = position.start.offset
      const known = tasks.get(at)
      tasks.set(at, {
        quote,
        position,
        actors: known ? [...known.actors, actor] : [actor],
        hasLead: (known?.hasLead ?? false) || role === 'lead',
        hasDeadline: deadline !== null || (spanFrom(times, at)?.end ?? Number.POSITIVE_INFINITY) <= position.end.offset || TIME.test(text),
        hasProduct: product !== null || PRODUCT.test(text),
        hasAuthority: AUTHORITY.test(text),
      })
    }
  }
  return [...tasks.values()].sort((a, b) => a.position.start.offset - b.position.start.offset)
}
