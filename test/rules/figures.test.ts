import { describe, expect, it } from 'vitest'
import { recordOf } from '../support/extracted.js'

/** Sentences whose figures fit, told in ways that a pattern may take for a share, a sum or a change that does not. */
const RIGHT = [
  'Có 45/60 hộ thoát nghèo, 10/60 hộ cận nghèo, đạt 120% chỉ tiêu tỉnh giao.',
  'Có 3/4 chỉ tiêu đạt và vượt, trong đó thu ngân sách đạt 105%.',
  'Đã tiêm 12.450/15.000 liều vắc xin cho đàn trâu, bò, tỷ lệ tiêm phòng đạt 83%.',
  'Thực hiện 6/8 nhiệm vụ, giải ngân 45%.',
  'Có 12/15 xã hoàn thành thu quỹ, tổng thu 3,4 tỷ đồng (95%).',
  'Giải quyết 1.234/1.240 hồ sơ đúng hạn, đạt 99,5%; trả quá hạn 6 hồ sơ (0,5%).',
  'Tổng diện tích 120 ha (gồm lúa 80 ha, ngô 30 ha và rau màu 10 ha).',
  'Tổng số 25 xã (xã loại I 5 xã, xã loại II 12 xã).',
  'Kinh phí 12 tỷ đồng (tăng 10 tỷ đồng so với năm 2023, vượt 5 tỷ đồng so với dự toán).',
  'Mức hỗ trợ 60 triệu đồng (xây mới 60 triệu đồng, sửa chữa 30 triệu đồng).',
  'Tổng thu ngân sách 500 tỷ đồng, trong đó thu nội địa 450 tỷ đồng, thu thuế 300 tỷ đồng, thu phí 200 tỷ đồng.',
  'Tổng kinh phí 200 tỷ đồng, gồm: ngân sách nhà nước 150 tỷ đồng; ngân sách tỉnh 100 tỷ đồng; ngân sách huyện 50 tỷ đồng; xã hội hóa 50 tỷ đồng.',
  'Ban Chỉ đạo có 15 thành viên, gồm 1 Trưởng ban, 2 Phó Trưởng ban và 12 thành viên.',
  'Toàn huyện có 12 xã, gồm 4 xã vùng cao, 5 xã vùng thấp, 3 xã biên giới.',
  'Mở 12 lớp cho 300 học viên, gồm 5 lớp trồng trọt, 7 lớp chăn nuôi.',
  'Đào tạo 2.345 người, trong đó 1.290 nữ (chiếm 55%). Có 500 hộ nghèo, trong đó 120 hộ dân tộc thiểu số, chiếm 24%.',
  'Thu ngân sách đạt 3.200 tỷ đồng, tăng 12% so với dự toán (2.857 tỷ đồng).',
  'Tỷ lệ đạt 98%, tăng 3% so với năm 2022 (95%). Thu nhập 78 triệu đồng, tăng 8 triệu đồng so với năm 2024 (70 triệu đồng/người).',
  'Xảy ra 33 vụ, làm 15 người chết, giảm 12 vụ so với cùng kỳ (45 vụ). Làm 15 người chết, tăng 3 người so với cùng kỳ (12 người).',
  'Có 12/15 xã tổ chức lễ ra quân với đông đảo đoàn viên thanh niên tham gia (80%).',
  'Tổng kinh phí khoảng 100 tỷ đồng, gồm ngân sách tỉnh 60,5 tỷ đồng; ngân sách huyện 40 tỷ đồng.',
  'Tổng vốn giai đoạn 2021 - 2025 là 350 tỷ đồng, trong đó năm 2021 là 50 tỷ đồng, năm 2022 là 60 tỷ đồng.',
  'Tổng mức đầu tư 80 tỷ đồng, trong đó chi phí xây lắp 65 tỷ đồng, thiết bị 8 tỷ đồng.',
  'Tổng dân số 21.650 người, trong đó nam 10.900 người, nữ 10.750 người; dân tộc thiểu số 14.722 người (chiếm 68%).',
  'Năm 2024 có 1.012 hộ nghèo, giảm 57,7% so với năm 2023 (2.390 hộ).',
  'Trồng 1.200 ha, tăng 20% so với kế hoạch (1.000 ha); năng suất 52 tạ/ha, tăng 2 tạ so với năm 2023 (50 tạ).',
  'Hỗ trợ 400 nhà, gồm: 250 nhà xây mới; 150 nhà sửa chữa; kinh phí 19,5 tỷ đồng.',
  'Có 30 công trình, gồm 12 công trình giao thông, 10 công trình thủy lợi và 8 công trình khác, tổng vốn 45 tỷ đồng.',
  'Xây dựng 20 mô hình, gồm 12 mô hình trồng trọt và chăn nuôi, 8 mô hình thủy sản.',
  'Tiếp nhận 5.120 hồ sơ, trong đó 4.100 hồ sơ trực tuyến, chiếm 80,1%; tăng 12% so với cùng kỳ (4.571 hồ sơ).',
  'Tổng số 48.730 nhân khẩu, bình quân 4,3 người/hộ, trong đó 28% là trẻ em.',
  'Cho vay 318,6 tỷ đồng với 4.512 lượt hộ, tăng 12% so với năm 2023 (284,5 tỷ đồng).',
  'Bố trí 95 tỷ đồng, trong đó ngân sách thành phố 70 tỷ đồng, ngân sách cấp xã 15 tỷ đồng.',
  'Phấn đấu giảm tỷ lệ hộ nghèo từ 6,8% năm 2025 xuống dưới 2% năm 2030, bình quân giảm 1%/năm.',
  'Tỷ lệ bao phủ tăng từ 92,1% lên 95,3%, vượt 0,3% so với kế hoạch (95%).',
  'Đã cấp 1.850/2.000 giấy chứng nhận, đạt 92,5% (tăng 5% so với năm trước).',
  'Tổng số có 7 phòng, gồm 3 phòng chuyên môn, 2 phòng tổng hợp, Văn phòng và Thanh tra.',
]

describe('figures that fit', () => {
  it.each(RIGHT)('%s', (sentence) => {
    const { messages } = recordOf(`BÁO CÁO\nKết quả thực hiện\n\nI. KẾT QUẢ\n1. ${sentence}\n`)
    expect(messages.filter(({ ruleId }) => ruleId.startsWith('figures/')).map(({ reason }) => reason)).toEqual([])
  })
})
