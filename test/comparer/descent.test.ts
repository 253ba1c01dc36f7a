import { describe, expect, it } from 'vitest'
import { compare, findDirective, lineage } from '../../src/comparer/index.js'
import type { PolicyRecord } from '../../src/model/record.js'
import { record } from './records.js'

const SUBJECT = 'về bảo đảm trật tự, an toàn giao thông trong tình hình mới'
const directive = record({
  number: '23-CT/TW',
  type: 'Chỉ thị',
  issuer: 'Ban Bí thư',
  issuedOn: '2023-05-25',
  title: SUBJECT,
})
const cited = { number: '23-CT/TW', type: 'Chỉ thị', date: '2023-05-25' }
const province = record({
  number: '88-KH/TU',
  issuer: 'Tỉnh ủy Gia Lai',
  issuedOn: '2023-07-10',
  title: 'thực hiện Chỉ thị số 23-CT/TW của Ban Bí thư',
  references: [cited],
})

function only(plan: PolicyRecord, others: readonly PolicyRecord[] = []) {
  return compare(directive, [plan, ...others]).plans.find(({ plan: { number } }) => number === plan.document.number)
}

describe('lineage of a plan', () => {
  it('is direct where it names the directive alone', () => {
    expect(only(province)?.lineage).toEqual({ relation: 'direct', path: ['23-CT/TW', '88-KH/TU'], missing: [] })
    expect(only(province)?.timing).toEqual({ daysAfterDirective: 46, daysAfterParent: 46 })
  })

  it('goes through the document that a title puts between, given or not', () => {
    const district = record({
      number: '31/KH-UBND',
      issuer: 'Ủy ban nhân dân huyện Chư Sê',
      issuedOn: '2023-08-01',
      references: [
        { number: '88-KH/TU', type: 'Kế hoạch', date: '2023-07-10', title: 'về thực hiện Chỉ thị số 23-CT/TW ngày 25/5/2023' },
        { ...cited, relation: 'cites' },
      ],
    })
    const path = ['23-CT/TW', '88-KH/TU', '31/KH-UBND']
    expect(only(district)?.lineage).toEqual({ relation: 'through', path, missing: ['88-KH/TU'] })
    expect(only(district, [province])?.lineage).toEqual({ relation: 'through', path, missing: [] })
    expect(only(district, [province])?.timing).toEqual({ daysAfterDirective: 68, daysAfterParent: 22 })
  })

  it('follows what the document between says itself', () => {
    const district = record({ number: '31/KH-UBND', references: [{ number: '88-KH/TU', type: 'Kế hoạch', date: '2023-07-10' }] })
    expect(only(district, [province])?.lineage.relation).toBe('through')
    expect(only(district)?.lineage.relation).toBe('undeclared')
  })

  it('never takes a homonym for the directive', () => {
    const other = record({
      number: '12-KH/TU',
      references: [{ ...cited, date: '2018-02-09', title: 'về công tác phòng, chống cháy rừng' }],
    })
    expect(only(other)?.lineage).toEqual({ relation: 'undeclared', path: [], missing: [] })
    const bare = record({ number: '12-KH/TU', references: [{ ...cited, date: '2018-02-09' }] })
    expect(only(bare)?.lineage.relation).toBe('undeclared')
    const undated = { number: '23-CT/TW', type: 'Chỉ thị' }
    expect(only(record({ number: '12-KH/TU', issuedOn: '2018-05-02', references: [undated] }))?.lineage.relation).toBe('undeclared')
    expect(only(record({ number: '12-KH/TU', issuedOn: '2023-08-02', references: [undated] }))?.lineage.relation).toBe('direct')
  })

  it('forgives one wrong figure in a date', () => {
    const slipped = record({ number: '12-KH/TU', references: [{ ...cited, date: '2013-05-25' }] })
    expect(only(slipped)?.lineage.relation).toBe('direct')
  })

  it('is conflicting where the plan carries out the directive and its homonym', () => {
    const torn = record({
      number: '12-KH/TU',
      references: [
        { ...cited, title: SUBJECT },
        { ...cited, date: '2018-02-09', title: 'về công tác phòng, chống cháy rừng' },
      ],
    })
    expect(only(torn)?.lineage.relation).toBe('conflicting')
  })

  it('is conflicting where one parent stands under two numbers', () => {
    const parent = { type: 'Kế hoạch', date: '2023-07-10', title: 'thực hiện Chỉ thị số 23-CT/TW về an toàn giao thông' }
    const torn = record({
      number: '31/KH-UBND',
      references: [{ ...parent, number: '88-KH/TU' }, { ...parent, number: '98-KH/TU' }, cited],
    })
    expect(only(torn)?.lineage.relation).toBe('conflicting')
  })

  it('counts negative days for a plan older than the directive', () => {
    expect(only(record({ number: '1/KH-UBND', issuedOn: '2023-05-20', references: [cited] }))?.timing.daysAfterDirective).toBe(-5)
  })

  it('ends the path of a plan without a number with its file', () => {
    const blank = record({ path: 'ke-hoach.txt', references: [cited] })
    expect(compare(directive, [blank]).plans[0]?.lineage.path).toEqual(['23-CT/TW', 'ke-hoach.txt'])
  })
})

