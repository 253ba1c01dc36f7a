import { describe, expect, it } from 'vitest'
import { toKey } from '../../src/text/normalize.js'
import { timesIn } from '../../src/text/time-words.js'

const read = (text: string) => {
  const key = toKey(text)
  return timesIn(key, 0, key.length).map(({ kind, time, from }) => (from ? `${kind} ${from}..${time}` : `${kind} ${time}`))
}

describe('timesIn', () => {
  it.each([
    ['phấn đấu đến năm 2030 và tầm nhìn đến năm 2045', ['until 2030', 'until 2045']],
    ['đến hết năm 2025', ['until 2025']],
    ['vào cuối năm 2025', ['until 2025']],
    ['từ năm 2025 trở đi', ['until 2025']],
    ['giai đoạn 2021 – 2025', ['period 2021..2025']],
    ['từ năm 2022 đến hết năm 2025', ['period 2022..2025']],
    ['năm 2024', ['in 2024']],
    ['so với năm 2020', ['compared 2020']],
    ['trong quý III/2025', ['in 2025-Q3']],
    ['hoàn thành trước ngày 31/12/2025', ['until 2025-12-31']],
    ['ngày 15 tháng 6 năm 2026', ['in 2026-06-15']],
    ['trong tháng 11/2025', ['in 2025-11']],
    ['Kế hoạch số 116/2022/KH-UBND, 2.500 hộ, ngày 15/12 hằng năm', []],
    ['ngày 45/13/2025', []],
    ['Tháng 11 - 12/2025', ['in 2025-12']],
    ['6/2025', ['in 2025-06']],
    ['Nghị định số 15/2020/NĐ-CP', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
