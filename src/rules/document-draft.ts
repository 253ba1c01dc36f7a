import { headOf } from './head.js'
import { firstMatch } from './passage.js'
import type { DocumentRule } from './rule.js'

// "DỰ THẢO", "DỰ THẢO LẦN 2", "Dự thảo 3" as a mark of its own in the letterhead; not "xây dựng dự thảo Nghị quyết", not "DỰ THẢO LUẬT"
const MARK =
  /(?<=^|[\n\t]|[\n\t]\s{0,2}\()dự thảo(?:\s{1,3}(?:lần|số)?\s{0,3}\d{1,2})?(?=\s{0,3}\)?\s{0,3}(?:$|[\n\t]|dự thảo|số\s{0,3}:))/u

/** The text calls itself a draft. */
export const documentDraft: DocumentRule = {
  id: 'document/draft',
  scope: 'document',
  severity: 'info',
  summary: { vi: 'Văn bản là dự thảo', en: 'The document is a draft' },
  explanation: {
    vi: 'Phần đầu văn bản ghi "DỰ THẢO". Số liệu và nhiệm vụ trong dự thảo có thể còn thay đổi, không nên dùng để kết luận.',
    en: 'The head of the text says "DỰ THẢO" (draft): its figures and tasks may change.',
  },
  source: null,
  examples: [
    {
      text: 'DỰ THẢO\nỦY BAN NHÂN DÂN\nTHÀNH PHỐ LAI CHÂU\nSố:     /KH-UBND\n\nLai Châu, ngày      tháng 02 năm 2025\n\nKẾ HOẠCH\nChuyển đổi số năm 2025\n\nI. MỤC TIÊU\n1. Mở rộng dịch vụ công trực tuyến.',
      reports: ['DỰ THẢO'],
    },
    {
      text: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ LAI CHÂU\nSố: 18/KH-UBND\n\nLai Châu, ngày 14 tháng 02 năm 2025\n\nKẾ HOẠCH\nXây dựng dự thảo Nghị quyết về chuyển đổi số\n\nI. MỤC TIÊU\n1. Hoàn thành dự thảo trong quý II/2025.',
      reports: [],
    },
  ],
  check({ root }) {
    if (!root.key.includes('dự thảo')) return []
    const mark = firstMatch(root, MARK, headOf(root))
    if (!mark) return []
    return [
      {
        reason: { vi: 'Văn bản tự ghi là dự thảo.', en: 'The document calls itself a draft.' },
        note: { vi: 'Dùng bản chính thức nếu đã ban hành.', en: 'Use the issued version if there is one.' },
        evidence: mark,
      },
    ]
  },
}
