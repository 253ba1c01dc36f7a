import type { Message } from '../../model/message.js'
import { type Counts, noCounts } from '../exit-code.js'
import type { Session } from '../session.js'
import type { Line } from './work.js'

/** What a run has had so far: what its exit code and its last sentence are made of. */
export type Tally = {
  readonly counts: Counts
  readonly accepted: Message[]
  /** Of the documents that could be read. */
  readonly paths: Set<string | null>
  documents: number
  failed: number
}

export function openTally(): Tally {
  return { counts: noCounts(), accepted: [], paths: new Set(), documents: 0, failed: 0 }
}

/** Adds a finished line; a failed input is also said on standard error, so that it cannot be overlooked. */
export async function count(tally: Tally, line: Line, session: Session): Promise<void> {
  add(tally, line)
  tally.accepted.push(...line.accepted)
  if (line.failure !== null) await session.warn({ vi: line.failure, en: line.failure })
}

/** Adds what one line says. */
export function add(tally: Tally, line: Pick<Line, 'path' | 'counts'> & { readonly failure: string | null }): void {
  if (line.failure === null) {
    tally.documents += 1
    tally.paths.add(line.path)
  } else tally.failed += 1
  for (const severity of ['error', 'warning', 'info'] as const) tally.counts[severity] += line.counts[severity]
}

/** Adds what an earlier run has done of one input. */
export function addDone(tally: Tally, done: Pick<Tally, 'counts' | 'documents' | 'failed'> & { readonly path: string }): void {
  if (done.documents > 0) tally.paths.add(done.path)
  tally.documents += done.documents
  tally.failed += done.failed
  for (const severity of ['error', 'warning', 'info'] as const) tally.counts[severity] += done.counts[severity]
}

/** The last sentence of a run over several inputs. */
export async function summarize({ counts, documents, failed }: Tally, session: Session): Promise<void> {
  if (session.quiet || documents + failed < 2) return
  const { error, warning, info } = counts
  await session.warn({
    vi: `Đã đọc ${documents} văn bản${failed > 0 ? `, ${failed} tệp không đọc được` : ''}: ${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
    en: `Read ${documents} documents${failed > 0 ? `, ${failed} inputs failed` : ''}: ${error} errors, ${warning} warnings, ${info} notes.`,
  })
}
