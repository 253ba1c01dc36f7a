import type { Source } from '../../model/source.js'
import type { Options } from '../options.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { bytesOf, openBytes } from './documents.js'
import { findInputs } from './inputs.js'
import { readSettings } from './read-options.js'

/** The documents of the files that `text` and `outline` show. A file that cannot be read is a UsageError with its sentence. */
export async function readSources(args: readonly string[], options: Options, session: Session): Promise<readonly Source[]> {
  const { io, language } = session
  const settings = { language, asOf: null, read: readSettings(options) }
  const where = { cwd: io.cwd, stdinFilename: options.stdinFilename ?? null, ignore: options.ignore !== false, language }
  const sources: Source[] = []
  for (const input of (await findInputs(args, where)).inputs) {
    const bytes = await bytesOf(input, io.stdin, language)
    const path = input.kind === 'failed' ? null : input.path
    const opened = bytes instanceof Uint8Array ? await openBytes(bytes, path, settings, io.signal) : [{ failure: bytes }]
    for (const one of opened) {
      if ('failure' in one) throw new UsageError({ vi: one.failure.error.reason, en: one.failure.error.reason })
      sources.push(one.source)
    }
  }
  return sources
}
