import { compareExample } from './comparison-example.js'
import type { ComparisonRule } from './rule.js'

/** A group of tasks of the directive that the plan does not take up at all. */
export const compareGroupMissing: ComparisonRule = {
  id: 'compare/group-missing',
  scope: 'comparison',
  severity: 'warning',
  summary: { vi: 'Bỏ sót nhóm nhiệm vụ của chỉ thị', en: 'A group of the directive is left out' },
  explanation: {
    vi: 'Một nhóm nhiệm vụ, giải pháp của văn bản chỉ đạo không có nội dung tương ứng nào trong kế hoạch. Chỉ xét kế hoạch có nêu triển khai văn bản chỉ đạo; bài báo về kế hoạch không được xét.',
    en: 'A group of tasks of the directive has no counterpart in the plan. Only plans that declare the directive are judged; reports on a plan are not.',
  },
  source: null,
  examples: [
    {
      directive: compareExample.directive,
      plans: { 'ke-hoach.txt': compareExample.plan.replace(/2\. Huy động[^\n]{0,300}\n/u, '') },
      reports: ['ke-hoach.txt'],
    },
    { directive: compareExample.directive, plans: { 'ke-hoach.txt': compareExample.plan }, reports: [] },
  ],
  check: ({ directive, plans, records }) =>
    plans.flatMap(({ plan, lineage, groups }) =>
      // a news report need not name everything that its plan says
      lineage.relation === 'undeclared' || plan.nature === 'report'
        ? []
        : groups.flatMap(({ directive: at, status, reasons }) => {
            const group = records?.[directive.id]?.solutionGroups[at]
            if (status !== 'missing') return []
            const title = group?.title ?? String(at + 1)
            return [
              {
                path: plan.path,
                reason: {
                  vi: `Không tìm thấy nội dung tương ứng với nhóm nhiệm vụ "${short(title)}".`,
                  en: `Nothing in the plan answers the group "${short(title)}".`,
                },
                note: {
                  vi: reasons.join('; ') || 'Bổ sung, hoặc nêu lý do không áp dụng.',
                  en: reasons.join('; ') || 'Add it, or say why it does not apply.',
                },
                expected: title,
                ...(group && directive.path !== null
                  ? { related: [{ path: directive.path, quote: group.quote, position: group.position }] }
                  : {}),
              },
            ]
          }),
    ),
}

function short(title: string): string {
  return title.length > 120 ? `${title.slice(0, 119)}…` : title
}
