import { compareExample } from './comparison-example.js'
import type { ComparisonRule } from './rule.js'

/** What a copied plan has left of the text it was copied from, as its own record tells. */
const SIGNS: ReadonlySet<string> = new Set(['copy/residue', 'body/lifetime'])
/** Below this share of sentences taken over, a body that is gone is a slip and no sign of copying. */
const COPIED = 0.3

/** A plan that reuses sentences of the directive and holds words of another place, time or level. */
export const compareResidue: ComparisonRule = {
  id: 'compare/residue',
  scope: 'comparison',
  severity: 'warning',
  summary: { vi: 'Bản chép còn sót nội dung của nơi khác', en: 'A copied plan holds words of another place, time or level' },
  explanation: {
    vi: 'Kế hoạch dùng lại câu chữ của văn bản chỉ đạo và còn sót tên tỉnh khác, giai đoạn đã qua hoặc cơ quan không còn (hoặc không có ở cấp này). Xem thêm copy/residue và body/lifetime.',
    en: 'The plan reuses sentences of the directive and still holds another province, a period that is over, or a body that is gone or of another level. See copy/residue and body/lifetime.',
  },
  source: null,
  examples: [
    {
      directive: compareExample.directive,
      plans: {
        'ke-hoach.txt': compareExample.plan
          .replace('12 tháng 11 năm 2021', '12 tháng 11 năm 2025')
          .replace('\n\nT/M', '\n\n3. Ủy ban nhân dân huyện bố trí vốn vay.\n\nT/M'),
      },
      reports: ['ke-hoach.txt'],
    },
    { directive: compareExample.directive, plans: { 'ke-hoach.txt': compareExample.plan }, reports: [] },
  ],
  check: ({ plans, records }) =>
    plans.flatMap(({ plan, reuse }) => {
      if (reuse.verbatim + reuse.adapted < COPIED) return []
      const found = records?.[plan.id]?.messages.filter(({ ruleId, path }) => SIGNS.has(ruleId) && path === plan.path) ?? []
      return found.map(({ reason, note, actual, expected, quote, position }) => ({
        path: plan.path,
        reason: { vi: reason, en: reason },
        ...(note === undefined ? {} : { note: { vi: note, en: note } }),
        ...(actual === undefined ? {} : { actual }),
        ...(expected === undefined ? {} : { expected }),
        ...(quote !== undefined && position ? { evidence: { quote, position } } : {}),
      }))
    }),
}
