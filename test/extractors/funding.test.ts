import { describe, expect, it } from 'vitest'
import { recordOf } from '../support/extracted.js'

const granted = (item: string) =>
  recordOf(`KẾ HOẠCH\nHỗ trợ nhà ở\n\nI. NHIỆM VỤ\n\n1. Tuyên truyền.\n\n2. ${item}\n`).funding.map(
    ({ amount, unit }) => `${amount} ${unit}`,
  )

describe('funding', () => {
  it.each([
    [
      'Tổng kinh phí là 125.500 triệu đồng, trong đó ngân sách trung ương 80.000 triệu đồng, xã hội hóa 45.500 triệu đồng.',
      ['125500 triệu đồng', '80000 triệu đồng', '45500 triệu đồng'],
    ],
    ['Tổng kinh phí từ 20 tỷ đồng - 25 tỷ đồng, hỗ trợ từ 5 triệu đồng đến 8 triệu đồng/hộ.', ['25 tỷ đồng', '8 triệu đồng']],
    ['Bố trí từ 4% - 5% tổng chi ngân sách cho y tế.', ['5 %']],
    ['Mức hỗ trợ: 500.000 đồng/hộ/tháng.', ['500000 đồng']],
    ['Kinh phí thực hiện: ngân sách nhà nước chiếm 35%, vốn tín dụng 40%, vốn doanh nghiệp 25%.', ['35 %', '40 %', '25 %']],
    ['Bố trí ít nhất 3% tổng chi ngân sách cho chuyển đổi số.', ['3 %']],
    ['Ngân sách tỉnh hỗ trợ 60%, ngân sách xã hỗ trợ 30%, các nguồn khác là 10%.', ['60 %', '30 %', '10 %']],
  ])('%s', (item, expected) => {
    expect(granted(item)).toEqual(expected)
  })

  it.each([
    'Thu nhập bình quân đầu người đạt 60 triệu đồng/năm.',
    'Phạt tiền từ 5.000.000 đồng đến 10.000.000 đồng đối với hành vi vi phạm.',
    'Phấn đấu thu ngân sách vượt 8% dự toán được giao.',
    'Chi ngân sách đạt 97% dự toán.',
    'Kim ngạch xuất khẩu đạt 1,2 tỷ USD.',
    'Công ty do Nhà nước nắm giữ 100% vốn điều lệ lập phương án kinh doanh.',
  ])('none: %s', (item) => {
    expect(granted(item)).toEqual([])
  })

  const said = (item: string) =>
    recordOf(`KẾ HOẠCH\nHỗ trợ nhà ở\n\nI. NHIỆM VỤ\n\n1. Tuyên truyền.\n\n2. ${item}\n`).funding.map(({ purpose, source }) => [
      purpose,
      source,
    ])

  it.each([
    ['Bố trí 30 tỷ đồng từ ngân sách huyện để tu bổ đê, kè, cống.', [['tu bổ đê, kè, cống', 'ngân sách huyện']]],
    ['Hỗ trợ đóng mới tàu cá, ngư lưới cụ: tối đa 2 tỷ đồng/tàu.', [['Hỗ trợ đóng mới tàu cá, ngư lưới cụ', null]]],
    ['Dành 5 tỷ đồng mua sách giáo khoa cho học sinh nghèo trong năm 2026.', [['mua sách giáo khoa cho học sinh nghèo', null]]],
    [
      'Quỹ Phòng, chống thiên tai 3 tỷ đồng; các doanh nghiệp tài trợ 500 triệu đồng.',
      [
        [null, 'Quỹ Phòng, chống thiên tai'],
        [null, 'doanh nghiệp tài trợ'],
      ],
    ],
    ['Tổng nhu cầu vốn giai đoạn 2026 - 2030 là 90 tỷ đồng.', [[null, null]]],
  ])('what for and from where: %s', (item, expected) => {
    expect(said(item)).toEqual(expected)
  })
})
