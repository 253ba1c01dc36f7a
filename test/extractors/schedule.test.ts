import { describe, expect, it } from 'vitest'
import { recordOf } from '../support/extracted.js'

const plan = (item: string) =>
  `KẾ HOẠCH\nTriển khai công tác dân số\n\nI. NHIỆM VỤ\n\n1. Tuyên truyền.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. ${item}\n`
const set = (item: string) => recordOf(plan(item)).schedule.map(({ when, recurrence }) => `${when} ${recurrence}`)

describe('deadlines and rhythms', () => {
  it.each([
    ['Sở Y tế xây dựng kế hoạch, trình Ủy ban nhân dân tỉnh trước ngày 30/4/2026.', ['2026-04-30 once']],
    ['Các huyện hoàn thành việc rà soát trong quý II năm 2026.', ['2026-Q2 once']],
    ['Các xã gửi kế hoạch về Sở chậm nhất trong tháng 9/2026.', ['2026-09 once']],
    ['Sở Nội vụ tổng hợp, báo cáo trước ngày 15/12 hằng năm.', ['15/12 annual']],
    ['Định kỳ hằng quý báo cáo Ủy ban nhân dân tỉnh.', ['Định kỳ hằng quý quarterly']],
    ['Hằng năm, xây dựng kế hoạch chi tiết của ngành.', ['Hằng năm annual']],
    ['Trong thời hạn 05 ngày làm việc, cơ quan tiếp nhận trả kết quả.', ['Trong thời hạn 05 ngày làm việc once']],
    ['Thời gian thực hiện: Tháng 11/2026.', ['2026-11 once']],
    ['Các xã thống kê, báo cáo trước 17 giờ hằng ngày.', ['trước 17 giờ hằng ngày continuous']],
    ['Ra quân Ngày Chủ nhật xanh vào ngày 01/3/2026.', ['2026-03-01 once']],
    ['Phát thanh 2 lần/tuần trên đài truyền thanh xã.', ['2 lần/tuần weekly']],
    ['Trình Hội đồng nhân dân tỉnh tại kỳ họp cuối năm 2025.', ['2025 once']],
    ['Các cơ sở ra quân đồng loạt vào ngày 20 hằng tháng.', ['hằng tháng monthly']],
  ])('%s', (item, expected) => {
    expect(set(item)).toEqual(expected)
  })

  it.each([
    'Kinh phí được bố trí trong dự toán ngân sách hằng năm của các đơn vị.',
    'Thực hiện theo Kế hoạch số 95-KH/TU ngày 05 tháng 8 năm 2021.',
    'Sơ kết việc thực hiện Chỉ thị số 31/CT-TTg ngày 28 tháng 11 năm 2012.',
    'Nghị định có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2025.',
  ])('none: %s', (item) => {
    expect(set(item)).toEqual([])
  })

  const who = (item: string) => recordOf(plan(item)).schedule.map(({ action, actor }) => [action, actor])

  it.each([
    [
      'Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm.',
      [['Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh', 'Sở Y tế']],
    ],
    ['Các xã xây dựng kế hoạch, hằng quý báo cáo Sở Nội vụ.', [['báo cáo Sở Nội vụ', 'Các xã']]],
    ['Sở Nội vụ là đầu mối; hằng năm báo cáo Tỉnh ủy trước ngày 15 tháng 11.', [['báo cáo Tỉnh ủy', 'Sở Nội vụ']]],
  ])('by whom: %s', (item, expected) => {
    expect(who(item)).toEqual(expected)
  })

  it('gives a line of time to the body whose lines it stands with', () => {
    const item = 'Mở lớp tập huấn.\n- Cơ quan chủ trì: Sở Nội vụ.\n- Thời gian hoàn thành: Quý I/2026.'
    expect(who(item).map(([, actor]) => actor)).toEqual(['Sở Nội vụ'])
  })

  it('reads the time column of a table of tasks', () => {
    const rows = 'TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tTập huấn cộng tác viên\tSở Y tế\tQuý IV/2026\n2\tCấp tài liệu\tSở Y tế\tThường xuyên'
    const [first, ...others] = recordOf(`KẾ HOẠCH\n\n${rows}\n`, 'paragraphs').schedule
    expect(first).toMatchObject({ when: '2026-Q4', action: 'Tập huấn cộng tác viên', actor: 'Sở Y tế' })
    expect(others).toEqual([])
  })

  it('leaves the time of a target to the target', () => {
    expect(set('Phấn đấu 100% hộ dân có nước sạch trước năm 2030.')).toEqual([])
  })
})
