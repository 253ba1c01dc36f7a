import { describe, expect, it } from 'vitest'
import { NO_HINTS } from '../../src/model/source.js'
import { parse } from '../../src/parser/index.js'
import { sentenceAt, vietnameseDate } from '../../src/rules/passage.js'

/** The sentence that holds a word, as printed. */
function sentenceOf(text: string, word: string): string {
  const root = parse({ path: null, format: 'txt', sha256: '', text, hints: NO_HINTS, notices: [] })
  const { start, end } = sentenceAt(root, root.text.indexOf(word))
  return root.text.slice(start, end).trim()
}

describe('sentenceAt', () => {
  it.each([
    ['Rà soát hộ nghèo. Hỗ trợ vay vốn. Dạy nghề.', 'vay', 'Hỗ trợ vay vốn.'],
    ['1. Sở Y tế chủ trì. Sở Tài chính bố trí kinh phí.', 'chủ trì', '1. Sở Y tế chủ trì.'],
    ['Ủy ban nhân dân TP. Hà Nội chỉ đạo. Các sở thực hiện.', 'chỉ đạo', 'Ủy ban nhân dân TP. Hà Nội chỉ đạo.'],
    ['a) Phủ sóng di động.\nb) Xây dựng kho dữ liệu.\nc) Số hóa hồ sơ.', 'kho', 'b) Xây dựng kho dữ liệu.'],
    ['Tổng vốn 1.200 triệu đồng. Ngân sách tỉnh cấp.', 'triệu', 'Tổng vốn 1.200 triệu đồng.'],
  ])('%s', (text, word, sentence) => {
    expect(sentenceOf(text, word)).toBe(sentence)
  })
})

describe('vietnameseDate', () => {
  it.each([
    ['2021-06-23', '23/6/2021'],
    ['2025-11', '11/2025'],
    ['2030', '2030'],
  ])('%s', (time, printed) => {
    expect(vietnameseDate(time)).toBe(printed)
  })
})
