import { describe, expect, it } from 'vitest'
import type { ReportItem } from '../../src/model/report.js'
import { xlsx } from '../../src/reporters/xlsx.js'
import { hostile } from '../support/hostile.js'
import { convert, hasOffice, partsOf, readSheets } from '../support/office.js'
import { sampleCheck, sampleComparison } from '../support/sample-comparison.js'
import { write } from '../support/write-report.js'

const { comparison } = sampleComparison(5)
const compared: readonly ReportItem[] = [{ kind: 'comparison', comparison }]
const { check, records } = sampleCheck(3)

describe('xlsx', () => {
  it('has the five sheets, with a head that stays in sight and filters', async () => {
    const bytes = await workbook(compared)
    expect([...readSheets(bytes).keys()]).toEqual(['Tổng quan', 'Đối chiếu', 'Chỉ tiêu', 'Nhiệm vụ', 'Phát hiện'])
    for (const [name, xml] of partsOf(bytes)) {
      if (!name.startsWith('xl/worksheets/sheet')) continue
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u)
      expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]{1,2}\d+"\/>/u)
      expect(xml).toMatch(/<col [^>]*width="\d/u)
      expect(xml).toMatch(/<pageSetup fitToHeight="0" paperSize="9" orientation="landscape"/u)
      expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/u)
    }
  })

  it('says what the comparison says', async () => {
    const sheets = readSheets(await workbook(compared))
    const rows = sheets.get('Tổng quan') ?? []
    expect(rows).toHaveLength(6)
    expect(rows[1]?.[0]?.text).toBe('UBND tỉnh Lào Cai')
    expect(rows.slice(1).map((row) => Number(row[4]?.text))).toEqual(comparison.plans.map((plan) => plan.coverage))
    const measures = sheets.get('Đối chiếu') ?? []
    expect(measures).toHaveLength(1 + comparison.plans.flatMap((plan) => plan.groups.flatMap((group) => group.measures)).length)
    expect(sheets.get('Chỉ tiêu')).toHaveLength(1 + comparison.plans.flatMap((plan) => plan.targets).length)
    expect(sheets.get('Phát hiện')).toHaveLength(1 + 1 + comparison.plans.flatMap((plan) => plan.messages).length)
  })

  it('lists the tasks of one body with --for', async () => {
    const tasks = async (forBody?: string) => readSheets(await workbook(compared, forBody)).get('Nhiệm vụ') ?? []
    expect(await tasks()).toHaveLength(1 + 25)
    const health = await tasks('sở  y tế')
    expect(health.slice(1).map((row) => row[1]?.text)).toEqual(Array.from({ length: 5 }, () => 'Sở Y tế'))
    expect(await tasks('Sở Y tế dự phòng')).toHaveLength(1)
    expect(await tasks('ở Y')).toHaveLength(1)
    expect(await tasks('.*')).toHaveLength(1)
  })

  it('writes deadlines and dates as days, shares as percentages', async () => {
    const styles = partsOf(await workbook(compared)).get('xl/styles.xml') ?? ''
    expect(styles).toContain('dd/mm/yyyy')
    const rows = readSheets(await workbook(compared)).get('Tổng quan') ?? []
    // 3 October 2025 as Excel counts days
    expect(rows[1]?.[2]).toMatchObject({ kind: 'n', text: '45933' })
  })

  it('writes the same bytes again', async () => {
    expect(Buffer.compare(await workbook(compared), await workbook(compared))).toBe(0)
  })

  it.each([
    ['comparison', hostile(compared)],
    ['check', hostile([{ kind: 'check' as const, check, records }])],
    ['records', hostile(records.map((record) => ({ kind: 'record' as const, record })))],
  ])('keeps hostile texts as text: %s', async (_, items) => {
    const cells = [...readSheets(await workbook(items)).values()].flat(2)
    expect(cells.filter(({ formula }) => formula)).toEqual([])
    const dangerous = cells.filter(({ text, kind }) => /^[=+\-@\t]/u.test(text) && kind !== 'n')
    expect(dangerous.length).toBeGreaterThan(3)
    expect(new Set(dangerous.map(({ kind }) => kind))).toEqual(new Set(['s']))
  })

  it('writes a workbook where there is nothing to say', async () => {
    expect(readSheets(await workbook([])).get('Tổng quan')).toHaveLength(1)
  })

  it.skipIf(!hasOffice)(
    'opens in LibreOffice with the same content (needs LibreOffice)',
    async () => {
      const bytes = await workbook(compared)
      const csv = convert(bytes, 'r.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1')
      expect([...csv.keys()].sort()).toEqual(
        ['r-Chỉ tiêu.csv', 'r-Nhiệm vụ.csv', 'r-Phát hiện.csv', 'r-Tổng quan.csv', 'r-Đối chiếu.csv'].sort(),
      )
      const overview = csv.get('r-Tổng quan.csv')?.toString() ?? ''
      expect(overview).toContain('UBND tỉnh Lào Cai,Kế hoạch 84/KH-UBND,03/10/2025,21,83%')
      const danger = convert(
        await workbook(hostile(compared)),
        'h.xlsx',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1',
      )
      expect([...danger.values()].join('\n')).toContain('=HYPERLINK(')
    },
    120_000,
  )
})

async function workbook(items: readonly ReportItem[], forBody?: string): Promise<Uint8Array> {
  const out = await write(xlsx, items, forBody === undefined ? {} : { forBody })
  return typeof out === 'string' ? Buffer.from(out) : out
}
