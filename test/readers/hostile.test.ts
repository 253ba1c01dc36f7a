import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fixture, read, refused, source } from './support.js'

test('each member of an archive is a document; a bad one does not stop the others', async () => {
  const archive = zipSync({
    'b/ke-hoach.txt': strToU8('KẾ HOẠCH'),
    'a.docx': strToU8('PK hỏng'),
    '__MACOSX/._x': new Uint8Array(9),
    'anh.bin': new Uint8Array([0, 1, 2]),
    '../../etc/passwd.txt': strToU8('vô hại'),
    'trong.zip': zipSync({ 'x.txt': strToU8('x') }),
  })
  const results = await read(archive, 'ho-so.zip')
  expect(
    results.map((result) => ('source' in result ? [result.source.path, result.source.text] : [result.path, result.failure.ruleId])),
  ).toEqual([
    ['ho-so.zip!/etc/passwd.txt', 'vô hại'],
    ['ho-so.zip!/a.docx', 'PK hỏng'],
    ['ho-so.zip!/b/ke-hoach.txt', 'KẾ HOẠCH'],
    ['ho-so.zip!/trong.zip', 'input/nested-archive'],
  ])
})

test('archives that unpack to too much are refused before they do', async () => {
  const files = { 'a.txt': strToU8('a'.repeat(500)), 'b.txt': strToU8('b'.repeat(500)) }
  const bomb = declaring(zipSync(files), 200 * 1024 * 1024)
  expect((await refused(bomb, 'bom.zip', { maxBytes: 2 ** 30 })).ruleId).toBe('input/bomb')
  expect((await read(bomb, 'bom.zip')).map((result) => 'failure' in result && result.failure.ruleId)).toEqual([
    'input/too-large',
    'input/too-large',
  ])
  const document = declaring(zipSync({ 'word/document.xml': strToU8('<a/>'.repeat(99)) }), 2 ** 31)
  expect((await refused(document, 'bom.docx')).ruleId).toBe('input/bomb')
})

test('a size that lies is bounded by what was declared', async () => {
  const lying = declaring(zipSync({ 'a.txt': strToU8('a'.repeat(100_000)) }), 100)
  const [result] = await read(lying, 'a.zip')
  if (result && 'source' in result) expect(result.source.text.length).toBeLessThanOrEqual(100)
  else expect(result?.failure.ruleId).toBe('input/damaged')
})

test('archives without documents, encrypted ones and other office files say so', async () => {
  expect((await refused(zipSync({ 'a.bin': new Uint8Array(3) }), 'a.zip')).ruleId).toBe('input/archive-empty')
  expect((await refused(zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') }), 'a.xlsx')).ruleId).toBe(
    'input/unsupported',
  )
  const locked = zipSync({ 'a.txt': strToU8('x') })
  const directory = locked.findIndex((_, i) => locked[i] === 0x50 && locked[i + 1] === 0x4b && locked[i + 2] === 1)
  locked[directory + 8] = 1
  expect((await refused(locked, 'a.zip')).ruleId).toBe('input/encrypted')
})

test('a PDF with too many pages, a truncated and a garbage one', async () => {
  const plan = await fixture('plan.pdf')
  expect(await refused(plan, 'a.pdf', { maxPages: 1 })).toMatchObject({
    ruleId: 'input/too-many-pages',
    values: { actual: '2', limit: '1' },
  })
  expect((await refused(manyPages(10_000), 'a.pdf')).ruleId).toBe('input/too-many-pages')
  expect((await refused(plan.slice(0, 300), 'a.pdf')).ruleId).toBe('input/damaged')
  expect((await refused('%PDF-1.7\nrác', 'a.pdf')).ruleId).toBe('input/damaged')
})

test('truncated and encrypted Word files of the old format', async () => {
  const plan = await fixture('plan.doc')
  expect((await refused(plan.slice(0, 3000), 'a.doc')).ruleId).toBe('input/damaged')
  const locked = Uint8Array.from(plan)
  const header = locked.findIndex((byte, i) => i % 512 === 0 && i > 0 && byte === 0xec && locked[i + 1] === 0xa5)
  if (header === 512) {
    locked[523] = (locked[523] ?? 0) | 1
    expect((await refused(locked, 'a.doc')).ruleId).toBe('input/encrypted')
  }
})

test('a Word file of the old format whose sectors follow one another in a circle', async () => {
  const bytes = new Uint8Array(await fixture('plan.doc'))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // the first sector of the allocation table stands in the header; each sector is then made the successor of its neighbour
  const table = (view.getUint32(0x4c, true) + 1) * 512
  for (let sector = 0; sector < 128; sector++) view.setUint32(table + sector * 4, sector ^ 1, true)
  expect((await refused(bytes, 'vong.doc')).ruleId).toBe('input/damaged')
})

test.each([
  ['sectors of 2^28 bytes', 30, 28],
  ['more tables than the file is long', 44, 60_000],
])('a Word file of the old format whose header says %s', async (_, at, value) => {
  const bytes = new Uint8Array(await fixture('plan.doc'))
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).setUint16(at, value, true)
  expect((await refused(bytes, 'dau-tep.doc')).ruleId).toBe('input/damaged')
})

test('a wrong name is noted and the content read', async () => {
  const made = await source(await fixture('plan.rtf'), 'plan.docx')
  expect(made.format).toBe('rtf')
  expect(made.notices[0]).toEqual({ ruleId: 'input/wrong-extension', values: { file: 'plan.docx', extension: '.docx', format: 'rtf' } })
})

test('a scan without OCR is refused with the way out', async () => {
  const dot = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='), (c) =>
    c.charCodeAt(0),
  )
  expect((await refused(dot, 'a.png', { ocr: 'never' })).ruleId).toBe('input/needs-ocr')
})

/** The same archive, its directory declaring other sizes for what is inside. */
function declaring(archive: Uint8Array, size: number): Uint8Array {
  const out = Uint8Array.from(archive)
  const view = new DataView(out.buffer)
  for (let i = 0; i + 46 < out.length; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true)
  return out
}

/** A PDF whose page tree claims so many empty pages: one page object, named again and again. */
function manyPages(count: number): Uint8Array {
  const kids = '3 0 R '.repeat(count)
  const objects = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    `2 0 obj<</Type/Pages/Count ${count}/Kids[${kids}]>>endobj\n`,
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object) => {
    const at = body.length
    body += object
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return strToU8(`${body}xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`)
}
