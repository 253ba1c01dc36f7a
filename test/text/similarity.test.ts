import { describe, expect, it } from 'vitest'
import { likeness } from '../../src/text/similarity.js'

describe('likeness', () => {
  it('is 1 for one text in two spellings', () => {
    expect(likeness('Ủy ban nhân dân tỉnh Hòa Bình', 'UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH')).toBe(1)
  })

  it('forgives a slip and tells subjects apart', () => {
    const subject = 'tăng cường sự lãnh đạo của Đảng đối với công tác giảm nghèo bền vững'
    expect(likeness(subject, 'tăng cường sự lãnh đạo của Đảng đối với công tác giảm nghéo bền vững')).toBeGreaterThan(0.9)
    expect(likeness(subject, 'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh')).toBeLessThan(0.5)
  })

  it('finds nothing alike in an empty text', () => {
    expect(likeness('', '')).toBe(0)
    expect(likeness('giảm nghèo', ' ')).toBe(0)
  })
})
