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
  const found = await findInputs(args, { cwd: io.cwd, stdinFilename, ignore: options.ignore !== false, language })
  const left = found.ignored.length
  if (left > 0 && (!quiet || found.inputs.length === 0)) {
    await session.warn({ vi: `Bỏ qua ${left} tệp theo .plancheckignore.`, en: `Left out ${left} files by .plancheckignore.` })
  }
  return found
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
