import { expect, test } from 'vitest'
import { inputWording, say } from '../../src/lexicon/wording.js'
import { refused, source } from './support.js'

test('a text file is read as it stands', async () => {
  const { text, format, encoding, notices } = await source('\ufeffKẾ HOẠCH\r\nTriển khai', 'kh.txt')
  expect({ text, format, encoding, notices }).toEqual({ text: 'KẾ HOẠCH\nTriển khai', format: 'txt', encoding: 'utf-8', notices: [] })
})

test('empty and blank files are refused', async () => {
  expect((await refused('')).ruleId).toBe('input/empty')
  expect((await refused(' \n\n')).ruleId).toBe('input/empty')
})

test('a file above the limit is refused with both sizes', async () => {
  expect(await refused('x'.repeat(3000), 'to.txt', { maxBytes: 2048 })).toEqual({
    ruleId: 'input/too-large',
    values: { file: 'to.txt', actual: '3 kB', limit: '2 kB' },
  })
})

test('binary garbage is refused, whatever its name', async () => {
  const garbage = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)
  expect((await refused(garbage, 'ke-hoach.txt')).ruleId).toBe('input/unsupported')
})

test('every sentence fills its placeholders in both languages', () => {
  for (const [id, { reason }] of Object.entries(inputWording)) {
    const names = (text: string) => [...new Set(text.match(/\{[a-z]+\}/g) ?? [])].sort()
    expect(names(reason.en), id).toEqual(names(reason.vi))
    expect(names(reason.vi), id).toContain('{file}')
  }
  expect(say('input/empty', 'vi', { file: 'a.docx' })).toContain('"a.docx" trống')
})

test('old encodings are found, named, and overruled by --encoding', async () => {
  const tcvn3 = Uint8Array.from('KÕ ho¹ch gi¶m nghÌo bÒn v÷ng cña tØnh', (char) => char.charCodeAt(0))
  expect(await source(tcvn3, 'cu.txt')).toMatchObject({ text: 'Kế hoạch giảm nghèo bền vững của tỉnh', encoding: 'tcvn3' })
  expect((await source(tcvn3, 'cu.txt', { encoding: 'windows-1252' })).text).toBe('KÕ ho¹ch gi¶m nghÌo bÒn v÷ng cña tØnh')
  expect(await refused(tcvn3, 'cu.txt', { encoding: 'ebcdic' })).toMatchObject({
    ruleId: 'input/unknown-encoding',
    values: { encoding: 'ebcdic' },
  })
})

test('UTF-16 without a mark is text and no garbage', async () => {
  const wide = new Uint8Array(Array.from('KẾ HOẠCH số 5', (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat())
  expect(await source(wide, 'a.txt')).toMatchObject({ text: 'KẾ HOẠCH số 5', encoding: 'utf-16le' })
})
