import type { FailedInput, PolicyRecord } from '../../model/record.js'
import type { Options } from '../options.js'
import type { Session } from '../session.js'
import { runJobs, threadsFor } from './batch.js'
import { inputsOf, jobsOf } from './jobs.js'
import { openProgress } from './progress.js'
import type { WorkSettings } from './settings.js'
import { count, openTally, type Tally } from './tally.js'
import { itemOf } from './targets.js'

/** All documents of a run, for the commands that look at them together. */
export type Gathered = {
  readonly records: readonly PolicyRecord[]
  readonly failures: readonly FailedInput[]
  readonly tally: Tally
}

/**
 * Extracts every document that the arguments name, in input order. Failures are said on standard error and stand in the result. `keep` may
 * take from each record what is not needed later, so that ten thousand of them fit into memory.
 */
export async function gather(
  args: readonly string[],
  options: Options,
  settings: WorkSettings,
  session: Session,
  keep: (record: PolicyRecord) => PolicyRecord = (record) => record,
): Promise<Gathered> {
  const { io } = session
  const { inputs } = await inputsOf(args, options, session)
  const threads = threadsFor(options.jobs ?? 'auto', inputs.length)
  const progress = openProgress(inputs.length, false, session)
  const records: PolicyRecord[] = []
  const failures: FailedInput[] = []
  const tally = openTally()
  try {
    for await (const lines of runJobs(jobsOf(inputs, io), threads, settings, session)) {
      for (const line of lines) {
        if (line.failure !== null) await progress.clear()
        await count(tally, line, session)
        const item = itemOf(line.bytes)
        if (item.kind === 'record') records.push(keep(item.record))
        if (item.kind === 'failure') failures.push(item.failure)
      }
      await progress.step()
    }
  } finally {
    await progress.clear()
  }
  return { records, failures, tally }
}

/** What identifies a document, what it cites and what was said of it: all that rules over sets and the cascade look at. */
export function headOf({ schemaVersion, source, document, references, messages }: PolicyRecord): PolicyRecord {
  const contents = { goals: [], targets: [], funding: [], solutionGroups: [], assignments: [], schedule: [] }
  return { schemaVersion, source, document, references, ...contents, messages }
}
