import type { Writable } from 'node:stream'
import { type Io, type Output, OutputError } from './io.js'

/** The real process as commands see it. The first Ctrl-C asks to stop, the second one ends at once. */
export function processIo(): Io {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => (stop.signal.aborted ? process.exit(130) : stop.abort()))
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    // opening it costs time that most commands can save
    get stdin() {
      return process.stdin
    },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    signal: stop.signal,
    today: () => new Date().toISOString().slice(0, 10),
    clock: () => performance.now(),
    worker: new URL('./start-worker.cjs', import.meta.url),
  }
}

type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly getColorDepth?: () => number }

function output(stream: Terminal): Output {
  // A broken pipe is reported to the write that hit it; without a listener it would end the process with a stack trace.
  stream.on('error', () => {})
  return {
    write: (chunk) =>
      new Promise((resolve, reject) => {
        if (chunk.length === 0) return resolve()
        stream.write(chunk, (error) => (error ? reject(asOutputError(error)) : resolve()))
      }),
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
    colorLevel: colorLevel(stream),
  }
}

function asOutputError(error: Error & { readonly code?: string }): OutputError {
  return new OutputError(error.code ?? 'EIO', null, error.message)
}

function colorLevel(stream: Terminal): Output['colorLevel'] {
  const { FORCE_COLOR: forced, TERM: term } = process.env
  if (forced === '0' || forced === 'false') return 0
  if (forced !== undefined && forced !== '') return 1
  if (stream.isTTY !== true || term === 'dumb') return 0
  const depth = stream.getColorDepth?.() ?? 1
  if (depth >= 24) return 3
  if (depth >= 8) return 2
  return depth >= 4 ? 1 : 0
}
