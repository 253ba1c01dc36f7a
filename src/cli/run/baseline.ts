import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Message } from '../../model/message.js'
import type { Rule } from '../../rules/rule.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { fileText } from './file-text.js'
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

/** What a run looked at: entries about anything else are left as they are. */
export type JudgedRun = {
  /** Findings that the baseline took out. */
  readonly accepted: readonly Message[]
  /** Of the documents that were judged; null for what is said of all of them together. */
  readonly paths: ReadonlySet<string | null>
  /** Of the rules that were applied. */
  readonly scopes: readonly Rule['scope'][]
}

/** The baseline of a file; empty where it is to be written for the first time. Throws UsageError where it is none. */
export async function loadBaseline(file: string, cwd: string, mayBeMissing: boolean): Promise<Baseline> {
  const place = resolve(cwd, file)
  if (mayBeMissing && !existsSync(place)) return { schemaVersion: 1, entries: [] }
  const text = fileText(place)
  const baseline = text === null ? null : parse(text)
  if (baseline) return baseline
  throw new UsageError({
    vi: `Không đọc được tệp ghi nhận "${file}". Tạo tệp bằng --baseline TỆP --update-baseline.`,
    en: `The baseline "${file}" cannot be read. Make it with --baseline FILE --update-baseline.`,
  })
}

/** Writes what now stands: entries that still occur keep their reason and date, new ones get today's, those that this run shows gone go. */
export async function updateBaseline(file: string, before: Baseline, run: JudgedRun, reason: string, session: Session): Promise<void> {
  const kept = new Map(before.entries.map((entry) => [acceptedKey(entry), entry]))
  const today = session.io.today()
  const covers = await coverage(run)
  const left = new Map([...kept].filter(([, entry]) => !covers(entry)))
  const found = run.accepted.map((message): [string, BaselineEntry] => {
    const { path, fingerprint, ruleId } = message
    const key = acceptedKey(message)
    return [key, kept.get(key) ?? { path, fingerprint, ruleId, finding: message.reason, reason, addedOn: today }]
  })
  const entries = [...new Map([...left, ...found])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
  const sink = await fileSink(file, session.io.cwd)
  await sink.write(`${JSON.stringify({ schemaVersion: 1, entries } satisfies Baseline, null, 2)}\n`)
  await sink.close()
  await session.warn({
    vi: `Đã ghi nhận ${run.accepted.length} phát hiện vào "${file}" (tệp có ${entries.length} mục).`,
    en: `Accepted ${run.accepted.length} findings into "${file}" (it has ${entries.length} entries).`,
  })
}

/** Entries that this run could have confirmed and that no longer occur: somebody has put them right, and the file should say so. */
export async function reportStale(file: string, baseline: Baseline, run: JudgedRun, session: Session): Promise<void> {
  if (baseline.entries.length === 0) return
  const used = new Set(run.accepted.map(acceptedKey))
  const covers = await coverage(run)
  const stale = baseline.entries.filter((entry) => covers(entry) && !used.has(acceptedKey(entry)))
  if (stale.length === 0) return
  const lines = stale.slice(0, 10).map(({ path, ruleId, finding }) => `  ${path ?? '-'}  ${ruleId}  ${finding}`)
  const list = [...lines, ...(stale.length > 10 ? ['  …'] : [])].join('\n')
  await session.warn({
    vi: `${stale.length} mục trong "${file}" không còn xảy ra; chạy lại với --update-baseline để bỏ đi:\n${list}`,
    en: `${stale.length} entries of "${file}" no longer occur; run with --update-baseline to drop them:\n${list}`,
  })
}

/** Whether a run would have found again what an entry is about. A rule that is no more is found by nobody. */
async function coverage({ paths, scopes }: JudgedRun): Promise<(entry: BaselineEntry) => boolean> {
  const { rules } = await import('../../rules/index.js')
  const others = new Set(rules.filter(({ scope }) => !scopes.includes(scope)).map(({ id }) => id))
  return ({ path, ruleId }) => paths.has(path) && !others.has(ruleId)
}

function parse(text: string): Baseline | null {
  try {
    const value: Baseline = JSON.parse(text.replace(/^\uFEFF/, ''))
    return value.schemaVersion === 1 && Array.isArray(value.entries) ? value : null
  } catch {
    return null
  }
}
