import type { Source } from '../../model/source.js'
import type { Options } from '../options.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { inputsOf, jobOf } from './jobs.js'
import { readSettings } from './read-options.js'
import { readSourcesOf } from './work.js'

/** The documents of the files that `text` and `outline` show. A file that cannot be read is a UsageError with its sentence. */
export async function readSources(args: readonly string[], options: Options, session: Session): Promise<readonly Source[]> {
  const { inputs } = await inputsOf(args, options, session)
  if (inputs.length === 0) throw new UsageError({ vi: 'Không có văn bản nào để đọc.', en: 'There is no document to read.' })
  const settings = { language: session.language, read: readSettings(options) }
  const sources: Source[] = []
  for (const input of inputs) {
    for (const one of await readSourcesOf(await jobOf(input, session.io), settings)) {
      if ('error' in one) throw new UsageError({ vi: one.error.reason, en: one.error.reason })
      sources.push(one)
    }
  }
  return sources
}
