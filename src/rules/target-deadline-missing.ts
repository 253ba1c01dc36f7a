import { readingOffset, roleAt } from './passage.js'
import type { DocumentRule } from './rule.js'

/** Parts that state aims: a share inside a task ("bảo đảm 100% hồ sơ …") describes how it is done. */
const AIMS: ReadonlySet<string | null> = new Set(['goals', 'general-goal', 'specific-goal', 'targets'])

/** A target that says how much but not by when. */
export const targetDeadlineMissing: DocumentRule = {
  id: 'target/deadline-missing',
  scope: 'document',
  severity: 'info',
  summary: { vi: 'Chỉ tiêu không có thời hạn', en: 'A target without a deadline' },
  explanation: {
    vi: 'Chỉ tiêu trong phần mục tiêu có số nhưng không có thời hạn, giai đoạn hay nhịp hằng năm ở chính câu đó, ở đề mục phía trên hoặc ở tên văn bản: không biết khi nào phải đạt.',
    en: 'A target with a figure but no deadline, period or yearly rhythm in its sentence, in the headings above or in the title of the document.',
  },
  source: '6 rõ: rõ thời gian',
  examples: [
    {
      text: 'KẾ HOẠCH\nHỗ trợ hộ nghèo\n\nI. MỤC TIÊU\n1. Chỉ tiêu cụ thể\n- Giảm tỷ lệ hộ nghèo xuống còn 3%.\n',
      reports: ['Giảm tỷ lệ hộ nghèo xuống còn 3%'],
    },
    {
      text: 'KẾ HOẠCH\nHỗ trợ hộ nghèo\n\nI. MỤC TIÊU\n1. Chỉ tiêu cụ thể\n- Đến năm 2030, giảm tỷ lệ hộ nghèo xuống còn 3%.\n- Giảm tỷ lệ hộ cận nghèo 2%/năm.\n',
      reports: [],
    },
  ],
  check({ record, root }) {
    const { title, period } = record.document
    // a plan for one year or period sets the time of all its targets
    if (period !== null || /(?:năm|giai đoạn|quý|tháng)\s+(?:19|20)\d\d|\d{4}\s?[-–]\s?\d{4}/iu.test(title ?? '')) return []
    return record.targets
      .filter(
        (target) =>
          target.status === 'target' &&
          AIMS.has(roleAt(root, readingOffset(root, target.position.start.offset))) &&
          target.op !== 'none' &&
          target.deadline === null &&
          target.period === null &&
          target.per === null,
      )
      .map(({ indicator, quote, position }) => ({
        reason: {
          vi: `Chỉ tiêu "${indicator}" không nêu thời hạn phải đạt.`,
          en: `The target "${indicator}" names no time by which it is to be reached.`,
        },
        note: { vi: 'Bổ sung "đến năm …", "giai đoạn …" hoặc "mỗi năm".', en: 'Add "đến năm …", "giai đoạn …" or "mỗi năm".' },
        evidence: { quote, position },
      }))
  },
}
