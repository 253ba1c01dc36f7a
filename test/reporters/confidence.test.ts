import { expect, test } from 'vitest'
import { PolicyRecord } from '../../src/model/index.js'
import type { Reporter } from '../../src/model/report.js'
import { csv } from '../../src/reporters/csv.js'
import { html } from '../../src/reporters/html.js'
import { ndjson } from '../../src/reporters/ndjson.js'
import { terminal } from '../../src/reporters/terminal.js'
import { countToCheck, least } from '../../src/reporters/view/confidence.js'
import { xlsx } from '../../src/reporters/xlsx.js'
import { extractText } from '../support/extract-text.js'
import { readSheets } from '../support/office.js'
import { write, writeText } from '../support/write-report.js'

const TEXT = `KẾ HOẠCH
Dạy bơi cho trẻ em năm 2026

I. CHỈ TIÊU
1. Đến năm 2026, 95% trẻ em từ 6 tuổi biết bơi.
2. Đến năm 2026, tỷ lệ đuối nước giảm 10%.

II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế hướng dẫn sơ cứu cho giáo viên trước ngày 30/4/2026.
`
const made = extractText(TEXT)
const [first, second] = made.targets
const [health] = made.assignments
if (!first || !second || !health) throw new Error('two targets and a body are expected')
const record: PolicyRecord = {
  ...made,
  targets: [
    { ...first, confidence: 0.625 },
    { ...second, confidence: 0.8 },
  ],
  goals: [],
  schedule: [],
  references: [],
  solutionGroups: [],
  assignments: [{ ...health, confidence: 0.9, tasks: health.tasks.map((task) => ({ ...task, confidence: 0.41 })) }],
}
const show = (reporter: Reporter): Promise<string> => writeText(reporter, [{ kind: 'record', record }])

test('only items below the threshold are marked, with the figure', async () => {
  expect(countToCheck(record)).toBe(2)
  expect(least({ confidence: 0.9 }, {}, { confidence: 0.41 })).toBe(0.41)
  expect(least({}, {})).toBeUndefined()
  const seen = (await show(terminal)).replaceAll('\u00a0', ' ')
  expect(seen).toContain('2 mục có độ tin cậy dưới 80%')
  expect(seen.match(/\[cần soát \d+%\]/g)).toEqual(['[cần soát 63%]', '[cần soát 41%]'])
  const page = await show(html)
  expect(page.match(/cần soát \d+%/g)).toEqual(['cần soát 63%', 'cần soát 41%'])
})

test('a record without doubtful items says nothing of it', async () => {
  const sure = { ...record, targets: [], assignments: [] }
  for (const reporter of [terminal, html]) expect(await writeText(reporter, [{ kind: 'record', record: sure }])).not.toMatch(/cần soát/iu)
})

test('tables and lines carry the figure itself', async () => {
  const [head = '', ...rows] = (await show(csv)).split('\r\n')
  expect(head.split(',').at(-1)).toBe('confidence')
  expect(rows.filter((row) => row.includes(',targets,')).map((row) => row.split(',').at(-1))).toEqual(['0.625', '0.8'])
  expect(PolicyRecord.parse(JSON.parse(await show(ndjson)))).toEqual(record)
  const bytes = await write(xlsx, [{ kind: 'record', record }])
  if (typeof bytes === 'string') throw new Error('a workbook is bytes')
  const sheets = readSheets(bytes)
  expect(sheets.get('Chỉ tiêu')?.map((row) => row.at(-1)?.text)).toEqual(['Độ tin cậy', '0.625', '0.8'])
  expect(sheets.get('Nhiệm vụ')?.map((row) => row.at(-1)?.text)).toEqual(['Độ tin cậy', '0.41'])
})
