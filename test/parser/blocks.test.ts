import { describe, expect, it } from 'vitest'
import { evidence } from '../../src/text/evidence.js'
import { rootOf } from '../support/parse.js'

const blocks = (text: string, hints = {}) => {
  const root = rootOf(text, hints)
  return root.blocks.map((b) => root.text.slice(b.start, b.end))
}

describe('the reading text', () => {
  it('joins hard-wrapped lines and leaves whole ones apart', () => {
    const wrapped = [
      'Ủy ban nhân dân huyện yêu cầu các phòng, ban chuyên môn và các xã, thị trấn',
      'tập trung thực hiện tốt các nội dung dưới đây, báo cáo kết quả đúng thời hạn',
      'quy định.',
      'Trong quá trình thực hiện có vướng mắc thì báo cáo về Phòng Nội vụ để tổng',
      'hợp.',
    ].join('\n')
    expect(blocks(wrapped)).toEqual([
      'Ủy ban nhân dân huyện yêu cầu các phòng, ban chuyên môn và các xã, thị trấn tập trung thực hiện tốt các nội dung dưới đây, báo cáo kết quả đúng thời hạn quy định.',
      'Trong quá trình thực hiện có vướng mắc thì báo cáo về Phòng Nội vụ để tổng hợp.',
    ])
  })

  // lines of text that stands in a page's source are cut anywhere, names after a joining word or a comma too
  it.each([
    ['3. Sở Nông nghiệp và\nMôi trường: hướng dẫn khoanh nuôi rừng.', 1],
    ['2. Viện Lúa, Cây ăn quả,\nThủy sản và Du lịch vườn: thử nghiệm giống.', 1],
    ['1. Chủ tịch UBND các xã từ\nĐại Lộc đến Nông Sơn: kiểm tra kè.', 1],
    ['Theo đề nghị của Giám đốc Sở Y tế tại\nTờ trình số 41/TTr-SYT,', 1],
    ['CÁC BIỆN PHÁP VỀ\nNước sạch cho bản vùng cao', 2],
  ])('joins what cannot end so: %s', (text, count) => {
    expect(blocks(text)).toHaveLength(count)
  })

  it.each([
    ['II. NHIỆM VỤ CHUYỂN ĐỔI SỐ\n1. Phát triển hạ tầng số.', 2],
    ['1. Truyền thông về dân số\na) Nói chuyện chuyên đề.', 2],
    ['II- NHIỆM VỤ, GIẢI PHÁP\n1- Đổi mới quản lý.\n2- Đầu tư trường lớp.', 3],
    ['Thực hiện theo Nghị quyết số\n12. Các xã báo cáo.', 1],
    ['Hồ sơ theo quy định tại điểm\na) khoản 2 của Quy chế.', 1],
  ])('tells an item from a number that goes on: %s', (text, count) => {
    expect(blocks(text)).toHaveLength(count)
  })

  it('begins a block at enumerators, but not at numbers that belong to the sentence', () => {
    const text = '1. Sửa chữa trường học trước ngày\n30. 6 này.\n2. Cấp phát\n135 bộ bàn ghế cho trường.\n'
    expect(blocks(text)[0]).toMatch(/^1\. Sửa chữa/)
    expect(blocks(text).filter((b) => b.startsWith('2.'))).toHaveLength(1)
    expect(blocks(text).some((b) => b.startsWith('135'))).toBe(false)
  })

  it.each([
    ['**1. Mục tiêu chung**\nĐến năm 2035, kinh tế biển dẫn đầu vùng.', 2],
    ['*b) Nuôi trồng*\nMở rộng diện tích nuôi biển theo hướng công nghiệp.', 2],
    ['**2. Hội Liên hiệp Phụ nữ\nViệt Nam:** vận động hội viên.', 1],
    ['**II. MỤC TIÊU VÀ NHIỆM VỤ**\n**TRỌNG TÂM CỦA NĂM**', 1],
    ['3. Công an Thành phố và Bộ\nTư lệnh Thành phố tuần tra.', 1],
    [
      `1. Nuôi biển bền vững\nCấp giấy phép nuôi biển cho các hộ đủ điều kiện, hướng dẫn kỹ thuật nuôi và phòng bệnh, giám sát môi trường nước định kỳ, hỗ trợ tiêu thụ.`,
      2,
    ],
  ])('tells a heading of markdown without blank lines from its paragraph: %s', (text, count) => {
    expect(blocks(text, { lines: 'soft' })).toHaveLength(count)
  })

  it('takes a numbered line of wrapped markdown for a heading only where it names a known part', () => {
    const rest = 'nuôi biển cho các hộ đủ điều kiện, hướng dẫn kỹ thuật nuôi và phòng bệnh,\n'.repeat(3)
    expect(blocks(`1. Mục tiêu chung\nCấp phép ${rest}`, { lines: 'soft' })).toHaveLength(2)
    expect(blocks(`1. Đề nghị Ủy ban Mặt trận\nTổ quốc ${rest}`, { lines: 'soft' })).toHaveLength(1)
  })

  it('heals a paragraph that a page break has cut', () => {
    expect(blocks('Tăng cường hỗ trợ sinh kế, tạo điều kiện cho người dân được\n\ntiếp cận dịch vụ y tế.')).toHaveLength(1)
  })

  it('drops markup, ruled lines and invisible characters, and keeps the way back to the canonical text', () => {
    const root = rootOf('(*sau đây viết tắt là Đề án*)\n-----\nSố 57\\-KH/TU và\u200b ngày')
    expect(root.text).toBe('(sau đây viết tắt là Đề án)\nSố 57-KH/TU và ngày')
    const at = root.text.indexOf('57-KH/TU')
    expect(evidence(root, { start: at, end: at + 8 }).quote).toBe('57\\-KH/TU')
  })

  it('reads columns set side by side in the letterhead as cells', () => {
    const root = rootOf('UBND TỈNH X                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 7/KH-UBND\n')
    expect(root.blocks[0]?.kind).toBe('row')
    expect(root.blocks[0]?.cells).toHaveLength(2)
  })

  it('reads a table written one cell a line, with an empty cell', () => {
    const table = [
      '|',
      'TT',
      '|',
      'Nhiệm vụ',
      '|',
      'Chủ trì',
      '|',
      'Phối hợp',
      '|',
      '|',
      '1',
      '|',
      'Sửa trường',
      '|',
      '|',
      'Sở Xây dựng',
      '|',
    ].join('\n')
    const root = rootOf(table)
    const rows = root.blocks.map((b) => b.cells.map((c) => root.text.slice(c.start, c.end)))
    expect(rows).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp'],
      ['1', 'Sửa trường', '', 'Sở Xây dựng'],
    ])
  })

  it.each(['', '\n\n', '|', '\u0301'.repeat(50), '\u0000\uffff', '١٢٣', 'a'.repeat(5000), '1.\n'.repeat(500)])(
    'gives a tree for any text: %#',
    (text) => {
      const root = rootOf(text)
      expect(root.parts.length).toBeGreaterThan(0)
      expect(root.key).toHaveLength(root.text.length)
      expect(root.origin).toHaveLength(root.text.length + 1)
    },
  )
})
