import type { Reference } from '../model/record.js'
import { evidence } from '../text/evidence.js'
import { carriesYear, looksLikeSlip, sameIssuer, sameSubject } from './act-date.js'
import { type Citation, citationsOf, subjectOf } from './citation.js'
import { relatedAt, vietnameseDate } from './passage.js'
import type { DocumentInput, DocumentRule, Finding } from './rule.js'

/** One act cited with two dates in one document: one of them is a slip, and a reader cannot tell which act is meant. */
export const citationDateConflict: DocumentRule = {
  id: 'citation/date-conflict',
  scope: 'document',
  severity: 'error',
  summary: { vi: 'Một văn bản được viện dẫn với hai ngày khác nhau', en: 'One act is cited with two dates' },
  explanation: {
    vi: 'Cùng số, ký hiệu nhưng ngày ban hành ghi khác nhau ở hai chỗ, trong khi hai ngày chỉ lệch nhau một phần (cùng ngày và tháng, hoặc cùng năm) hoặc số ký hiệu có năm (chỉ một văn bản mang số đó). Hai văn bản khác nhau cùng số (khác cơ quan hoặc khác trích yếu) không bị báo.',
    en: 'The same number stands with two dates that differ in one part only (same day and month, or same year), or the number carries its year, so that only one act can bear it. Two acts that share a number but not issuer or subject are left alone.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  examples: [
    {
      text: 'Đảng bộ quận triển khai Kế hoạch số 30-KH/QU thực hiện Chỉ thị số 05-CT/TW ngày 23/6/2011 của Ban Bí thư\n\nThực hiện Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác giảm nghèo bền vững đến năm 2030, quận tổ chức quán triệt trong toàn Đảng bộ. Mục tiêu bám sát Chỉ thị số 05-CT/TW ngày 23/6/2021.',
      reports: ['Chỉ thị số 05-CT/TW ngày 23/6/2011'],
    },
    {
      text: 'Thực hiện Kế hoạch số 310/KH-UBND ngày 12/3/2023 của Ủy ban nhân dân tỉnh Lào Cai về giảm nghèo thông tin và Kế hoạch số 310/KH-UBND ngày 25/10/2023 của Ủy ban nhân dân tỉnh Bắc Kạn về phòng, chống thiên tai, các đơn vị phối hợp thực hiện.',
      reports: [],
    },
  ],
  check: (input) => input.record.references.flatMap((reference) => conflictsOf(reference, input)),
}

function conflictsOf(reference: Reference, { record, root, mentions }: DocumentInput): Finding[] {
  const { number, date, alsoPrinted } = reference
  if (number === null || date === null || alsoPrinted.length === 0) return []
  const dated = citationsOf(number, root, mentions).filter((citation) => citation.date !== null)
  const usual = dated.find((citation) => citation.date?.time === date)
  if (!usual) return []
  return alsoPrinted.flatMap((other) => {
    const odd = dated.find((citation) => citation.date?.time === other)
    if (!odd || !oneAct(number, usual, odd)) return []
    return [
      {
        reason: {
          vi: `${name(reference)} được viện dẫn với ngày ${vietnameseDate(other)}, nhưng ở chỗ khác là ngày ${vietnameseDate(date)}.`,
          en: `${number} is cited with the date ${other} here, and ${date} elsewhere.`,
        },
        note: { vi: 'Đối chiếu với bản gốc và thống nhất một ngày.', en: 'Check the original and print one date throughout.' },
        actual: other,
        expected: date,
        evidence: evidence(root, odd),
        related: [relatedAt(record.source.path, evidence(root, usual))],
      },
    ]
  })
}

/** A number with its year ('15/2020/NĐ-CP', '163/2024/QH15') is borne by one act only; else the dates must look like a slip of the pen. */
function oneAct(number: string, usual: Citation, odd: Citation): boolean {
  if (!sameIssuer(usual.issuer, odd.issuer) || !sameSubject(subjectOf(usual), subjectOf(odd))) return false
  return carriesYear(number) || looksLikeSlip(usual.date?.time ?? '', odd.date?.time ?? '')
}

function name({ type, number }: Reference): string {
  return `${type ?? 'Văn bản'} số ${number}`
}
