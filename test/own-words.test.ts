import { describe, expect, it } from 'vitest'
import { NO_OWN_WORDS, type OwnWords } from '../src/model/own-words.js'
import { extract } from '../src/pipeline.js'
import { sourceOf } from './support/parse.js'

const OWN: OwnWords = {
  bodies: [
    { symbol: 'BCĐCĐS', name: 'Ban Chỉ đạo chuyển đổi số', from: null, until: null, now: null },
    { symbol: 'TLN06', name: 'Tổ liên ngành Đề án 06', from: null, until: null, now: null },
    { symbol: 'BND', name: 'Bảo tàng Nam Định', from: null, until: null, now: null },
    { symbol: 'BKTĐP', name: 'Bộ Kinh tế địa phương', from: '2024-01-01', until: '2025-06-01', now: 'Bộ Tài chính' },
    { symbol: 'SLĐ', name: 'Sở Lao động - Thương binh và Xã hội', from: null, until: null, now: null },
  ],
  types: [{ symbol: 'PAĐT', name: 'Phương án đặc thù' }],
  abbreviations: [{ short: 'PCTT', full: 'phòng, chống thiên tai' }],
}

const read = (text: string, ownWords: OwnWords = OWN) => extract(sourceOf(text), { ownWords })

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
-------
Số: 214/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Sơn La, ngày 18 tháng 9 năm 2025
`
const PLAN = `${HEAD}
KẾ HOẠCH
Phổ cập kỹ năng số năm 2025

Thực hiện Phương án đặc thù số 12/PAĐT-TLN06 ngày 05/3/2025, Ủy ban nhân dân tỉnh xây dựng kế hoạch như sau:

I. MỤC TIÊU
1. Phổ cập kỹ năng số cho 80% người dân.

II. NHIỆM VỤ
1. Mở lớp kỹ năng số cộng đồng tại các xã.

III. TỔ CHỨC THỰC HIỆN
1. BCĐCĐS chủ trì, theo dõi việc thực hiện trước ngày 15/12/2025.
2. Tổ liên ngành Đề án 06 hướng dẫn các xã theo Phương án đặc thù số 12.
3. Bộ Kinh tế địa phương chủ trì thẩm định kinh phí.
4. Sở Lao động - Thương binh và Xã hội chủ trì khảo sát nhu cầu.
`

describe('words of the user’s office', () => {
  it('name a type and a body in numbers: the act, its type, its issuer and its short forms', () => {
    const [act, ...others] = read(PLAN).references
    expect(others).toEqual([])
    expect(act).toMatchObject({
      number: '12/PAĐT-TLN06',
      type: 'Phương án đặc thù',
      issuer: 'Tổ liên ngành Đề án 06',
      relation: 'implements',
    })
    expect(act?.asWritten).toContain('Phương án đặc thù số 12')
    expect(read(PLAN, NO_OWN_WORDS).references[0]).toMatchObject({ issuer: null, type: null })
  })

  it('name bodies that are given tasks, by symbol and by name', () => {
    const actors = (own: OwnWords) => read(PLAN, own).assignments.map(({ actor }) => actor)
    expect(actors(OWN)).toEqual(expect.arrayContaining(['BCĐCĐS', 'Tổ liên ngành Đề án 06']))
    expect(actors(NO_OWN_WORDS)).not.toContain('BCĐCĐS')
    expect(read(PLAN).schedule.find(({ quote }) => quote.includes('15/12/2025'))?.actor).toBe('BCĐCĐS')
  })

  it('reach the rules: a body is gone on its own date, one that the office lists without an end exists', () => {
    const gone = (own: OwnWords) =>
      read(PLAN, own)
        .messages.filter(({ ruleId }) => ruleId === 'body/lifetime')
        .map(({ actual, expected }) => [actual, expected])
    expect(gone(OWN)).toEqual([['Bộ Kinh tế địa phương', 'Bộ Tài chính']])
    expect(gone(NO_OWN_WORDS)).toEqual([['Sở Lao động - Thương binh và Xã hội', expect.any(String)]])
  })

  it('head a document: its type line and its issuer, in capitals', () => {
    const { document } = read(`BẢO TÀNG NAM ĐỊNH
-------
Số: 07/PAĐT-BND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Nam Định, ngày 02 tháng 4 năm 2025

PHƯƠNG ÁN ĐẶC THÙ
Bảo vệ hiện vật trong mùa mưa bão

I. MỤC TIÊU
1. Giữ an toàn cho hiện vật.
`)
    expect(document).toMatchObject({
      number: '07/PAĐT-BND',
      type: 'Phương án đặc thù',
      title: 'Bảo vệ hiện vật trong mùa mưa bão',
      issuer: 'Bảo tàng Nam Định',
    })
  })

  it('give the issuer that the text does not name, and say so', () => {
    const { document } = read('Số: 05/PAĐT-BCĐCĐS\n\nVề việc trực ban mùa mưa bão.\n')
    expect(document).toMatchObject({ type: 'Phương án đặc thù', issuer: 'Ban Chỉ đạo chuyển đổi số' })
    expect(document.implied).toEqual(expect.arrayContaining(['issuer', 'type']))
  })

  it('spell out abbreviations within names', () => {
    const { references } = read(`${HEAD}
KẾ HOẠCH
Trực ban

Căn cứ Quyết định số 15/QĐ-BCH ngày 02/5/2025 của Ban Chỉ huy PCTT tỉnh Sơn La về kiện toàn tổ chức;

1. Trực ban 24/24 giờ.
`)
    expect(references[0]?.issuer).toBe('Ban Chỉ huy phòng, chống thiên tai tỉnh Sơn La')
  })

  it('take nothing for a body that is only spelt like a symbol', () => {
    const own = { ...NO_OWN_WORDS, bodies: [{ symbol: 'TU', name: 'Trung tâm Ứng cứu', from: null, until: null, now: null }] }
    const { assignments } = read(
      `${HEAD}\nKẾ HOẠCH\nTu sửa đê điều\n\nI. TỔ CHỨC THỰC HIỆN\n1. Tu sửa các đoạn đê xung yếu.\n2. Sở Xây dựng chủ trì kiểm tra.\n`,
      own,
    )
    expect(assignments.map(({ actor }) => actor)).toEqual(['Sở Xây dựng'])
  })
})
