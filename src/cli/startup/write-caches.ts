import type * as program from '../entry.js'
import { load, writeCaches } from './loader.js'

/** Last step of the build: runs the commands that are to start fast, their output dropped, and keeps the compiled code of what ran. */
const COMMANDS = [
  ['extract', 'fixtures/documents/kh-vo-nhai/input.txt', 'fixtures/documents/kh-dac-khu-phu-quoc/input.md', '--format', 'json'],
  ['check', 'fixtures/documents/kh-vo-nhai/input.txt', '--format', 'json'],
  ['compare', 'fixtures/documents/ct-05-tw-giam-ngheo/input.txt', 'fixtures/documents/kh-vo-nhai/input.txt', '--format', 'json'],
]

async function keep(): Promise<void> {
  const { main, processIo } = load('entry.cjs') as typeof program
  const nowhere = { write: async () => {}, isTerminal: false, columns: 80, colorLevel: 0 as const }
  for (const command of COMMANDS) await main(command, { ...processIo(), stdout: nowhere, stderr: nowhere })
  writeCaches()
}

void keep()
