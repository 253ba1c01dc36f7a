import { describe, expect, it } from 'vitest'
import { NO_HINTS, type Source } from '../../src/model/source.js'
import { parse } from '../../src/parser/index.js'

const zones = (text: string) => {
  const source: Source = { path: null, format: 'txt', sha256: '', text, hints: NO_HINTS, notices: [] }
  const root = parse(source)
  return root.blocks.map((b) => `${b.zone}: ${root.text.slice(b.start, b.end).slice(0, 24)}`)
}

const PAPER =
  'ỦY BAN NHÂN DÂN\nTỈNH SÓC TRĂNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 90/KH-UBND\n\nKẾ HOẠCH\nPhòng, chống hạn mặn\n\nI. MỤC ĐÍCH\n\n1. Giữ nước ngọt.\n'

describe('furniture', () => {
  it("is a portal's table above the letterhead", () => {
    const found = zones(
      `Số hiệu:\n90/KH-UBND\n\nLoại văn bản:\nKế hoạch\n\nNơi ban hành:\nTỉnh Sóc Trăng\n\nTình trạng:\nĐã biết\n\n${PAPER}`,
    )
    expect(found.filter((line) => line.startsWith('furniture'))).toHaveLength(8)
    expect(found).toContain('title: KẾ HOẠCH')
  })

  it('is what a site prints above the motto, but not the body, the number and the subject there', () => {
    expect(zones(`Trang chủ › Văn bản › Chi tiết\n\n${PAPER}`)[0]).toBe('furniture: Trang chủ › Văn bản › Ch')
    expect(
      zones(`BỘ Y TẾ\nSố: 15/BYT-KH\nV/v phòng bệnh dại\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n`).every(
        (line) => !line.startsWith('furniture'),
      ),
    ).toBe(true)
  })

  it('is what follows the text: related documents, comments', () => {
    const found = zones(`${PAPER}\nNơi nhận:\n- Lưu: VT.\n\nVăn bản liên quan\n\nKế hoạch số 12/KH-UBND\n`)
    expect(found.slice(-2)).toEqual(['furniture: Văn bản liên quan', 'furniture: Kế hoạch số 12/KH-UBND'])
  })

  it('is nothing in a plain paper', () => {
    expect(zones(PAPER).filter((line) => line.startsWith('furniture'))).toEqual([])
  })
})
