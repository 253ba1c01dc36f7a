import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../support/built.js'
import { plan } from '../support/plans.js'
import { inFolder } from '../support/temporary.js'
import { atMost, type Bench, median, type Row } from './bench.js'

const ROUNDS = 21

/** A command's whole life, in turns with an empty Node, so that both meet the same load. */
export const startUp: Bench = {
  title: 'start-up (whole process, medians in turns)',
  async *run() {
    const rows = await inFolder({}, (folder): readonly Row[] => {
      const file = join(folder, 'plan.txt')
      writeFileSync(file, plan(1))
      const lines = { empty: ['-e', '0'], version: [PROGRAM, '--version'], extract: [PROGRAM, 'extract', file, '--format', 'json'] }
      const times: Record<keyof typeof lines, number[]> = { empty: [], version: [], extract: [] }
      for (let round = 0; round < ROUNDS; round += 1) {
        times.empty.push(life(lines.empty))
        times.version.push(life(lines.version))
        times.extract.push(life(lines.extract))
      }
      const [empty, version, extract] = [median(times.empty), median(times.version), median(times.extract)]
      const against = (time: number): string => `${time.toFixed(0)} ms, node -e 0: ${empty.toFixed(0)} ms`
      return [
        atMost('plancheck --version', version / empty, 1.4, against(version)),
        atMost('plancheck extract, 20 kB', extract / empty, 2.5, against(extract)),
      ]
    })
    yield* rows
  },
}

function life(args: readonly string[]): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return performance.now() - start
}
