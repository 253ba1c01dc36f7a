import { evidence } from '../text/evidence.js'
import { matches } from '../text/matches.js'
import type { DocumentRule } from './rule.js'

// "giai đoạn 2026 - 2021", "nhiệm kỳ 2030-2025"
const YEARS = /(?<![A-Za-zÀ-ỹ])(?:giai đoạn|nhiệm kỳ|thời kỳ)\s(?<from>(?:19|20)\d\d)\s?-\s?(?<to>(?:19|20)\d\d)(?![\d/-])/gu
// "2030 - 2026": only behind these words is it a stretch of time, but most texts hold none at all
const TWO_YEARS = /(?:19|20)\d\d\s?-\s?\d{4}/u
// "từ ngày 20/11/2025 đến hết ngày 10/10/2025", "từ ngày 01 tháng 9 năm 2025 đến ngày 15 tháng 8 năm 2025"
const DAY = (name: string) =>
  `(?<${name}d>\\d{1,2})(?:\\s?[/.-]\\s?|\\stháng\\s)(?<${name}m>\\d{1,2})(?:\\s?[/.-]\\s?|\\snăm\\s)(?<${name}y>(?:19|20)\\d\\d)(?!\\d)`
const DAYS = new RegExp(`(?<![A-Za-zÀ-ỹ])từ\\s(?:ngày\\s)?${DAY('f')}\\s?,?\\s?(?:đến|tới|-)\\s(?:hết\\s)?(?:ngày\\s)?${DAY('t')}`, 'gu')

/** A stretch of time that ends before it begins. */
export const timeReversed: DocumentRule = {
  id: 'time/reversed',
  scope: 'document',
  severity: 'error',
  summary: { vi: 'Khoảng thời gian kết thúc trước khi bắt đầu', en: 'A period that ends before it begins' },
  explanation: {
    vi: 'Giai đoạn, nhiệm kỳ hoặc khoảng "từ ngày … đến ngày …" có mốc cuối sớm hơn mốc đầu.',
    en: 'A period, a term or a stretch "từ ngày … đến ngày …" whose end lies before its beginning.',
  },
  source: null,
  examples: [
    { text: 'Kế hoạch áp dụng cho giai đoạn 2030 - 2026 trên địa bàn huyện.', reports: ['giai đoạn 2030 - 2026'] },
    { text: 'Đợt thi đua từ ngày 20/11/2025 đến hết ngày 10/10/2025.', reports: ['từ ngày 20/11/2025 đến hết ngày 10/10/2025'] },
    { text: 'Đợt thi đua từ ngày 20/11/2025 đến hết ngày 10/12/2025, trong giai đoạn 2021 - 2025.', reports: [] },
  ],
  check({ root }) {
    const periods = TWO_YEARS.test(root.key) ? matches(root.key, YEARS) : []
    const years = periods.filter(({ groups }) => Number(groups?.from) > Number(groups?.to))
    const days = matches(root.key, DAYS).filter(({ groups: g }) => order(g?.fy, g?.fm, g?.fd) > order(g?.ty, g?.tm, g?.td))
    return [...years, ...days].map((match) => ({
      reason: { vi: 'Mốc kết thúc sớm hơn mốc bắt đầu.', en: 'The end lies before the beginning.' },
      note: { vi: 'Kiểm tra lại hai mốc thời gian.', en: 'Check both ends.' },
      evidence: evidence(root, { start: match.index, end: match.index + match[0].length }),
    }))
  },
}

function order(year = '', month = '', day = ''): number {
  return Number(year) * 10_000 + Number(month) * 100 + Number(day)
}
