import { describe, expect, it } from 'vitest'
import { compare, extract, lineage, read, readText } from '../src/index.js'

const DIRECTIVE = `TỈNH ỦY Y
Số 7-CT/TU
Y, ngày 05 tháng 3 năm 2024

CHỈ THỊ
về phòng, chống đuối nước cho trẻ em

Ban Thường vụ Tỉnh ủy yêu cầu thực hiện tốt các nhiệm vụ sau:
1. Tăng cường tuyên truyền về phòng, chống đuối nước. Đưa nội dung này vào sinh hoạt chi bộ.
2. Mở rộng dạy bơi an toàn trong trường học. Bố trí bể bơi ở các trường tiểu học.
`
const PLAN = `HUYỆN ỦY Z
Số 12-KH/HU
Z, ngày 20 tháng 4 năm 2024

KẾ HOẠCH
thực hiện Chỉ thị số 7-CT/TU ngày 05/3/2024 của Ban Thường vụ Tỉnh ủy về phòng, chống đuối nước cho trẻ em

I. NHIỆM VỤ, GIẢI PHÁP
1. Tăng cường tuyên truyền về phòng, chống đuối nước. Đưa nội dung này vào sinh hoạt chi bộ.
2. Mở rộng dạy bơi an toàn trong trường học. Bố trí bể bơi ở các trường tiểu học.
`

describe('the library', () => {
  it('reads, extracts and compares texts at hand', async () => {
    const directive = extract(await readText(DIRECTIVE, 'chi-thi.txt'))
    const plan = extract(await readText(PLAN, 'ke-hoach.txt'))
    expect(directive.document.number).toBe('7-CT/TU')
    expect(plan.references.map((r) => [r.number, r.relation])).toEqual([['7-CT/TU', 'implements']])
    const [compared] = compare(directive, [plan]).plans
    expect(compared?.lineage.relation).toBe('direct')
    expect(compared?.groups.map((g) => g.status)).toEqual(['covered', 'covered'])
    expect(lineage([directive, plan]).edges).toHaveLength(1)
  })

  it('says why bytes cannot be read and throws nothing', async () => {
    const [result] = await read(new Uint8Array(0), { path: 'rong.txt' })
    expect(result && 'failure' in result ? result.failure.ruleId : null).toBe('input/empty')
  })

  it('has nothing to read in an empty text', async () => {
    await expect(readText('')).rejects.toThrow(RangeError)
  })
})
