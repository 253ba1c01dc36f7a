import { expect, it, test } from 'vitest'
import { extract } from '../../src/pipeline.js'
import { openPdf } from '../../src/readers/pdf/engine.js'
import { randomOf } from '../fuzz/random.js'
import { fixture, options, refused } from '../readers/support.js'
import { documents } from '../support/fixtures.js'
import { scoreRecord } from '../support/score-record.js'
import { newTally, score } from '../support/tally.js'
import { characterErrorRate, confusionsOf, misread } from './misread.js'
import { type RenditionKind, renditionKinds, renditionOf } from './rendition.js'
import { scanned } from './scan.js'
import { sheet } from './sheet.js'

/** F1 in per cent that a field must keep over all fixtures by that way. Raised when the program gets better, never lowered to let a change pass. */
const FLOORS: Readonly<Record<RenditionKind, Readonly<Record<string, number>>>> = {
  pdf: { number: 97, issuer: 97, references: 97, targets: 95, solutionGroups: 97, assignments: 95, schedule: 95 },
  scan: { number: 88, issuer: 78, references: 95, targets: 92, solutionGroups: 75, assignments: 84, schedule: 90 },
  fax: { number: 70, references: 90, targets: 78, assignments: 60, schedule: 74 },
}

test.each(renditionKinds)('the fixtures were read back as %s, and their fields keep their F1', (kind) => {
  const tally = newTally()
  let count = 0
  for (const { slug, gold } of documents()) {
    const source = renditionOf(slug, kind)
    if (source === null) continue
    count++
    expect(source.ocr === undefined, slug).toBe(kind === 'pdf')
    scoreRecord(tally, slug, gold, extract(source))
  }
  expect(count).toBeGreaterThanOrEqual(40)
  for (const [field, floor] of Object.entries(FLOORS[kind])) {
    const count = tally.counts.get(field)
    expect(count && 100 * score(count).f1, field).toBeGreaterThanOrEqual(floor)
  }
})

test('a sheet shows as tables what plain text shows by bars, tabs and blanks', () => {
  const text = [
    'UBND HUYỆN    CỘNG HÒA',
    '',
    '**KẾ HOẠCH**',
    '| TT | Việc | Hạn |',
    '| 1 | Đào giếng | Quý I |',
    'A\tB\tC',
    'Một < hai',
  ].join('\n')
  const page = sheet(text, false)
  expect(page).toContain('<table class="plain"><tr><td><p>UBND HUYỆN</p></td><td><p>CỘNG HÒA</p></td></tr></table>')
  expect(page).toContain('<p class="centred"><b>KẾ HOẠCH</b></p>')
  expect(page.match(/<tr>/gu)).toHaveLength(4)
  expect(page).toContain('Một &lt; hai')
  const bars = sheet('|\nTT\n|\nViệc\n|\nHạn\n|\n|\n1\n|\nĐào *giếng*\n|\nQuý I\n|\n\nHết\\.', true)
  expect(bars).toContain('<table class="ruled"><tr><td><p>TT</p></td><td><p>Việc</p></td><td><p>Hạn</p></td></tr>')
  expect(bars).toContain('<p>Đào <i>giếng</i></p>')
  expect(bars).toContain('<p>Hết.</p>')
})

test('a sheet joins lines that were broken to a width, and no others', () => {
  const lines = [
    'Đào giếng cho các hộ dân ở vùng cao của huyện trong năm',
    '2026 và năm 2027.',
    '1. Khảo sát nguồn nước ngầm ở các thôn, bản vùng cao của',
    'huyện',
    '1.1. Thôn Nà',
  ]
  expect(sheet(lines.join('\n'), false)).toContain(
    'trong năm 2026 và năm 2027.</p>\n<p>1. Khảo sát nguồn nước ngầm ở các thôn, bản vùng cao của huyện</p>\n<p>1.1.',
  )
})

test('a scan is a PDF of pictures alone', async () => {
  const wasm = (): Promise<Uint8Array> => options.asset('@embedpdf/pdfium/dist/pdfium.wasm')
  const scan = await scanned(await fixture('plan.pdf'), wasm, randomOf(1), 30)
  const file = await openPdf(scan, wasm)
  const page = file.read(0)
  expect([file.pages, page.glyphs.length, page.pictures]).toEqual([2, 0, 1])
  expect(page.width).toBeGreaterThan(560)
  file.close()
  expect((await refused(scan, 'a.pdf', { ocr: 'never' })).ruleId).toBe('input/needs-ocr')
})

it('misreads a text as others were misread', () => {
  const confusions = confusionsOf([{ printed: 'ở ở ở ở. Hộ', read: 'ở Ở ở ở Hộ' }])
  expect(confusions.get('ở')).toEqual([{ to: 'Ở', rate: 0.25 }])
  expect(confusions.get('.')).toEqual([{ to: '', rate: 1 }])
  expect(misread('ở nhà.', confusions, 1, randomOf(3))).toBe(misread('ở nhà.', confusions, 1, randomOf(3)))
  expect(misread('nhà. xe.', confusions, 1, randomOf(3))).toBe('nhà xe')
  expect(misread('nhà. xe.', confusions, 0, randomOf(3))).toBe('nhà. xe.')
  expect(characterErrorRate({ printed: 'một  hai', read: 'một\nhaj' })).toBeCloseTo(1 / 7)
})
