import type { Assignment, Task } from '../model/record.js'
import { evidence } from '../text/evidence.js'
import { fold } from '../text/normalize.js'
import { addressees } from './assignments/addressees.js'
import { fieldLines } from './assignments/field-lines.js'
import type { Given } from './assignments/given.js'
import { assignedItems } from './assignments/items.js'
import { assignedInText } from './assignments/running-text.js'
import { assignedInTables } from './assignments/tables.js'
import type { ExtractInput, Extractor } from './extractor.js'

/** Who is given what: from the organisation part, items addressed to bodies, "Cơ quan chủ trì: …" lines, tables and running text. */
export const assignments = {
  field: 'assignments',
  empty: [],
  extract(input: ExtractInput): Assignment[] {
    const { root } = input
    const given = [
      ...addressees(root),
      ...assignedItems(root, input.found.document?.issuer ?? null),
      ...fieldLines(root),
      ...assignedInTables(root),
      ...assignedInText(root),
    ]
    return merge(
      input,
      given.sort((a, b) => a.actor.start - b.actor.start || a.actor.end - b.actor.end),
    )
  },
} as const satisfies Extractor

/** One entry a body, in the order of first mention; what it only helps with stands in an entry of its own. */
function merge(input: ExtractInput, given: readonly Given[]): Assignment[] {
  const { root } = input
  const byName = new Map<string, { assignment: Assignment; seen: Set<number> }>()
  for (const { actor, role, tasks } of given) {
    const name = root.text.slice(actor.start, actor.end)
    const key = `${role === 'support' ? 'support ' : ''}${fold(name).replace(/^các\s/u, '')}`
    const known = byName.get(key)
    const entry = known ?? { assignment: { ...evidence(root, actor), actor: name, role, tasks: [] }, seen: new Set<number>() }
    if (!known) byName.set(key, entry)
    for (const { span, product } of tasks) {
      if (entry.seen.has(span.start) || span.end - span.start < 8) continue
      entry.seen.add(span.start)
      const where = evidence(root, span)
      const task: Task = {
        ...where,
        text: root.text.slice(span.start, span.end),
        deadline: deadlineWithin(input, where.position.start.offset, where.position.end.offset),
        product,
      }
      entry.assignment.tasks.push(task)
    }
  }
  return [...byName.values()].map((e) => e.assignment)
}

/** The deadline that the schedule found inside a task's words. */
function deadlineWithin({ found }: ExtractInput, start: number, end: number): string | null {
  const within = (found.schedule ?? []).find(
    (s) => s.position.start.offset >= start && s.position.end.offset <= end && /^\d{4}/u.test(s.when),
  )
  return within?.when ?? null
}
