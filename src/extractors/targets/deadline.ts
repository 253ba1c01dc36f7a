import type { Span } from '../../model/position.js'
import type { Target } from '../../model/record.js'
import { type TimeWords, timesIn } from '../../text/time-words.js'

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
  for (const stretch of [clause, segment]) {
    const near = nearest(usable(key, stretch, past), at)
    if (near) return asWhen(near)
  }
  // "Chiến lược đến năm 2030, tầm nhìn 2045, phấn đấu đến năm 2025 giảm …": the one nearest to the statements
  const last = usable(key, opening, past).at(-1)
  if (last) return asWhen(last)
  // "Giảm … xuống dưới 30% vào năm 2028; tăng số giường bệnh …": an earlier part of the sentence
  const earlier = usable(key, { start: opening.start, end: segment.start }, past).at(-1)
  if (earlier) return asWhen(earlier)
  for (const heading of headings) {
    const named = usable(key, heading, past)[0]
    if (named) return asWhen(named)
  }
  return { deadline: null, period: null }
}

/** The times of a stretch that can date a figure: no comparisons, no dates of papers, none inside quotation marks. */
function usable(key: string, { start, end }: Span, past: readonly Span[]): TimeWords[] {
  return timesIn(key, start, end).filter((time) => {
    if (time.kind === 'compared' || time.kind === 'since') return false
    if (time.kind === 'in' && time.time.length > 7) return false
    if (past.some((base) => time.start >= base.start && time.end <= base.end)) return false
    // "theo Nghị quyết số … giai đoạn 2021-2025", "Chương trình mục tiêu quốc gia … giai đoạn 2021 - 2025"
    const before = key.slice(Math.max(start, time.start - 160), time.start)
    if (
      /(?:nghị quyết|quyết định|chương trình|kế hoạch|đề án|chiến lược|chỉ thị|quy hoạch|chuẩn nghèo|tiêu chí)[^,;:.]{0,140}$/u.test(
        before,
      ) &&
      time.kind !== 'until' &&
      end - start > 80
    )
      return false
    return (before.match(/"/gu)?.length ?? 0) % 2 === 0
  })
}

function nearest(times: readonly TimeWords[], at: number): TimeWords | null {
  let best: TimeWords | null = null
  for (const time of times) if (!best || distance(time, at) < distance(best, at)) best = time
  return best
}

function distance({ start, end }: TimeWords, at: number): number {
  return at < start ? start - at : at > end ? at - end : 0
}

function asWhen(time: TimeWords): When {
  return time.kind === 'period' ? { deadline: null, period: [time.from, time.time] } : { deadline: time.time, period: null }
}
