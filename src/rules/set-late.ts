import { daysBetween } from './act-date.js'
import { relatedAt, vietnameseDate } from './passage.js'
import type { SetRule } from './rule.js'

const plan = (day: string) =>
  `HUYỆN ỦY MỘC CHÂU\n*\nSố 21-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nMộc Châu, ngày ${day}\n\nKẾ HOẠCH\nThực hiện Chương trình hành động số 10-CTr/TU ngày 23/8/2021 của Tỉnh ủy về công tác giảm nghèo bền vững\n\nI. MỤC ĐÍCH\n1. Quán triệt sâu sắc Chương trình.\n`

// dated otherwise than the plan cites it: which of them is right, nobody knows
const PARENT =
  'TỈNH ỦY SƠN LA\n*\nSố 10-CTr/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn La, ngày 23 tháng 9 năm 2021\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nVề công tác giảm nghèo bền vững\n\nI. MỤC TIÊU\n1. Giảm nghèo bền vững.\n'

/** A plan that followed what it carries out later than the days allowed by `--due`. */
export const setLate: SetRule = {
  id: 'set/late',
  scope: 'set',
  severity: 'warning',
  summary: { vi: 'Ban hành chậm so với văn bản cấp trên', en: 'Issued late' },
  explanation: {
    vi: 'Số ngày từ văn bản cấp trên gần nhất mà kế hoạch triển khai đến ngày ban hành kế hoạch vượt số ngày cho phép (--due N). Không đặt --due thì không xét.',
    en: 'More days than allowed (--due N) lie between the latest document that the plan carries out and the plan. Without --due nothing is judged.',
  },
  source: null,
  examples: [
    { texts: { 'ke-hoach.txt': plan('12 tháng 11 năm 2021') }, options: { dueDays: 60 }, reports: ['ke-hoach.txt'] },
    { texts: { 'ke-hoach.txt': plan('30 tháng 9 năm 2021') }, options: { dueDays: 60 }, reports: [] },
    { texts: { 'ke-hoach.txt': plan('12 tháng 11 năm 2021') }, reports: [] },
    { texts: { 'ke-hoach.txt': plan('12 tháng 11 năm 2021'), 'chuong-trinh.txt': PARENT }, options: { dueDays: 60 }, reports: [] },
  ],
  check(records, { dueDays }) {
    if (dueDays === null) return []
    const issued = new Map<string, Set<string>>()
    for (const { document } of records) {
      const number = document.number?.toUpperCase()
      if (number && document.issuedOn) issued.set(number, (issued.get(number) ?? new Set()).add(document.issuedOn))
    }
    return records.flatMap(({ source, document, references }) => {
      const parents = references
        .filter(({ relation, alsoPrinted }) => relation === 'implements' && alsoPrinted.length === 0)
        .map(({ number, date, mentions }) => ({ number, date: dayOf(date, issued.get(number?.toUpperCase() ?? '')), mentions }))
        .filter(({ date }) => date?.length === 10)
      const parent = parents.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0]
      const days = daysBetween(parent?.date ?? null, document.issuedOn)
      if (!parent || days === null || days <= dueDays) return []
      const mention = parent.mentions[0]
      const own = document.evidence.issuedOn
      return [
        {
          path: source.path,
          reason: {
            vi: `Ban hành sau ${parent.number ?? 'văn bản cấp trên'} (${vietnameseDate(parent.date ?? '')}) ${days} ngày, trong khi hạn là ${dueDays} ngày: chậm ${days - dueDays} ngày.`,
            en: `Issued ${days} days after ${parent.number ?? 'the superior document'} (${parent.date}); ${dueDays} are allowed: ${days - dueDays} days late.`,
          },
          actual: `${days} ngày`,
          expected: `${dueDays} ngày`,
          ...(own ? { evidence: own } : {}),
          ...(mention ? { related: [relatedAt(source.path, mention)] } : {}),
        },
      ]
    })
  },
}

/** The parent's day as it is cited, or as the parent itself says; null where the two differ, which another rule reports. */
function dayOf(cited: string | null, own: ReadonlySet<string> | undefined): string | null {
  if (own === undefined) return cited
  if (cited !== null) return own.has(cited) ? cited : null
  return own.size === 1 ? ([...own][0] ?? null) : null
}
