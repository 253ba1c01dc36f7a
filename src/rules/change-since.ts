import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { START } from '../text/boundary.js'
import { matches } from '../text/matches.js'
import { FIGURE, figure, rounding } from './figures.js'
import { linesWith } from './passage.js'

/** A change since an earlier time that both values contradict: as printed, and what it should be. */
export type WrongSince = {
  readonly span: Span
  readonly way: string
  readonly change: string
  readonly from: string
  readonly to: string
  readonly unit: string
  /** The difference, or the relative change in percent where the text gives one. */
  readonly real: number
  readonly percent: boolean
}

const NOUN = '[a-zà-ỹ]{1,12}(?:\\s[a-zà-ỹ]{1,12}){0,3}'
// "1.284 ca mắc, tăng 18,2% so với cùng kỳ năm 2024 (1.086 ca)" · "còn 0,16%, giảm 0,21 điểm phần trăm so với cuối năm 2023 (0,37%)"
const SINCE = new RegExp(
  `${START}(?<![.,/-])(?<to>${FIGURE})\\s?(?<unit>%|${NOUN})[^.;()\\d\\n]{0,60}?,?\\s(?<way>tăng|giảm)\\s(?<change>${FIGURE})\\s?(?<of>%|điểm\\s?%|điểm phần trăm|${NOUN}?)\\sso\\svới\\s(?:[^.;,()\\d\\n]{0,30}(?:\\d{4})?)\\s?\\((?<from>${FIGURE})\\s?(?<unit2>%|${NOUN})?\\)`,
  'gu',
)
// a yearly step, a bound or a rounded value
const LOOSE = /bình quân|mỗi năm|khoảng|gần|hơn|trên|dưới|xấp xỉ|\/\s?năm/u

/** Values given with their change and, in brackets, with what they were before. Where the units differ nothing is said. */
export function wrongSince(root: Root): WrongSince[] {
  return [...linesWith(root.key, ' so với ')].flatMap((line) =>
    matches(root.key.slice(line.start, line.end), SINCE).flatMap((match) => judged(match, line.start + match.index)),
  )
}

function judged(match: RegExpExecArray, start: number): WrongSince[] {
  const { to = '', unit = '', way = '', change = '', of = '', from = '', unit2 = unit } = match.groups ?? {}
  if (LOOSE.test(match[0]) || !alike(unit, unit2)) return []
  const [now, before, said] = [figure(to), figure(from), figure(change)]
  if (before.value === 0 || now.value < before.value !== (way === 'giảm')) return []
  const difference = Math.abs(now.value - before.value)
  const relative = (difference / before.value) * 100
  const points = unit === '%' && of !== '%' && /^(?:điểm|%)/u.test(of)
  const fitsDifference =
    Math.abs(said.value - difference) <= rounding(said) + (now.decimals > 0 ? rounding(now) + rounding(before) : 0) + 1e-9
  const fitsRelative = Math.abs(said.value - relative) <= rounding(said) + 0.1
  const percent = of === '%' && unit !== '%'
  const known = percent || points || of === '%' || alike(unit, of)
  if (!known || (percent ? fitsRelative : fitsDifference || (of === '%' && fitsRelative))) return []
  const span = { start, end: start + match[0].length }
  return [{ span, way, change: `${change}${of === '%' ? '%' : ` ${of}`}`, from, to, unit, real: percent ? relative : difference, percent }]
}

/** "ca mắc" and "ca": one begins the other. */
function alike(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}
