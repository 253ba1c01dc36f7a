import { reporters } from '../../src/reporters/index.js'
import { sampleComparison } from '../support/sample-comparison.js'
import { write } from '../support/write-report.js'
import { type Bench, median } from './bench.js'

const PLANS = 60
const ROUNDS = 5
// milliseconds and bytes that a report of sixty plans may take
const BARS: Readonly<Record<string, { readonly ms: number; readonly bytes: number }>> = {
  html: { ms: 2000, bytes: 5_000_000 },
  xlsx: { ms: 4000, bytes: 5_000_000 },
  docx: { ms: 8000, bytes: 5_000_000 },
}

/** What writing a comparison of sixty plans costs in the formats that people open. */
export const reports: Bench = {
  title: `reports (a directive and ${PLANS} plans, after comparing)`,
  async *run() {
    const { comparison } = sampleComparison(PLANS)
    for (const { format, load } of reporters) {
      const bar = BARS[format]
      if (!bar) continue
      const reporter = await load()
      const times: number[] = []
      let bytes = 0
      for (let round = 0; round < ROUNDS; round += 1) {
        const start = performance.now()
        bytes = Buffer.byteLength(await write(reporter, [{ kind: 'comparison', comparison }]))
        times.push(performance.now() - start)
      }
      const time = median(times)
      const measured = `${time.toFixed(0)} ms, ${(bytes / 1e6).toFixed(2)} MB`
      yield { what: format, measured, bar: `≤ ${bar.ms} ms, ${bar.bytes / 1e6} MB`, ok: time <= bar.ms && bytes <= bar.bytes }
    }
  },
}
