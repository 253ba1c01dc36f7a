import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../support/built.js'
import { plan } from '../support/plans.js'
import { inFolder } from '../support/temporary.js'
import { atLeast, atMost, type Bench } from './bench.js'

/** Documents of the big run; fewer for a quick look. */
const MANY = Number(process.env.PLANCHECK_BENCH_FILES ?? 10_000)
const FEW = Math.min(500, MANY)

type Measured = { readonly seconds: number; readonly peakMb: number; readonly code: number | null }

/** Thousands of files: two threads against one, memory, cache. */
export const throughput: Bench = {
  title: `throughput (${MANY} generated plans of 20 kB)`,
  async *run() {
    const rows = await inFolder({}, async (cwd) => {
      mkdirSync(join(cwd, 'many'))
      mkdirSync(join(cwd, 'few'))
      for (let at = 0; at < MANY; at += 1) {
        const name = `${String(at).padStart(6, '0')}.txt`
        writeFileSync(join(cwd, 'many', name), plan(at))
        if (at < FEW) writeFileSync(join(cwd, 'few', name), plan(at))
      }
      const few = await run(['extract', 'few', '--jobs', '2'], cwd)
      const one = await run(['extract', 'many', '--jobs', '1'], cwd)
      const two = await run(['extract', 'many', '--jobs', '2'], cwd)
      const cold = await run(['extract', 'many', '--jobs', '2', '--cache'], cwd)
      const warm = await run(['extract', 'many', '--jobs', '2', '--cache'], cwd)
      const check = await run(['check', 'few', '--jobs', '2'], cwd)
      const perSecond = (measured: Measured, count: number): number => count / measured.seconds
      const warmRate = perSecond(warm, MANY)
      return [
        atLeast('two jobs against one', one.seconds / two.seconds, 1.6, `${one.seconds.toFixed(1)} s, ${two.seconds.toFixed(1)} s`),
        { what: 'documents an hour', measured: `${Math.round(perSecond(two, MANY) * 3600)} (aim 1000000)`, bar: '', ok: null },
        atMost(
          `peak memory, ${MANY} against ${FEW}`,
          two.peakMb / few.peakMb,
          1.3,
          `${two.peakMb.toFixed(0)} MB, ${few.peakMb.toFixed(0)} MB`,
        ),
        {
          what: 'warm cache',
          measured: `${(cold.seconds / warm.seconds).toFixed(2)} × cold, ${warmRate.toFixed(0)}/s`,
          bar: '≥ 4 × or ≥ 1500/s',
          ok: cold.seconds / warm.seconds >= 4 || warmRate >= 1500,
        },
        { what: `check of ${FEW}`, measured: `${perSecond(check, FEW).toFixed(0)}/s, ${check.peakMb.toFixed(0)} MB`, bar: '', ok: null },
      ]
    })
    yield* rows
  },
}

/** Wall time and peak memory of a command; its output goes to a file, as in a real night. */
async function run(args: readonly string[], cwd: string): Promise<Measured> {
  const start = performance.now()
  const child = spawn(process.execPath, [PROGRAM, ...args, '--format', 'ndjson', '--output', 'out.ndjson', '--quiet'], {
    cwd,
    stdio: 'ignore',
  })
  let peakMb = 0
  const watch = setInterval(() => (peakMb = Math.max(peakMb, peakOf(child.pid ?? 0))), 50)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(watch)
  rmSync(join(cwd, 'out.ndjson'), { force: true })
  if (code === 2) throw new Error(`plancheck ${args.join(' ')} ended with 2`)
  return { seconds: (performance.now() - start) / 1000, peakMb, code }
}

/** The kernel's own high-water mark (Linux); 0 where there is none. */
function peakOf(pid: number): number {
  try {
    const mark = /^VmHWM:\s+(?<kb>\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(mark?.groups?.kb ?? 0) / 1024
  } catch {
    return 0
  }
}
