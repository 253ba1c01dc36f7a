import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROGRAM, shell, start } from '../support/built.js'
import { plan } from '../support/plans.js'
import { inFolder } from '../support/temporary.js'

const documents = (count: number, characters: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`in/${String(at).padStart(4, '0')}.txt`, plan(at, characters)]))

const NIGHT = ['extract', 'in', '--format', 'ndjson', '--output', 'out.ndjson', '--jobs', '2', '--quiet']

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0)
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4))

describe('a run that is cut off', { timeout: 240_000 }, () => {
  it('is resumed after kill -9 at 20 points as if nothing had happened', () =>
    inFolder(documents(60, 4_000), async (cwd) => {
      const out = join(cwd, 'out.ndjson')
      const partial = `${out}.partial`
      expect((await start(NIGHT, cwd).ended).code).toBe(0)
      const undisturbed = readFileSync(out)
      rmSync(out)
      let kills = 0
      // Each life ends when the output has grown to another, deterministic but uneven, size.
      for (let life = 1; life <= 20; life += 1) {
        const { child, ended } = start([...NIGHT, '--resume'], cwd)
        const deadly = Math.floor((undisturbed.length * ((life * 7) % 20)) / 20)
        while (child.exitCode === null && sizeOf(partial) <= deadly) await soon()
        child.kill('SIGKILL')
        if ((await ended).signal === 'SIGKILL') kills += 1
        else rmSync(out)
      }
      expect(kills).toBeGreaterThan(15)
      expect((await start([...NIGHT, '--resume'], cwd).ended).code).toBe(0)
      expect(readFileSync(out).equals(undisturbed)).toBe(true)
      expect(existsSync(partial)).toBe(false)
    }))

  it('cuts off a torn line, takes over what is finished and does changed files again', () =>
    inFolder(documents(8, 2_000), async (cwd) => {
      const out = join(cwd, 'out.ndjson')
      await start(NIGHT, cwd).ended
      const undisturbed = readFileSync(out)
      truncateSync(out, Math.floor(undisturbed.length / 2))
      expect((await start([...NIGHT, '--resume'], cwd).ended).code).toBe(0)
      expect(readFileSync(out).equals(undisturbed)).toBe(true)

      writeFileSync(join(cwd, 'in/0003.txt'), plan(99, 2_000))
      writeFileSync(join(cwd, 'in/0000a.txt'), plan(98, 2_000))
      await start([...NIGHT, '--resume'], cwd).ended
      const resumed = readFileSync(out)
      await start(NIGHT, cwd).ended
      expect(readFileSync(out).equals(resumed)).toBe(true)
    }))

  it('ends cleanly on Ctrl-C: code 130, the old output untouched, no draft left behind', () =>
    inFolder({ ...documents(120, 8_000), 'old.json': 'old' }, async (cwd) => {
      const { child, ended } = start(['extract', 'in', '--output', 'old.json', '--jobs', '2', '--quiet'], cwd)
      while (!readdirSync(cwd).some((name) => name.endsWith('.tmp')) && child.exitCode === null) await soon()
      child.kill('SIGINT')
      const { code, err } = await ended
      expect(code).toBe(130)
      expect(err).not.toMatch(/\bat .*\.js:\d/)
      expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old')
      expect(readdirSync(cwd).sort()).toEqual(['in', 'old.json'])
    }))
})

