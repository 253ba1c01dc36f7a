import type { PeriodMention } from '../model/mention.js'
import type { Root } from '../model/tree.js'
import { matches } from '../text/matches.js'
import type { Recognizer } from './recognizer.js'

/** Periods of years: "giai đoạn 2021 - 2025", "từ năm 2022 đến năm 2025", "nhiệm kỳ 2020-2025"; "đến năm 2030" has only an end. */
export const period: Recognizer = { type: 'period', recognize }

const YEAR = '(?:19|20)\\d\\d'
// searched from the year, which is rarer than the words before it
const PERIOD = new RegExp(
  `(?<first>${YEAR})(?:` +
    // đến năm 2030 · đến hết năm 2025 · đến cuối năm 2025
    '(?<=(?<limit>(?:đến|tới)\\s(?:hết\\s|cuối\\s)?năm\\s).{4})(?!\\d)|' +
    // 2021 - 2025 · 2026-2028 · từ năm 2022 đến (hết) năm 2025 · giai đoạn 2021 đến 2025
    '(?<![\\d/.,].{4})(?<=(?<lead>(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|từ)\\s(?:từ\\s)?(?:năm\\s)?)?.{4})' +
    `\\s?(?:-|đến|–)\\s?(?:hết\\s)?(?:năm\\s)?(?<last>${YEAR})(?![\\d/])` +
    ')',
  'g',
)
/** Longer spans are no period of a plan: they are two years that happen to stand side by side. */
const LONGEST = 60

function recognize({ key }: Root): readonly PeriodMention[] {
  const out: PeriodMention[] = []
  for (const { 0: words, index, groups } of matches(key, PERIOD)) {
    const { first = '', last, limit, lead = '' } = groups ?? {}
    if (last !== undefined && (last <= first || Number(last) - Number(first) > LONGEST)) continue
    const start = index - (limit ?? lead).length
    const period = last === undefined ? { from: null, to: first } : { from: first, to: last }
    out.push({ type: 'period', start, end: index + words.length, period })
  }
  return out
}
