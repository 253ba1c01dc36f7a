import { compareExample } from './comparison-example.js'
import type { ComparisonRule } from './rule.js'

/** The plan says that it carries out two acts that exclude each other. */
export const compareConflicting: ComparisonRule = {
  id: 'compare/conflicting',
  scope: 'comparison',
  severity: 'warning',
  summary: { vi: 'Kế hoạch nêu hai căn cứ loại trừ nhau', en: 'The plan declares two acts that exclude each other' },
  explanation: {
    vi: 'Kế hoạch ghi là triển khai văn bản chỉ đạo, đồng thời ghi là triển khai một văn bản khác cùng số (khác ngày, khác nội dung), hoặc hai văn bản cùng loại, cùng ngày, cùng trích yếu mà khác số: một trong hai là viết nhầm.',
    en: 'The plan declares the directive and another act of its number (with another date and subject), or two acts of one type, day and subject under two numbers: one of them is a slip.',
  },
  source: null,
  examples: [
    {
      directive: compareExample.directive,
      plans: {
        'ke-hoach.txt': compareExample.plan.replace(
          'I. NHIỆM VỤ',
          'Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:\n\nI. NHIỆM VỤ',
        ),
      },
      reports: ['ke-hoach.txt'],
    },
    { directive: compareExample.directive, plans: { 'ke-hoach.txt': compareExample.plan }, reports: [] },
  ],
  check: ({ directive, plans, records }) =>
    plans
      .filter(({ lineage }) => lineage.relation === 'conflicting')
      .map(({ plan }) => {
        const declared = records?.[plan.id]?.references.filter(({ relation }) => relation === 'implements') ?? []
        const other = declared.find(
          ({ number, date }) => number?.toUpperCase() === directive.number?.toUpperCase() && date !== null && date !== directive.issuedOn,
        )
        const mention = (other ?? declared.at(-1))?.mentions[0]
        const right = declared.find(({ date }) => date !== null && date === directive.issuedOn)?.mentions[0]
        return {
          path: plan.path,
          reason: {
            vi: `Văn bản này ghi là triển khai ${directive.number ?? directive.id}, nhưng cũng ghi là triển khai một văn bản khác không thể đồng thời đúng.`,
            en: `This document declares ${directive.number ?? directive.id}, but also another act that cannot be meant as well.`,
          },
          note: {
            vi: 'Đối chiếu số, ngày, trích yếu của hai văn bản với bản gốc.',
            en: 'Check number, date and subject of both against the originals.',
          },
          ...(mention ? { evidence: { quote: mention.quote, position: mention.position } } : {}),
          ...(right && plan.path !== null ? { related: [{ path: plan.path, quote: right.quote, position: right.position }] } : {}),
        }
      }),
}