describe('the cascade', () => {
  const news = record({
    path: 'tin-bai.html',
    nature: 'report',
    number: '88-KH/TU',
    issuer: 'Ban Thường vụ Tỉnh ủy Gia Lai',
    issuedOn: '2023-07-10',
    references: [cited],
  })

  it('merges a report with the plan that it tells about', () => {
    const { plans } = compare(directive, [news, province])
    expect(plans).toHaveLength(1)
    expect(plans[0]?.plan).toMatchObject({ path: '88-KH_TU.txt', alsoPaths: ['tin-bai.html'] })
    expect(compare(directive, [news]).plans[0]?.plan.path).toBe('tin-bai.html')
  })

  it('shows absent documents and leaves out superfluous edges', () => {
    const district = record({
      number: '31/KH-UBND',
      references: [{ number: '90-KH/TU', type: 'Kế hoạch', title: 'thực hiện Chỉ thị số 23-CT/TW' }, cited],
    })
    expect(lineage([directive, district]).edges).toEqual([
      { from: '23-CT/TW', to: '90-KH/TU', relation: 'implements' },
      { from: '90-KH/TU', to: '31/KH-UBND', relation: 'implements' },
    ])
    expect(lineage([directive, district]).nodes.find(({ number }) => number === '90-KH/TU')?.path).toBeNull()
  })

  it('leaves out chains that lead to no given document', () => {
    const citing = record({
      number: '31/KH-UBND',
      references: [
        cited,
        { number: '196/QĐ-TTg', type: 'Quyết định', title: 'thực hiện Thông báo số 178-TB/TW', relation: 'cites' },
        { number: '178-TB/TW', type: 'Thông báo', relation: 'cites' },
      ],
    })
    expect(lineage([directive, citing]).nodes.map(({ id }) => id)).toEqual(['23-CT/TW', '31/KH-UBND'])
  })

  it('tells equal numbers of two provinces apart', () => {
    const [a, b] = ['Kon Tum', 'Phú Yên'].map((name) =>
      record({
        path: `${name}.txt`,
        number: '310/KH-UBND',
        issuer: `Ủy ban nhân dân tỉnh ${name}`,
        issuedOn: '2023-09-01',
        references: [cited],
      }),
    )
    if (!a || !b) throw new Error('two records')
    const ids = lineage([directive, a, b]).nodes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })

  it('does not depend on the order of the records', () => {
    const set = [directive, province, news, record({ number: '31/KH-UBND', references: [{ number: '88-KH/TU', date: '2023-07-10' }] })]
    expect(lineage([...set].reverse())).toEqual(lineage(set))
    expect(compare(directive, set.slice(1).reverse())).toEqual(compare(directive, set.slice(1)))
  })

  it('finds the directive of a folder, and none where nothing is carried out', () => {
    const found = findDirective([news, province, directive])
    expect(found?.directive.document.number).toBe('23-CT/TW')
    expect(findDirective([province])).toBeNull()
  })
})
