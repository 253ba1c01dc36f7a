import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { format } from '../../src/readers/docx/numbering.js'
import { refused, source } from './support.js'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file with this body; other parts by name. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = { 'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`) }
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}.xml`] = strToU8(xml)
  return zipSync(files)
}
const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const numbered = (text: string, list: number, level: number): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const text = async (bytes: Uint8Array): Promise<string> => (await source(bytes, 'a.docx')).text
const level = (at: number, kind: string, label: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${kind}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`

test('automatic numbers are printed as Word prints them', async () => {
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '\uf0b7')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`
  const body = [
    numbered('MỤC ĐÍCH', 3, 0),
    numbered('Chung', 3, 1),
    numbered('Riêng', 3, 1),
    numbered('Chi tiết', 3, 2),
    numbered('Ý một', 3, 3),
    numbered('Ý hai', 3, 3),
    numbered('Gạch', 3, 4),
    numbered('NHIỆM VỤ', 3, 0),
    numbered('Lại từ đầu', 3, 1),
    numbered('Từ năm', 4, 1),
    p('Không số', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
  ].join('')
  expect((await text(docx(body, { numbering }))).split('\n')).toEqual([
    'I. MỤC ĐÍCH',
    '1. Chung',
    '2. Riêng',
    '2.1. Chi tiết',
    'a) Ý một',
    'b) Ý hai',
    '- Gạch',
    'II. NHIỆM VỤ',
    '1. Lại từ đầu',
    '5. Từ năm',
    'Không số',
    '',
  ])
})

test('numbers that come from a style, at the level that names the style', async () => {
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Điều %1.')}${level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>')}</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
  const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Dieu"/></w:style></w:styles>`
  const body =
    p('Phạm vi', '<w:pStyle w:val="Dieu"/>') + p('Kế hoạch này …', '<w:pStyle w:val="Khoan"/>') + p('Đối tượng', '<w:pStyle w:val="Dieu"/>')
  expect(await text(docx(body, { numbering, styles }))).toBe('Điều 1. Phạm vi\n1. Kế hoạch này …\nĐiều 2. Đối tượng\n')
})

test('counters in every format', () => {
  expect(['upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'decimalZero', 'decimal'].map((name) => format(4, name))).toEqual([
    'IV',
    'iv',
    'D',
    'd',
    '04',
    '4',
  ])
  expect([format(49, 'upperRoman'), format(28, 'upperLetter')]).toEqual(['XLIX', 'BB'])
})

test('tracked changes are accepted', async () => {
  const body =
    '<w:p><w:r><w:t xml:space="preserve">Giảm </w:t></w:r><w:del><w:r><w:delText>3%</w:delText></w:r></w:del><w:ins><w:r><w:t>4%</w:t></w:r></w:ins></w:p>' +
    '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Đầu câu </w:t></w:r></w:p>' +
    p('cuối câu')
  expect(await text(docx(body))).toBe('Giảm 4%\nĐầu câu cuối câu\n')
})

test('a text box is read once, behind its paragraph; fields give their result, hidden text nothing', async () => {
  const box = `<w:txbxContent>${p('DỰ THẢO')}</w:txbxContent>`
  const body =
    `<w:p><w:r><w:t>Thân</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
    '<w:p><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>ngày 5</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>'
  expect(await text(docx(body))).toBe('Thân\nDỰ THẢO\nngày 5\n')
})

test('merged cells leave their places empty; letterheads are read column by column', async () => {
  const cell = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
  const letterhead = `<w:tbl>${row(cell(p('UBND TỈNH A') + p('SỞ Y TẾ')), cell(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')))}${row(cell(p('Số: 5/KH-SYT')), cell(p('A, ngày 2 tháng 3 năm 2024')))}</w:tbl>`
  const table = `<w:tbl>${row(cell(p('Cơ quan')), cell(p('Việc')), cell(p('Hạn')))}${row(cell(p('Sở Y tế'), '<w:vMerge w:val="restart"/>'), cell(p('Khám') + p('chữa')), cell(p('Quý I')))}${row(cell(p(''), '<w:vMerge/>'), cell(p('Báo cáo chung'), '<w:gridSpan w:val="2"/>'))}</w:tbl>`
  expect((await text(docx(letterhead + table))).split('\n')).toEqual([
    'UBND TỈNH A',
    'SỞ Y TẾ',
    'Số: 5/KH-SYT',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'A, ngày 2 tháng 3 năm 2024',
    'Cơ quan\tViệc\tHạn',
    'Sở Y tế\tKhám chữa\tQuý I',
    '\tBáo cáo chung',
    '',
  ])
})

test('notes stand after the body; headers and the table of contents are left out', async () => {
  const body =
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Mục lục … 3')}</w:sdtContent></w:sdt>` +
    '<w:p><w:r><w:t>Theo luật</w:t></w:r><w:r><w:footnoteReference w:id="8"/></w:r></w:p>'
  const footnotes = `<w:footnotes ${W}><w:footnote w:id="0">${p('—')}</w:footnote><w:footnote w:id="8">${p('Luật năm 2020.')}</w:footnote></w:footnotes>`
  const made = await source(docx(body, { footnotes, header1: `<w:hdr ${W}>${p('Trang 1')}</w:hdr>` }), 'a.docx')
  expect(made.text).toBe('Theo luật[1]\n[1] Luật năm 2020.\n')
  expect(made.hints.notes).toEqual([{ start: 13, end: 31 }])
})

test('text in old fonts becomes Unicode, capitals by the font', async () => {
  const run = (font: string, content: string): string =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${content}</w:t></w:r>`
  const made = await source(
    docx(`<w:p>${run('.VnTimeH', 'kÕ ho¹ch ')}${run('.VnTime', 'gi¶m nghÌo ')}${run('VNI-Times', 'beàn vöõng')}</w:p>`),
    'a.docx',
  )
  expect(made.text).toBe('KẾ HOẠCH giảm nghèo bền vững\n')
  expect(made.notices.map(({ ruleId }) => ruleId)).toEqual(['input/legacy-letters'])
})

test('XML that nests without end is refused', async () => {
  expect((await refused(docx(`${'<w:p>'.repeat(50_000)}${'</w:p>'.repeat(50_000)}`), 'a.docx')).ruleId).toBe('input/damaged')
})

test('entities, broken XML and missing parts are refused; nothing outside is fetched', async () => {
  const bomb =
    '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
  expect((await refused(zipSync({ 'word/document.xml': strToU8(bomb) }), 'a.docx')).ruleId).toBe('input/unsafe-xml')
  expect((await refused(zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'a.docx')).ruleId).toBe('input/damaged')
  const whole = docx(p('Nội dung'))
  expect((await refused(whole.slice(0, whole.length - 40), 'a.docx')).ruleId).toBe('input/damaged')
  const linked = docx(`<w:p><w:r><w:t>Ảnh</w:t></w:r><w:r><w:drawing r:link="rId9"/></w:r></w:p>`, {
    'document.xml.rels': '<Relationships><Relationship Id="rId9" TargetMode="External" Target="http://127.0.0.1:1/x.png"/></Relationships>',
  })
  expect(await text(linked)).toBe('Ảnh\n')
})
