import type { PolicyRecord, Role } from '../../model/record.js'
import { BLANKS } from '../../text/blanks.js'
import { END, literal, START } from '../../text/boundary.js'
import { toKey } from '../../text/normalize.js'
import { least } from './confidence.js'

/** One line of a list of tasks. */
export type TaskLine = {
  readonly record: PolicyRecord
  readonly actor: string
  readonly role: Role
  readonly text: string
  readonly deadline: string | null
  readonly product: string | null
  /** That of the body or of the task, whichever is lower. */
  readonly confidence: number | undefined
}

/** Every assigned task of these documents, in document order; with `forBody` only those of bodies whose name holds it ("sở y tế" finds 'Sở Y tế các tỉnh'). */
export function tasksOf(records: readonly PolicyRecord[], forBody?: string): TaskLine[] {
  const wanted =
    forBody === undefined ? null : new RegExp(`${START}${literal(toKey(forBody.normalize('NFC')).trim().replace(BLANKS, ' '))}${END}`, 'u')
  return records.flatMap((record) =>
    record.assignments
      .filter(({ actor }) => wanted === null || wanted.test(toKey(actor.normalize('NFC'))))
      .flatMap((assignment) =>
        assignment.tasks.map((task): TaskLine => {
          const { actor, role } = assignment
          const { text, deadline, product } = task
          return { record, actor, role, text, deadline, product, confidence: least(assignment, task) }
        }),
      ),
  )
}
