import { describe, expect, it } from 'vitest'
import { outlineOf, rootOf } from '../support/parse.js'

describe('the outline', () => {
  it('nests by enumerator and gives headings their roles', () => {
    const text = `KẾ HOẠCH
Phòng, chống đuối nước cho trẻ em

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Giảm tai nạn đuối nước ở trẻ em.
2. Yêu cầu
- Làm thường xuyên, đúng đối tượng.
II. NHIỆM VỤ, GIẢI PHÁP
1. Dạy bơi an toàn
a) Mở lớp dạy bơi ở các trường.
b) Tập huấn giáo viên.
2. Cảnh báo nơi nguy hiểm
III. TỔ CHỨC THỰC HIỆN
1. Phòng Giáo dục và Đào tạo: chủ trì thực hiện.`
    expect(outlineOf(rootOf(text))).toEqual([
      'I purpose MỤC ĐÍCH, YÊU CẦU',
      '  1 purpose Mục đích',
      '    - purpose Giảm tai nạn đuối nước ở trẻ em',
      '  2 requirement Yêu cầu',
      '    - requirement Làm thường xuyên, đúng đối tượng',
      'II tasks NHIỆM VỤ, GIẢI PHÁP',
      '  1 tasks Dạy bơi an toàn',
      '    a tasks Mở lớp dạy bơi ở các trường',
      '    b tasks Tập huấn giáo viên',
      '  2 tasks Cảnh báo nơi nguy hiểm',
      'III assignment TỔ CHỨC THỰC HIỆN',
      '  1 assignment Phòng Giáo dục và Đào tạo',
    ])
  })

  it('keeps a lead-in within the numbered item that it stands in', () => {
    const text = `II. NHIỆM VỤ
1. Du lịch
1.1- Sản phẩm
Các nhiệm vụ trọng tâm bao gồm:
a) Hình thành tuyến mới.
b) Đào tạo hướng dẫn viên.
1.2- Quảng bá
2. Văn hóa`
    expect(outlineOf(rootOf(text))).toEqual([
      'II tasks NHIỆM VỤ',
      '  1 tasks Du lịch',
      '    1.1 tasks Sản phẩm',
      '      a tasks Hình thành tuyến mới',
      '      b tasks Đào tạo hướng dẫn viên',
      '    1.2 tasks Quảng bá',
      '  2 tasks Văn hóa',
    ])
  })

  it('reads a heading in capitals over its line break', () => {
    const text = 'II. NỘI DUNG\nCHỦ YẾU\n\n1. Trồng rừng\n\nTrồng mới.\n\n2. Giữ rừng\n\nTuần tra.'
    expect(outlineOf(rootOf(text, { lines: 'soft' }))).toEqual(['II tasks NỘI DUNG CHỦ YẾU', '  1 tasks Trồng rừng', '  2 tasks Giữ rừng'])
  })

  it('takes V/v, counts and dates at a line start for text', () => {
    const lines = outlineOf(
      rootOf('I. NHIỆM VỤ\n1. Rà soát hộ nghèo.\nV/v hỗ trợ nhà ở cho hộ nghèo.\n12 xã đã làm xong.\n2. Hỗ trợ nhà ở.'),
    )
    expect(lines).toEqual(['I tasks NHIỆM VỤ', '  1 tasks Rà soát hộ nghèo', '  2 tasks Hỗ trợ nhà ở'])
  })

  it('takes the bodies that a telegram is sent to for no items', () => {
    const text =
      'CÔNG ĐIỆN\nVề phòng, chống rét\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n- Sở Y tế;\n- Các xã, phường.\n\nTrời rét đậm kéo dài nhiều ngày.\n\n1. Sở Y tế chuẩn bị thuốc.\n2. Các xã chống rét cho người già.'
    expect(rootOf(text).sections.filter((section) => section.label === '-')).toEqual([])
  })

  it('cuts a series of ordinals that is set in one paragraph', () => {
    const lines = outlineOf(rootOf('Có ba giải pháp như sau: Một là, mở đường. Hai là, kéo điện. Ba là, dựng trường.'))
    expect(lines.filter((l) => / là /.test(l))).toEqual(['Một là mở đường', 'Hai là kéo điện', 'Ba là dựng trường'])
  })

  it('reads no weekday as an ordinal', () => {
    expect(outlineOf(rootOf('Thứ Ba, 12/11/2024 08:00\nThứ nhất, mở lớp.\nThứ hai, dạy nghề.'))).not.toContain('Thứ Ba 12/11/2024 08:00')
  })

  it('finds the decision and the plan that it issues', () => {
    const text = `ỦY BAN NHÂN DÂN
TỈNH Y
Số: 9/QĐ-UBND

QUYẾT ĐỊNH
Ban hành Kế hoạch trồng rừng

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.
Nơi nhận:
- Lưu: VT.

KẾ HOẠCH
Trồng rừng năm 2024
(Kèm theo Quyết định số 9/QĐ-UBND ngày 02/01/2024)

I. NHIỆM VỤ
1. Trồng 200 ha rừng.`
    const root = rootOf(text)
    expect(root.parts.map((p) => p.typeLine && root.text.slice(p.typeLine.start, p.typeLine.end))).toEqual(['QUYẾT ĐỊNH', 'KẾ HOẠCH'])
    expect(outlineOf(root)).toContain('I tasks NHIỆM VỤ')
  })

  it('takes a short item without a full stop for an item and not for a heading', () => {
    const root = rootOf('KẾ HOẠCH\n\nI. YÊU CẦU\n- Thiết thực, tiết kiệm, đúng đối tượng\n- Có sản phẩm cụ thể\n')
    expect(root.sections[0]?.children.map(({ heading }) => heading)).toEqual([false, false])
    expect(root.sections[0]?.heading).toBe(true)
  })

  it('knows numerals whose strokes a scan took for other letters', () => {
    const text =
      'KẾ HOẠCH\nPhòng cháy rừng\n\nl. MỤC ĐÍCH, YÊU CẦU\n- Hạn chế cháy rừng.\nlI. CHỈ TIÊU\n- Giảm số vụ.\nHI. NHIỆM VỤ, GIẢI PHÁP\n1. Tuần tra\n1V. TỔ CHỨC THỰC HIỆN\n1. Các xã trực gác.'
    expect(rootOf(text).sections.map(({ label, kind }) => `${kind} ${label}`)).toEqual(['roman I', 'roman II', 'roman III', 'roman IV'])
    expect(rootOf('KẾ HOẠCH\n\nTL. CHỦ TỊCH ỦY BAN\n').sections.map(({ kind }) => kind)).not.toContain('roman')
  })
})
