import { fstatSync, writeSync } from 'node:fs'
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
    stdout: output(1, () => process.stdout),
    stderr: output(2, () => process.stderr),
    signal: stop.signal,
    today: () => new Date().toISOString().slice(0, 10),
    clock: () => performance.now(),
    worker: new URL('./start-worker.cjs', import.meta.url),
  }
}

type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly getColorDepth?: () => number }

/**
 * Files and pipes are written to as they are: Node writes to both at once anyway, and making a stream of one takes longer than a short
 * command's work on its text. A terminal gets its stream, and so does a pipe whose other end asks the writer to wait.
 */
function output(fd: number, open: () => Terminal): Output {
  let opened: Terminal | null = null
  const stream = (): Terminal => {
    // A broken pipe is reported to the write that hit it; without a listener it would end the process with a stack trace.
    opened ??= open().on('error', () => {})
    return opened
  }
  let device: boolean | null = null
  const isDevice = (): boolean => {
    device ??= fstatSync(fd).isCharacterDevice()
    return device
  }
  return {
    write: async (chunk) => {
      if (chunk.length === 0) return
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      const written = opened || isDevice() ? 0 : writeNow(fd, bytes)
      if (written < bytes.length) await writeTo(stream(), bytes.subarray(written))
    },
    get isTerminal() {
      return isDevice() && stream().isTTY === true
    },
    get columns() {
      return (isDevice() && stream().columns) || 80
    },
    get colorLevel() {
      return colorLevel(isDevice() ? stream() : null)
    },
  }
}

/** How many bytes could be written without waiting for the reader; all of them but for a pipe that is set not to block. */
function writeNow(fd: number, bytes: Uint8Array): number {
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(fd, bytes, at)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (!('code' in error && error.code === 'EAGAIN')) throw asOutputError(error)
  }
  return at
}

function writeTo(stream: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(asOutputError(error)) : resolve()))
  })
}

function asOutputError(error: Error & { readonly code?: string }): OutputError {
  return new OutputError(error.code ?? 'EIO', null, error.message)
}

/** `stream`: null where it is no terminal. */
function colorLevel(stream: Terminal | null): Output['colorLevel'] {
  const { FORCE_COLOR: forced, TERM: term } = process.env
  if (forced === '0' || forced === 'false') return 0
  if (forced !== undefined && forced !== '') return 1
  if (stream?.isTTY !== true || term === 'dumb') return 0
  const depth = stream.getColorDepth?.() ?? 1
  if (depth >= 24) return 3
  if (depth >= 8) return 2
  return depth >= 4 ? 1 : 0
}
