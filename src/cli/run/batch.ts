import { availableParallelism } from 'node:os'
import type { Session } from '../session.js'
import { inputFailure } from './input-failure.js'
import type { Pool } from './pool.js'
import type { WorkSettings } from './settings.js'
import { failureLine, type Job, type Line, prepareWork, type Work } from './work.js'

/** Fewer files than this are done before a thread has started. */
const WORTH_A_THREAD = 8

/**
 * The lines of all jobs, in the order of the jobs, as they become ready. Memory stays flat: only a few jobs run ahead of the one whose
 * lines are waited for. Ends by throwing when the run is interrupted.
 */
export async function* runJobs(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  threads: number,
  settings: WorkSettings,
  session: Session,
): AsyncGenerator<readonly Line[]> {
  const { io } = session
  if (threads <= 1 || io.worker === null) {
    yield* oneByOne(jobs, await prepareWork(settings, io.signal, pageProgress(session)), io.signal)
    return
  }
  const { openPool } = await import('./pool.js')
  const pool = openPool(io.worker, threads, settings)
  const stop = (): void => void pool.close()
  io.signal.addEventListener('abort', stop, { once: true })
  try {
    yield* sideBySide(jobs, pool, settings, io.signal)
  } finally {
    io.signal.removeEventListener('abort', stop)
    await pool.close()
  }
}

/** How many threads `--jobs` means for so many files. */
export function threadsFor(asked: number | 'auto', files: number): number {
  if (asked !== 'auto') return Math.min(asked, files)
  return files < WORTH_A_THREAD ? 1 : Math.min(availableParallelism(), Math.ceil(files / WORTH_A_THREAD) + 1)
}

/** Recognising the pages of one scan can take minutes; the terminal says how far it is. */
function pageProgress({ io, quiet, language }: Session): ((done: number, total: number, what: string) => void) | null {
  if (quiet) return null
  const page = language === 'vi' ? 'trang' : 'page'
  return (done, total, what) => {
    if (!io.stderr.isTerminal) return
    const text = done < total ? `${what}: ${page} ${done + 1}/${total}` : ''
    io.stderr.write(`\r\u001b[2K${text}`).catch(() => {})
  }
}

async function* oneByOne(jobs: AsyncIterable<Job> | Iterable<Job>, work: Work, signal: AbortSignal): AsyncGenerator<readonly Line[]> {
  for await (const job of jobs) {
    signal.throwIfAborted()
    yield await work(job)
    // Lets a signal in between two documents: the work itself may never wait.
    await new Promise((resolve) => setImmediate(resolve))
  }
  signal.throwIfAborted()
}

async function* sideBySide(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  pool: Pool,
  settings: WorkSettings,
  signal: AbortSignal,
): AsyncGenerator<readonly Line[]> {
  const ahead = pool.size * 8
  const running: Promise<readonly Line[]>[] = []
  for await (const job of jobs) {
    signal.throwIfAborted()
    running.push(settled(job, pool, settings))
    if (running.length < ahead) continue
    const first = await running.shift()
    signal.throwIfAborted()
    if (first) yield first
    if (first) pool.release(first)
  }
  for (const lines of running) {
    const ready = await lines
    signal.throwIfAborted()
    yield ready
    pool.release(ready)
  }
}

/** A job that takes its thread down is a failed input; the others go on. */
async function settled(job: Job, pool: Pool, settings: WorkSettings): Promise<readonly Line[]> {
  try {
    return await pool.run(job)
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Crash') throw error
    const path = job.kind === 'failed' ? job.failure.source.path : job.path
    return [failureLine(inputFailure('input/crashed', path, settings.language, error.message))]
  }
}
