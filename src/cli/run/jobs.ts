import { resolve } from 'node:path'
import type { Io } from '../io.js'
import type { Options } from '../options.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { findInputs, type Input, type Inputs } from './inputs.js'
import type { Job } from './work.js'

/** The inputs that the command line names. Says which ones .plancheckignore leaves out; throws UsageError where none was named. */
export async function inputsOf(args: readonly string[], options: Options, session: Session): Promise<Inputs> {
  if (args.length === 0) {
    throw new UsageError({
      vi: 'Hãy nêu ít nhất một tệp, thư mục hoặc mẫu tên tệp; dùng "-" để đọc đầu vào chuẩn.',
      en: 'Name at least one file, folder or glob; use "-" for standard input.',
    })
  }
  const { io, language, quiet } = session
  const stdinFilename = options.stdinFilename ?? null
  const outputs = new Set(outputsOf(options).map((file) => resolve(io.cwd, file)))
  const found = await findInputs(args, { cwd: io.cwd, stdinFilename, ignore: options.ignore !== false, language, outputs })
  const left = found.ignored.length
  if (left > 0 && (!quiet || found.inputs.length === 0)) {
    const none =
      found.inputs.length === 0 ? { vi: ' Không còn văn bản nào để đọc.', en: ' No document is left to read.' } : { vi: '', en: '' }
    await session.warn({
      vi: `Bỏ qua ${left} tệp theo .plancheckignore.${none.vi}`,
      en: `Left out ${left} files by .plancheckignore.${none.en}`,
    })
  }
  return found
}

/** The files that the options name as outputs. */
function outputsOf({ output, format = [] }: Options): readonly string[] {
  return [...(output === undefined ? [] : [output]), ...format.flatMap(({ file }) => file ?? [])]
}

/** The inputs as jobs; standard input is read here, because a worker cannot. */
export async function* jobsOf(inputs: readonly Input[], io: Io): AsyncGenerator<Job> {
  for (const input of inputs) yield await jobOf(input, io)
}

/** One input as a job. */
export async function jobOf(input: Input, io: Io): Promise<Job> {
  if (input.kind !== 'stdin') return input
  const chunks: Uint8Array[] = []
  for await (const chunk of io.stdin) chunks.push(chunk)
  return { kind: 'bytes', path: input.path, bytes: Buffer.concat(chunks) }
}
