import type { WordingId, WordingValues } from '../lexicon/wording.js'
import type { Notice } from '../model/source.js'
import type { ReadFailure } from './reader.js'

/** Thrown inside a reader for a file that cannot be read; `readDocument` turns it into the file's `ReadFailure`. */
export class ReadError extends Error {
  readonly ruleId: WordingId
  readonly values: Readonly<Record<string, string>>

  private constructor(ruleId: WordingId, values: Readonly<Record<string, string>>) {
    super(ruleId)
    this.name = 'ReadError'
    this.ruleId = ruleId
    this.values = values
  }

  /** A refusal with all the values that its sentence needs. */
  static of<Id extends WordingId>(ruleId: Id, values: WordingValues<Id>): ReadError {
    return new ReadError(ruleId, values)
  }
}

/** A reader's remark on a file, with all the values that its sentence needs. */
export function notice<Id extends WordingId>(ruleId: Id, path: string | null, values: WordingValues<Id>): Notice {
  return { ruleId, values: { file: nameOf(path), ...values } }
}

/** The failure that a refusal stands for. */
export function failure(error: ReadError, path: string | null): ReadFailure {
  return { ruleId: error.ruleId, values: { file: nameOf(path), ...error.values } }
}

/** Throws the refusal 'input/cancelled' where the user has asked to stop. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw ReadError.of('input/cancelled', {})
}

/** "12,4 MB": sizes as sentences print them. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
}

function nameOf(path: string | null): string {
  return path ?? '-'
}
