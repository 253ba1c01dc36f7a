import { compareExample } from './comparison-example.js'
import type { ComparisonRule } from './rule.js'

/** The plan names the directive in two ways that cannot both be right. */
export const compareConflicting: ComparisonRule = {
  id: 'compare/conflicting',
  scope: 'comparison',
  severity: 'error',
  summary: { vi: 'Viện dẫn chỉ thị mâu thuẫn', en: 'The directive is cited in contradiction' },
  explanation: {
    vi: 'Kế hoạch viện dẫn văn bản chỉ đạo với số, ngày hoặc cơ quan không khớp với chính văn bản đó, nên không chắc có phải cùng một văn bản.',
    en: 'The plan cites the directive with a number, date or issuer that the directive itself contradicts.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  examples: [
    {
      directive: compareExample.directive,
      plans: { 'ke-hoach.txt': compareExample.plan.replace('23/6/2021', '23/6/2011') },
      reports: ['ke-hoach.txt'],
    },
    { directive: compareExample.directive, plans: { 'ke-hoach.txt': compareExample.plan }, reports: [] },
  ],
  check: ({ directive, plans, records }) =>
    plans
      .filter(({ lineage }) => lineage.relation === 'conflicting')
      .map(({ plan }) => {
        const cited = records?.[plan.id]?.references.find(
          ({ number }) => number !== null && number.toUpperCase() === directive.number?.toUpperCase(),
        )
        const mention = cited?.mentions.find(({ quote }) => quote.includes(cited.date?.slice(0, 4) ?? '')) ?? cited?.mentions[0]
        const own = records?.[directive.id]?.document.evidence.issuedOn
        return {
          path: plan.path,
          reason: {
            vi: `Văn bản này viện dẫn ${directive.number ?? directive.id} không khớp với chính văn bản đó (ngày hoặc cơ quan ban hành khác).`,
            en: `This document cites ${directive.number ?? directive.id} in a way that the act itself contradicts (date or issuer).`,
          },
          note: { vi: 'Đối chiếu số, ngày, cơ quan ban hành với bản gốc.', en: 'Check number, date and issuer against the original.' },
          ...(cited?.date ? { actual: cited.date } : {}),
          ...(directive.issuedOn ? { expected: directive.issuedOn } : {}),
          ...(mention ? { evidence: { quote: mention.quote, position: mention.position } } : {}),
          ...(own && directive.path !== null ? { related: [{ path: directive.path, ...own }] } : {}),
        }
      }),
}
