import type { Span } from '../../model/position.js'
import type { ScheduleItem } from '../../model/record.js'
import type { Root } from '../../model/tree.js'

/** What is to be done by then and by whom: the clause without its time, the first body that its sentence names before the act. */
export function actOf(root: Root, span: Span, trigger: Span, bodies: readonly Span[]): Pick<ScheduleItem, 'action' | 'actor'> {
  const before = clean(root.text.slice(span.start, trigger.start))
  const after = clean(root.text.slice(trigger.end, span.end).replace(/^[^,;:]{0,40}[,:]\s*/u, ''))
  const action = before.length >= 8 ? before : after.length >= 8 ? after : null
  const actor = firstIn(bodies, span)
  return { action, actor: actor ? root.text.slice(actor.start, actor.end).replace(/\s+/gu, ' ') : null }
}

function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\d/,;:.()-]+|[\s,;:.(-]+$/gu, '')
    .replace(/(?:,? (?:và )?(?:hoàn thành|xong|trong|vào))$/u, '')
    .trim()
}

function firstIn(sorted: readonly Span[], { start, end }: Span): Span | null {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? end) < start) low = middle + 1
    else high = middle
  }
  const first = sorted[low]
  return first && first.start < end && first.start - start < 40 ? first : null
}
