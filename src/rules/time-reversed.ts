import type { MentionIndex } from '../model/mention.js'
import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { evidence } from '../text/evidence.js'
import { matches } from '../text/matches.js'
import { endAt, matchAt } from '../text/sticky.js'
import type { DocumentRule } from './rule.js'

// "giai đoạn 2026 - 2021", "nhiệm kỳ 2030-2025": two years, which most often stand in their order; only behind such a word are they a stretch of time
const YEARS = /(?:19|20)\d\d\s?-\s?(?:19|20)\d\d(?![\d/-])/g
const LEAD = /(?<=(?<![A-Za-zÀ-ỹ])(?<lead>(?:giai đoạn|nhiệm kỳ|thời kỳ)\s))/y
// "từ ngày 20/11/2025 đến hết ngày 10/10/2025", "từ ngày 01 tháng 9 năm 2025 đến ngày 15 tháng 8 năm 2025": what stands before and between
const FROM = /(?<=(?<![A-Za-zÀ-ỹ])(?<lead>từ\s))/y
const TO = /\s?,?\s?(?:đến|tới|-)\s(?:hết\s)?/y
const LONGEST_TO = ' , đến hết '.length

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
  check: ({ root, mentions }) =>
    [...reversedYears(root), ...reversedDays(root, mentions)].map((span) => ({
      reason: { vi: 'Mốc kết thúc sớm hơn mốc bắt đầu.', en: 'The end lies before the beginning.' },
      note: { vi: 'Kiểm tra lại hai mốc thời gian.', en: 'Check both ends.' },
      evidence: evidence(root, span),
    })),
}

function reversedYears({ key }: Root): Span[] {
  const out: Span[] = []
  for (const { 0: years, index } of matches(key, YEARS)) {
    if (years.slice(0, 4) <= years.slice(-4)) continue
    const lead = matchAt(LEAD, key, index)?.groups?.lead
    if (lead !== undefined) out.push({ start: index - lead.length, end: index + years.length })
  }
  return out
}

/** Full dates side by side, the later one first. */
function reversedDays({ key }: Root, { date: dates }: MentionIndex): Span[] {
  const out: Span[] = []
  for (const [at, from] of dates.entries()) {
    const to = dates[at + 1]
    if (!to || to.start - from.end > LONGEST_TO || from.time?.length !== 10 || to.time?.length !== 10 || from.time <= to.time) continue
    const lead = matchAt(FROM, key, from.start)?.groups?.lead
    if (lead !== undefined && endAt(TO, key, from.end) === to.start) out.push({ start: from.start - lead.length, end: to.end })
  }
  return out
}
