import type { Run } from '../command.js'
import { EXIT } from '../exit-code.js'
import { catalogue } from '../run/catalogue.js'
import { textFormat, writeText } from '../run/write-text.js'

/** `plancheck rules`: the catalogue, one rule a line; as JSON with `--format json`. */
export const run: Run = async (_args, options, session) => {
  const { json, target } = textFormat(options)
  const entries = catalogue(session.language)
  if (json) {
    const rows = entries.map(({ id, severity, summary, source }) => ({ id, severity, summary, source }))
    await writeText(`${JSON.stringify(rows, null, 2)}\n`, target, session)
    return EXIT.clean
  }
  const width = Math.max(...entries.map(({ id }) => id.length))
  const lines = entries.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`)
  await writeText(`${lines.join('\n')}\n`, target, session)
  return EXIT.clean
}
