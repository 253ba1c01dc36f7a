import { describe, expect, it } from 'vitest'
import { recordOf } from '../support/extracted.js'

const plan = (mark: string) =>
  `ỦY BAN NHÂN DÂN\nXÃ HÒA AN\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nTrồng cây\n\n1. Phòng Kinh tế chủ trì thực hiện./.\n\nNơi nhận:\n${[
    'UBND tỉnh (để b/c);',
    'Các thôn;',
    'Lưu: VT.',
  ]
    .map((line) => `${mark} ${line}`)
    .join('\n')}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An\n`

describe('recipients', () => {
  it.each(['-', '–', '+', '•'])('are listed by %s', (mark) => {
    expect(recordOf(plan(mark)).document.recipients).toEqual(['UBND tỉnh', 'Các thôn', 'Lưu: VT'])
  })
})
