import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROGRAM, shell } from '../support/built.js'
import { plan } from '../support/plans.js'
import { HOME } from '../support/sources.js'
import { inFolder } from '../support/temporary.js'

const installed = spawnSync('parallel', ['--version']).status === 0

describe.runIf(installed || process.env.CI === 'true')('beyond one machine', { timeout: 300_000 }, () => {
  it('runs under GNU parallel as docs/batch.md says; a killed worker is resumed, nothing is lost or doubled', () =>
    inFolder(
      { 'documents.ndjson': manyDocuments(2_000), 'bin/plancheck': `#!/bin/sh\nexec ${process.execPath} ${PROGRAM} "$@"\n` },
      async (cwd) => {
        chmodSync(join(cwd, 'bin/plancheck'), 0o755)
        const [prepare = '', run = '', resume = '', join_ = ''] = commandsOf('docs/batch.md')
        const inPath = (line: string): string => `PATH="$PWD/bin:$PATH"; ${line}`
        expect((await shell(prepare, cwd).ended).code).toBe(0)

        const { child, ended } = shell(inPath(`exec ${run}`), cwd)
        while (doneIn(cwd) < 3 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20))
        const victim = workerOf(child.pid ?? 0)
        expect(victim).not.toBeNull()
        if (victim !== null) process.kill(victim, 'SIGKILL')
        expect((await ended).code).toBe(1)
        // The victim's part is missing or, where the blow fell behind its last line, whole; none is half done.
        expect(doneIn(cwd)).toBeGreaterThanOrEqual(19)
        expect(new Set(partsIn(cwd).map((name) => linesIn(join(cwd, 'done', name))))).toEqual(new Set([100]))

        expect((await shell(inPath(resume), cwd).ended).code).toBe(0)
        await shell(join_, cwd).ended
        const single = await shell(inPath('plancheck extract --stdin-ndjson < documents.ndjson > single.ndjson'), cwd).ended
        expect(single.code).toBe(0)
        const records = readFileSync(join(cwd, 'records.ndjson'))
        expect(records.equals(readFileSync(join(cwd, 'single.ndjson')))).toBe(true)
        expect(records.toString('utf8').trimEnd().split('\n')).toHaveLength(2_000)
      },
    ))
})

/** The four commands of the page's section: split, run, resume, join. */
function commandsOf(page: string): readonly string[] {
  const text = readFileSync(join(HOME, page), 'utf8')
  const [, section = ''] = text.split('### GNU parallel')
  const blocks = [...section.matchAll(/```sh\n(?<code>[^`]+)```/g)].map(({ groups }) => (groups?.code ?? '').trim().split('\n'))
  const [first = [], second = []] = blocks
  return [first.slice(0, -1).join('; '), first.at(-1) ?? '', second[0] ?? '', second[1] ?? '']
}

function manyDocuments(count: number): string {
  return Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: plan(id, 1_000) })}\n`).join('')
}

function partsIn(cwd: string): readonly string[] {
  return readdirSync(join(cwd, 'done')).filter((name) => !name.startsWith('.'))
}

function doneIn(cwd: string): number {
  return partsIn(cwd).length
}

function linesIn(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1
}

/** The process id of a plancheck that works for the given process, however deep below it. */
function workerOf(top: number): number | null {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(?<pid>\d+)\s+(?<parent>\d+)\s+(?<args>.*)$/.exec(line)?.groups)
  const below = new Set([top])
  for (let size = 0; size !== below.size; ) {
    size = below.size
    for (const row of rows) if (row && below.has(Number(row.parent))) below.add(Number(row.pid))
  }
  const found = rows.find(
    (row) => row && below.has(Number(row.pid)) && row.args?.startsWith(process.execPath) && row.args.includes(PROGRAM),
  )
  return found ? Number(found.pid) : null
}
