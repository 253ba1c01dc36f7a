import type { Evidence } from '../model/position.js'
import type { PolicyRecord, Reference } from '../model/record.js'
import { carriesYear, isCentral, looksLikeSlip, overlap, sameIssuer, sameSubject } from './act-date.js'
import { relatedAt, vietnameseDate } from './passage.js'
import type { Finding, SetRule } from './rule.js'

/** One document's word on the date of an act: its citation, or the act's own letterhead. */
type Witness = {
  readonly path: string | null
  readonly own: boolean
  readonly date: string
  readonly alsoPrinted: readonly string[]
  readonly issuer: string | null
  readonly title: string | null
  readonly evidence: Evidence | undefined
}

const directive =
  'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 05-CT/TW\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 23 tháng 6 năm 2021\n\nCHỈ THỊ\nCỦA BAN BÍ THƯ\nvề tăng cường sự lãnh đạo của Đảng đối với công tác giảm nghèo bền vững đến năm 2030\n\nBan Bí thư yêu cầu:\n\n1. Tăng cường tuyên truyền.\n'
const plan = (number: string, place: string, cited: string) =>
  `HUYỆN ỦY ${place.toUpperCase()}\n*\nSố ${number}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n${place}, ngày 12 tháng 11 năm 2021\n\nKẾ HOẠCH\nThực hiện Chỉ thị số 05-CT/TW ${cited} của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác giảm nghèo bền vững đến năm 2030\n\nI. MỤC ĐÍCH\n1. Quán triệt sâu sắc Chỉ thị.\n`

/** The same act cited with another date by another document: the act's own letterhead decides, else the majority. */
export const setCitationConflict: SetRule = {
  id: 'set/citation-conflict',
  scope: 'set',
  severity: 'error',
  summary: { vi: 'Các văn bản viện dẫn một văn bản với ngày khác nhau', en: 'Documents cite one act with different dates' },
  explanation: {
    vi: 'Nhiều văn bản trong tập cùng viện dẫn một văn bản (cùng số, cơ quan, trích yếu) nhưng ghi ngày khác nhau. Ngày ở phần đầu của chính văn bản được viện dẫn là ngày đúng; nếu không có văn bản đó thì theo số đông; nếu ngang nhau thì chỉ nêu là mâu thuẫn. Hai văn bản khác nhau cùng số không bị báo.',
    en: 'Several documents cite one act (same number, issuer, subject) with different dates. The act itself decides if it is among the files, else the majority; with equal votes the contradiction is stated and nobody is blamed. Two acts with one number are left alone.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  examples: [
    {
      texts: {
        'a.txt': plan('21-KH/HU', 'Mộc Châu', 'ngày 23/6/2021'),
        'b.txt': plan('34-KH/HU', 'Sông Mã', 'ngày 23/6/2011'),
        'c.txt': plan('17-KH/HU', 'Yên Châu', 'ngày 23/6/2021'),
      },
      reports: ['b.txt'],
    },
    {
      texts: {
        'a.txt': plan('21-KH/HU', 'Mộc Châu', 'ngày 23/6/2011'),
        'b.txt': plan('34-KH/HU', 'Sông Mã', 'ngày 23/6/2011'),
        'c.txt': directive,
      },
      reports: ['a.txt', 'b.txt'],
    },
    {
      texts: { 'a.txt': plan('21-KH/HU', 'Mộc Châu', 'ngày 23/6/2021'), 'b.txt': plan('34-KH/HU', 'Sông Mã', 'ngày 23/6/2021') },
      reports: [],
    },
    {
      texts: {
        'a.txt': directive,
        'b.txt': plan('34-KH/HU', 'Sông Mã', 'ngày 15/5/2016').replaceAll(
          /của Ban Bí thư về [^\n]*/gu,
          'của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
        ),
      },
      reports: [],
    },
  ],
  check(records) {
    const acts = new Map<string, Witness[]>()
    for (const record of records)
      for (const [number, witness] of witnesses(record)) acts.set(number, [...(acts.get(number) ?? []), witness])
    return [...acts].flatMap(([number, all]) => contradictions(number, all))
  },
}

