import type { Options } from '../options.js'
import type { Session } from '../session.js'
import { fileSink, stdoutSink } from './output.js'

/** Writes a command's plain result to `--output` or to standard output. */
export async function writeText(text: string, options: Options, session: Session): Promise<void> {
  const sink = options.output === undefined ? stdoutSink(session.io) : await fileSink(options.output, session.io.cwd)
  try {
    await sink.write(text)
    await sink.close()
  } catch (error) {
    await sink.discard()
    throw error
  }
}
