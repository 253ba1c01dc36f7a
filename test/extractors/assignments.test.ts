import { describe, expect, it } from 'vitest'
import { recordOf } from '../support/extracted.js'

/** "actor: first task | second task" for each body that the lines of an organisation part give something to. */
const organised = (...lines: string[]) =>
  recordOf(
    `KẾ HOẠCH\nTiêm chủng mở rộng năm 2025\n\nI. MỤC ĐÍCH\n\nNâng cao tỷ lệ tiêm chủng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n${lines.join('\n\n')}\n`,
    'paragraphs',
  ).assignments.map((a) => `${a.actor}: ${a.tasks.map((t) => t.text).join(' | ')}`)

describe('an adverbial before the body', () => {
  it.each([
    ['1. Căn cứ Kế hoạch này, các xã xây dựng kế hoạch chi tiết.', ['các xã: xây dựng kế hoạch chi tiết.']],
    ['1. Theo chức năng, nhiệm vụ được giao, Công an tỉnh tăng cường tuần tra.', ['Công an tỉnh: tăng cường tuần tra.']],
    ['1. Hằng năm, trước ngày 15/11, Sở Nội vụ tổng hợp kết quả.', ['Sở Nội vụ: tổng hợp kết quả.']],
    [
      '1. Trên cơ sở Kế hoạch này, yêu cầu thủ trưởng các cơ quan khẩn trương thực hiện.',
      ['thủ trưởng các cơ quan: khẩn trương thực hiện.'],
    ],
    ['Trong quá trình thực hiện, Sở Tài chính bố trí kinh phí.', ['Sở Tài chính: bố trí kinh phí.']],
    ['Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về Sở Y tế để tổng hợp.', []],
    ['Quá trình thực hiện, các đơn vị kịp thời báo cáo về Sở Y tế để tổng hợp.', []],
  ])('%s', (line, expected) => {
    expect(organised(line)).toEqual(expected)
  })
})
