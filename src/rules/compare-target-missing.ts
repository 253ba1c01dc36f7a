import { compareExample } from './comparison-example.js'
import type { ComparisonRule } from './rule.js'

/** A target of the directive that the plan does not take up. */
export const compareTargetMissing: ComparisonRule = {
  id: 'compare/target-missing',
  scope: 'comparison',
  severity: 'info',
  summary: { vi: 'Kế hoạch không có chỉ tiêu tương ứng', en: 'A target of the directive is not taken up' },
  explanation: {
    vi: 'Một chỉ tiêu của văn bản chỉ đạo không có chỉ tiêu tương ứng trong kế hoạch. Có chỉ tiêu chỉ áp dụng cho cả nước, nên đây là gợi ý để xem lại; bài báo về kế hoạch không được xét.',
    en: 'A target of the directive has no counterpart in the plan. Some targets are meant for the whole country, so this is a hint; reports on a plan are left alone.',
  },
  source: null,
  examples: [
    { directive: compareExample.directive, plans: { 'ke-hoach.txt': compareExample.plan }, reports: ['ke-hoach.txt'] },
    {
      directive: compareExample.directive,
      plans: {
        'ke-hoach.txt': compareExample.plan.replace(
          'I. NHIỆM VỤ',
          'I. MỤC TIÊU\n\n1. Phấn đấu đến năm 2030 giảm ít nhất một nửa tỷ lệ hộ nghèo đa chiều.\n\nII. NHIỆM VỤ',
        ),
      },
      reports: [],
    },
  ],
  check: ({ directive, plans }) =>
    plans.flatMap(({ plan, lineage, targets }) => {
      if (lineage.relation === 'undeclared' || plan.nature === 'report') return []
      return targets.flatMap(({ verdict, evidence }) => {
        if (verdict !== 'missing' || !evidence.directive) return []
        const { quote } = evidence.directive
        return [
          {
            path: plan.path,
            reason: {
              vi: `Kế hoạch không có chỉ tiêu tương ứng với "${quote.replace(/\s+/gu, ' ')}".`,
              en: `The plan has no target for "${quote.replace(/\s+/gu, ' ')}".`,
            },
            note: { vi: 'Bổ sung, hoặc nêu lý do không áp dụng.', en: 'Add one, or say why it does not apply.' },
            expected: quote,
            ...(directive.path === null ? {} : { related: [{ path: directive.path, ...evidence.directive }] }),
          },
        ]
      })
    }),
}
