import { describe, expect, it } from 'vitest'
import { sayIn } from '../../src/comparer/say.js'
import { compareTargets } from '../../src/comparer/targets.js'
import type { Target } from '../../src/model/record.js'
import { record } from './records.js'

type Sketch = Partial<Target> & { readonly quote: string; readonly indicator: string }

function table(directive: readonly Sketch[], plan: readonly Sketch[]) {
  return compareTargets(record({ targets: directive }), record({ targets: plan }), sayIn('vi'))
}
const verdicts = (directive: readonly Sketch[], plan: readonly Sketch[]) => table(directive, plan).map(({ verdict }) => verdict)

const online = (value: number, more: Partial<Target> = {}): Sketch => ({
  quote: `tỷ lệ hồ sơ trực tuyến toàn trình đạt ${value}%`,
  indicator: 'tỷ lệ hồ sơ trực tuyến toàn trình',
  op: 'gte',
  value,
  deadline: '2025',
  ...more,
})
const poverty = (more: Partial<Target> & { readonly quote: string }): Sketch => ({
  indicator: 'tỷ lệ hộ nghèo',
  direction: 'decrease',
  ...more,
})

describe('verdicts on one indicator', () => {
  it.each([
    ['the same figure and time', online(80), online(80), 'kept'],
    ['"trên 80%" for "tối thiểu 80%"', online(80), online(80, { op: 'gt' }), 'kept'],
    ['a higher figure', online(80), online(85), 'stricter'],
    ['a lower figure', online(80), online(70), 'weaker'],
    ['an earlier time', online(80), online(80, { deadline: '2025-06-30' }), 'stricter'],
    ['a later time', online(80), online(80, { deadline: '2027' }), 'weaker'],
    ['less but earlier', online(80), online(60, { deadline: '2024' }), 'unclear'],
    ['a hedge gained', online(80), online(80, { modality: 'strive' }), 'weaker'],
    ['a hedge dropped', online(80, { modality: 'approximate' }), online(80), 'stricter'],
    ['a narrower population', online(80), online(80, { scope: 'cấp huyện' }), 'weaker'],
    ['the same sum in other thousands', online(2, { unit: 'tỷ đồng' }), online(2000, { unit: 'triệu đồng' }), 'kept'],
    ['a range around the figure', online(80), online(0, { value: null, op: 'range', min: 75, max: 85 }), 'unclear'],
    ['a lower figure at no known time', online(80), online(60, { deadline: null }), 'unclear'],
    ['another unit', online(80), online(80, { unit: 'hồ sơ' }), 'unclear'],
  ] as const)('%s', (_, directive, plan, verdict) => {
    expect(verdicts([directive], [plan])).toEqual([verdict])
  })

  it('takes the lower rate of what is unwanted for the stricter', () => {
    const child = (value: number): Sketch => ({
      quote: `tỷ lệ suy dinh dưỡng thể thấp còi còn dưới ${value}%`,
      indicator: 'tỷ lệ trẻ em suy dinh dưỡng thể thấp còi',
      direction: 'limit',
      op: 'lt',
      value,
    })
    expect(verdicts([child(17)], [child(15)])).toEqual(['stricter'])
    expect(verdicts([child(17)], [child(19)])).toEqual(['weaker'])
  })

  it('takes the greater yearly decrease for the stricter', () => {
    const yearly = poverty({ quote: 'giảm 1 - 1,5%/năm', op: 'range', min: 1, max: 1.5, per: 'year', deadline: '2030' })
    const more = poverty({ quote: 'bình quân mỗi năm giảm từ 2% trở lên', op: 'gte', value: 2, per: 'year', period: ['2022', '2025'] })
    expect(verdicts([yearly], [more])).toEqual(['stricter'])
    expect(verdicts([more], [yearly])).toEqual(['weaker'])
  })

  it('shows the sum where a level has a base', () => {
    const yearly = poverty({ quote: 'giảm bình quân 1%/năm', value: 1, per: 'year' })
    const level = poverty({
      quote: 'giảm từ 8,5% năm 2021 xuống còn 2,5% năm 2025',
      value: 2.5,
      deadline: '2025',
      baseline: { value: 8.5, year: '2021' },
    })
    const [row] = table([yearly], [level])
    expect(row?.verdict).toBe('stricter')
    expect(row?.reasons.join()).toContain('(8,5 - 2,5) / 4 năm = 1,5/năm')
  })

  it('does not mix points of a rate with a share of a number', () => {
    const points = poverty({ quote: 'tỷ lệ hộ nghèo giảm 1,5%/năm', value: 1.5, per: 'year' })
    const share: Sketch = { quote: 'mỗi năm giảm 20% số hộ nghèo', indicator: 'số hộ nghèo', direction: 'decrease', value: 20, per: 'year' }
    expect(verdicts([points], [share])).toEqual(['unclear'])
  })

  it('does not compare figures under two poverty standards', () => {
    const half = poverty({ quote: 'giảm một nửa tỷ lệ hộ nghèo', value: 50, deadline: '2030' })
    const none: Sketch = {
      quote: 'không còn hộ nghèo theo chuẩn nghèo của Thành phố',
      indicator: 'hộ nghèo theo chuẩn nghèo của Thành phố',
      direction: 'eliminate',
      value: 0,
      unit: null,
      deadline: '2025',
    }
    expect(verdicts([half], [none])).toEqual(['unclear'])
    expect(verdicts([half], [{ ...none, quote: 'không còn hộ nghèo', indicator: 'hộ nghèo' }])).toEqual(['stricter'])
  })

  it('keeps another population apart', () => {
    const poor = poverty({ quote: 'tỷ lệ hộ nghèo giảm 1%/năm', value: 1, per: 'year' })
    const near: Sketch = {
      quote: 'giảm 10% số hộ cận nghèo hằng năm',
      indicator: 'số hộ cận nghèo',
      direction: 'decrease',
      value: 10,
      per: 'year',
    }
    expect(verdicts([poor], [near])).toEqual(['missing', 'added'])
  })
})

