import { resolve } from 'node:path'
import type { Io } from '../../src/cli/io.js'
import { main } from '../../src/cli/main.js'
import { HOME } from './sources.js'

/** What a command line did. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string }

export type RunOptions = {
  /** Relative to the project. */
  readonly cwd?: string
  readonly stdin?: string | readonly Uint8Array[]
  readonly terminal?: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly today?: string
  readonly signal?: AbortSignal
}

/** Runs a command line in this process, without worker threads, its streams in memory. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  const { stdin = '', terminal = false } = options
  const io: Io = {
    cwd: resolve(HOME, options.cwd ?? '.'),
    env: options.env ?? {},
    stdin: chunks(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin),
    stdout: { write: async (chunk) => void out.push(Buffer.from(chunk)), isTerminal: terminal, columns: 80, colorLevel: 0 },
    stderr: { write: async (chunk) => void err.push(Buffer.from(chunk)), isTerminal: false, columns: 80, colorLevel: 0 },
    signal: options.signal ?? new AbortController().signal,
    today: () => options.today ?? '2026-01-02',
    clock: () => 0,
    worker: null,
  }
  const code = await main(args, io)
  return { code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }
}

async function* chunks(all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all
}
