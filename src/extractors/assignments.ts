import type { Span } from '../model/position.js'
import type { Assignment, Role, Task } from '../model/record.js'
import type { Root } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'
import { evidence } from '../text/evidence.js'
import { timesIn } from '../text/time-words.js'
import { addressees } from './assignments/addressees.js'
import { fieldLines } from './assignments/field-lines.js'
import type { Given, GivenTask } from './assignments/given.js'
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
  const out: Assignment[] = []
  const byName = new Map<string, { readonly assignment: Assignment; readonly seen: Set<number> }>()
  for (const { actor, role, tasks } of given) {
    const key = `${role === 'support' ? 'support ' : ''}${sameBody(root.key.slice(actor.start, actor.end))}`
    const known = byName.get(key)
    const entry = known ?? { assignment: entryOf(root, actor, role), seen: new Set<number>() }
    if (!known) {
      byName.set(key, entry)
      out.push(entry.assignment)
    }
    for (const given of tasks) {
      const { span, product } = given
      if (entry.seen.has(span.start) || span.end - span.start < 8) continue
      entry.seen.add(span.start)
      const { quote, position } = evidence(root, span)
      const task: Task = {
        quote,
        position,
        text: root.text.slice(span.start, span.end),
        deadline: deadlineOf(input, given),
        product,
      }
      entry.assignment.tasks.push(task)
    }
  }
  return out
}

function entryOf(root: Root, actor: Span, role: Role): Assignment {
  const { quote, position } = evidence(root, actor)
  return { quote, position, actor: root.text.slice(actor.start, actor.end), role, tasks: [] }
}

/** "Thủ trưởng các sở, ban, ngành tỉnh" are "Thủ trưởng các sở, ban, ngành": of one document's collective the place is often left out. */
function sameBody(name: string): string {
  const folded = name
    .replace(/[*_\\"']/g, '')
    .replace(BLANKS, ' ')
    .trim()
  const known = folded.startsWith('các ') ? folded.slice(4) : folded
  return known.includes(', ngành') && /(?:ban|sở), ngành/u.test(known) ? known.replace(/\s(?:cấp |của )?(?:tỉnh|thành phố)$/u, '') : known
}

// lead words of a limit: "trước ngày …", "trong tháng …", "hoàn thành quý …"; a bare "ngày …" is the date of a document
const LIMIT = /^(?:từ nay |chậm nhất |muộn nhất )?(?:trước|đến|tới|trong|xong|hết|hoàn thành|vào|cuối|chậm nhất|muộn nhất)\s/u

/** A task's deadline: the time stated for it, else the limit named in its own words. */
function deadlineOf({ root }: ExtractInput, { span, due }: GivenTask): string | null {
  if (due) {
    const [stated] = timesIn(root.key, due.start, due.end)
    const year = /^\s*(20\d\d)\s*\.?$/u.exec(root.key.slice(due.start, due.end))?.[1]
    return stated && stated.kind !== 'since' && stated.kind !== 'compared' ? stated.time : (year ?? null)
  }
  const times = timesIn(root.key, span.start, span.end)
  const limit =
    times.find((t) => t.kind === 'until' && t.time.length > 4) ??
    times.find((t) => t.kind === 'in' && LIMIT.test(root.key.slice(t.start, t.end)))
  return limit?.time ?? times.find((t) => t.kind === 'until')?.time ?? null
}
