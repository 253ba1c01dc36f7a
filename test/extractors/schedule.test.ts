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

  it.each([
    ['Xử lý dứt điểm đơn thư còn tồn đọng vào năm 2026.', ['2026 once']],
    ['Hoàn thành việc di dời dân cư vùng sạt lở đến hết năm 2027.', ['2027 once']],
    ['Năm 2026, hoàn thành việc rà soát hồ sơ.', ['2026 once']],
    ['Đến hết tháng 10/2026, hoàn thành việc rà soát hộ nghèo.', ['2026-10 once']],
    ['Tháng 9/2026: Ban hành kế hoạch kiểm tra.', ['2026-09 once']],
    ['Quý I/2027: Tổ chức hội nghị triển khai.', ['2027-Q1 once']],
    ['Trong 6 tháng đầu năm 2027 hoàn thành việc sắp xếp trường học.', ['2027 once']],
    ['Tổ chức sơ kết (năm 2028), tổng kết (năm 2030).', ['2028 once', '2030 once']],
    ['Hoàn thiện hạ tầng số dùng chung (2026 - 2027).', ['2027 once']],
  ])('a bare year, quarter or month with a verb of doing: %s', (item, expected) => {
    expect(set(item)).toEqual(expected)
  })

  it.each([
    'Đến năm 2026, xây dựng 12 nhà văn hóa xã.',
    'Năm 2026, tỉnh còn nhiều khó khăn.',
    'Thực hiện Chương trình phát triển đô thị (2021 - 2030).',
    'Xây dựng quy hoạch mạng lưới trường lớp đến năm 2030.',
    'Đánh giá, xếp loại chất lượng đơn vị trong năm 2026.',
    'Nếu không tập trung triển khai thì không thể hoàn thành mục tiêu trong năm 2026.',
    'Hội nghị trực tuyến tổ chức ngày 26/6/2026 đã thống nhất các nội dung trên.',
    'Thời gian: 01 ngày/lớp.',
    'Xây dựng kế hoạch công tác hằng năm của đơn vị.',
  ])('no deadline: %s', (item) => {
    expect(set(item)).toEqual([])
  })

  it('takes a time before the document for an account, an event before it for no deadline', () => {
    const dated = plan('Năm 2024, hoàn thành việc rà soát hồ sơ. Ngày hội diễn ra ngày 12/6/2026 tại quảng trường tỉnh.')
    const head = 'ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n\nSố: 310/KH-UBND\n\nKon Tum, ngày 10 tháng 8 năm 2026\n\n'
    expect(recordOf(head + dated).schedule).toEqual([])
  })

  it.each([
    [
      'Mỗi tháng (trước ngày 18 hằng tháng), 6 tháng (trước ngày 12/6), năm (trước ngày 22/11 hằng năm) các xã báo cáo Sở Nội vụ.',
      ['ngày 18 hằng tháng monthly', '12/6 biannual', '22/11 annual'],
    ],
    ['Hoàn thành trong tháng 11/2026, chậm nhất ngày 20/11/2026.', ['2026-11-20 once']],
    ['Công bố trong quý I/2027 và tổ chức sơ kết trong quý II/2027.', ['2027-Q1 once', '2027-Q2 once']],
    ['Báo cáo định kỳ 6 tháng trước ngày 05/6, năm trước ngày 05/12 hằng năm.', ['05/6 biannual', '05/12 annual']],
    ['Định kỳ 6 tháng (trước 12/6) và hằng năm (trước 12/12) gửi báo cáo về Sở Tài chính.', ['12/6 biannual', '12/12 annual']],
    ['Gửi báo cáo trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm).', ['15/6 once', '15/12 once']],
    ['Định kỳ hằng năm gửi báo cáo Bộ Nội vụ, Bộ Tài chính và các cơ quan liên quan trước ngày 15 tháng 12.', ['15/12 annual']],
    ['Hằng năm rà soát, bổ sung, cập nhật danh mục dịch vụ công của các đơn vị, địa phương trong quý I.', ['Hằng năm annual']],
  ])('parts or joins several times: %s', (item, expected) => {
    expect(set(item)).toEqual(expected)
  })

  it.each([
    ['Tổ chức tập huấn nghiệp vụ cho công chức cấp xã hằng năm.', ['hằng năm annual']],
    ['Kiểm tra các chợ đầu mối 02 đợt/năm.', ['02 đợt/năm annual']],
  ])('an event that comes back: %s', (item, expected) => {
    expect(set(item)).toEqual(expected)
  })
})