describe('an output that cannot be written', { timeout: 120_000 }, () => {
  it('is a sentence and code 2 on a full disk', () =>
    inFolder(documents(2, 2_000), async (cwd) => {
      const { code, err } = await shell('$PLANCHECK extract in --format ndjson > /dev/full', cwd).ended
      expect(code).toBe(2)
      expect(err).toContain('ENOSPC')
      expect(err).not.toMatch(/\bat .*\.js:\d/)
    }))

  it('is a sentence and code 2 for a file that may not grow, and leaves no draft', () =>
    inFolder(documents(6, 8_000), async (cwd) => {
      const { code, err } = await shell('ulimit -f 8; trap "" XFSZ; $PLANCHECK extract in --format csv --output out.csv', cwd).ended
      expect(code).toBe(2)
      expect(err).toContain('out.csv')
      expect(readdirSync(cwd)).toEqual(['in'])
    }))

  it('is a sentence and code 2 where the folder is none', () =>
    inFolder(documents(1, 2_000), async (cwd) => {
      const { code, err } = await start(['extract', 'in/0000.txt', '--output', 'in/0000.txt/x.json'], cwd).ended
      expect(code).toBe(2)
      expect(err).toContain('ENOTDIR')
    }))

  it('is no error when the reader of a pipe has had enough', () =>
    inFolder(documents(40, 8_000), async (cwd) => {
      const line = 'set -o pipefail; $PLANCHECK extract in --format ndjson --quiet | head -n 1; echo "code $?"'
      const { out, err } = await shell(line, cwd).ended
      expect(out.split('\n')).toHaveLength(3)
      expect(out).toContain('code 0')
      expect(err).toBe('')
    }))

  it('is nothing where the reader is slow and the pipe does not let the writer wait, as some shells hand it down', () =>
    inFolder(documents(40, 8_000), async (cwd) => {
      const extract = ['extract', 'in', '--format', 'ndjson', '--quiet']
      const { near, far } = await unblocked(cwd)
      const command = ['-c', 'exec "$@" >&3', 'sh', process.execPath, PROGRAM, ...extract]
      const child = spawn('sh', command, { cwd, stdio: ['ignore', 'ignore', 'ignore', far] })
      far.destroy()
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      expect(child.exitCode).toBeNull()
      const out: Buffer[] = []
      for await (const chunk of near) out.push(chunk)
      expect(Buffer.concat(out).toString()).toBe((await start(extract, cwd).ended).out)
    }))
})

/** The two ends of a connection; a process that is handed one of them may write to it without being made to wait. */
async function unblocked(folder: string): Promise<{ readonly near: Socket; readonly far: Socket }> {
  const server = createServer({ pauseOnConnect: true }).listen(join(folder, 'connection'))
  await once(server, 'listening')
  const far = connect(join(folder, 'connection'))
  const [near] = (await once(server, 'connection')) as [Socket]
  server.close()
  return { near, far }
}

describe('a batch', { timeout: 120_000 }, () => {
  it('gives the same bytes whatever --jobs, and goes on after a bad file', () =>
    inFolder({ ...documents(30, 3_000), 'in/0010.txt': '', 'in/0011.docx': 'PK\u0003\u0004nonsense' }, async (cwd) => {
      const runs = await Promise.all(
        ['1', '2', '3'].map((jobs) => start(['extract', 'in', '--format', 'ndjson', '--jobs', jobs, '--quiet'], cwd).ended),
      )
      expect(new Set(runs.map(({ out }) => out)).size).toBe(1)
      expect(runs.map(({ code }) => code)).toEqual([2, 2, 2])
      expect(runs[0]?.out.trimEnd().split('\n')).toHaveLength(31)
    }))

  it('takes unchanged files from the cache, and never a damaged entry', () =>
    inFolder(documents(12, 3_000), async (cwd) => {
      const cached = ['extract', 'in', '--format', 'ndjson', '--cache', '--quiet', '--jobs', '1']
      const first = (await start(cached, cwd).ended).out
      expect(readdirSync(cwd)).toContain('.plancheck-cache')
      expect((await start(cached, cwd).ended).out).toBe(first)
      for (const file of readdirSync(join(cwd, '.plancheck-cache'), { recursive: true, encoding: 'utf8' })) {
        const entry = join(cwd, '.plancheck-cache', file)
        if (statSync(entry).isFile()) truncateSync(entry, Math.floor(statSync(entry).size / 2))
      }
      expect((await start(cached, cwd).ended).out).toBe(first)
      writeFileSync(join(cwd, 'in/0000.txt'), plan(77, 3_000))
      expect((await start(cached, cwd).ended).out).not.toBe(first)
    }))
})
