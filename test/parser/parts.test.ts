import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text.js'
import { rootOf } from '../support/parse.js'

/** The blocks as "zone text", the text cut short. */
const zones = (text: string) => {
  const root = rootOf(text)
  return root.blocks.map((b) => `${b.zone} ${root.text.slice(b.start, Math.min(b.end, b.start + 24))}`)
}

const TOP = 'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG TÂM\n\nSố: 64/UBND-KT\n\nĐồng Tâm, ngày 05 tháng 5 năm 2026\n\n'
const END = '\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Thu\n'

describe('a short official letter', () => {
  it('ends its letterhead behind those whom it addresses', () => {
    expect(
      zones(
        `${TOP}Kính gửi:\n- Trạm Y tế xã;\n- Các trưởng thôn.\n\nNgày 29 tháng 4 năm 2026, Ủy ban nhân dân tỉnh có Công điện số 9/CĐ-UBND.\n\nỦy ban nhân dân xã giao Trạm Y tế xã phun thuốc diệt muỗi.${END}`,
      ),
    ).toEqual([
      'letterhead ỦY BAN NHÂN DÂN',
      'letterhead XÃ ĐỒNG TÂM',
      'letterhead Số: 64/UBND-KT',
      'letterhead Đồng Tâm, ngày 05 tháng ',
      'letterhead Kính gửi:',
      'letterhead - Trạm Y tế xã;',
      'letterhead - Các trưởng thôn.',
      'body Ngày 29 tháng 4 năm 2026',
      'body Ủy ban nhân dân xã giao ',
      'closing TM. ỦY BAN NHÂN DÂN',
      'closing KT. CHỦ TỊCH',
      'closing PHÓ CHỦ TỊCH',
      'closing Đỗ Thị Thu',
    ])
  })

  it.each([
    'Thực hiện Kế hoạch số 31/KH-UBND ngày 20/4/2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã đề nghị các thôn gửi danh sách trước ngày 20 tháng 5 năm 2026.',
    'Để có số liệu theo Kế hoạch số 31/KH-UBND ngày 20/4/2026, Ủy ban nhân dân xã yêu cầu các trưởng thôn báo cáo trước ngày 20 tháng 5 năm 2026.',
    'Ủy ban nhân dân xã nhận được Kế hoạch số 31/KH-UBND ngày 20/4/2026.\n\n1. Các thôn gửi danh sách trước ngày 20 tháng 5 năm 2026.',
    'Thực hiện Kế hoạch số 31/KH-UBND ngày 20/4/2026, Ủy ban nhân dân xã có ý kiến như sau:\n\n(1) Các thôn báo cáo trước ngày 20 tháng 5 năm 2026.',
  ])('keeps what it cites, its deadline and its signer: %s', (body) => {
    const { document, references, schedule } = extractText(`${TOP}Kính gửi: Các trưởng thôn\n\n${body}${END}`)
    expect(document.type).toBe('Công văn')
    expect(document.recipients).toEqual(['Các trưởng thôn'])
    expect(document.signers).toEqual([{ name: 'Đỗ Thị Thu', position: 'Phó Chủ tịch', authority: 'KT.' }])
    expect(references.map((r) => r.number)).toEqual(['31/KH-UBND'])
    expect(schedule.map((s) => s.when)).toEqual(['2026-05-20'])
  })

  it('without an address ends its letterhead at the first whole sentence', () => {
    const { references, document } = extractText(
      `${TOP}Ủy ban nhân dân xã đã nhận Công văn số 12/SNV-TC ngày 02 tháng 5 năm 2026 của Sở Nội vụ.\n\nGiao Văn phòng trả lời.${END}`,
    )
    expect(references.map((r) => r.number)).toEqual(['12/SNV-TC'])
    expect(document.signers[0]?.name).toBe('Đỗ Thị Thu')
  })
})
