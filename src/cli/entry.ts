import { main } from './main.js'
import { processIo } from './process-io.js'

export { main, processIo }

/** The program's life: the command line of this process, its exit code. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processIo())
  // A stopped run may still hold standard input or a worker; everything that had to be written is written.
  if (process.exitCode !== 0) process.exit()
}