describe('the table', () => {
  it('pairs each indicator with its own, whatever the order', () => {
    const school: Sketch = { quote: '65% trường đạt chuẩn quốc gia', indicator: 'tỷ lệ trường học đạt chuẩn quốc gia', value: 65 }
    const water: Sketch = { quote: '95% hộ dùng nước sạch', indicator: 'tỷ lệ hộ dân nông thôn sử dụng nước sạch', value: 95 }
    const rows = table([online(80), school, water], [water, { ...school, value: 70 }])
    expect(rows.map(({ directive, plan, verdict }) => [directive, plan, verdict])).toEqual([
      [0, null, 'missing'],
      [1, 1, 'stricter'],
      [2, 0, 'kept'],
    ])
  })

  it("lets the own territory stand for the directive's", () => {
    const ours: Sketch = { quote: 'kinh tế số chiếm 30% GDP', indicator: 'tỷ trọng kinh tế số trong GDP', value: 30 }
    const theirs: Sketch = {
      quote: 'kinh tế số chiếm 20% GRDP của tỉnh Bà Rịa - Vũng Tàu',
      indicator: 'tỷ trọng kinh tế số trong GRDP của tỉnh Bà Rịa - Vũng Tàu',
      value: 20,
    }
    expect(verdicts([ours], [theirs])).toEqual(['weaker'])
  })

  it('leaves results and estimates out', () => {
    expect(verdicts([{ ...online(70), status: 'achieved' }], [{ ...online(75), status: 'estimate' }])).toEqual([])
  })

  it("has both quotes for every 'weaker'", () => {
    const [row] = table([online(80)], [online(60)])
    expect(row?.evidence.directive?.quote).toContain('80%')
    expect(row?.evidence.plan?.quote).toContain('60%')
    expect(row?.reasons).toEqual(['mức 60% nhẹ hơn mức 80%'])
  })
})
