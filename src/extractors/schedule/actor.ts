import type { Assignment, ScheduleItem } from '../../model/record.js'
import { lastStarting } from '../../text/sorted.js'

/**
 * Deadlines that name no body of their own get the one whose task they stand in: "2. Phòng Nội vụ … báo cáo trước ngày 15/12" is the
 * Phòng Nội vụ's. Bodies that only support are passed over.
 */
export function withActors(items: ScheduleItem[], assignments: readonly Assignment[]): ScheduleItem[] {
  if (items.every((item) => item.actor !== null)) return items
  const tasks: (Range & { readonly actor: string })[] = []
  for (const { actor, role, tasks: own } of assignments) {
    if (role === 'support') continue
    for (const { position } of own) tasks.push({ start: position.start.offset, end: position.end.offset, actor })
  }
  tasks.sort((a, b) => a.start - b.start)
  return items.map((item) => {
    if (item.actor !== null) return item
    // by its end: a task's quote begins behind the body that a deadline's clause may begin with
    const at = item.position.end.offset - 1
    const index = lastStarting(tasks, at)
    const holder = tasks[index]
    if (!holder || (at >= holder.end && (at - holder.end >= NEAR || !TIME_LINE.test(item.quote)))) return item
    return { ...item, actor: firstOfJoint(tasks, index)?.actor ?? holder.actor }
  })
}

// "- Thời gian hoàn thành: Quý I/2026" stands a few lines below the task that it belongs to
const TIME_LINE = /^[-+\s]*(?:[Tt]hời (?:gian|hạn)|[Tt]iến độ)[^:]{0,40}:/u
const NEAR = 400

/** Bodies with a common task, in order: the first of them. */
function firstOfJoint<T extends Range>(sorted: readonly T[], index: number): T | undefined {
  let first = index
  while (first > 0 && sorted[first - 1]?.start === sorted[index]?.start) first--
  return sorted[first]
}

type Range = { readonly start: number; readonly end: number }
