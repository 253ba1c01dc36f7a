import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.js'
import { inFolder } from '../support/temporary.js'

const plan = (number: number, share: string): string => `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
-------
Số: ${number}/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Lào Cai, ngày 05 tháng 3 năm 2022

KẾ HOẠCH
Sửa chữa nhà ở cho hộ nghèo

I. MỤC TIÊU
1. Đã sửa chữa 120/160 nhà, đạt ${share}.
`
const WRONG = '85%'
const RIGHT = '75%'
const UPDATE = ['--baseline', 'b.json', '--update-baseline', '--reason', 'văn bản cũ']
const NIGHT = ['extract', '.', '--format', 'ndjson', '--output', 'out.ndjson', '--baseline', 'b.json']

type Entry = { readonly path: string | null; readonly ruleId: string; readonly reason: string }
const entries = (cwd: string): readonly Entry[] => JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).entries
const shares = (cwd: string): readonly (string | null)[] =>
  entries(cwd)
    .filter(({ ruleId }) => ruleId === 'figures/share')
    .map(({ path }) => path)

describe('a baseline', () => {
  it('names stale entries also where the run only goes on', () =>
    inFolder({ 'a.txt': plan(1, WRONG), 'c.txt': plan(2, WRONG) }, async (cwd) => {
      await runCli(['extract', '.', ...UPDATE], { cwd })
      expect(shares(cwd)).toEqual(['a.txt', 'c.txt'])
      expect((await runCli(NIGHT, { cwd })).err).not.toContain('không còn xảy ra')
      expect((await runCli([...NIGHT, '--resume'], { cwd })).err).not.toContain('không còn xảy ra')
      writeFileSync(join(cwd, 'c.txt'), plan(2, RIGHT))
      const { err, code } = await runCli([...NIGHT, '--resume'], { cwd })
      expect(code).toBe(0)
      expect(err).toContain('không còn xảy ra')
      expect(err).toContain('c.txt  figures/share')
      expect(err).not.toContain('a.txt')
    }))

  it('keeps what a run over some of the files says nothing about', () =>
    inFolder({ 'a.txt': plan(1, WRONG), 'c.txt': plan(2, WRONG) }, async (cwd) => {
      await runCli(['check', '.', ...UPDATE], { cwd })
      writeFileSync(join(cwd, 'a.txt'), plan(1, RIGHT))
      await runCli(['check', 'a.txt', ...UPDATE], { cwd })
      expect(shares(cwd)).toEqual(['c.txt'])
      rmSync(join(cwd, 'c.txt'))
      const { code, err } = await runCli(['check', 'a.txt', 'c.txt', ...UPDATE], { cwd })
      expect(code).toBe(2)
      expect(err).not.toContain('không còn xảy ra')
      expect(shares(cwd)).toEqual(['c.txt'])
    }))

  it('is not stale for a command that does not apply its rules', () =>
    inFolder({ 'a.txt': plan(1, RIGHT), 'copy.txt': plan(1, RIGHT) }, async (cwd) => {
      await runCli(['check', '.', ...UPDATE], { cwd })
      expect(entries(cwd).map(({ ruleId }) => ruleId)).toContain('set/duplicate')
      expect((await runCli(['extract', '.', '--baseline', 'b.json'], { cwd })).err).not.toContain('không còn xảy ra')
      await runCli(['extract', '.', ...UPDATE], { cwd })
      expect(entries(cwd).map(({ ruleId }) => ruleId)).toContain('set/duplicate')
    }))

  it.each([
    [['extract', 'a.txt', '--format', 'ndjson', '--output', 'o.ndjson', '--resume', ...UPDATE], '--resume'],
    [['extract', '--stdin-ndjson', ...UPDATE], '--stdin-ndjson'],
    [['extract', '--stdin-ndjson', 'a.txt'], '--stdin-ndjson'],
    [['extract', '--stdin-ndjson', '--resume'], '--stdin-ndjson'],
  ])('refuses %j, which could only be half done', (args, named) =>
    inFolder({ 'a.txt': plan(1, RIGHT) }, async (cwd) => {
      const { code, err } = await runCli(args, { cwd })
      expect(code).toBe(2)
      expect(err).toContain(named)
    }),
  )
})
