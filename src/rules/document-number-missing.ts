import { headOf, isAttachment, letterheadPrints } from './head.js'
import { firstMatch } from './passage.js'
import type { DocumentRule } from './rule.js'

// "Số:           /KH-UBND", "Số …/QĐ-UBND", "Số      -NQ/TU": the place of the number is empty
const BLANK = /(?<![A-Za-zÀ-ỹ])số\s{0,3}:?[\s._…]{0,60}(?:\/\s?[A-Za-zÀ-ỹ\d]{1,6}\s?-|-\s?[A-Za-zÀ-ỹ\d]{1,6}\s?\/)\s?[A-Za-zÀ-ỹ\d]{1,14}/u

// "Số: 447/KH", "Số 51 - KH", "S6: 12/KH": a number is printed, though in a form that was not read
const PRINTED = /s[ố6ô]\s{0,3}:?\s{0,3}\d{1,5}[a-z]?\s{0,3}[/-]/u

/** A document that is issued carries its number (a draft has its place left blank). */
export const documentNumberMissing: DocumentRule = {
  id: 'document/number-missing',
  scope: 'document',
  severity: 'warning',
  summary: { vi: 'Văn bản chưa có số, ký hiệu', en: 'The document has no number' },
  explanation: {
    vi: 'Văn bản ban hành phải có số và ký hiệu. Chỗ ghi số để trống cho thấy đây là dự thảo hoặc bản chưa vào sổ. Không áp dụng cho bài báo và cho phụ lục ban hành kèm theo văn bản khác.',
    en: 'An issued document carries a number and symbol. A blank in its place means a draft or a copy not yet registered. News reports and annexes issued with another document are left alone.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I, phần I, mục II.3; Hướng dẫn 36-HD/VPTW',
  examples: [
    {
      text: 'ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\n-------\nSố:      /KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nYên Bái, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\nHỗ trợ hộ nghèo về nhà ở năm 2024\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nBảo đảm hộ nghèo có nhà ở an toàn.',
      reports: ['Số:      /KH-UBND'],
    },
    {
      text: 'ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\n-------\nSố: 52/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nYên Bái, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\nHỗ trợ hộ nghèo về nhà ở năm 2024\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nBảo đảm hộ nghèo có nhà ở an toàn.',
      reports: [],
    },
  ],
  check({ record, root }) {
    if (record.source.nature !== 'original' || record.document.number !== null) return []
    const blank = firstMatch(root, BLANK, headOf(root))
    if (blank) {
      return [
        {
          reason: {
            vi: 'Chỗ ghi số của văn bản còn để trống: đây có thể là dự thảo hoặc bản chưa vào sổ.',
            en: 'The place of the document number is blank: a draft, or a copy not yet registered.',
          },
          note: { vi: 'Điền số và ký hiệu trước khi ban hành.', en: 'Fill in the number and symbol before it is issued.' },
          evidence: blank,
        },
      ]
    }
    if (isAttachment(root) || letterheadPrints(root, PRINTED)) return []
    return [
      {
        reason: { vi: 'Không tìm thấy số, ký hiệu của văn bản.', en: 'No document number was found.' },
        note: {
          vi: 'Kiểm tra phần đầu văn bản: bản sao có thể thiếu trang hoặc thiếu dòng "Số: …".',
          en: 'Look at the head of the document: the copy may lack a page or the line "Số: …".',
        },
      },
    ]
  },
}
