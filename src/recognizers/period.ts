import type { PeriodMention } from '../model/mention.js'
import type { Root } from '../model/tree.js'
import { matches } from '../text/matches.js'
import type { Recognizer } from './recognizer.js'

/** Periods of years: "giai đoạn 2021 - 2025", "từ năm 2022 đến năm 2025", "nhiệm kỳ 2020-2025"; "đến năm 2030" has only an end. */
export const period: Recognizer = { type: 'period', recognize }

const YEAR = '(?:19|20)\\d\\d'
const PERIOD = new RegExp(
  // 2021 - 2025 · 2026-2028 · từ năm 2022 đến (hết) năm 2025 · giai đoạn 2021 đến 2025
  `(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|từ)\\s(?:từ\\s)?(?:năm\\s)?)?(?<![\\d/.,])(?<from>${YEAR})\\s?(?:-|đến|–)\\s?(?:hết\\s)?(?:năm\\s)?(?<to>${YEAR})(?![\\d/])|` +
    // đến năm 2030 · đến hết năm 2025 · đến cuối năm 2025
    `(?:đến|tới)\\s(?:hết\\s|cuối\\s)?năm\\s(?<until>${YEAR})(?!\\d)`,
  'g',
)
/** Longer spans are no period of a plan: they are two years that happen to stand side by side. */
const LONGEST = 60

function recognize({ key }: Root): readonly PeriodMention[] {
  const out: PeriodMention[] = []
  for (const match of matches(key, PERIOD)) {
    const { from = null, to, until } = match.groups ?? {}
    const end = to ?? until ?? null
    if (from !== null && (Number(end) <= Number(from) || Number(end) - Number(from) > LONGEST)) continue
    out.push({ type: 'period', start: match.index, end: match.index + match[0].length, period: { from, to: end } })
  }
  return out
}
