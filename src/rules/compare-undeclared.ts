import { compareExample } from './comparison-example.js'
import type { ComparisonRule } from './rule.js'

/** A plan in a comparison that does not say that it carries out the directive. */
export const compareUndeclared: ComparisonRule = {
  id: 'compare/undeclared',
  scope: 'comparison',
  severity: 'warning',
  summary: { vi: 'Kế hoạch không nêu triển khai chỉ thị', en: 'The plan does not declare the directive' },
  explanation: {
    vi: 'Kế hoạch không viện dẫn văn bản chỉ đạo và cũng không viện dẫn văn bản trung gian nào dẫn tới văn bản chỉ đạo. Nội dung vẫn được đối chiếu riêng.',
    en: 'The plan cites neither the directive nor any document between them. Its content is compared all the same.',
  },
  source: null,
  examples: [
    { directive: compareExample.directive, plans: { 'khac.txt': compareExample.unrelated }, reports: ['khac.txt'] },
    { directive: compareExample.directive, plans: { 'ke-hoach.txt': compareExample.plan }, reports: [] },
  ],
  check: ({ directive, plans }) =>
    plans
      .filter(({ lineage }) => lineage.relation === 'undeclared')
      .map(({ plan }) => ({
        path: plan.path,
        reason: {
          vi: `Không thấy căn cứ nào cho biết văn bản này triển khai ${directive.type ? directive.type.toLowerCase() : 'văn bản'} số ${directive.number ?? directive.id}.`,
          en: `Nothing says that this document carries out ${directive.number ?? directive.id}.`,
        },
        note: {
          vi: 'Ghi rõ văn bản cấp trên trong trích yếu hoặc phần căn cứ; hoặc kiểm tra xem đây có phải kế hoạch cần đối chiếu không.',
          en: 'Cite the superior document in the title or the preamble; or see whether this is the plan you meant.',
        },
        actual: plan.number ?? plan.id,
      })),
}
