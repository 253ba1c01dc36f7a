import type { Target } from '../../model/record.js'
import { readNumber } from '../../text/numeral.js'
import { timesIn } from '../../text/time-words.js'
import type { Clause } from './clause.js'

// "so với mức 5,2% năm 2024"
const COMPARED = /so với (?:mức )?(?<value>\d+(?:,\d+)?) ?%(?: (?:của |cuối )?năm (?<year>\d{4}))?/u

/** What a figure starts from: "từ 8,92% (năm 2022) xuống còn 6,02%", "so với mức 5,2% năm 2024"; null without a figure. */
export function baselineOf(key: string, { from, base, figure, segment }: Clause): Target['baseline'] {
  if (base && base.figure.value !== null) {
    const year = timesIn(key, figure.end, base.figure.start).at(-1)
    return { value: base.figure.value, year: (year?.from ?? year?.time)?.slice(0, 4) ?? null }
  }
  if (from && from.value !== null) return { value: from.value, year: timesIn(key, from.end, figure.start)[0]?.time.slice(0, 4) ?? null }
  const rest = key.slice(figure.end, Math.min(segment.end, figure.end + 80))
  const behind = rest.includes('so với ') ? COMPARED.exec(rest)?.groups : null
  return behind?.value ? { value: readNumber(behind.value), year: behind.year ?? null } : null
}
