import { compareExample } from './comparison-example.js'
import { vietnameseDate } from './passage.js'
import type { ComparisonRule } from './rule.js'

/** The plan declares the directive, but with a date that the directive itself contradicts. */
export const compareCitationConflict: ComparisonRule = {
  id: 'compare/citation-conflict',
  scope: 'comparison',
  severity: 'error',
  summary: { vi: 'Ghi sai ngày của văn bản chỉ đạo', en: 'The directive is cited with a wrong date' },
  explanation: {
    vi: 'Kế hoạch viện dẫn văn bản chỉ đạo với ngày khác ngày in ở phần đầu của chính văn bản đó, và không chỗ nào ghi đúng.',
    en: 'The plan cites the directive with another date than its own letterhead prints, and nowhere with the right one.',
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
  check: ({ directive, plans, records }) => {
    const act = records?.[directive.id]?.document
    const own = act?.evidence.issuedOn
    if (!act || !own || act.implied.includes('issuedOn') || act.issuedOn?.length !== 10) return []
    const right = act.issuedOn
    return plans.flatMap(({ plan, lineage }) => {
      if (lineage.relation !== 'direct' && lineage.relation !== 'through') return []
      const cited = records?.[plan.id]?.references.filter(({ number }) => number?.toUpperCase() === act.number?.toUpperCase()) ?? []
      if (cited.some(({ date, alsoPrinted }) => date === right || alsoPrinted.includes(right))) return []
      return cited.flatMap(({ type, number, date, mentions }) => {
        const mention = mentions.find(({ quote }) => quote.includes(date?.slice(0, 4) ?? '')) ?? mentions[0]
        if (date?.length !== 10 || !mention) return []
        return [
          {
            path: plan.path,
            reason: {
              vi: `${type ?? 'Văn bản'} số ${number} được viện dẫn với ngày ${vietnameseDate(date)}, nhưng chính văn bản đó đề ngày ${vietnameseDate(right)}.`,
              en: `${number} is cited with the date ${date}; the act itself is dated ${right}.`,
            },
            note: { vi: 'Sửa lại ngày theo bản gốc.', en: 'Correct the date.' },
            actual: date,
            expected: right,
            evidence: { quote: mention.quote, position: mention.position },
            ...(directive.path === null ? {} : { related: [{ path: directive.path, ...own }] }),
          },
        ]
      })
    })
  },
}
