import { expect, test } from 'vitest'
import { assemble, sheetOf } from '../../src/readers/pdf/assemble.js'
import type { Glyph, Page, Rule } from '../../src/readers/pdf/engine.js'
import { repairLetters } from '../../src/readers/pdf/repair.js'
import { joinLines } from '../../src/readers/pdf/tables.js'

/** Letters 6 points wide on a baseline, blanks as characters. */
function print(text: string, x: number, y: number, size = 12): Glyph[] {
  return [...text].map((char, i) => ({ char, x0: x + i * 6, x1: x + (i + 1) * 6, y, size, blank: char === ' ' }))
}
const page = (glyphs: Glyph[], rules: Rule[] = []): Page => ({ width: 600, height: 842, glyphs, rules, pictures: 0 })
const lines = (...pages: Page[]): string[] =>
  assemble(pages.map(sheetOf)).contents.flatMap((content) =>
    content.kind === 'paragraph' ? [content.text] : content.rows.map((row) => row.flat().join('|')),
  )
const LONG = 'Thực hiện chương trình giảm nghèo bền vững của tỉnh trong giai đoạn tới, các'

test('the halves of a letterhead are read one after the other, though their lines do not agree', () => {
  const glyphs = [
    ...print('ỦY BAN NHÂN DÂN', 60, 60),
    ...print('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 240, 60),
    ...print('TỈNH ĐỒI THÔNG', 60, 76),
    ...print('Độc lập - Tự do - Hạnh phúc', 270, 79),
    ...print(LONG, 60, 140),
  ]
  expect(lines(page(glyphs))).toEqual([
    'ỦY BAN NHÂN DÂN',
    'TỈNH ĐỒI THÔNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    LONG,
  ])
})

test('blanks that the print does not show are none, marks join their letters', () => {
  const glyphs = [
    ...print('ĐIỀ', 60, 100),
    { char: ' ', x0: 78, x1: 78, y: 100, size: 12, blank: true },
    ...print('U KHOA', 78, 100),
    ...print('\u0309N', 114, 100),
  ]
  expect(lines(page(glyphs))[0]?.normalize('NFC')).toMatch(/^ĐIỀU KHOẢ/)
})

test('lines join to paragraphs where the next word would not have fitted, also over pages', () => {
  const first = page([...print(LONG, 60, 700), ...print(LONG, 60, 718), ...print('2', 300, 30)])
  const second = page([
    ...print(`cấp ${LONG.slice(5)}`, 60, 60),
    ...print('kết thúc.', 60, 78),
    ...print('Đoạn mới.', 60, 96),
    ...print('3', 300, 30),
  ])
  expect(lines(first, second)).toEqual([`${LONG} ${LONG} cấp ${LONG.slice(5)} kết thúc.`, 'Đoạn mới.'])
})

test('ruled tables keep their cells; broken dates and symbols are whole again', () => {
  const rules = [100, 130, 160]
    .map((y) => ({ x0: 60, y0: y, x1: 360, y1: y }))
    .concat([60, 200, 360].map((x) => ({ x0: x, y0: 100, x1: x, y1: 160 })))
  const glyphs = [
    ...print('Sở Y tế', 70, 112),
    ...print('15/12/2', 210, 112),
    ...print('024', 210, 126),
    ...print('Sở Tài chính', 70, 150),
    ...print('Quý I', 210, 150),
  ]
  expect(lines(page(glyphs, rules))).toEqual(['Sở Y tế|15/12/2024', 'Sở Tài chính|Quý I'])
  expect([joinLines('số 12/KH-', 'UBND'), joinLines('2021-', '2025'), joinLines('các sở -', 'ngành')]).toEqual([
    'số 12/KH-UBND',
    '2021-2025',
    'các sở - ngành',
  ])
})

test('notes go behind the text, their raised marks into it', () => {
  const glyphs = [
    ...print(LONG, 60, 100),
    ...print('Theo luật', 60, 118),
    ...print('1', 114, 114, 7),
    ...print('1', 60, 797, 6),
    ...print(' Luật năm 2020.', 66, 800, 9),
  ]
  const { contents, notes } = assemble([sheetOf(page(glyphs))])
  expect(contents.at(-1)).toMatchObject({ text: `${LONG} Theo luật[1]` })
  expect(notes).toMatchObject([{ label: '1', text: 'Luật năm 2020.' }])
})

test('running heads and stamps of signatures are left out', () => {
  const made = [1, 2, 3].map((n) =>
    page([
      ...print(`CÔNG BÁO/Số 0${n}`, 60, 40),
      ...print(LONG, 60, 200),
      ...print('Ký bởi: Văn phòng', 400, 700, 8),
      ...print('04/03/2025 14:54:03', 400, 710, 8),
    ]),
  )
  expect(lines(...made).join(' ')).not.toMatch(/CÔNG BÁO|Ký bởi|14:54/)
  expect(assemble(made.map(sheetOf)).stamps).toBe(3)
})

test('letters that faulty fonts mapped wrongly', () => {
  expect(repairLetters('LǷNH VỰC, cǜng, ngƣời, Ðiều')).toEqual({ text: 'LĨNH VỰC, cũng, người, Điều', count: 4 })
  expect(repairLetters('Ƣabc').count).toBe(0)
})
