import { compareExample } from './comparison-example.js'
import type { ComparisonRule } from './rule.js'

/** A plan that is dated before what it carries out. */
export const compareBeforeParent: ComparisonRule = {
  id: 'compare/before-parent',
  scope: 'comparison',
  severity: 'error',
  summary: { vi: 'Kế hoạch đề ngày trước văn bản mà nó triển khai', en: 'The plan is dated before what it carries out' },
  explanation: {
    vi: 'Ngày ban hành kế hoạch sớm hơn ngày của văn bản cấp trên: một trong hai ngày ghi sai, hoặc kế hoạch triển khai một văn bản khác.',
    en: 'The plan is older than the document that it carries out: one of the dates is wrong, or it carries out another one.',
  },
  source: null,
  examples: [
    {
      directive: compareExample.directive,
      plans: { 'ke-hoach.txt': compareExample.plan.replace('ngày 12 tháng 11 năm 2021', 'ngày 12 tháng 5 năm 2021') },
      reports: ['ke-hoach.txt'],
    },
    { directive: compareExample.directive, plans: { 'ke-hoach.txt': compareExample.plan }, reports: [] },
  ],
  check: ({ directive, plans, records }) =>
    plans.flatMap(({ plan, lineage, timing }) => {
      const days = [timing.daysAfterDirective, timing.daysAfterParent].find((value) => value !== null && value < 0)
      if (lineage.relation === 'undeclared' || days === undefined || days === null) return []
      const [mine, theirs] = [plan, directive].map(({ id }) => records?.[id]?.document.evidence.issuedOn)
      return [
        {
          path: plan.path,
          reason: {
            vi: `Kế hoạch đề ngày sớm hơn văn bản mà nó triển khai ${-days} ngày.`,
            en: `The plan is dated ${-days} days before the document that it carries out.`,
          },
          note: { vi: 'Kiểm tra ngày ban hành của hai văn bản.', en: 'Check the dates of both.' },
          actual: String(days),
          expected: '>= 0',
          ...(mine ? { evidence: mine } : {}),
          ...(theirs && directive.path !== null ? { related: [{ path: directive.path, ...theirs }] } : {}),
        },
      ]
    }),
}
