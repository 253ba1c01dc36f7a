import { exitCode, type FailOn } from '../exit-code.js'
import type { Options } from '../options.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { runJobs } from './batch.js'
import { inputFailure } from './input-failure.js'
import { fileSink, stdoutSink } from './output.js'
import type { WorkSettings } from './settings.js'
import { add, openTally } from './tally.js'
import type { Job, Line } from './work.js'

/**
 * `--stdin-ndjson`: for each line {id, text} of standard input one line {id, record} or {id, error}, in the same order and as soon as it is
 * ready, so that the program runs as a stateless worker under another engine. Lines without content are passed over.
 */
export async function answerLines(options: Options, settings: WorkSettings, failOn: FailOn, session: Session): Promise<number> {
  if (options.format?.some(({ format }) => format !== 'ndjson')) {
    throw new UsageError({ vi: '--stdin-ndjson chỉ trả về ndjson.', en: '--stdin-ndjson gives ndjson only.' })
  }
  const { io } = session
  const ids: unknown[] = []
  const jobs = jobsOf(linesOf(io.stdin), ids, settings)
  const threads = typeof options.jobs === 'number' ? options.jobs : 1
  const file = options.output ?? options.format?.[0]?.file ?? null
  const sink = file === null ? stdoutSink(io) : await fileSink(file, io.cwd)
  const tally = openTally()
  try {
    for await (const [line] of runJobs(jobs, threads, settings, session)) {
      if (!line) continue
      add(tally, line)
      await sink.write(answer(ids.shift(), line))
    }
    await sink.close()
  } catch (error) {
    await sink.discard()
    throw error
  }
  return exitCode(tally.counts, failOn, tally.failed > 0)
}

async function* jobsOf(lines: AsyncIterable<string>, ids: unknown[], { language }: WorkSettings): AsyncGenerator<Job> {
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const { id, text, what } = parse(line)
    ids.push(id)
    if (text === null) yield { kind: 'failed', failure: inputFailure('input/bad-line', null, language, what, number) }
    else yield { kind: 'bytes', path: null, bytes: Buffer.from(text) }
  }
}

function parse(line: string): { readonly id: unknown; readonly text: string | null; readonly what: string } {
  try {
    const value: unknown = JSON.parse(line)
    const { id = null, text = null }: { readonly id?: unknown; readonly text?: unknown } =
      typeof value === 'object' && value !== null ? value : {}
    return typeof text === 'string' ? { id, text, what: '' } : { id, text: null, what: '"text"' }
  } catch (error) {
    return { id: null, text: null, what: error instanceof Error ? error.message : String(error) }
  }
}

/** The finished line inside its envelope, without parsing it again. */
function answer(id: unknown, { bytes, failure }: Line): string {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength - 1).toString('utf8')
  if (failure === null) return `${JSON.stringify({ id }).slice(0, -1)},"record":${body}}\n`
  const { error }: { readonly error: unknown } = JSON.parse(body)
  return `${JSON.stringify({ id, error })}\n`
}

async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pending: string[] = []
  for await (const chunk of stream) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
    pending.push(first)
    if (rest.length === 0) continue
    yield pending.join('')
    pending = [rest.pop() ?? '']
    yield* rest
  }
  const last = pending.join('') + decoder.decode()
  if (last !== '') yield last
}
