import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { START } from '../text/boundary.js'
import { matches } from '../text/matches.js'
import { FIGURE, figure, rounding } from './figures.js'

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
  `${START}(?<way>tăng|giảm)\\s(?<change>${FIGURE})\\s?(?<of>%|điểm\\s?%|điểm phần trăm|${NOUN}?)\\sso\\svới\\s(?:[^.;,()\\d\\n]{0,30}(?:\\d{4})?)\\s?\\((?<from>${FIGURE})\\s?(?<unit2>%|${NOUN})?\\)`,
  'gu',
)
// what stands before it: "1.284 ca mắc, "
const VALUE = new RegExp(`${START}(?<![.,/-])(?<to>${FIGURE})\\s?(?<unit>%|${NOUN})[^.;()\\d\\n]{0,60}?,?\\s$`, 'u')
const REACH = 120
// "so với năm 2024 (1.086": few texts hold it
const COMPARED = /so\svới\s[^.;,()\d\n]{0,30}(?:\d{4})?\s?\(\d/u
// a yearly step, a bound or a rounded value
const LOOSE = /bình quân|mỗi năm|khoảng|gần|hơn|trên|dưới|xấp xỉ|\/\s?năm/u

/** Values given with their change and, in brackets, with what they were before. Where the units differ nothing is said. */
export function wrongSince(root: Root): WrongSince[] {
  if (!COMPARED.test(root.key)) return []
  return matches(root.key, SINCE).flatMap((match): WrongSince[] => {
    const before = VALUE.exec(root.key.slice(Math.max(0, match.index - REACH), match.index))
    const { to = '', unit = '' } = before?.groups ?? {}
    const { way = '', change = '', of = '', from = '', unit2 = unit } = match.groups ?? {}
    if (!before || LOOSE.test(before[0] + match[0]) || !alike(unit, unit2)) return []
    const [now, then, said] = [figure(to), figure(from), figure(change)]
    if (then.value === 0 || now.value < then.value !== (way === 'giảm')) return []
    const difference = Math.abs(now.value - then.value)
    const relative = (difference / then.value) * 100
    const points = unit === '%' && of !== '%' && /^(?:điểm|%)/u.test(of)
    const fitsDifference =
      Math.abs(said.value - difference) <= rounding(said) + (now.decimals > 0 ? rounding(now) + rounding(then) : 0) + 1e-9
    const fitsRelative = Math.abs(said.value - relative) <= rounding(said) + 0.1
    const percent = of === '%' && unit !== '%'
    const known = percent || points || of === '%' || alike(unit, of)
    if (!known || (percent ? fitsRelative : fitsDifference || (of === '%' && fitsRelative))) return []
    const span = { start: match.index - before[0].length, end: match.index + match[0].length }
    return [
      { span, way, change: `${change}${of === '%' ? '%' : ` ${of}`}`, from, to, unit, real: percent ? relative : difference, percent },
    ]
  })
}

/** "ca mắc" and "ca": one begins the other. */
function alike(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}
