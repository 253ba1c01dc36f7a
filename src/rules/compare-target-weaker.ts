import { compareExample } from './comparison-example.js'
import type { ComparisonRule } from './rule.js'

/** A target of the plan that is lower, later or softer than the directive's. */
export const compareTargetWeaker: ComparisonRule = {
  id: 'compare/target-weaker',
  scope: 'comparison',
  severity: 'warning',
  summary: { vi: 'Chỉ tiêu nhẹ hơn chỉ tiêu cấp trên', en: 'A target is weaker than the directive’s' },
  explanation: {
    vi: 'Cùng chỉ số, cùng đối tượng nhưng mức, thời hạn hoặc cách cam kết của kế hoạch nhẹ hơn văn bản chỉ đạo. Luôn kèm trích dẫn của cả hai bên; khi chuẩn hoặc đơn vị khác nhau thì không kết luận.',
    en: 'Same indicator and population, but level, deadline or wording of the plan is weaker. Both quotes are always shown; where standards or units differ nothing is concluded.',
  },
  source: null,
  examples: [
    {
      directive: compareExample.directive,
      plans: {
        'ke-hoach.txt': compareExample.plan.replace(
          'I. NHIỆM VỤ',
          'I. MỤC TIÊU\n\n1. Phấn đấu đến năm 2030 giảm ít nhất một phần ba tỷ lệ hộ nghèo đa chiều.\n\nII. NHIỆM VỤ',
        ),
      },
      reports: ['ke-hoach.txt'],
    },
    { directive: compareExample.directive, plans: { 'ke-hoach.txt': compareExample.plan }, reports: [] },
  ],
  check: ({ directive, plans }) =>
    plans.flatMap(({ plan, targets }) =>
      targets.flatMap(({ verdict, reasons, evidence }) => {
        if (verdict !== 'weaker' || !evidence.plan || !evidence.directive) return []
        return [
          {
            path: plan.path,
            reason: {
              vi: `Chỉ tiêu nhẹ hơn văn bản cấp trên: ${reasons.join('; ')}.`,
              en: `The target is weaker than the directive’s: ${reasons.join('; ')}.`,
            },
            note: { vi: 'Nâng chỉ tiêu, hoặc nêu rõ lý do.', en: 'Raise the target, or give the reason.' },
            actual: evidence.plan.quote,
            expected: evidence.directive.quote,
            evidence: evidence.plan,
            ...(directive.path === null ? {} : { related: [{ path: directive.path, ...evidence.directive }] }),
          },
        ]
      }),
    ),
}
