import { evidence } from '../text/evidence.js'
import { citationsOf, subjectOf } from './citation.js'
import type { DocumentRule } from './rule.js'

/** Acts of the Assembly are cited by their names alone (the annex says so); standards and files are no documents in this sense. */
const BY_NAME = /^(?:luật|bộ luật|pháp lệnh|hiến pháp)/iu

/** The first citation of an act gives type, number, date, issuer and subject; here no place in the document does. */
export const citationIncomplete: DocumentRule = {
  id: 'citation/incomplete',
  scope: 'document',
  severity: 'info',
  summary: { vi: 'Viện dẫn lần đầu chưa đầy đủ', en: 'The first citation is incomplete' },
  explanation: {
    vi: 'Khi viện dẫn lần đầu phải ghi đầy đủ tên loại, số, ký hiệu, thời gian ban hành, tên cơ quan ban hành và trích yếu nội dung (với luật và pháp lệnh chỉ ghi tên). Chỉ báo khi không chỗ nào trong văn bản ghi ngày ban hành, hoặc văn bản được triển khai thực hiện không chỗ nào có cơ quan ban hành lẫn trích yếu.',
    en: 'A first citation names type, number, date, issuer and subject (laws and ordinances: the name alone). Reported only if no place in the document prints the date, or if an act that is carried out has neither issuer nor subject anywhere.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  examples: [
    {
      text: 'ỦY BAN NHÂN DÂN\nHUYỆN BẮC HÀ\n-------\nSố: 61/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nBắc Hà, ngày 22 tháng 02 năm 2023\n\nKẾ HOẠCH\nĐào tạo nghề cho lao động nông thôn\n\nCăn cứ Quyết định số 1956/QĐ-TTg, huyện xây dựng kế hoạch như sau:\n\nI. MỤC TIÊU\n1. Đào tạo nghề cho lao động nông thôn.',
      reports: ['Quyết định số 1956/QĐ-TTg'],
    },
    {
      text: 'ỦY BAN NHÂN DÂN\nHUYỆN BẮC HÀ\n-------\nSố: 61/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nBắc Hà, ngày 22 tháng 02 năm 2023\n\nKẾ HOẠCH\nĐào tạo nghề cho lao động nông thôn\n\nCăn cứ Quyết định số 1956/QĐ-TTg ngày 27/11/2009 của Thủ tướng Chính phủ phê duyệt Đề án đào tạo nghề cho lao động nông thôn, huyện xây dựng kế hoạch như sau:\n\nI. MỤC TIÊU\n1. Thực hiện Quyết định số 1956/QĐ-TTg trên địa bàn.',
      reports: [],
    },
  ],
  check({ record, root, mentions }) {
    if (record.source.nature !== 'original') return []
    return record.references.flatMap((reference) => {
      const { number, type, date } = reference
      if (number === null || (date !== null && (reference.issuer !== null || reference.relation !== 'implements'))) return []
      if (type !== null && BY_NAME.test(type)) return []
      const places = citationsOf(number, root, mentions)
      const first = places[0]
      if (!first) return []
      const hasDate = date !== null || places.some((place) => place.date !== null)
      const hasIssuer = reference.issuer !== null || places.some(({ issuer }) => issuer !== null)
      if (hasDate && (hasIssuer || reference.relation !== 'implements' || isLetter(number, type))) return []
      const hasSubject = reference.title !== null || places.some((place) => subjectOf(place) !== null)
      if (hasDate && hasSubject) return []
      const lacking = [hasDate ? [] : [DATE], hasIssuer ? [] : [ISSUER], hasSubject ? [] : [SUBJECT]].flat()
      return [
        {
          reason: {
            vi: `Không chỗ nào viện dẫn ${type ? type.toLowerCase() : 'văn bản'} số ${number} có ${lacking.map(({ vi }) => vi).join(', ')}.`,
            en: `No citation of ${number} gives the ${lacking.map(({ en }) => en).join(', ')}.`,
          },
          note: {
            vi: 'Lần viện dẫn đầu cần ghi đủ tên loại, số, ngày ban hành, cơ quan ban hành và trích yếu.',
            en: 'The first citation should give type, number, date, issuer and subject.',
          },
          evidence: evidence(root, first),
        },
      ]
    })
  },
}

/** Letters and submissions are named with their sender before them ("Theo đề nghị của Sở Y tế tại Tờ trình số …"). */
function isLetter(number: string, type: string | null): boolean {
  return /^(?:công văn|văn bản|tờ trình|báo cáo|thông báo|công điện)/iu.test(type ?? '') || /TTr|TB|BC|CV/u.test(number)
}

const DATE = { vi: 'ngày ban hành', en: 'date' }
const ISSUER = { vi: 'cơ quan ban hành', en: 'issuer' }
const SUBJECT = { vi: 'trích yếu', en: 'subject' }
