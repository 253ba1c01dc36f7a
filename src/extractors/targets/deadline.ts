import type { Span } from '../../model/position.js'
import type { Target } from '../../model/record.js'
import { namesYear, type TimeWords, timesIn } from '../../text/time-words.js'
import { leavesQuoteOpen } from './quotes.js'

export type When = Pick<Target, 'deadline' | 'period'>

/**
 * The time of a figure: that of its own clause, else of the part between semicolons, else of what opens the sentence, else of the nearest
 * heading; years of a base (`past`: "từ 52% năm 2025 lên") date nothing. "giai đoạn A - B" is a period and leaves the deadline open, "đến năm B" and "từ năm B trở đi" are deadlines.
 */
export function whenOf(
  key: string,
  clause: Span,
  segment: Span,
  opening: Span,
  headings: readonly Span[],
  at: number,
  past: readonly Span[] = [],
): When {
  const dated = namesYear(key.slice(opening.start, Math.max(opening.end, segment.end)))
  const near = dated ? (nearest(key, clause, past, at) ?? (alike(clause, segment) ? null : nearest(key, segment, past, at))) : null
  if (near) return asWhen(near)
  if (NOW.test(key.slice(Math.max(clause.start, at - 200), at)) || NOW.test(key.slice(opening.start, opening.start + 60)))
    return { deadline: null, period: null }
  // "Chiến lược đến năm 2030, tầm nhìn 2045, phấn đấu đến năm 2025 giảm …": the one nearest to the statements;
  // "Giảm … xuống dưới 30% vào năm 2028; tăng số giường bệnh …": an earlier part of the sentence
  const last = dated
    ? (usable(key, opening, past).at(-1) ?? usable(key, { start: opening.start, end: segment.start }, past).at(-1))
    : undefined
  if (last) return asWhen(last)
  for (const heading of headings) {
    const time = usableAbove(key, heading, past)
    if (time) return asWhen(time)
  }
  return { deadline: null, period: null }
}

/** The times of a stretch that can date a figure: no comparisons, no dates of papers, none inside quotation marks. */
function usable(key: string, stretch: Span, past: readonly Span[]): TimeWords[] {
  return dating(key, stretch, false).filter((time) => !isPast(time, past))
}

const named = new WeakMap<Span, readonly TimeWords[]>()

/** The first one of a heading, which is read once for all statements below it. */
function usableAbove(key: string, heading: Span, past: readonly Span[]): TimeWords | undefined {
  let times = named.get(heading)
  if (!times) {
    times = dating(key, heading, true)
    named.set(heading, times)
  }
  return times.find((time) => !isPast(time, past))
}

function isPast(time: TimeWords, past: readonly Span[]): boolean {
  return past.some((base) => time.start >= base.start && time.end <= base.end)
}

function dating(key: string, { start, end }: Span, title: boolean): TimeWords[] {
  return timesIn(key, start, end).filter((time) => {
    if (time.kind === 'compared' || time.kind === 'since') return false
    if (time.kind === 'in' && time.time.length > 7) return false
    const words = key.slice(time.start, time.end)
    if (words.includes('nhiệm kỳ') && !OWN_TERM.test(key.slice(Math.max(start, time.start - 24), time.start))) return false
    const before = key.slice(Math.max(start, time.start - 160), time.start)
    if (time.kind !== 'until') {
      if (OF_PAPER.test(before) && (end - start > 80 || (!title && CARRIED_OUT.test(before)))) return false
      if (NAMED.test(key.slice(Math.max(start, time.start - 320), time.start)) && !LEFT.test(before)) return false
    }
    return !leavesQuoteOpen(before)
  })
}

// "theo Nghị quyết số … giai đoạn 2021-2025", "Chương trình mục tiêu quốc gia … giai đoạn 2021 - 2025"
const OF_PAPER = /(?:nghị quyết|quyết định|chương trình|kế hoạch|đề án|chiến lược|chỉ thị|quy hoạch|chuẩn nghèo|tiêu chí)[^,;:.]{0,140}$/u

// "Thực hiện Đề án trồng rừng giai đoạn 2021 - 2025, …": the period of what is carried out
const CARRIED_OUT =
  /(?<![A-Za-zÀ-ỹ])(?:thực hiện|triển khai|theo)(?: [A-Za-zÀ-ỹ]+){0,3} (?:nghị quyết|quyết định|chương trình|kế hoạch|đề án|chiến lược|chỉ thị|quy hoạch)[^,;:.]{0,140}$/u
// "giảm 20% điều kiện kinh doanh, trình Thủ tướng phê duyệt trong tháng 11": the date of the paper
const HANDED_IN = /[,;] (?:và )?(?:trình|báo cáo|gửi|tham mưu|ban hành)(?![A-Za-zÀ-ỹ])/u
// how things stand has no date of the aims around it
const NOW = /(?<![A-Za-zÀ-ỹ])(?:đến nay|hiện nay|hiện tại|tính đến thời điểm)(?![A-Za-zÀ-ỹ])/u
// "Chỉ tiêu nhiệm kỳ 2025 - 2030", "Trong nhiệm kỳ …"; else the term is part of a congress's or a council's name
const OWN_TERM = /(?:^|(?<![A-Za-zÀ-ỹ])(?:trong|cả|đầu|cuối|chỉ tiêu|mục tiêu|hết|của))[^A-Za-zÀ-ỹ]*$/u
// "Nghị quyết số 12/NQ-CP về Chương trình cắt giảm, đơn giản hóa quy định kinh doanh năm 2025": commas inside the name of an act
const NAMED =
  /(?<![A-Za-zÀ-ỹ])(?:nghị quyết|quyết định|chương trình|kế hoạch|đề án|chiến lược|chỉ thị|nghị định|quy hoạch)(?: [^ ;:]{1,30}){0,14} về [^;:]{3,220}$/u
// ", phấn đấu", ", đến": the name is over
const LEFT =
  /, ?(?:(?:phấn đấu|đến|trong|vào|năm|giai đoạn|tỷ lệ|tỷ trọng|tổng|số|toàn|cả|đã|mục tiêu|bảo đảm|đảm bảo|có|giảm|tăng|nâng|đạt|trước|hằng|hàng|mỗi|từ|tỉnh|thành phố|huyện|xã|ubnd|chính phủ|bộ|sở|các) [^,]{0,120})?$/u

// The time of a stretch nearest to the figure at `at`, but for that of a paper to hand in behind it.
function nearest(key: string, stretch: Span, past: readonly Span[], at: number): TimeWords | null {
  let best: TimeWords | null = null
  for (const time of usable(key, stretch, past)) {
    if (time.end > at && HANDED_IN.test(key.slice(Math.max(at, time.start - 200), time.start))) continue
    if (!best || distance(time, at) < distance(best, at)) best = time
  }
  return best
}

function alike(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

function distance({ start, end }: TimeWords, at: number): number {
  return at < start ? start - at : at > end ? at - end : 0
}

/** A period keeps both ends and is no deadline. */
export function asWhen(time: TimeWords): When {
  return time.kind === 'period' ? { deadline: null, period: [time.from, time.time] } : { deadline: time.time, period: null }
}
