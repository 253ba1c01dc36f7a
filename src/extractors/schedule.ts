import type { Span } from '../model/position.js'
import type { ScheduleItem } from '../model/record.js'
import type { Root } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'
import { evidence } from '../text/evidence.js'
import { covered, spanAt } from '../text/sorted.js'
import type { Extractor } from './extractor.js'
import { actOf } from './schedule/act.js'
import { withActors } from './schedule/actor.js'
import { columnsOf, rowItem, type TimeColumns } from './schedule/table.js'
import { clausesWithTime, EVENT_ON } from './schedule/trigger.js'
import { recurrenceOf, whenOf } from './schedule/when.js'
import { passages } from './targets/passages.js'
import { placeOf } from './targets/place.js'

/** Deadlines and rhythms of tasks, from sentences, "Thời gian thực hiện:" lines and time columns of tables; not the deadlines of targets. */
export const schedule: Extractor = {
  field: 'schedule',
  empty: [],
  extract: ({ root, mentions, found }) => {
    const out: ScheduleItem[] = []
    const taken = covered(
      (found.targets ?? [])
        .filter(({ status }) => status === 'target')
        .map(({ position }) => ({ start: position.start.offset, end: position.end.offset })),
    )
    let table: { readonly id: number; readonly columns: TimeColumns | null } = { id: -1, columns: null }
    for (const block of root.blocks) {
      if (block.kind === 'row' && block.cells.length > 1) {
        if (table.id !== block.table) table = { id: block.table, columns: null }
        const head = columnsOf(root, block)
        if (head) table = { ...table, columns: head }
        else if (table.columns) out.push(...rowItem(root, block, table.columns))
        continue
      }
      if (block.zone !== 'body') continue
      const words = { start: block.enumerator?.end ?? block.start, end: block.end }
      if (hasClue(root, words)) out.push(...inBlock(root, words, mentions.body, taken, found.document?.issuedOn ?? null))
    }
    return withActors(out, found.assignments ?? [])
  },
}

// cheap: a stretch without any of these holds no deadline and no rhythm
const CLUE = /\d|quý|hằng|hàng|mỗi|định kỳ|thời (?:gian|hạn)|tiến độ|một lần/

function hasClue({ key }: Root, { start, end }: Span): boolean {
  return CLUE.test(key.slice(start, end))
}

function inBlock(root: Root, block: Span, bodies: readonly Span[], taken: readonly Span[], issuedOn: string | null): ScheduleItem[] {
  const { role } = placeOf(root, block.start)
  if (role === 'situation' || role === 'basis') return []
  const out: ScheduleItem[] = []
  const sentences = passages(root, block)
  for (const sentence of sentences) {
    // the clue of a block is that of its only sentence
    if (sentences.length > 1 && !hasClue(root, sentence)) continue
    for (const { span, trigger } of clausesWithTime(root.key, sentence, role, issuedOn?.slice(0, 4) ?? null)) {
      if (isTargets(root, trigger, taken)) continue
      const when = whenOf(root, span, trigger)
      // "diễn ra ngày 12/6/2026" in a document of July: an event that has been
      if (issuedOn !== null && when.length === 10 && when <= issuedOn && EVENT_ON.test(root.key.slice(trigger.start, trigger.end))) continue
      const words = root.key.slice(trigger.start, span.end)
      const { quote, position } = evidence(root, span)
      const { action, actor } = actOf(root, span, trigger, bodies)
      out.push({
        quote,
        position,
        text: root.text.slice(span.start, span.end).replace(BLANKS, ' ').trim(),
        when,
        recurrence: recurrenceOf(root.key.slice(span.start, span.end), words),
        action,
        actor,
      })
    }
  }
  return out
}

/** Whether the words of a time stand in a statement that is a target. */
function isTargets(root: Root, { start }: Span, taken: readonly Span[]): boolean {
  return spanAt(taken, root.origin[start] ?? 0) !== null
}
