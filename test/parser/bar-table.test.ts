import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text.js'
import { rootOf } from '../support/parse.js'

/** One cell a line between bars, '' for an empty one. */
const bars = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `|\n${cells.map((c) => (c === '' ? '|' : `${c}\n|`)).join('\n')}`).join('\n')

const rowsOf = (text: string) => {
  const root = rootOf(text)
  return root.blocks.filter((b) => b.kind === 'row').map((b) => b.cells.map((c) => root.text.slice(c.start, c.end)))
}

const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']

describe('a table written one cell a line', () => {
  it('begins anew behind the signatures and behind another annex, without a blank line', () => {
    const signed = bars(['*Nơi nhận:*\n- Như Điều 2;\n- Lưu: VT.', '**KT. CHỦ TỊCH**\n**PHÓ CHỦ TỊCH**\nLê Thị Na'])
    const first = bars(HEADER, ['1', 'Trồng rừng', 'Sở Công Thương', 'Tháng 6/2027'])
    const second = bars(['TT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả'], ['1', 'Tỷ lệ che phủ rừng', '%', '42'])
    expect(rowsOf(`${signed}\n**PHỤ LỤC I**\nDANH MỤC NHIỆM VỤ\n${first}\n**PHỤ LỤC II**\nDANH MỤC CHỈ TIÊU\n${second}`)).toEqual([
      HEADER,
      ['1', 'Trồng rừng', 'Sở Công Thương', 'Tháng 6/2027'],
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả'],
      ['1', 'Tỷ lệ che phủ rừng', '%', '42'],
    ])
  })

  it('ends where a heading of the text follows', () => {
    const first = bars(HEADER, ['1', 'Trồng rừng', 'Sở Công Thương', 'Tháng 6/2027'])
    const text = `${first}\n**III. TỔ CHỨC THỰC HIỆN**\n1. Sở Công Thương chủ trì.\n2. Sở Tài chính bố trí vốn.\n3. Công an tỉnh phối hợp.\n4. Các xã báo cáo.\n5. Văn phòng theo dõi.\n|\nNơi nhận:\n|\nGIÁM ĐỐC\n|`
    expect(rowsOf(text)).toHaveLength(2)
    expect(rootOf(text).blocks.some((b) => b.enumerator?.label === 'III')).toBe(true)
  })

  it.each([
    ['a section of two cells is no part of the row below it', ['I', 'Giai đoạn đầu'], ['1', 'Mở lớp'], 2],
    ['nor is the rest of a row whose first cells span two', ['Mở lớp', 'Sở Y tế'], ['Khám bệnh'], 2],
    ['a row parted by an empty cell is one', ['1', 'Mở lớp'], ['Tháng 5/2027'], 1],
  ])('%s', (_, above, below, count) => {
    expect(rowsOf(bars(HEADER, ['1', 'a', 'b', 'c'], above, below))).toHaveLength(2 + count)
  })

  it('keeps a row without its number in the columns', () => {
    const text = bars(HEADER, ['A.', 'SỞ Y TẾ'], ['', 'Phun thuốc', 'Sở Y tế', 'Tháng 9/2027'])
    expect(rowsOf(text).at(-1)).toEqual(['', 'Phun thuốc', 'Sở Y tế', 'Tháng 9/2027'])
  })

  it('behind the signatures gives tasks and deadlines', () => {
    const { assignments, schedule } = extractText(
      `QUYẾT ĐỊNH\nBan hành Kế hoạch trồng rừng\n\nĐiều 1. Ban hành Kế hoạch.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n${bars(['Nơi nhận:\n- Như Điều 2.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Na'])}\n**PHỤ LỤC**\nPHÂN CÔNG NHIỆM VỤ\n${bars(HEADER, ['1', 'Trồng rừng ven biển', 'Sở Công Thương', 'Tháng 6/2027'], ['2', 'Giao đất', 'Sở Tài chính', 'Tháng 8/2027'])}`,
    )
    expect(assignments.map((a) => a.actor)).toEqual(['Sở Công Thương', 'Sở Tài chính'])
    expect(schedule.map((s) => s.when)).toEqual(['2027-06', '2027-08'])
  })
})
