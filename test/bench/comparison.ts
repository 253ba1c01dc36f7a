import { compare, extract, type PolicyRecord } from '../../src/index.js'
import { inputOf, sourceOf } from '../support/fixtures.js'
import { plan } from '../support/plans.js'
import { atMost, type Bench } from './bench.js'

const MANY = 1000
const FEW = 100

/** One directive against a thousand plans: the comparing alone, by processor time, so that a busy machine does not count. */
export const comparison: Bench = {
  title: `comparison (one directive, ${MANY} generated plans)`,
  async *run() {
    const model = await sourceOf(inputOf('ct-05-tw-giam-ngheo'))
    const directive = extract(model)
    const records: PolicyRecord[] = []
    const extracting = time(() => {
      for (let at = 0; at < MANY; at += 1) records.push(extract({ ...model, path: `${at}.txt`, sha256: String(at), text: plan(at) }))
    })
    compare(directive, records.slice(0, FEW), { records: false })
    const few = time(() => compare(directive, records.slice(0, FEW), { records: false }))
    const many = time(() => compare(directive, records, { records: false }))
    yield atMost('comparing against extracting', many / extracting, 1, `${(many / 1000).toFixed(1)} s, ${(extracting / 1000).toFixed(1)} s`)
    yield atMost(
      `time per plan, ${MANY} against ${FEW}`,
      many / MANY / (few / FEW),
      1.5,
      `${(many / MANY).toFixed(1)} ms, ${(few / FEW).toFixed(1)} ms`,
    )
  },
}

/** Milliseconds of processor time. */
function time(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
