import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROGRAM } from '../support/built.js'
import { runCli } from '../support/run-cli.js'
import { inFolder } from '../support/temporary.js'

const PLAN = 'KẾ HOẠCH\nDạy bơi cho trẻ em\n\nI. NHIỆM VỤ\n1. Mở lớp dạy bơi.\n2. Tập huấn giáo viên.\n'

const paths = (out: string): readonly (string | null)[] => {
  const records: readonly { readonly source: { readonly path: string | null } }[] = JSON.parse(out)
  return records.map(({ source }) => source.path)
}

// the super-user opens every folder, so the program is run as nobody where the tests run as root
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const runs = spawnSync(process.execPath, [PROGRAM, '--version'], NOBODY).status === 0

describe('inputs', () => {
  it.runIf(runs)('says which folder could not be opened: what lies in it is not missing in silence', () =>
    inFolder({ 'h/a.txt': PLAN, 'h/mat/b.txt': PLAN }, (cwd) => {
      chmodSync(cwd, 0o755)
      chmodSync(join(cwd, 'h/mat'), 0)
      try {
        const run = (...args: string[]) => spawnSync(process.execPath, [PROGRAM, ...args], { cwd, encoding: 'utf8', ...NOBODY })
        for (const folder of ['h', 'h/mat']) {
          const { status, stdout, stderr } = run('extract', folder)
          expect(status).toBe(2)
          expect(stderr).toContain('h/mat')
          expect(stdout).toContain('input/unreadable')
        }
        expect(run('extract', 'h').stdout).toContain('Dạy bơi')
      } finally {
        chmodSync(join(cwd, 'h/mat'), 0o755)
      }
    }),
  )

  it('walks links once, and passes over hidden files, node_modules and links to nothing', () =>
    inFolder({ 'h/a.txt': PLAN, 'h/.b.txt': PLAN, 'h/node_modules/c.txt': PLAN, 'x/d.txt': PLAN }, async (cwd) => {
      symlinkSync('../h', join(cwd, 'h/loop'))
      symlinkSync('../x', join(cwd, 'h/x'))
      symlinkSync('nowhere.txt', join(cwd, 'h/e.txt'))
      const { code, out } = await runCli(['extract', 'h'], { cwd })
      expect(code).toBe(0)
      expect(paths(out)).toEqual(['h/a.txt', 'h/x/d.txt'])
    }))

  it.each([
    ['compare', 'missing.txt', 'a.txt'],
    ['text', 'missing.txt'],
    ['lineage', 'missing.txt'],
  ])('says of %s that %s was not found', (...args) =>
    inFolder({ 'a.txt': PLAN }, async (cwd) => {
      const { code, err } = await runCli(args, { cwd })
      expect(code).toBe(2)
      expect(err).toContain('Không tìm thấy tệp "missing.txt"')
    }),
  )

  it.each([
    ['extract', 'a.txt'],
    ['check', '.'],
    ['lineage', '.'],
    ['text', 'a.txt'],
    ['outline', 'a.txt'],
    ['compare', '.'],
  ])('ends %s %s with code 2 where everything is left out', (...args) =>
    inFolder({ 'a.txt': PLAN, '.plancheckignore': '*.txt\n' }, async (cwd) => {
      const { code, err } = await runCli(args, { cwd })
      expect(code).toBe(2)
      expect(err).toContain('.plancheckignore')
    }),
  )
})

describe('outputs', () => {
  it('never overwrite an input, and are no inputs of a folder', () =>
    inFolder({ 'h/a.txt': PLAN }, async (cwd) => {
      const { code, err } = await runCli(['extract', 'h/a.txt', '--output', 'h/a.txt'], { cwd })
      expect(code).toBe(2)
      expect(err).toContain('đè lên')
      expect(readFileSync(join(cwd, 'h/a.txt'), 'utf8')).toBe(PLAN)
      const report = ['extract', 'h', '--format', 'json', '--format', 'markdown=h/r.md', '--quiet']
      await runCli(report, { cwd })
      expect(existsSync(join(cwd, 'h/r.md'))).toBe(true)
      expect(paths((await runCli(report, { cwd })).out)).toEqual(['h/a.txt'])
    }))

  it.each([
    ['gone/x.json', 'ENOENT'],
    ['folder', 'EISDIR'],
    ['a.txt/x.json', 'ENOTDIR'],
  ])('to %s are refused before the work begins', (output, code) =>
    inFolder({ 'a.txt': PLAN }, async (cwd) => {
      mkdirSync(join(cwd, 'folder'))
      for (const format of ['json', 'ndjson']) {
        const ran = await runCli(['extract', 'a.txt', '--format', format, '--output', output], { cwd })
        expect(ran.code).toBe(2)
        expect(ran.err).toContain(code)
        expect(ran.err).not.toContain('bất ngờ')
      }
      const checked = await runCli(['check', 'missing.txt', '--output', output], { cwd })
      expect(checked.err).not.toContain('missing.txt')
    }),
  )

  it('keep a link a link and a device a device', () =>
    inFolder({ 'a.txt': PLAN, 'real.json': 'old' }, async (cwd) => {
      symlinkSync('real.json', join(cwd, 'link.json'))
      expect((await runCli(['extract', 'a.txt', '--output', 'link.json'], { cwd })).code).toBe(0)
      expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true)
      expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toContain('Dạy bơi')
      for (const format of ['json', 'ndjson']) {
        expect((await runCli(['extract', 'a.txt', '--format', format, '--output', '/dev/null'], { cwd })).code).toBe(0)
        expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
      }
    }))

  it('of rules and verify go where --format says, and other formats are refused', () =>
    inFolder({ 'a.txt': PLAN }, async (cwd) => {
      expect(await runCli(['rules', '--format', 'json=rules.json'], { cwd })).toEqual({ code: 0, out: '', err: '' })
      expect(JSON.parse(readFileSync(join(cwd, 'rules.json'), 'utf8')).length).toBeGreaterThan(30)
      expect((await runCli(['rules', '--format', 'csv'], { cwd })).code).toBe(2)
      await runCli(['extract', 'a.txt', '--output', 'r.json'], { cwd })
      expect((await runCli(['verify', 'r.json', '--format', 'sarif'], { cwd })).code).toBe(2)
    }))
})

describe('--fail-on', () => {
  it.each([
    ['extract', 0],
    ['check', 0],
    ['lineage', 0],
  ])('holds for %s as for the others', (command, usual) =>
    inFolder({ 'a.txt': PLAN }, async (cwd) => {
      expect((await runCli([command, 'a.txt'], { cwd })).code).toBe(usual)
      expect((await runCli([command, 'a.txt', '--fail-on', 'warning'], { cwd })).code).toBe(1)
      expect((await runCli([command, 'a.txt', '--fail-on', 'never'], { cwd })).code).toBe(0)
    }),
  )

  it('lets verify pass what it would refuse', () =>
    inFolder({ 'a.txt': PLAN }, async (cwd) => {
      await runCli(['extract', 'a.txt', '--output', 'r.json'], { cwd })
      writeFileSync(join(cwd, 'a.txt'), PLAN.replace('Mở lớp', 'Mở  lớp'))
      expect((await runCli(['verify', 'r.json'], { cwd })).code).toBe(1)
      expect((await runCli(['verify', 'r.json', '--fail-on', 'never'], { cwd })).code).toBe(0)
    }))
})
