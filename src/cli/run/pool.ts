import { MessageChannel, Worker } from 'node:worker_threads'
import type { WorkSettings } from './settings.js'
import type { Job, Line } from './work.js'

/** Worker threads that do jobs. `run` rejects with a Crash when the job took its thread down; the next job gets a new thread. */
export type Pool = {
  readonly size: number
  readonly run: (job: Job) => Promise<readonly Line[]>
  /** Gives the memory of lines back that have been written; they must not be used any more. */
  readonly release: (lines: readonly Line[]) => void
  readonly close: () => Promise<void>
}

/** A thread ended while it was at work: out of memory, or a fault in a library. */
export class Crash extends Error {
  override readonly name = 'Crash'
}

type Waiting = { readonly job: Job; readonly resolve: (lines: readonly Line[]) => void; readonly reject: (error: Crash) => void }

/**
 * A pool of its own rather than a package's: bundled programs cannot carry tinypool's worker file, and all that is needed is one job per
 * thread and a fresh thread after a crash. Workers start when there is work for them.
 */
export function openPool(file: URL, size: number, settings: WorkSettings): Pool {
  const idle: Worker[] = []
  const threads = new Map<Worker, Waiting | null>()
  const queue: Waiting[] = []
  // The bytes lie outside of the heap, so the collector is in no hurry to free them. Handing them to a port that nobody reads does it at once.
  const { port1: drain, port2: nobody } = new MessageChannel()
  nobody.close()
  let closing = false

  const start = (): Worker => {
    const worker = new Worker(file, { workerData: settings, stdout: false })
    threads.set(worker, null)
    const lost = (reason: string): void => {
      const waiting = threads.get(worker)
      threads.delete(worker)
      waiting?.reject(new Crash(reason))
      if (!closing) next()
    }
    worker.on('message', (lines: readonly Line[]) => {
      const waiting = threads.get(worker)
      threads.set(worker, null)
      idle.push(worker)
      waiting?.resolve(lines)
      next()
    })
    worker.once('error', (error) => lost(error.message))
    worker.once('exit', (code) => lost(`exit ${code}`))
    return worker
  }

  const next = (): void => {
    while (queue.length > 0 && (idle.length > 0 || threads.size < size)) {
      const worker = idle.pop() ?? start()
      if (!threads.has(worker)) continue
      const waiting = queue.shift()
      if (!waiting) return
      threads.set(worker, waiting)
      worker.postMessage(waiting.job)
    }
  }

  return {
    size,
    run: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject })
        next()
      }),
    release: (lines) => {
      // Only whole buffers: small ones lie together in one that others still use.
      const whole = lines.map(({ bytes }) => bytes).filter((bytes) => bytes.byteLength === bytes.buffer.byteLength)
      drain.postMessage(
        null,
        whole.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : [])),
      )
    },
    close: async () => {
      closing = true
      for (const { reject } of queue.splice(0)) reject(new Crash('closed'))
      drain.close()
      await Promise.all([...threads.keys()].map((worker) => worker.terminate()))
    },
  }
}
