import type { Evidence } from '../model/position.js'
import { BLANKS } from '../text/blanks.js'
import { compareExample } from './comparison-example.js'
import { relatedAt } from './passage.js'
import type { ComparisonRule } from './rule.js'

/** A target of the directive that the plan does not take up. */
export const compareTargetMissing: ComparisonRule = {
  id: 'compare/target-missing',
  scope: 'comparison',
  severity: 'info',
  summary: { vi: 'Kế hoạch không có chỉ tiêu tương ứng', en: 'A target of the directive is not taken up' },
  explanation: {
    vi: 'Có chỉ tiêu của văn bản chỉ đạo không có chỉ tiêu tương ứng trong kế hoạch; mỗi kế hoạch một thông báo. Có chỉ tiêu chỉ áp dụng cho cả nước, nên đây là gợi ý để xem lại; bài báo về kế hoạch không được xét.',
    en: 'Targets of the directive have no counterpart in the plan; one message for each plan. Some targets are meant for the whole country, so this is a hint; reports on a plan are left alone.',
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
      const missing = targets.flatMap(({ verdict, evidence }) => (verdict === 'missing' && evidence.directive ? [evidence.directive] : []))
      const all = new Set(targets.flatMap(({ directive: at }) => at ?? [])).size
      const first = missing[0]
      if (!first) return []
      return [
        {
          path: plan.path,
          reason: {
            vi: `Kế hoạch không có chỉ tiêu tương ứng với ${missing.length}/${all} chỉ tiêu của văn bản chỉ đạo (${named(missing)}).`,
            en: `The plan takes up no target for ${missing.length} of the directive’s ${all} (${named(missing)}).`,
          },
          note: { vi: 'Bổ sung, hoặc nêu lý do không áp dụng.', en: 'Add them, or say why they do not apply.' },
          actual: String(all - missing.length),
          expected: String(all),
          ...(directive.path === null ? {} : { related: missing.slice(0, 40).map((evidence) => relatedAt(directive.path, evidence)) }),
        },
      ]
    }),
}

/** The first of them, in few words. */
function named(targets: readonly Evidence[]): string {
  const words = targets.slice(0, 2).map(({ quote }) => {
    const text = quote.replace(BLANKS, ' ')
    return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`
  })
  return `${words.join('; ')}${targets.length > 2 ? '; …' : ''}`
}
