import { describe, expect, it } from 'vitest'
import { recordOf } from '../support/extracted.js'

/** As readers of Word and of pages hand tables over: a row a line, its cells by TAB, the empty ones too. */
const TABLE = [
  'TT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian|Sản phẩm',
  '1|Xây dựng kho dữ liệu dùng chung|Sở Khoa học và Công nghệ||Quý I/2026|Kho dữ liệu',
  '2|Tập huấn kỹ năng số cho cán bộ|Sở Nội vụ|Sở Tài chính|Quý II/2026',
  '|Đánh giá mức độ an toàn thông tin|Công an tỉnh||Tháng 11/2026|Báo cáo',
]

describe('a table with empty cells', () => {
  it('keeps what stands behind them in its column', () => {
    const rows = TABLE.map((row) => row.replaceAll('|', '\t')).join('\n')
    const { assignments } = recordOf(
      `KẾ HOẠCH\nChuyển đổi số năm 2026\nI. NHIỆM VỤ\n1. Chi tiết tại bảng sau.\n${rows}\nII. KINH PHÍ\n`,
      'paragraphs',
    )
    const given = assignments.map(({ actor, role, tasks }) => [
      actor,
      role,
      tasks.map(({ text, deadline, product }) => [text, deadline, product]),
    ])
    expect(given).toEqual([
      ['Sở Khoa học và Công nghệ', 'lead', [['Xây dựng kho dữ liệu dùng chung', '2026-Q1', 'Kho dữ liệu']]],
      ['Sở Nội vụ', 'lead', [['Tập huấn kỹ năng số cho cán bộ', '2026-Q2', null]]],
      ['Sở Tài chính', 'support', [['Tập huấn kỹ năng số cho cán bộ', '2026-Q2', null]]],
      ['Công an tỉnh', 'lead', [['Đánh giá mức độ an toàn thông tin', '2026-11', 'Báo cáo']]],
    ])
  })
})

describe('a cell of several bodies', () => {
  const actors = (cell: string) => {
    const rows = ['TT\tNội dung công việc\tCơ quan chủ trì\tThời gian', `1\tXây dựng kho dữ liệu dùng chung\t${cell}\tQuý I/2026`]
    const { assignments } = recordOf(`KẾ HOẠCH\nChuyển đổi số\nI. NHIỆM VỤ\n1. Chi tiết tại bảng sau.\n${rows.join('\n')}\n`, 'paragraphs')
    return assignments.map(({ actor }) => actor)
  }

  it.each([
    ['Sở Nội vụ Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Các sở, ngành, UBND xã, phường Sở Tài chính', ['Các sở, ngành', 'UBND xã, phường', 'Sở Tài chính']],
    ['- Sở Xây dựng - Sở Y tế', ['Sở Xây dựng', 'Sở Y tế']],
    ['- Sở Tư pháp; - Các sở, ngành', ['Sở Tư pháp', 'Các sở, ngành']],
    ['Công an tỉnh Bộ Chỉ huy Quân sự tỉnh', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
    ['Thanh tra Sở Xây dựng', ['Thanh tra Sở Xây dựng']],
    ['Phòng Văn hóa - Xã hội', ['Phòng Văn hóa - Xã hội']],
    ['- Bộ Lao động - Thương binh và Xã hội - Bộ Y tế', ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Y tế']],
    ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh', ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh']],
    ['Ban Quản lý Các khu công nghiệp', ['Ban Quản lý Các khu công nghiệp']],
    ['Ủy ban nhân dân Các xã', ['Ủy ban nhân dân Các xã']],
  ] as const)('%s', (cell, names) => {
    expect(actors(cell)).toEqual(names)
  })
})
