import type { Reference } from '../model/record.js'
import { evidence } from '../text/evidence.js'
import { sameSubject } from './act-date.js'
import { type Citation, citationsOf, subjectOf } from './citation.js'
import { bodyOfNumber, exclusiveBody } from './exclusive-bodies.js'
import { relatedAt } from './passage.js'
import type { DocumentInput, DocumentRule, Finding } from './rule.js'

/** One act cited with two issuers, or with an issuer that its own number contradicts ("1719/QĐ-TTg của Chính phủ"). */
export const citationIssuerConflict: DocumentRule = {
  id: 'citation/issuer-conflict',
  scope: 'document',
  severity: 'warning',
  summary: { vi: 'Cơ quan ban hành của văn bản được viện dẫn mâu thuẫn', en: 'The issuer of a cited act is contradicted' },
  explanation: {
    vi: 'Cùng một số và ngày mà ghi hai cơ quan ban hành, hoặc cơ quan được ghi trái với ký hiệu của văn bản (QĐ-TTg là của Thủ tướng Chính phủ, NĐ-CP là của Chính phủ). Chỉ xét các cơ quan dễ lẫn với nhau và loại trừ nhau.',
    en: 'The same number and date stand with two issuers, or the printed issuer contradicts the symbol (QĐ-TTg is the Prime Minister, NĐ-CP the Government). Only bodies that exclude one another are compared.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6 và Phụ lục III',
  examples: [
    {
      text: 'Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Chính phủ phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi, huyện xây dựng kế hoạch.',
      reports: ['Quyết định số 1719/QĐ-TTg ngày 14/10/2021'],
    },
    {
      text: 'Thực hiện Chỉ thị số 05-CT/TW ngày 23/6/2021 của Bộ Chính trị về tăng cường sự lãnh đạo của Đảng đối với công tác giảm nghèo bền vững.\n\nCấp ủy quán triệt Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư đến từng chi bộ.',
      reports: ['Chỉ thị số 05-CT/TW ngày 23/6/2021'],
    },
    {
      text: 'Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ và Nghị định số 27/2022/NĐ-CP ngày 19/4/2022 của Chính phủ, huyện xây dựng kế hoạch.',
      reports: [],
    },
  ],
  check: (input) => input.record.references.flatMap((reference) => contradiction(reference, input)),
}

function contradiction({ number, type, mentions: printed }: Reference, { record, root, mentions }: DocumentInput): Finding[] {
  if (number === null) return []
  const byNumber = bodyOfNumber(number)
  // one citation is contradicted by its number or not at all
  if (byNumber === null && printed.length < 2) return []
  const places = citationsOf(number, root, mentions).flatMap((citation) => {
    const body = bodyOf(citation)
    return body ? [{ citation, body }] : []
  })
  const first = places[0]
  if (!first) return []
  const odd = byNumber
    ? places.find(({ body }) => body !== byNumber)
    : places.find(({ citation, body }) => body !== first.body && sameAct(citation, first.citation))
  if (!odd) return []
  const expected = byNumber ?? first.body
  const other = places.find(({ body }) => body === expected)
  return [
    {
      reason: {
        vi: `${type ?? 'Văn bản'} số ${number} được ghi là của ${odd.body}, nhưng ${byNumber ? 'ký hiệu cho thấy là' : 'ở chỗ khác ghi là'} của ${expected}.`,
        en: `${number} is said to be of ${odd.body} here; ${byNumber ? 'its symbol is that' : 'elsewhere it is'} of ${expected}.`,
      },
      note: { vi: 'Ghi đúng tên cơ quan, người có thẩm quyền ban hành.', en: 'Name the body that issued the act.' },
      actual: odd.body,
      expected,
      evidence: evidence(root, odd.citation),
      ...(other ? { related: [relatedAt(record.source.path, evidence(root, other.citation))] } : {}),
    },
  ]
}

/** Which of the bodies is printed; null where it is another one, or where two are named together ("của Bộ Chính trị, Ban Bí thư"). */
function bodyOf({ issuer, issuerTail }: Citation): string | null {
  const body = issuer === null ? null : exclusiveBody(issuer)
  return body !== null && /^[\s,]{1,3}(?:và\s)?(?:ban bí thư|bộ chính trị|thủ tướng|chính phủ|quốc hội)/u.test(issuerTail) ? null : body
}

function sameAct(a: Citation, b: Citation): boolean {
  return (a.date === null || b.date === null || a.date.time === b.date.time) && sameSubject(subjectOf(a), subjectOf(b))
}
