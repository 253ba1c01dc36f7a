import { readFileSync } from 'node:fs'
import type { Message } from '../../model/message.js'
import type { FailedInput, PolicyRecord } from '../../model/record.js'
import type { Source } from '../../model/source.js'
import { extract } from '../../pipeline.js'
import { readDocument } from '../../readers/read.js'
import type { ReadOptions } from '../../readers/reader.js'
import { applySettings } from '../../rules/engine.js'
import { inputMessage } from '../../rules/message.js'
import { type Counts, noCounts } from '../exit-code.js'
import { accept } from './accept.js'
import { type Cache, openCache } from './cache.js'
import { inputFailure } from './input-failure.js'
import { readOptions, sha256 } from './read-options.js'
import { settingOf, type WorkSettings } from './settings.js'

/** One thing to work on; all of it can be sent to a worker. */
export type Job =
  | { readonly kind: 'file'; readonly path: string; readonly file: string }
  | { readonly kind: 'bytes'; readonly path: string | null; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly failure: FailedInput }

/** One finished line of ndjson, with what the run has to know of it without parsing it. */
export type Line = {
  /** UTF-8, with its line feed. */
  readonly bytes: Uint8Array
  readonly path: string | null
  readonly counts: Counts
  /** The sentence of a failed input. */
  readonly failure: string | null
  /** Findings that the baseline took out of the record. */
  readonly accepted: readonly Message[]
}

/** Does one job: reads, extracts, judges, and writes it down. Any input gives at least one line. */
export type Work = (job: Job) => Promise<readonly Line[]>

/** The work under some settings; what depends on them alone is prepared once. */
export async function prepareWork(
  settings: WorkSettings,
  signal: AbortSignal | null,
  onProgress: ReadOptions['onProgress'] | null = null,
): Promise<Work> {
  const { language, asOf, ownWords } = settings
  const cache: Cache | null = settings.cache ? openCache(settings.cache) : null
  const setting = settings.rules.length > 0 ? await settingOf(settings.rules) : null
  const options = { ...readOptions(settings.read, signal), ...(onProgress ? { onProgress } : {}) }

  const recordLine = (source: Source): Line => {
    const record = extract(source, { language, asOf, ownWords })
    const judged = setting ? applySettings(record.messages, setting) : record.messages
    const { shown: messages, accepted } = accept(judged, settings.accepted)
    const counts = noCounts()
    for (const { severity } of messages) counts[severity] += 1
    return { bytes: encode({ ...record, messages: [...messages] }), path: source.path, counts, failure: null, accepted }
  }

  return async (job) => {
    if (job.kind === 'failed') return [failureLine(job.failure)]
    const bytes = job.kind === 'bytes' ? job.bytes : bytesOf(job.file)
    if (!(bytes instanceof Uint8Array)) return [failureLine(inputFailure('input/unreadable', job.path, language, bytes.code))]
    const hash = sha256(bytes)
    const known = cache?.get(job.path, hash)
    if (known) return known
    const results = await readDocument({ bytes, path: job.path, sha256: hash, options })
    const lines = results.map((result) => {
      if ('source' in result) return recordLine(result.source)
      const error = inputMessage(result.failure, result.path, language)
      return failureLine({ source: { path: result.path }, error: { ...error, severity: 'error' } })
    })
    if (lines.every(({ failure }) => failure === null)) cache?.put(job.path, hash, lines)
    return lines
  }
}

/** The documents of a file for the commands that show the text itself; failures come as their sentences. */
export async function readSourcesOf(
  job: Job,
  settings: Pick<WorkSettings, 'language' | 'read'>,
): Promise<readonly (Source | FailedInput)[]> {
  if (job.kind === 'failed') return [job.failure]
  const bytes = job.kind === 'bytes' ? job.bytes : bytesOf(job.file)
  if (!(bytes instanceof Uint8Array)) return [inputFailure('input/unreadable', job.path, settings.language, bytes.code)]
  const results = await readDocument({ bytes, path: job.path, sha256: sha256(bytes), options: readOptions(settings.read, null) })
  return results.map((result) => {
    if ('source' in result) return result.source
    return { source: { path: result.path }, error: inputMessage(result.failure, result.path, settings.language) }
  })
}

/** The line of an input that could not be read. */
export function failureLine(failure: FailedInput): Line {
  return { bytes: encode(failure), path: failure.source.path, counts: noCounts(), failure: failure.error.reason, accepted: [] }
}

function encode(value: PolicyRecord | FailedInput): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}

/** Reading at once is faster than asking for a promise, and the thread has nothing else to do. */
function bytesOf(file: string): Uint8Array | { readonly code: string } {
  try {
    return readFileSync(file)
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : 'EIO' }
  }
}
