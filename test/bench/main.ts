/**
 * `npm run bench [group…]`: measures the built program and prints what was found beside its bar. PLANCHECK_BENCH_FILES=1000 makes the
 * big run smaller. Exit 1 where a bar is not reached. A new group is one file and one line here.
 */
import type { Bench } from './bench.js'
import { comparison } from './comparison.js'
import { extraction } from './extraction.js'
import { reading } from './reading.js'
import { reports } from './reports.js'
import { startUp } from './start-up.js'
import { throughput } from './throughput.js'

const benches: Readonly<Record<string, Bench>> = { 'start-up': startUp, extraction, comparison, reading, reports, throughput }

const asked = process.argv.slice(2)
let missed = 0
for (const [name, { title, run }] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  process.stdout.write(`\n${title}\n`)
  for await (const { what, measured, bar, ok } of run()) {
    if (ok === false) missed += 1
    process.stdout.write(`  ${ok === null ? ' ' : ok ? '✓' : '✗'} ${what.padEnd(44)} ${measured.padEnd(44)} ${bar}\n`)
  }
}
process.exitCode = missed > 0 ? 1 : 0
