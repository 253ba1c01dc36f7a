import { describe, expect, it } from 'vitest'
import type { PolicyRecord } from '../../src/model/record.js'
import { NO_HINTS, type Source } from '../../src/model/source.js'
import { extract } from '../../src/pipeline.js'
import { applySettings, checkSet } from '../../src/rules/engine.js'
import { rules } from '../../src/rules/index.js'
import { fingerprint, inputMessage } from '../../src/rules/message.js'
import { canonical } from '../../src/text/normalize.js'

const OPTIONS = { dueDays: null, expected: [], asOf: null, language: 'vi' } as const

describe('the catalogue', () => {
  it('has unique ids of the form topic/what', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+\/[a-z-]+$/.test(id))).toEqual([])
  })
})

describe('findings', () => {
  it('keep their fingerprints when unrelated text is put before and after', () => {
    const text = 'Các đơn vị báo cáo trước ngày 31/4/2024.'
    const before = extract(source('a.txt', text)).messages.find(({ ruleId }) => ruleId === 'time/impossible')
    const after = extract(source('b/c.txt', `Lời nói đầu được bổ sung.\n\n${text}\n\nĐoạn cuối cũng mới.`)).messages.find(
      ({ ruleId }) => ruleId === 'time/impossible',
    )
    expect(before?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(after?.fingerprint).toBe(before?.fingerprint)
    expect(after?.position?.start.line).toBe(3)
  })

  it('that repeat in one document have fingerprints of their own', () => {
    const { messages } = extract(source('a.txt', 'Báo cáo trước ngày 31/4/2024.\n\nHọp trước ngày 31/4/2024.'))
    const found = messages.filter(({ ruleId }) => ruleId === 'time/impossible').map((message) => message.fingerprint)
    expect(found).toHaveLength(2)
    expect(new Set(found).size).toBe(2)
  })

  it('quote the canonical text where they say', () => {
    const input = source('a.txt', 'Các đơn vị\nbáo cáo trước ngày\n31/4/2024.')
    const [found] = extract(input).messages.filter(({ ruleId }) => ruleId === 'time/impossible')
    expect(found?.position && input.text.slice(found.position.start.offset, found.position.end.offset)).toBe('ngày\n31/4/2024')
    expect(found?.quote).toBe('ngày\n31/4/2024')
  })

  it('speak English on demand', () => {
    const { messages } = extract(source('a.txt', 'Báo cáo trước ngày 31/4/2024.'), { language: 'en' })
    expect(messages.find(({ ruleId }) => ruleId === 'time/impossible')?.reason).toBe('There is no date 31/4/2024.')
  })
})

describe('checkSet', () => {
  const records = ['b.txt', 'a.txt', 'c.txt'].map((path) => extract(source(path, `Báo cáo trước ngày 31/4/2024 (${path}).`)))

  it('gives the same for any order of the records', () => {
    expect(checkSet([...records].reverse(), OPTIONS)).toEqual(checkSet(records, OPTIONS))
    expect(checkSet(records, OPTIONS).documents.map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  it('counts what it shows', () => {
    const { messages, summary } = checkSet(records, OPTIONS)
    for (const severity of ['error', 'warning', 'info'] as const) {
      expect(summary[severity]).toBe(messages.filter((message) => message.severity === severity).length)
    }
    expect(summary.error).toBe(3)
  })

  it('lets the settings change and switch off rules by file', () => {
    const setting = (ruleId: string, path: string | null) => (ruleId !== 'time/impossible' ? undefined : path === 'a.txt' ? 'off' : 'info')
    const found = checkSet(records, { ...OPTIONS, setting }).messages.filter(({ ruleId }) => ruleId === 'time/impossible')
    expect(found.map(({ path, severity }) => [path, severity])).toEqual([
      ['b.txt', 'info'],
      ['c.txt', 'info'],
    ])
    expect(applySettings(records[0]?.messages ?? [], () => undefined)).toEqual(records[0]?.messages)
  })

  it('survives a record of nothing', () => {
    const empty = extract(source('a.txt', ''))
    expect(checkSet([empty], { ...OPTIONS, dueDays: 0, expected: ['Sơn La'] }).messages.map(({ ruleId }) => ruleId)).toContain(
      'set/issuer-without-plan',
    )
  })

  it('lets the cited act itself decide between two dates of one document', () => {
    const act = source(
      'ct.txt',
      'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 05-CT/TW\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 23 tháng 6 năm 2021\n\nCHỈ THỊ\nCỦA BAN BÍ THƯ\nvề công tác giảm nghèo bền vững\n\nBan Bí thư yêu cầu:\n\n1. Tăng cường tuyên truyền.\n',
    )
    const cite = (...years: readonly number[]) =>
      years
        .map(
          (year) =>
            `Thực hiện Chỉ thị số 05-CT/TW ngày 23/6/${year} của Ban Bí thư về công tác giảm nghèo bền vững, huyện xây dựng kế hoạch.`,
        )
        .join('\n\n')
    const errorsOf = (text: string) =>
      checkSet([extract(act), extract(source('kh.txt', text))], OPTIONS).messages.filter(({ severity }) => severity === 'error')
    const [slip, ...none] = errorsOf(cite(2021, 2011, 2021))
    expect(none).toEqual([])
    expect(slip).toMatchObject({ ruleId: 'citation/date-conflict', actual: '2011-06-23', expected: '2021-06-23' })
    expect(slip?.related?.map(({ path }) => path)).toEqual(['kh.txt', 'ct.txt'])
    const [mostly, ...others] = errorsOf(cite(2011, 2021, 2011))
    expect(others).toEqual([])
    expect(mostly).toMatchObject({ ruleId: 'set/citation-conflict', actual: '2011-06-23', expected: '2021-06-23', path: 'kh.txt' })
  })

  it('joins a report to the plan that it tells about', () => {
    const plan = withHead(extract(source('plan.txt', 'Kế hoạch')), 'original')
    const report = withHead(extract(source('news.txt', 'Tin về kế hoạch')), 'report')
    const { documents } = checkSet([report, plan], OPTIONS)
    expect(documents.map(({ path, alsoPaths }) => [path, alsoPaths])).toEqual([['plan.txt', ['news.txt']]])
  })
})

describe('inputMessage', () => {
  it('fills the sentence and names the file', () => {
    const message = inputMessage({ ruleId: 'input/encrypted', values: {} }, 'mat.docx', 'vi')
    expect(message).toMatchObject({ ruleId: 'input/encrypted', severity: 'error', path: 'mat.docx' })
    expect(message.reason).toContain('"mat.docx"')
    expect(message.fingerprint).toBe(fingerprint(['input/encrypted']))
  })
})

function withHead(record: PolicyRecord, nature: 'original' | 'report'): PolicyRecord {
  const document = { ...record.document, number: '21-KH/HU', issuer: 'Huyện ủy Mộc Châu', issuedOn: '2021-11-12' }
  return { ...record, source: { ...record.source, nature }, document }
}

function source(path: string, text: string): Source {
  return { path, format: 'txt', sha256: fingerprint([text]), text: canonical(text), hints: NO_HINTS, notices: [] }
}
