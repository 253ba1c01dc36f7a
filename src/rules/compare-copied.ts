import { compareExample } from './comparison-example.js'
import type { ComparisonRule } from './rule.js'

/** Nearly every sentence of the plan stands in the directive, and nothing local was added. */
const MOSTLY = 0.85

/** A plan that copies the directive wholesale. */
export const compareCopied: ComparisonRule = {
  id: 'compare/copied',
  scope: 'comparison',
  severity: 'info',
  summary: { vi: 'Kế hoạch chép gần như nguyên văn', en: 'The plan copies the directive' },
  explanation: {
    vi: 'Từ 85% số câu của kế hoạch trùng nguyên văn với văn bản chỉ đạo và không có nội dung bổ sung nào của địa phương.',
    en: 'At least 85% of the plan’s sentences stand word for word in the directive, and nothing local was added.',
  },
  source: null,
  examples: [
    { directive: compareExample.directive, plans: { 'ke-hoach.txt': compareExample.plan }, reports: ['ke-hoach.txt'] },
    { directive: compareExample.directive, plans: { 'khac.txt': compareExample.unrelated }, reports: [] },
  ],
  check: ({ plans }) =>
    plans
      .filter(({ groups, reuse, additions }) => groups.length > 0 && reuse.verbatim >= MOSTLY && additions.length === 0)
      .map(({ plan, reuse }) => ({
        path: plan.path,
        reason: {
          vi: `${Math.round(reuse.verbatim * 100)}% số câu chép nguyên văn, không có nội dung riêng của địa phương.`,
          en: `${Math.round(reuse.verbatim * 100)}% of the sentences are copied word for word; nothing local was added.`,
        },
        note: { vi: 'Cụ thể hóa theo điều kiện của địa phương, đơn vị.', en: 'Make it concrete for the place and body.' },
        actual: String(Math.round(reuse.verbatim * 100) / 100),
      })),
}
