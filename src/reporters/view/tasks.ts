import type { PolicyRecord, Role } from '../../model/record.js'
import { toKey } from '../../text/normalize.js'

/** One line of a list of tasks. */
export type TaskLine = {
  readonly record: PolicyRecord
  readonly actor: string
  readonly role: Role
  readonly text: string
  readonly deadline: string | null
  readonly product: string | null
}

/** Every assigned task of these documents, in document order; with `forBody` only that body's ("sở y tế" finds 'Sở Y tế', not 'Sở Y tế công cộng'). */
export function tasksOf(records: readonly PolicyRecord[], forBody?: string): TaskLine[] {
  const wanted = forBody === undefined ? null : plain(forBody)
  return records.flatMap((record) =>
    record.assignments
      .filter(({ actor }) => wanted === null || names(actor, wanted))
      .flatMap(({ actor, role, tasks }) => tasks.map(({ text, deadline, product }) => ({ record, actor, role, text, deadline, product }))),
  )
}

// an actor can be a list: 'Sở Y tế, Sở Tài chính và Ủy ban nhân dân các xã'
function names(actor: string, wanted: string): boolean {
  return plain(actor) === wanted || actor.split(/[,;]|\svà\s/u).some((one) => plain(one) === wanted)
}

function plain(body: string): string {
  return toKey(body.normalize('NFC'))
    .replace(/\s+/gu, ' ')
    .replace(/^(?:giao|các) /u, '')
    .trim()
}
