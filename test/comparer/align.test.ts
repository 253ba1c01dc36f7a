import { describe, expect, it } from 'vitest'
import { align, compare, prepare } from '../../src/comparer/index.js'
import { record } from './records.js'

/** A directive on school safety with four groups, and plans that treat them differently. */
const directive = record({
  number: '20-CT/TW',
  type: 'Chỉ thị',
  title: 'về phòng, chống đuối nước và tai nạn thương tích ở trẻ em',
  groups: [
    {
      title: 'Nâng cao trách nhiệm của cấp ủy, chính quyền đối với phòng, chống đuối nước trẻ em',
      measures: [
        'Đưa chỉ tiêu giảm trẻ em đuối nước vào nghị quyết phát triển kinh tế - xã hội của địa phương.',
        'Người đứng đầu chịu trách nhiệm khi để xảy ra đuối nước do buông lỏng quản lý.',
        'Công bố số liệu tử vong trẻ em hằng quý trên cổng thông tin điện tử.',
      ],
    },
    {
      title: 'Dạy bơi an toàn cho học sinh',
      measures: [
        'Đưa môn bơi vào chương trình giáo dục thể chất ở cấp tiểu học.',
        'Đầu tư bể bơi lắp ghép tại các trường học vùng sông nước.',
        'Tập huấn kỹ năng cứu đuối cho giáo viên và cộng tác viên.',
      ],
    },
    {
      title: 'Bảo đảm môi trường an toàn',
      measures: ['Rà soát, cắm biển cảnh báo ở ao, hồ, sông, suối nguy hiểm.', 'Rào chắn hố công trình, giếng, bể chứa nước quanh nhà ở.'],
    },
    {
      title: 'Tăng cường hợp tác quốc tế về thống kê thương tích',
      measures: [
        'Xây dựng bộ chỉ số thống kê tử vong trẻ em theo chuẩn quốc tế.',
        'Trao đổi chuyên gia dịch tễ học với các tổ chức quốc tế.',
      ],
    },
  ],
})
const swimming = directive.solutionGroups[1]

const copy = record({
  number: '15/KH-UBND',
  title: 'phòng, chống đuối nước trẻ em',
  groups: directive.solutionGroups.map(({ title, measures }) => ({ title, measures: measures.map(({ text }) => text) })),
})
const local = record({
  number: '16/KH-UBND',
  title: 'phòng, chống đuối nước và tai nạn thương tích ở trẻ em',
  goals: ['Giảm số trẻ em đuối nước; phòng, chống tai nạn thương tích ở trẻ em trên địa bàn.'],
  groups: [
    {
      title: 'Khắc phục môi trường gây mất an toàn',
      measures: ['Cắm biển cảnh báo tại 45 điểm ao, hồ, sông, suối nguy hiểm; rào chắn giếng và bể chứa nước.'],
    },
    {
      title: 'Tổ chức dạy bơi',
      measures: [
        'Đưa môn bơi vào giờ giáo dục thể chất của 20 trường tiểu học.',
        'Lắp 06 bể bơi lắp ghép tại trường học các xã vùng sông nước.',
      ],
    },
    { title: 'Tổ chức hội thi đua ghe ngo truyền thống', measures: ['Giao Phòng Văn hóa tổ chức hội đua ghe ngo nhân lễ Ok Om Bok.'] },
  ],
  tasks: ['Chủ tịch Ủy ban nhân dân cấp xã chịu trách nhiệm khi để xảy ra đuối nước do buông lỏng quản lý.'],
})
const headings = record({
  number: '17/KH-UBND',
  title: 'phòng, chống đuối nước và tai nạn thương tích ở trẻ em',
  groups: directive.solutionGroups.slice(0, 3).map(({ title }) => ({ title })),
})
const elsewhere = record({
  number: '18/KH-UBND',
  title: 'phòng, chống cháy rừng',
  groups: [
    {
      title: 'Nâng cao trách nhiệm của cấp ủy, chính quyền đối với phòng cháy, chữa cháy rừng',
      measures: [
        'Đưa chỉ tiêu bảo vệ rừng vào nghị quyết phát triển kinh tế - xã hội của địa phương.',
        'Người đứng đầu chịu trách nhiệm khi để xảy ra cháy rừng do buông lỏng quản lý.',
      ],
    },
  ],
})

const statuses = (plan: typeof directive) => align(directive, plan).groups.map(({ status }) => status)

describe('group statuses', () => {
  it('are all covered by a copy', () => {
    expect(statuses(copy)).toEqual(['covered', 'covered', 'covered', 'covered'])
    expect(align(directive, copy).reuse).toEqual({ verbatim: 1, adapted: 0, new: 0 })
  })

  it('follow the content through other headings, another order and the assignments', () => {
    expect(statuses(local)).toEqual(['partial', 'covered', 'covered', 'missing'])
  })

  it('are only named by headings', () => {
    expect(statuses(headings)).toEqual(['named', 'named', 'named', 'missing'])
  })

  it('are missing in a plan about another matter, however alike the wording', () => {
    expect(statuses(elsewhere)).toEqual(['missing', 'missing', 'missing', 'missing'])
    expect(align(directive, elsewhere).groups.flatMap(({ answers }) => answers)).toEqual([])
  })
})

describe('what stands behind a status', () => {
  const { groups, additions } = align(directive, local)

  it('links groups across a changed order and finds local additions', () => {
    expect(groups.map(({ answers }) => answers.map(({ group }) => group))).toEqual([[], [1], [0], []])
    expect(additions).toEqual([{ field: 'solutionGroups', index: 2 }])
  })

  it('says which measures are left out and where the others are answered', () => {
    expect(groups[1]?.measures.map(({ status }) => status)).toEqual(['answered', 'answered', 'left out'])
    expect(groups[1]?.reasons.join('; ')).toContain(`thiếu: ${swimming?.measures[2]?.text.slice(0, 20)}`)
    expect(groups[1]?.measures[1]?.evidence[0]?.quote).toContain('06 bể bơi')
    expect(groups[0]?.elsewhere).toEqual([{ field: 'assignments', index: 0 }])
  })

  it('speaks English when asked', () => {
    expect(align(directive, local, { language: 'en' }).groups[3]?.reasons).toEqual(['nothing answers it'])
  })

  it('gives quotes that stand where they say', () => {
    const [item] = local.solutionGroups[0]?.measures ?? []
    const [found] = groups[2]?.measures[0]?.evidence ?? []
    const from = (found?.position.start.offset ?? 0) - (item?.position.start.offset ?? 0)
    expect(item?.quote.slice(from, from + (found?.quote.length ?? 0))).toBe(found?.quote)
  })
})

describe('cost', () => {
  it('is the same with the directive made ready once', () => {
    expect(align(prepare(directive), local)).toEqual(align(directive, local))
  })

  it('ranks by coverage and gives the same for any order', () => {
    const plans = [headings, local, elsewhere, copy]
    const compared = compare(directive, plans)
    expect(compared.plans.map(({ plan }) => plan.number)).toEqual(['15/KH-UBND', '16/KH-UBND', '17/KH-UBND', '18/KH-UBND'])
    expect(compare(directive, [...plans].reverse())).toEqual(compared)
  })
})
