import type { Evidence } from '../model/position.js'
import type { PolicyRecord } from '../model/record.js'
import { fold } from '../text/normalize.js'
import { isCentral, sameSubject } from './act-date.js'
import { bodyOfNumber, exclusiveBody } from './exclusive-bodies.js'
import { relatedAt } from './passage.js'
import type { Finding, SetRule } from './rule.js'

/** One document's word on the issuer of an act: its citation, or the act's own letterhead. */
type Witness = {
  readonly path: string | null
  readonly own: boolean
  readonly body: string
  readonly title: string | null
  readonly evidence: Evidence | undefined
}

const plan = (number: string, place: string, issuer: string) =>
  `HUYỆN ỦY ${place.toUpperCase()}\n*\nSố ${number}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n${place}, ngày 12 tháng 11 năm 2021\n\nKẾ HOẠCH\nThực hiện Chỉ thị số 05-CT/TW ngày 23/6/2021 của ${issuer} về tăng cường sự lãnh đạo của Đảng đối với công tác giảm nghèo bền vững đến năm 2030\n\nI. MỤC ĐÍCH\n1. Quán triệt sâu sắc Chỉ thị.\n`

/** One act of one date, said to be of another body than the act itself or most other documents say. */
export const setIssuerConflict: SetRule = {
  id: 'set/issuer-conflict',
  scope: 'set',
  severity: 'warning',
  summary: { vi: 'Các văn bản ghi khác nhau về cơ quan ban hành', en: 'Documents name different issuers of one act' },
  explanation: {
    vi: 'Nhiều văn bản viện dẫn một văn bản cùng số, cùng ngày nhưng ghi khác nhau về cơ quan ban hành (Ban Bí thư và Bộ Chính trị, Chính phủ và Thủ tướng Chính phủ). Văn bản được viện dẫn hoặc số đông quyết định; khi ngang nhau thì im lặng.',
    en: 'Several documents cite one act of one number and date but name different issuers. The act itself or the majority decides; with equal votes nothing is said.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  examples: [
    {
      texts: {
        'a.txt': plan('21-KH/HU', 'Mộc Châu', 'Ban Bí thư'),
        'b.txt': plan('34-KH/HU', 'Sông Mã', 'Bộ Chính trị'),
        'c.txt': plan('17-KH/HU', 'Yên Châu', 'Ban Bí thư Trung ương Đảng'),
      },
      reports: ['b.txt'],
    },
    {
      texts: { 'a.txt': plan('21-KH/HU', 'Mộc Châu', 'Ban Bí thư'), 'b.txt': plan('34-KH/HU', 'Sông Mã', 'Ban Bí thư Trung ương Đảng') },
      reports: [],
    },
  ],
  check(records) {
    const acts = new Map<string, Witness[]>()
    for (const record of records) {
      for (const [key, witness] of witnesses(record)) {
        const all = acts.get(key)
        if (all) all.push(witness)
        else acts.set(key, [witness])
      }
    }
    return [...acts].flatMap(([key, all]) => contradictions(key.split('|')[0] ?? key, all))
  },
}

function witnesses({ document, references, source }: PolicyRecord): [string, Witness][] {
  const cited = references.flatMap(({ number, date, issuer, title, mentions }): [string, Witness][] => {
    const body = issuer === null ? null : exclusiveBody(fold(issuer))
    // where the number tells, the rule over one document has said it
    if (number === null || date === null || body === null || !isCentral(number) || bodyOfNumber(number) !== null) return []
    const evidence = mentions[0]
    return [[`${number.toUpperCase()}|${date}`, { path: source.path, own: false, body, title, evidence }]]
  })
  const { number, issuedOn, issuer, title, evidence } = document
  const body = issuer === null ? null : exclusiveBody(fold(issuer))
  if (number === null || issuedOn === null || body === null || source.nature !== 'original') return cited
  return [...cited, [`${number.toUpperCase()}|${issuedOn}`, { path: source.path, own: true, body, title, evidence: evidence.issuer }]]
}

function contradictions(number: string, all: readonly Witness[]): Finding[] {
  const votes = new Map<string, number>()
  for (const { own, body } of all) votes.set(body, (votes.get(body) ?? 0) + (own ? Number.POSITIVE_INFINITY : 1))
  const [most, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (!most || !second || most[1] === second[1]) return []
  const judge = all.find(({ own, body }) => own && body === most[0]) ?? all.find(({ body }) => body === most[0])
  if (!judge) return []
  return all
    .filter(({ own, body, title }) => !own && body !== most[0] && sameSubject(title, judge.title))
    .map(({ path, body, evidence }) => ({
      path,
      reason: {
        vi: `Văn bản số ${number} được ghi là của ${body}, trong khi ${judge.own ? 'chính văn bản đó' : `${most[1]} văn bản khác`} ghi là của ${most[0]}.`,
        en: `${number} is said to be of ${body}; ${judge.own ? 'the act itself is' : `${most[1]} other documents say it is`} of ${most[0]}.`,
      },
      note: { vi: 'Đối chiếu với bản gốc của văn bản được viện dẫn.', en: 'Check the cited act itself.' },
      actual: body,
      expected: most[0],
      ...(evidence ? { evidence: { quote: evidence.quote, position: evidence.position } } : {}),
      ...(judge.evidence ? { related: [relatedAt(judge.path, judge.evidence)] } : {}),
    }))
}
