import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decode, repairLatin } from '../../src/text/encoding.js'
import { fromTcvn3, fromViqr, fromViscii, fromVni } from '../../src/text/legacy.js'

const TEXT = `ỦY BAN NHÂN DÂN
HUYỆN ĐỒI THÔNG
Số: 12/KH-UBND
KẾ HOẠCH
Thực hiện Chương trình giảm nghèo bền vững năm 2024
1. Phấn đấu giảm tỷ lệ hộ nghèo ít nhất 1,5%/năm; riêng các xã vùng sâu giảm 3%/năm.
2. Hỗ trợ vay vốn, đào tạo nghề, xuất khẩu lao động; thường xuyên kiểm tra, uốn nắn những lệch lạc.
Những khoảng trời rộng, cỏ mượt, quả ngọt, thuở nhỏ, khuỷu tay, nghĩa vụ, ghẹ, kỹ thuật, ẵm, ẩn, ẳng.
`
const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'

test('the tables agree with iconv-lite on every letter', () => {
  expect(fromTcvn3(iconv.encode(LETTERS, 'tcvn'))).toBe(LETTERS)
  expect(fromViscii(iconv.encode(LETTERS + LETTERS.toUpperCase(), 'viscii'))).toBe(LETTERS + LETTERS.toUpperCase())
})

test('each encoding is found and gives the same text', () => {
  const cases: [string, Uint8Array][] = [
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le')],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['windows-1258', encode1258(TEXT)],
    ['tcvn3', iconv.encode(TEXT, 'tcvn')],
    ['viscii', iconv.encode(TEXT, 'viscii')],
    ['vni', encodeVni(TEXT)],
    ['viqr', new TextEncoder().encode(encodeViqr(TEXT))],
  ]
  for (const [name, bytes] of cases) {
    const found = decode(bytes)
    expect(found?.encoding).toBe(name)
    expect(found?.text.replace(/^\ufeff/, ''), name).toBe(TEXT)
    expect(decode(bytes, name)?.text.replace(/^\ufeff/, ''), `${name} asked for`).toBe(TEXT)
  }
})

test('capitals of old fonts, typed with small marked letters', () => {
  expect(fromTcvn3(iconv.encode('KÕ HO¹CH Uû ban tØnh §iÖn Biªn', 'latin1'))).toBe('KẾ HOẠCH Uỷ ban tỉnh Điện Biên')
})

test('VNI and VIQR by hand', () => {
  expect(fromVni(iconv.encode('Keá hoaïch cuûa Ñaûng boä tænh, phöôøng Thuû Ñöùc, kyõ sö', 'latin1'))).toBe(
    'Kế hoạch của Đảng bộ tỉnh, phường Thủ Đức, kỹ sư',
  )
  expect(fromViqr("Ke^' hoa.ch cu?a DDa?ng bo^. ti?nh, phu+o+`ng Thu? DDu+'c\\. Ti'nh dde^'n na(m 2020.")).toBe(
    'Kế hoạch của Đảng bộ tỉnh, phường Thủ Đức. Tính đến năm 2020.',
  )
})

test('text of old fonts that was saved as Unicode is put right; other Latin text is left alone', () => {
  expect(repairLatin('Céng hßa x· héi chñ nghÜa ViÖt Nam')).toEqual({ text: 'Cộng hòa xã hội chủ nghĩa Việt Nam', encoding: 'tcvn3' })
  expect(repairLatin('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toEqual({ text: 'Cộng hòa xã hội chủ nghĩa Việt Nam', encoding: 'vni' })
  expect(repairLatin('Cộng hòa xã hội chủ nghĩa Việt Nam')).toBeNull()
  expect(repairLatin('Le café où naît la forêt, déjà')).toBeNull()
})

test('plain English is not taken for VIQR', () => {
  expect(decode(new TextEncoder().encode('A plan. To do. Is it so? e^x and a^2. '.repeat(20)))?.encoding).toBe('utf-8')
})

test('an unknown name is refused', () => {
  expect(decode(new Uint8Array([65]), 'ebcdic-vn')).toBeNull()
})

function encode1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258')
  const table = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(new Uint8Array([i])), i]))
  const bytes: number[] = []
  for (const char of text) {
    const [base = '', ...marks] = char.normalize('NFD')
    const shape = marks.filter((m) => /[\u0302\u0306\u031b]/.test(m)).join('')
    const tone = marks.filter((m) => !/[\u0302\u0306\u031b]/.test(m))
    for (const part of [(base + shape).normalize('NFC'), ...tone]) bytes.push(table.get(part) ?? 63)
  }
  return Uint8Array.from(bytes)
}

function encodeVni(text: string): Uint8Array {
  const tones: Record<string, string> = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }
  const hats: Record<string, string> = { '': 'â', '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' }
  const breves: Record<string, string> = { '': 'ê', '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' }
  const whole: Record<string, string> = { đ: 'ñ', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', í: 'í', ì: 'ì' }
  const small = (char: string): string => {
    if (whole[char]) return whole[char]
    const [base = '', ...marks] = char.normalize('NFD')
    const tone = marks.find((m) => m in tones) ?? ''
    if (marks.includes('\u0302')) return base + hats[tone]
    if (marks.includes('\u0306')) return base + breves[tone]
    const letter = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base
    return letter + (tones[tone] ?? '')
  }
  const out = [...text].map((c) => (c === c.toLowerCase() ? small(c) : small(c.toLowerCase()).toUpperCase())).join('')
  return iconv.encode(out, 'windows-1252')
}

function encodeViqr(text: string): string {
  const marks: Record<string, string> = {
    '\u0302': '^',
    '\u0306': '(',
    '\u031b': '+',
    '\u0301': "'",
    '\u0300': '`',
    '\u0309': '?',
    '\u0303': '~',
    '\u0323': '.',
  }
  const spelt = [...text].map((char) => {
    if (char === 'đ') return 'dd'
    if (char === 'Đ') return 'DD'
    if (/[.?]/.test(char)) return `\\${char}`
    const [base = '', ...rest] = char.normalize('NFD')
    const order = rest.sort((a, b) => Number(/[\u0302\u0306\u031b]/.test(b)) - Number(/[\u0302\u0306\u031b]/.test(a)))
    return base + order.map((m) => marks[m] ?? m).join('')
  })
  return spelt.join('')
}
