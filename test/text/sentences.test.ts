import { describe, expect, it } from 'vitest'
import { clauses, sentences } from '../../src/text/sentences.js'

const parts = (text: string, cut: typeof sentences) => cut(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end))

describe('sentences', () => {
  it.each([
    ['Nộp hồ sơ chậm nhất tháng 6. Trường hợp nộp muộn thì không xét.', 2],
    ['Các xã gửi báo cáo trước ngày 15. Sở Nội vụ tổng hợp.', 2],
    ['Hội nghị họp lần thứ 2. Trước đó đã họp một lần.', 2],
    ['Mức chi theo Điều 9. Ủy ban nhân dân xã quyết toán.', 2],
    ['Trước ngày 15. Sở Nội vụ tổng hợp.', 2],
    ['1. Sở Y tế chủ trì. 2. Sở Tài chính phối hợp.', 2],
    ['Điều 2. Quyết định có hiệu lực từ ngày ký.', 1],
    ['Nhiệm vụ 3. Xây dựng bản đồ số.', 1],
    ['Giao các sở như sau: 1. Sở Y tế khám bệnh; 2. Sở Xây dựng sửa trường.', 1],
    ['Đại biểu TP. Huế do ThS. Lan dẫn đầu.', 1],
  ])('%s', (text, count) => {
    expect(parts(text, sentences)).toHaveLength(count)
  })
})

describe('clauses', () => {
  it.each([
    ['sửa đường (đường liên thôn; đường nội đồng); nạo vét kênh', 2],
    ['sửa đường (đường liên thôn; nạo vét kênh', 2],
    ['a) sửa đường; b) nạo vét kênh (hai bờ (tả; hữu))', 2],
    ['a) sửa đường (đoạn đầu; b) nạo vét kênh; c) trồng cây', 3],
  ])('%s', (text, count) => {
    expect(parts(text, clauses)).toHaveLength(count)
  })
})
