import { evidence } from '../text/evidence.js'
import { citationsOf } from './citation.js'
import { readingOffset, relatedAt, vietnameseDate } from './passage.js'
import type { DocumentRule } from './rule.js'

const HEAD = (cited: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n-------\nSố: 1208/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nLai Châu, ngày 15 tháng 4 năm 2022\n\nKẾ HOẠCH\nNâng cao tầm vóc trẻ em vùng cao\n\nThực hiện ${cited} của Thủ tướng Chính phủ về chăm sóc dinh dưỡng, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC TIÊU\n1. Cải thiện bữa ăn học đường.`

/** More acts than this that are younger than the document speak against its date. */
const MOST = 2

/** A document cannot cite an act that is younger than itself: one of the two dates is wrong. */
export const citationAfterDocument: DocumentRule = {
  id: 'citation/after-document',
  scope: 'document',
  severity: 'error',
  summary: { vi: 'Viện dẫn văn bản có ngày sau ngày ban hành', en: 'A cited act is dated after the document' },
  explanation: {
    vi: 'Ngày của văn bản được viện dẫn muộn hơn ngày ban hành của chính văn bản này: một trong hai ngày ghi sai. Chỉ xét khi cả hai ngày được in đầy đủ.',
    en: 'The date of a cited act is later than the date of the document itself: one of the two is wrong. Only full dates that are printed count.',
  },
  source: null,
  examples: [
    { text: HEAD('Quyết định số 245/QĐ-TTg ngày 24/02/2023'), reports: ['Quyết định số 245/QĐ-TTg ngày 24/02/2023'] },
    { text: HEAD('Quyết định số 245/QĐ-TTg ngày 24/02/2022'), reports: [] },
  ],
  check({ record, root, mentions }) {
    const { issuedOn, implied, evidence: printed } = record.document
    const own = printed.issuedOn
    if (record.source.nature !== 'original' || issuedOn === null || issuedOn.length !== 10 || implied.includes('issuedOn')) return []
    const findings = record.references.flatMap(({ number, type, date, alsoPrinted }) => {
      if (number === null || date === null || date.length !== 10 || date <= issuedOn) return []
      // one right date printed beside the wrong one: that is a conflict, reported as such
      if (alsoPrinted.some((other) => other <= issuedOn)) return []
      const citation = citationsOf(number, root, mentions).find((place) => place.date?.time === date)
      // the letterhead comes first: a date that is printed later belongs to something else
      if (!citation || !own || readingOffset(root, own.position.start.offset) > citation.start) return []
      return [
        {
          reason: {
            vi: `${type ?? 'Văn bản'} số ${number} được viện dẫn với ngày ${vietnameseDate(date)}, sau ngày ban hành của văn bản này (${vietnameseDate(issuedOn)}).`,
            en: `${number} is cited with the date ${date}, after the date of this document (${issuedOn}).`,
          },
          note: {
            vi: 'Đối chiếu ngày của văn bản được viện dẫn với bản gốc.',
            en: 'Check the date of the cited act against the original.',
          },
          actual: date,
          expected: `<= ${issuedOn}`,
          evidence: evidence(root, citation),
          related: [relatedAt(record.source.path, own)],
        },
      ]
    })
    // one act may be dated wrongly; where several are younger, it is the date of issue that was misread
    return findings.length > MOST ? [] : findings
  },
}
