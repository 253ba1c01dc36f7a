import { describe, expect, it } from 'vitest'
import { recordOf } from '../support/extracted.js'

const groups = (body: string) =>
  recordOf(`KẾ HOẠCH\nPhát triển kinh tế số\n\n${body}\n`).solutionGroups.map(({ label, title }) => `${label} ${title}`)

describe('groups of tasks', () => {
  it('takes the groups of two parts that only name the kind of thing below them', () => {
    expect(
      groups(
        'III. NỘI DUNG, GIẢI PHÁP\n\n1. Nội dung\n\na) Hạ tầng số\n\nPhủ sóng.\n\nb) Dữ liệu số\n\nChia sẻ.\n\n2. Giải pháp\n\na) Tuyên truyền\n\nPhát thanh.\n\nb) Huy động vốn\n\nVận động.',
      ),
    ).toEqual(['a Hạ tầng số', 'b Dữ liệu số', 'a Tuyên truyền', 'b Huy động vốn'])
  })

  it('takes the headings of a part that is named for what is to be done, beside the part of the tasks', () => {
    expect(
      groups(
        'III. NHIỆM VỤ TRỌNG TÂM\n\n1. Thể chế\n\nRà soát quy định.\n\n2. Hạ tầng\n\nPhủ sóng.\n\nIV. PHÁT TRIỂN KINH TẾ SỐ THEO NGÀNH\n\n1. Nông nghiệp\n\nTruy xuất nguồn gốc.\n\n2. Du lịch\n\nBản đồ số.\n\nV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính bố trí kinh phí.',
      ),
    ).toEqual(['1 Thể chế', '2 Hạ tầng', '1 Nông nghiệp', '2 Du lịch'])
  })

  const LIST = 'Điều 1. Nội dung thực hiện\n\n1. Trồng mới\n\nTheo mật độ.\n\n2. Chăm sóc\n\nTưới nước.\n'

  it('finds none in a decision that lays down rules', () => {
    expect(recordOf(`QUYẾT ĐỊNH\nBan hành Quy định về quản lý cây xanh đô thị\n\n${LIST}`).solutionGroups).toEqual([])
  })

  it('finds those of a plan that carries out rules', () => {
    expect(groups('I. NHIỆM VỤ\n\n1. Trồng mới\n\nTheo mật độ.\n\n2. Chăm sóc\n\nTưới nước.')).toEqual(['1 Trồng mới', '2 Chăm sóc'])
  })
})
