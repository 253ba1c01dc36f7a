import { main } from './main.js'
import { processIo } from './process-io.js'

process.exitCode = await main(process.argv.slice(2), processIo())
// A stopped run may still hold standard input or a worker; everything that had to be written is written.
if (process.exitCode !== 0) process.exit()
