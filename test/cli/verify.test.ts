import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/comparison.js'
import { runCli } from '../support/run-cli.js'
import { sampleCheck, sampleComparison } from '../support/sample-comparison.js'
import { inFolder } from '../support/temporary.js'

/** A folder with the texts of a sample and its report. */
function laidOut<T>(test: (folder: string, report: Comparison) => Promise<T>): Promise<T> {
  const { comparison, texts } = sampleComparison(3)
  return inFolder({ ...Object.fromEntries(texts), 'report.json': JSON.stringify(comparison) }, (folder) => test(folder, comparison))
}

const verify = (folder: string, ...args: readonly string[]) => runCli(['verify', 'report.json', ...args], { cwd: folder })

describe('plancheck verify', () => {
  it('confirms a true report', () =>
    laidOut(async (folder) => {
      const { code, out, err } = await verify(folder)
      expect(err).toBe('')
      expect(out).toMatch(/Tệp: 4\/4 còn nguyên/u)
      expect(out).toMatch(/Trích dẫn: (?<n>[1-9]\d\d)\/\k<n> đúng nguyên văn/u)
      expect(out.trimEnd().endsWith('Báo cáo được xác nhận.')).toBe(true)
      expect(code).toBe(0)
    }))

  it('reads a report and the files that it names by their whole path', () =>
    laidOut(async (folder, report) => {
      const whole = Object.values(report.records ?? {}).map((record) => ({
        ...record,
        source: { ...record.source, path: join(folder, record.source.path ?? '') },
      }))
      writeFileSync(join(folder, 'report.json'), JSON.stringify(whole))
      expect(await runCli(['verify', join(folder, 'report.json')], { cwd: tmpdir() })).toMatchObject({ code: 0, err: '' })
    }))

  it('confirms a check, records and ndjson alike', () =>
    laidOut(async (folder, report) => {
      const records = Object.values(report.records ?? {})
      const forms = [sampleCheck(3).check, records, records[0]].map((value) => JSON.stringify(value))
      forms.push(records.map((one) => JSON.stringify(one)).join('\n'))
      for (const text of forms) {
        writeFileSync(join(folder, 'report.json'), text)
        expect(await verify(folder)).toMatchObject({ code: 0, err: '' })
      }
    }))

  it('confirms what compare writes of the same files', () =>
    laidOut(async (folder) => {
      const compared = await runCli(
        [
          'compare',
          'van-ban/chi-thi-27.txt',
          'ke-hoach',
          '-f',
          'json=report.json',
          '-f',
          'html=report.html',
          '-f',
          'xlsx=report.xlsx',
          '--fail-on',
          'never',
        ],
        { cwd: folder },
      )
      expect(compared).toEqual({ code: 0, out: '', err: '' })
      const { code, out } = await verify(folder)
      expect(out).toContain('Báo cáo được xác nhận.')
      expect(code).toBe(0)
      expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Nâng cao nhận thức, đề cao trách nhiệm')
      expect(readFileSync(join(folder, 'report.xlsx')).subarray(0, 2).toString()).toBe('PK')
    }))

  it('names a file that has changed, and the quotes that are gone with it', () =>
    laidOut(async (folder) => {
      const path = join(folder, 'ke-hoach/02-son-la.txt')
      writeFileSync(path, readFileSync(path, 'utf8').replace('70%', '85%'))
      const { code, out } = await verify(folder)
      expect(code).toBe(1)
      expect(out).toContain('ke-hoach/02-son-la.txt: tệp đã thay đổi từ khi lập báo cáo')
      expect(out).toMatch(
        /trích dẫn "[^"]*70%\." \(\/plans\/1\/targets\/\d\/evidence\/plan\) không có ở vị trí đã nêu; tại đó là "[^"]*85%\."/u,
      )
      expect((await verify(folder, '--lang', 'en')).out).toContain('The report is not confirmed')
    }))

  it('says so when a file is not there', () =>
    laidOut(async (folder) => {
      rmSync(join(folder, 'ke-hoach/01-lao-cai.txt'))
      const { code, out } = await verify(folder)
      expect(code).toBe(2)
      expect(out.match(/ke-hoach\/01-lao-cai\.txt: không đọc được tệp/gu)).toHaveLength(1)
      expect(out).toContain('Tệp: 3/4')
    }))

  it.each([
    ['a forged quote', '/plans/0/groups/0/measures/0/evidence/0', '/quote', 'lời bịa', 'quote'],
    ['a shifted line', '/records/p1/targets/0', '/position/start/line', 2, 'place'],
    ['a forged number of days', '/plans/0/timing/daysAfterDirective', '', 1, 'figure'],
    ['a coverage above all', '/plans/0/coverage', '', 1.4, 'figure'],
    ['shares that do not add up', '/plans/0/reuse', '/new', 0.95, 'figure'],
    ['an index that points nowhere', '/plans/0/targets/0/directive', '', 99, 'figure'],
    ['a forged hash', '/directive', '/sha256', '0'.repeat(64), 'hash'],
    ['a forged length', '/records/p1/source/characters', '', 12, 'figure'],
  ])('finds %s', (_, at, rest, value, kind) =>
    laidOut(async (folder, report) => {
      writeFileSync(join(folder, 'report.json'), JSON.stringify(changed(report, `${at}${rest}`.split('/').slice(1), value)))
      const { code, out } = await verify(folder, '--format', 'json')
      expect(code).toBe(1)
      const { problems }: { problems: { kind: string; at: string }[] } = JSON.parse(out)
      expect(problems.filter((problem) => problem.kind !== 'unsure').map((problem) => [problem.kind, problem.at])).toContainEqual([
        kind,
        at,
      ])
    }),
  )

  it('leaves a figure that is not printed in digits to the reader', () =>
    laidOut(async (folder, report) => {
      writeFileSync(join(folder, 'report.json'), JSON.stringify(changed(report, ['records', 'p1', 'targets', '0', 'value'], 12_345)))
      const { code, out } = await verify(folder)
      expect(code).toBe(0)
      expect(out).toMatch(/số 12345 \(\/records\/p1\/targets\/0\/value\) không in bằng chữ số/u)
    }))

  it.each([
    ['{', 'không phải JSON hợp lệ'],
    ['{"a": 1}', 'không phải báo cáo của plancheck'],
    ['[]', 'Báo cáo được xác nhận'],
  ])('answers a file that holds %s', (text, sentence) =>
    laidOut(async (folder) => {
      writeFileSync(join(folder, 'report.json'), text)
      const { code, out, err } = await verify(folder)
      expect(out + err).toContain(sentence)
      expect(code).toBe(text === '[]' ? 0 : 2)
    }),
  )
})

/** The same value with one leaf changed. */
function changed(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf
  if (Array.isArray(value)) return value.map((one, at) => (at === Number(key) ? changed(one, rest, leaf) : one))
  if (typeof value !== 'object' || value === null) throw new Error(`nothing at ${key}`)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === key ? changed(one, rest, leaf) : one]))
}
