import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { HOME } from './sources.js'

/** The built program; `npm test` builds it first. */
export const PROGRAM = join(HOME, 'bin/plancheck.js')

export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly out: string; readonly err: string }

/** Starts the built program in a folder. */
export function start(args: readonly string[], cwd: string): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  return watch(spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] }))
}

/** Runs a line of shell in a folder; $PLANCHECK stands for the built program. */
export function shell(line: string, cwd: string): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const env = { ...process.env, PLANCHECK: `${process.execPath} ${PROGRAM}` }
  return watch(spawn('bash', ['-c', line], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }))
}

function watch(child: ChildProcess): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) =>
      resolve({ code, signal, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    )
  })
  return { child, ended }
}