function witnesses(record: PolicyRecord): [string, Witness][] {
  const { document, references, source } = record
  const cited = references.flatMap((reference): [string, Witness][] => {
    const { number, date, alsoPrinted, issuer, title } = reference
    if (number === null || date?.length !== 10) return []
    return [[number.toUpperCase(), { path: source.path, own: false, date, alsoPrinted, issuer, title, evidence: datedMention(reference) }]]
  })
  const { number, issuedOn, issuer, title, implied } = document
  if (number === null || issuedOn?.length !== 10 || implied.includes('issuedOn') || source.nature !== 'original') return cited
  const evidence = document.evidence.issuedOn
  return [...cited, [number.toUpperCase(), { path: source.path, own: true, date: issuedOn, alsoPrinted: [], issuer, title, evidence }]]
}

/** Each witness that contradicts the judge of its act: the act itself, else the date that most documents give. */
function contradictions(number: string, all: readonly Witness[]): Finding[] {
  const votes = new Map<string, number>()
  for (const { own, date } of all) votes.set(date, (votes.get(date) ?? 0) + (own ? 0 : 1))
  if (votes.size < 2) return []
  const letterheads = all.filter(({ own }) => own)
  const most = Math.max(...votes.values())
  const heads = distinctly(all.filter(({ own, date }) => !own && votes.get(date) === most))
  return all.flatMap((witness) => {
    const { own, date, alsoPrinted } = witness
    if (own || letterheads.some((head) => head.date === date)) return []
    const itself = letterheads.find((head) => sameAct(number, witness, head))
    // a document that contradicts itself is reported as such, unless the act itself decides against the date it prints most
    if (!itself && (alsoPrinted.length > 0 || letterheads.length > 0)) return []
    const mine = votes.get(date) ?? 0
    const judge = itself ?? heads.find((head) => head.date !== date && sameAct(number, witness, head))
    if (!judge) return []
    const tie = !judge.own && mine === most
    // with equal votes one finding says it for both sides
    if (tie && (judge.path ?? '') < (witness.path ?? '')) return []
    return [finding(number, witness, judge, tie, most)]
  })
}

/** One witness for each date, issuer and subject: thousands of plans may cite one act in the same words. */
function distinctly(witnesses: readonly Witness[]): Witness[] {
  return [...new Map(witnesses.map((one) => [`${one.date}|${one.issuer}|${one.title}`, one])).values()].slice(0, 200)
}

function finding(number: string, witness: Witness, judge: Witness, tie: boolean, votes: number): Finding {
  const [here, there] = [vietnameseDate(witness.date), vietnameseDate(judge.date)]
  return {
    path: witness.path,
    reason: {
      vi: judge.own
        ? `Văn bản số ${number} được viện dẫn với ngày ${here}, nhưng chính văn bản đó đề ngày ${there} (${judge.path ?? '-'}).`
        : tie
          ? `Văn bản số ${number} được viện dẫn với ngày ${here} ở đây và ngày ${there} trong "${judge.path ?? '-'}"; chưa rõ bên nào đúng.`
          : `Văn bản số ${number} được viện dẫn với ngày ${here}, trong khi ${votes} văn bản khác ghi ngày ${there}.`,
      en: judge.own
        ? `${number} is cited with the date ${witness.date}; the act itself is dated ${judge.date} (${judge.path ?? '-'}).`
        : tie
          ? `${number} is cited with the date ${witness.date} here and ${judge.date} in "${judge.path ?? '-'}"; which is right is not known.`
          : `${number} is cited with the date ${witness.date}; ${votes} other documents say ${judge.date}.`,
    },
    note: { vi: 'Đối chiếu với bản gốc của văn bản được viện dẫn.', en: 'Check the cited act itself.' },
    actual: witness.date,
    expected: judge.date,
    ...(witness.evidence ? { evidence: witness.evidence } : {}),
    ...(judge.evidence ? { related: [relatedAt(judge.path, judge.evidence)] } : {}),
  }
}

/** One act: compatible issuers and subjects, and dates that look like a slip, unless number or subject leave no doubt. */
function sameAct(number: string, a: Witness, b: Witness): boolean {
  if (!sameIssuer(a.issuer, b.issuer) && !sameSubjectSurely(a, b)) return false
  if (!sameSubject(a.title, b.title)) return false
  return sameSubjectSurely(a, b) || (isCentral(number) && (carriesYear(number) || looksLikeSlip(a.date, b.date)))
}

function sameSubjectSurely(a: Witness, b: Witness): boolean {
  return (overlap(a.title, b.title) ?? 0) >= 0.8
}

/** The mention that prints the date, where one does. */
function datedMention({ mentions, date }: Reference): Evidence | undefined {
  const year = date?.slice(0, 4) ?? ''
  return mentions.find(({ quote }) => quote.includes(year)) ?? mentions[0]
}
