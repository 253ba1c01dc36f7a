import { relatedAt, vietnameseDate } from './passage.js'
import type { DocumentRule } from './rule.js'

const HEAD = (target: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\n-------\nSố: 519/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nCao Bằng, ngày 03 tháng 3 năm 2022\n\nKẾ HOẠCH\nCấp nước sạch nông thôn\n\nI. MỤC TIÊU\n1. Chỉ tiêu cụ thể\n- ${target}\n`

/** A target whose time was over when the document was issued. */
export const timePastDeadline: DocumentRule = {
  id: 'time/past-deadline',
  scope: 'document',
  severity: 'warning',
  summary: { vi: 'Thời hạn của chỉ tiêu đã qua khi ban hành', en: 'A deadline before the date of issue' },
  explanation: {
    vi: 'Chỉ tiêu phải đạt vào một năm trước năm ban hành văn bản: thường do chép từ văn bản giai đoạn trước hoặc gõ nhầm năm. Kết quả đã đạt được không bị báo.',
    en: 'A target is due in a year before the document was issued: mostly copied from an earlier plan, or a slip. Results already achieved are left alone.',
  },
  source: null,
  examples: [
    {
      text: HEAD('Phấn đấu đến năm 2020, tỷ lệ hộ dân nông thôn dùng nước sạch đạt 60%.'),
      reports: ['tỷ lệ hộ dân nông thôn dùng nước sạch đạt 60%'],
    },
    { text: HEAD('Phấn đấu đến năm 2025, tỷ lệ hộ dân nông thôn dùng nước sạch đạt 60%.'), reports: [] },
  ],
  check({ record, root }) {
    const { issuedOn, implied, evidence } = record.document
    if (record.source.nature !== 'original' || issuedOn === null || implied.includes('issuedOn')) return []
    const year = issuedOn.slice(0, 4)
    return record.targets.flatMap(({ status, modality, deadline, indicator, quote, position }) => {
      // "phấn đấu" speaks of what is still to come, whatever its year
      if (deadline === null || deadline.slice(0, 4) >= year || (status !== 'target' && modality !== 'strive')) return []
      const { start, end } = position
      if (!root.source.text.slice(Math.max(0, start.offset - 60), end.offset).includes(deadline.slice(0, 4))) return []
      return [
        {
          reason: {
            vi: `Chỉ tiêu "${indicator}" có thời hạn ${vietnameseDate(deadline)}, trước năm ban hành văn bản (${year}).`,
            en: `The target "${indicator}" is due in ${deadline}, before the document was issued (${year}).`,
          },
          note: { vi: 'Kiểm tra lại năm, hoặc sửa thành kết quả đã đạt.', en: 'Check the year, or state it as a result.' },
          actual: deadline,
          expected: `>= ${year}`,
          evidence: { quote, position },
          ...(evidence.issuedOn ? { related: [relatedAt(record.source.path, evidence.issuedOn)] } : {}),
        },
      ]
    })
  },
}
