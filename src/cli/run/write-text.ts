import type { FormatTarget, Options } from '../options.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { fileSink, stdoutSink } from './output.js'

/** Writes a command's plain result to `--output` or to standard output. */
export async function writeText(text: string, { output }: Pick<Options, 'output'>, session: Session): Promise<void> {
  const sink = output === undefined ? stdoutSink(session.io) : await fileSink(output, session.io.cwd)
  try {
    await sink.write(text)
    await sink.close()
  } catch (error) {
    await sink.discard()
    throw error
  }
}

/** The one `--format` of a command that has words and JSON to show, and where it goes. Throws UsageError for any other. */
export function textFormat({ format = [], output }: Options): { readonly json: boolean; readonly target: Pick<Options, 'output'> } {
  const [asked = { format: 'terminal', file: null }, ...others]: readonly FormatTarget[] = format
  if (others.length > 0 || (asked.format !== 'terminal' && asked.format !== 'json')) {
    throw new UsageError({
      vi: `Lệnh này chỉ có một kết quả, dạng terminal hoặc json, không có "${(others[0] ?? asked).format}".`,
      en: `This command has one result, as terminal or json, and no "${(others[0] ?? asked).format}".`,
    })
  }
  const file = asked.file ?? output
  return { json: asked.format === 'json', target: file === undefined ? {} : { output: file } }
}
