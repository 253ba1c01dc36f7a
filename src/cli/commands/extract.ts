import type { Run } from '../command.js'
import { exitCode, noCounts } from '../exit-code.js'
import { bytesOf, openBytes, recordOf, type WorkSettings } from '../run/documents.js'
import { findInputs } from '../run/inputs.js'
import { readSettings } from '../run/read-options.js'
import { openTargets } from '../run/targets.js'
import { UsageError } from '../usage-error.js'

/** `plancheck extract FILE…`: a record per document, in the order of the inputs. */
export const run: Run = async (args, options, session) => {
  if (args.length === 0) throw noFiles()
  const { io, language } = session
  const settings: WorkSettings = { language, asOf: options.asOf ?? null, read: readSettings(options) }
  const found = await findInputs(args, {
    cwd: io.cwd,
    stdinFilename: options.stdinFilename ?? null,
    ignore: options.ignore !== false,
    language,
  })
  const targets = await openTargets(options, session, ['record'], found.single)
  const counts = noCounts()
  let trouble = found.inputs.length === 0
  for (const input of found.inputs) {
    const bytes = await bytesOf(input, io.stdin, language)
    const opened =
      bytes instanceof Uint8Array ? await openBytes(bytes, input.kind === 'failed' ? null : input.path, settings) : [{ failure: bytes }]
    for (const one of opened) {
      if ('failure' in one) {
        trouble = true
        await session.warn({ vi: one.failure.error.reason, en: one.failure.error.reason })
        await targets.item({ kind: 'failure', failure: one.failure })
      } else {
        const record = recordOf(one.source, settings)
        for (const { severity } of record.messages) counts[severity] += 1
        await targets.item({ kind: 'record', record })
      }
    }
  }
  await targets.close()
  return exitCode(counts, options.failOn ?? 'never', trouble)
}

function noFiles(): UsageError {
  return new UsageError({
    vi: 'Hãy nêu ít nhất một tệp, thư mục hoặc mẫu tên tệp; dùng "-" để đọc đầu vào chuẩn.',
    en: 'Name at least one file, folder or glob; use "-" for standard input.',
  })
}
