import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.js'
import { HOME } from '../support/sources.js'
import { inFolder } from '../support/temporary.js'

const PLAN = `ỦY BAN NHÂN DÂN TỈNH LÀO CAI
Số: 12/KH-UBND          Lào Cai, ngày 5 tháng 3 năm 2022

KẾ HOẠCH
Thực hiện Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư

I. CHỈ TIÊU
- Đến năm 2025, tỷ lệ hộ nghèo giảm còn dưới 5%.
`

type Output = { readonly source: { readonly path: string | null; readonly sha256: string }; readonly error?: { readonly ruleId: string } }
const parse = (text: string): Output => JSON.parse(text)
const parseAll = (text: string): readonly Output[] => JSON.parse(text)
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')

describe('the command line', () => {
  it('prints its version and its help in both languages', async () => {
    const { version }: { readonly version: string } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'))
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
    expect((await runCli(['extract', '--help'])).out).toContain('Ví dụ:')
    expect((await runCli(['extract', '--help', '--lang', 'en'])).out).toContain('Examples:')
  })

  it.each([
    [['nonsense'], 'nonsense'],
    [['extract', '--nonsense'], '--nonsense'],
    [['extract'], 'tệp'],
    [['extract', 'a.txt', '--fail-on', 'soon'], '--fail-on'],
    [['extract', 'a.txt', '--format', 'nonsense'], 'nonsense'],
    [['extract', 'a.txt', '--as-of', '2026-02-30'], '--as-of'],
    [['extract', 'a.txt', '--jobs', '0'], '--jobs'],
    [['extract', 'a.txt', '--rule', 'no/such=off'], 'no/such'],
    [['extract', 'a.txt', '--format', 'json', '--format', 'csv'], '=TỆP'],
    [['extract', 'a.txt', '--resume'], '--resume'],
    [['explain', 'no/such'], 'no/such'],
  ])('refuses %j with code 2 and a sentence that names what is wrong', async (args, named) => {
    const { code, out, err } = await runCli(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(named)
  })
})

describe('extract', () => {
  it('prints an object for one file and an array for everything else', () =>
    inFolder({ 'a.txt': PLAN, 'b/c.md': PLAN, 'b/left.json': '{}' }, async (cwd) => {
      expect(parse((await runCli(['extract', 'a.txt'], { cwd })).out).source.path).toBe('a.txt')
      expect(parseAll((await runCli(['extract', 'b'], { cwd })).out).map(({ source }) => source.path)).toEqual(['b/c.md'])
      expect(parseAll((await runCli(['extract', '*.txt'], { cwd })).out).map(({ source }) => source.path)).toEqual(['a.txt'])
      expect(parseAll((await runCli(['extract', 'b', 'a.txt', 'a.txt'], { cwd })).out).map(({ source }) => source.path)).toEqual([
        'b/c.md',
        'a.txt',
      ])
    }))

  it('expands globs as a shell would, sorted, and finds decomposed file names by composed patterns', () =>
    inFolder({ ['kế-hoạch-2.txt'.normalize('NFD')]: PLAN, 'kế-hoạch-1.txt': PLAN, 'khác.txt': PLAN }, async (cwd) => {
      const found = parseAll((await runCli(['extract', 'kế-*.txt'], { cwd })).out).map(({ source }) => source.path?.normalize('NFC'))
      expect([...found].sort()).toEqual(['kế-hoạch-1.txt', 'kế-hoạch-2.txt'])
      expect((await runCli(['extract', 'kế-hoạch-2.txt'], { cwd })).code).toBe(0)
    }))

  it('reads standard input under the name that it is given', async () => {
    const { out } = await runCli(['extract', '-', '--stdin-filename', 'x/y.txt'], { stdin: PLAN })
    expect(parse(out).source.path).toBe('x/y.txt')
    expect(parse((await runCli(['extract', '-'], { stdin: PLAN })).out).source.path).toBeNull()
  })

  it('tells of a missing file in its place, with code 2, and prints the others', () =>
    inFolder({ 'a.txt': PLAN, 'z.txt': PLAN }, async (cwd) => {
      const { code, out, err } = await runCli(['extract', 'a.txt', 'missing.txt', 'z.txt', '--format', 'ndjson'], { cwd })
      expect(code).toBe(2)
      expect(err).toContain('missing.txt')
      const all = lines(out).map(parse)
      expect(all.map(({ source, error }) => error?.ruleId ?? source.path)).toEqual(['a.txt', 'input/not-found', 'z.txt'])
    }))

  it('ends with code 2 when nothing matches or everything is ignored', () =>
    inFolder({ 'a.txt': PLAN, '.plancheckignore': '# cũ\na.txt\n', 'none/x.json': '{}' }, async (cwd) => {
      expect((await runCli(['extract', 'none'], { cwd })).code).toBe(2)
      expect((await runCli(['extract', '*.docx'], { cwd })).code).toBe(2)
      const ignored = await runCli(['extract', 'a.txt'], { cwd })
      expect(ignored.code).toBe(2)
      expect(ignored.err).toContain('.plancheckignore')
      expect((await runCli(['extract', 'a.txt', '--no-ignore'], { cwd })).code).toBe(0)
    }))

  it('writes several formats in one run and chooses by the ending of --output', () =>
    inFolder({ 'a.txt': PLAN }, async (cwd) => {
      const { code, out } = await runCli(['extract', 'a.txt', '-f', 'json', '-f', 'csv=t.csv', '-f', 'ndjson=t.ndjson'], { cwd })
      expect(code).toBe(0)
      expect(parse(out).source.path).toBe('a.txt')
      expect(readFileSync(join(cwd, 't.csv'), 'utf8')).toContain('12/KH-UBND')
      expect(lines(readFileSync(join(cwd, 't.ndjson'), 'utf8')).map(parse)).toEqual([parse(out)])
      await runCli(['extract', 'a.txt', '--output', 't.md'], { cwd })
      expect(readFileSync(join(cwd, 't.md'), 'utf8')).toMatch(/^# /)
    }))

  it('leaves the old output alone when a run fails', () =>
    inFolder({ 'a.txt': PLAN, 'old.json': 'old' }, async (cwd) => {
      const stopped = new AbortController()
      stopped.abort()
      expect((await runCli(['extract', 'a.txt', '--output', 'old.json'], { cwd, signal: stopped.signal })).code).toBe(130)
      expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old')
      const { code, err } = await runCli(['extract', 'a.txt', '--output', 'no/such/folder.json'], { cwd })
      expect(code).toBe(2)
      expect(err).toContain('no/such/folder.json')
    }))

  it('gives the same bytes twice and shows nothing but the result on standard output', () =>
    inFolder({ 'a.txt': PLAN, 'b.txt': PLAN }, async (cwd) => {
      const first = await runCli(['extract', '.', '--format', 'ndjson'], { cwd })
      expect(await runCli(['extract', '.', '--format', 'ndjson'], { cwd })).toEqual(first)
      expect(first.out).not.toContain(cwd)
      for (const line of lines(first.out)) expect(() => parse(line)).not.toThrow()
    }))

  it('answers {id, text} lines in order and turns bad ones into errors', async () => {
    const stdin = `{"id":1,"text":${JSON.stringify(PLAN)}}\nnonsense\n\n{"id":"b","text":""}\n{"id":{"c":2},"text":"x"}`
    const { code, out } = await runCli(['extract', '--stdin-ndjson'], { stdin })
    expect(code).toBe(2)
    const rows: readonly { readonly id: unknown; readonly record?: object; readonly error?: object }[] = lines(out).map((line) =>
      JSON.parse(line),
    )
    expect(rows.map(({ id, record }) => [id, record !== undefined])).toEqual([
      [1, true],
      [null, false],
      ['b', false],
      [{ c: 2 }, true],
    ])
  })

  it('reads lines that are cut anywhere between bytes', async () => {
    const bytes = Buffer.from(`{"id":"ế","text":${JSON.stringify(PLAN)}}\n`)
    const stdin = Array.from(bytes, (byte) => Uint8Array.of(byte))
    const { out } = await runCli(['extract', '--stdin-ndjson'], { stdin })
    expect(out).toBe((await runCli(['extract', '--stdin-ndjson'], { stdin: bytes.toString('utf8') })).out)
    expect(out).toContain('"id":"ế"')
  })
})

describe('the gate', () => {
  const wrong = PLAN.replace('ngày 5 tháng 3', 'ngày 31 tháng 2')

  it('counts findings from the asked severity on', () =>
    inFolder({ 'a.txt': wrong }, async (cwd) => {
      const findings = (severity: string, failOn: string) =>
        runCli(['extract', 'a.txt', '--rule', `time/impossible=${severity}`, '--fail-on', failOn], { cwd })
      expect((await findings('error', 'error')).code).toBe(1)
      expect((await findings('error', 'never')).code).toBe(0)
      expect((await findings('off', 'error')).code).toBe(0)
      expect((await runCli(['extract', 'a.txt'], { cwd })).code).toBe(0)
      expect((await runCli(['check', 'a.txt'], { cwd })).code).toBe(1)
    }))

  it('takes severities from the configuration, also by path, and refuses what it does not know', () =>
    inFolder({ 'old/a.txt': wrong, 'new/a.txt': wrong }, async (cwd) => {
      const config = { rules: { 'time/impossible': 'error' }, overrides: [{ files: ['old/**'], rules: { 'time/*': 'off' } }] }
      writeFileSync(join(cwd, 'plancheck.config.json'), JSON.stringify(config))
      expect((await runCli(['check', 'new'], { cwd })).code).toBe(1)
      expect((await runCli(['check', 'old'], { cwd })).code).toBe(0)
      expect(JSON.parse((await runCli(['check', '--print-config'], { cwd })).out)).toMatchObject(config)
      writeFileSync(join(cwd, 'plancheck.config.json'), JSON.stringify({ rulse: {} }))
      const { code, err } = await runCli(['check', 'new'], { cwd })
      expect(code).toBe(2)
      expect(err).toContain('rulse')
    }))

  it('reads YAML and the language from the configuration', () =>
    inFolder({ 'a.txt': wrong, 'plancheck.config.yaml': 'language: en\nrules:\n  time/impossible: warning\n' }, async (cwd) => {
      const { code, out } = await runCli(['check', 'a.txt', '--format', 'terminal'], { cwd })
      expect(code).toBe(0)
      expect(out).toContain('warnings')
    }))

  it('knows the bodies and types of its own that the configuration names', () =>
    inFolder({ 'a.txt': 'Số: 05/PA-BCĐXYZ\n\nVề việc trực ban mùa mưa bão.\n' }, async (cwd) => {
      const lexicon = { bodies: { BCĐXYZ: 'Ban Chỉ đạo phòng chống lụt bão' }, types: { PA: 'Phương án trực ban' } }
      writeFileSync(join(cwd, 'plancheck.config.json'), JSON.stringify({ lexicon }))
      const { document }: { readonly document: { readonly issuer: string; readonly implied: readonly string[] } } = JSON.parse(
        (await runCli(['extract', 'a.txt'], { cwd })).out,
      )
      expect(document.issuer).toBe('Ban Chỉ đạo phòng chống lụt bão')
      expect(document.implied).toContain('issuer')
    }))

  it('accepts findings by a baseline, reports new and stale ones', () =>
    inFolder({ 'a.txt': wrong }, async (cwd) => {
      const update = ['check', 'a.txt', '--baseline', 'b.json', '--update-baseline', '--reason', 'văn bản cũ']
      expect((await runCli(update, { cwd, today: '2026-03-04' })).code).toBe(0)
      const baseline: { readonly entries: readonly { readonly reason: string; readonly addedOn: string }[] } = JSON.parse(
        readFileSync(join(cwd, 'b.json'), 'utf8'),
      )
      expect(baseline.entries.length).toBeGreaterThan(0)
      expect(new Set(baseline.entries.map(({ reason, addedOn }) => `${reason} ${addedOn}`))).toEqual(new Set(['văn bản cũ 2026-03-04']))
      const again = await runCli(['check', 'a.txt', '--baseline', 'b.json', '--format', 'json'], { cwd })
      expect(again.code).toBe(0)
      expect(JSON.parse(again.out)).toMatchObject({ messages: [], summary: { error: 0, warning: 0, info: 0 } })
      writeFileSync(join(cwd, 'a.txt'), PLAN)
      expect((await runCli(['check', 'a.txt', '--baseline', 'b.json'], { cwd })).err).toContain('không còn xảy ra')
    }))
})
