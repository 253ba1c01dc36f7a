import { readFile } from 'node:fs/promises'
import type { Message } from '../../model/message.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { fileSink } from './output.js'
import { acceptedKey } from './settings.js'

/** One accepted finding. Entries are found again by path and fingerprint, never by a count. */
export type BaselineEntry = {
  readonly path: string | null
  readonly fingerprint: string
  readonly ruleId: string
  /** The finding's sentence, for people who read the file. */
  readonly finding: string
  /** Why it is accepted. */
  readonly reason: string
  readonly addedOn: string
}

export type Baseline = { readonly schemaVersion: 1; readonly entries: readonly BaselineEntry[] }

/** The baseline of a file; empty where it is to be written for the first time. Throws UsageError where it is none. */
export async function loadBaseline(file: string, mayBeMissing: boolean): Promise<Baseline> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null && mayBeMissing) return { schemaVersion: 1, entries: [] }
  const baseline = text === null ? null : parse(text)
  if (baseline) return baseline
  throw new UsageError({
    vi: `Không đọc được tệp ghi nhận "${file}". Tạo tệp bằng --baseline TỆP --update-baseline.`,
    en: `The baseline "${file}" cannot be read. Make it with --baseline FILE --update-baseline.`,
  })
}

/** Writes what now stands: entries that still occur keep their reason and date, new ones get today's, the others go. */
export async function updateBaseline(
  file: string,
  before: Baseline,
  messages: readonly Message[],
  reason: string,
  session: Session,
): Promise<void> {
  const kept = new Map(before.entries.map((entry) => [acceptedKey(entry), entry]))
  const today = session.io.today()
  const entries = messages.map((message): BaselineEntry => {
    const { path, fingerprint, ruleId } = message
    return kept.get(acceptedKey(message)) ?? { path, fingerprint, ruleId, finding: message.reason, reason, addedOn: today }
  })
  entries.sort((a, b) => (acceptedKey(a) < acceptedKey(b) ? -1 : 1))
  const sink = await fileSink(file, session.io.cwd)
  await sink.write(`${JSON.stringify({ schemaVersion: 1, entries } satisfies Baseline, null, 2)}\n`)
  await sink.close()
  await session.warn({
    vi: `Đã ghi nhận ${entries.length} phát hiện vào "${file}".`,
    en: `Accepted ${entries.length} findings into "${file}".`,
  })
}

/** Entries about documents of this run that no longer occur: somebody has put them right, and the file should say so. */
export async function reportStale(
  file: string,
  baseline: Baseline,
  used: ReadonlySet<string>,
  paths: ReadonlySet<string | null>,
  session: Session,
): Promise<void> {
  const stale = baseline.entries.filter((entry) => paths.has(entry.path) && !used.has(acceptedKey(entry)))
  if (stale.length === 0) return
  const lines = stale.slice(0, 10).map(({ path, ruleId, finding }) => `  ${path ?? '-'}  ${ruleId}  ${finding}`)
  const list = [...lines, ...(stale.length > 10 ? ['  …'] : [])].join('\n')
  await session.warn({
    vi: `${stale.length} mục trong "${file}" không còn xảy ra; chạy lại với --update-baseline để bỏ đi:\n${list}`,
    en: `${stale.length} entries of "${file}" no longer occur; run with --update-baseline to drop them:\n${list}`,
  })
}

function parse(text: string): Baseline | null {
  try {
    const value: Baseline = JSON.parse(text)
    return value.schemaVersion === 1 && Array.isArray(value.entries) ? value : null
  } catch {
    return null
  }
}
