import type { Run } from '../command.js'
import { EXIT } from '../exit-code.js'
import { readSources } from '../run/one-source.js'
import { writeText } from '../run/write-text.js'

/** `plancheck text FILE`: the canonical text, byte for byte what all offsets count in. */
export const run: Run = async (args, options, session) => {
  const sources = await readSources(args, options, session)
  await writeText(sources.map(({ text }) => text).join('\n'), options, session)
  return EXIT.clean
}
