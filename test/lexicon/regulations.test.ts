import { describe, expect, it } from 'vitest'
import { isRegulation, regulatedThings } from '../../src/lexicon/regulations.js'

describe('documents that lay down rules', () => {
  it.each(regulatedThings)('$example', ({ example }) => {
    expect(isRegulation('Quyết định', example)).toBe(true)
  })

  it.each([
    'Sửa đổi, bổ sung một số điều của Quy chế phối hợp',
    'Bãi bỏ các quy định về phí qua đò',
    'Về việc công bố hiện trạng rừng năm 2025',
    'QUY ĐỊNH CHÍNH SÁCH HỖ TRỢ NGƯỜI CAO TUỔI',
  ])('%s', (title) => {
    expect(isRegulation('Nghị quyết', title)).toBe(true)
  })

  it.each([
    'Ban hành Kế hoạch thực hiện Quy chế dân chủ ở cơ sở',
    'Phê duyệt Chương trình phát triển nhà ở',
    'Về phát triển khoa học và công nghệ',
    'Phê duyệt Đề án tiêu chí đô thị thông minh',
    'Phê duyệt Quy hoạch mạng lưới trường học',
    'Ban hành giáo trình học nghề',
  ])('not %s', (title) => {
    expect(isRegulation('Quyết định', title)).toBe(false)
  })

  it('not a plan, whatever it carries out', () => {
    expect(isRegulation('Kế hoạch', 'Quy định tiêu chí thi đua')).toBe(false)
    expect(isRegulation(null, 'Ban hành Quy chế')).toBe(false)
  })

  it('any law or circular', () => {
    expect(isRegulation('Thông tư', null)).toBe(true)
  })
})
