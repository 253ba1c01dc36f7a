import { headOf, isAttachment, letterheadPrints } from './head.js'
import { firstMatch } from './passage.js'
import type { DocumentRule } from './rule.js'

// "ngày      tháng 3 năm 2026", "ngày … tháng … năm 2024", "ngày tháng năm 2025": the day is blank
const BLANK = /ngày[\s._…]{1,40}tháng[\s._…]{1,40}(?:\d{1,2}\s{1,3})?năm[\s._…]{0,40}(?:\d{1,4})?/u

// "ngày 12 tháng 5 năm 2023", "ngày 12/5/2023": a date is printed, though in a form that was not read
const PRINTED = /\d{1,2}\s{0,3}(?:tháng|[/.-])\s{0,3}\d{1,2}\s{0,3}(?:năm|[/.-])\s{0,3}\d{4}/u

/** A document that is issued carries its date (a draft has the day left blank). */
export const documentDateMissing: DocumentRule = {
  id: 'document/date-missing',
  scope: 'document',
  severity: 'warning',
  summary: { vi: 'Văn bản chưa có ngày ban hành', en: 'The document has no date of issue' },
  explanation: {
    vi: 'Văn bản ban hành phải ghi địa danh và thời gian ban hành đủ ngày, tháng, năm. Không áp dụng cho bài báo và cho phụ lục ban hành kèm theo văn bản khác.',
    en: 'An issued document names place and full date of issue. News reports and annexes issued with another document are left alone.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I, phần I, mục II.4; Hướng dẫn 36-HD/VPTW',
  examples: [
    {
      text: 'HUYỆN ỦY MÙ CANG CHẢI\n*\nSố 41-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nMù Cang Chải, ngày      tháng 5 năm 2023\n\nKẾ HOẠCH\nNâng cao chất lượng sinh hoạt chi bộ\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nĐổi mới nội dung sinh hoạt chi bộ.',
      reports: ['ngày      tháng 5 năm 2023'],
    },
    {
      text: 'HUYỆN ỦY MÙ CANG CHẢI\n*\nSố 41-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nMù Cang Chải, ngày 09 tháng 5 năm 2023\n\nKẾ HOẠCH\nNâng cao chất lượng sinh hoạt chi bộ\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nĐổi mới nội dung sinh hoạt chi bộ.',
      reports: [],
    },
  ],
  check({ record, root }) {
    if (record.source.nature !== 'original' || record.document.issuedOn !== null) return []
    const blank = firstMatch(root, BLANK, headOf(root))
    if (!blank && (isAttachment(root) || letterheadPrints(root, PRINTED))) return []
    return [
      {
        reason: blank
          ? { vi: 'Ngày ban hành còn để trống.', en: 'The date of issue is blank.' }
          : { vi: 'Không tìm thấy ngày ban hành của văn bản.', en: 'No date of issue was found.' },
        note: { vi: 'Ghi đủ ngày, tháng, năm ban hành ở phần đầu văn bản.', en: 'Print day, month and year of issue at the head.' },
        ...(blank ? { evidence: blank } : {}),
      },
    ]
  },
}
