import type { Span } from '../../model/position.js'
import type { ScheduleItem } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { timesIn } from '../../text/time-words.js'

// "15/12", "ngày 20" of a rhythm: a day that comes back
const DAY = /(?<!\d)(?<day>\d{1,2})(?: ?[/-] ?| tháng )(?<month>\d{1,2})(?![\d/-])/u

const RHYTHM =
  /(?:trước \d{1,2} (?:giờ|h|g)(?: ?\d{2})?(?: phút)? )?(?:hằng|hàng|mỗi) ngày|(?:ngày \d{1,2} |định kỳ )?(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần)|định kỳ \d{1,2} (?:tháng|năm)|(?:\d{1,2}|một|hai|ba|bốn) (?:lần|đợt|cuộc) ?(?:\/|mỗi |một |trong |trên )(?:năm|quý|tháng|tuần)|(?:\d{1,2}|một|hai|ba|sáu) (?:tháng|tuần|năm|quý) một lần/u

// "định kỳ hằng tháng (trước ngày 16 hằng tháng)": the day says more
const DAY_OF_RHYTHM = /ngày \d{1,2} (?:hằng|hàng|mỗi) (?:tháng|quý)/u

/** When: a Time where the words give one ('2026-06-30', '2025-Q3'), a day of the year ('15/12') of a rhythm, else the words themselves. */
export function whenOf(root: Root, span: Span, trigger: Span): string {
  const near = { start: trigger.start, end: Math.min(span.end, trigger.end + 60) }
  const times = timesIn(root.key, near.start, near.end).filter(({ kind }) => kind !== 'compared')
  const end = times.find(({ kind }) => kind === 'until') ?? times.at(-1)
  if (end) return end.time
  const words = root.key.slice(near.start, near.end)
  const day = DAY.exec(words)
  if (day) return `${day.groups?.day}/${day.groups?.month}`
  // "ngày 25 hằng tháng", "định kỳ hằng quý", "mỗi năm", "3 tháng một lần"
  const rhythm = DAY_OF_RHYTHM.exec(words) ?? RHYTHM.exec(words)
  if (rhythm)
    return root.text
      .slice(near.start + rhythm.index, near.start + rhythm.index + rhythm[0].length)
      .replace(BLANKS, ' ')
      .trim()
  const stop = words.slice(trigger.end - trigger.start).search(/[,;.()]|$/u)
  const length = trigger.end - trigger.start + (trigger.end - trigger.start < 40 ? Math.min(stop, 30) : 0)
  return root.text
    .slice(near.start, near.start + length)
    .replace(BLANKS, ' ')
    .trim()
}

// "2 lần/tuần", "hai lần mỗi năm"
const OFTEN = /(?<=\d |một |hai |ba |bốn )(?:lần|buổi|đợt|cuộc) ?(?:\/|mỗi |một |trong |trên )(?<unit>tuần|tháng|quý|năm)/u

// one scan tells whether any of the rhythms below can stand in the words
const RETURNS =
  /hằng|hàng|mỗi|định kỳ|thường xuyên|liên tục|lần|buổi|đợt|cuộc|tháng cuối quý|quý, |các năm tiếp theo|(?:năm|tháng),? \(?trước/u

/** How often: the rhythm that stands in the trigger's own words, else in its clause. */
export function recurrenceOf(clause: string, trigger: string): ScheduleItem['recurrence'] {
  const words = /(?:hằng|hàng|mỗi|định kỳ|thường xuyên)/u.test(trigger) ? trigger : clause
  if (!RETURNS.test(words)) return 'once'
  const often = OFTEN.exec(words)?.groups?.unit
  if (often === 'tuần' || /(?:hằng|hàng|mỗi) tuần/u.test(words)) return 'weekly'
  if (often === 'tháng' || /(?:hằng|hàng|mỗi|định kỳ) tháng/u.test(words)) return 'monthly'
  if (often === 'quý' || /(?:hằng|hàng|mỗi|định kỳ) quý|tháng cuối quý|quý, /u.test(words)) return 'quarterly'
  if (/(?:định kỳ|hằng|mỗi|hàng) (?:0?6|sáu) tháng|(?:0?6|sáu) tháng,? \(?trước/u.test(words)) return 'biannual'
  if (
    often === 'năm' ||
    /(?:hằng|hàng|mỗi) năm|định kỳ \d năm|các năm tiếp theo|năm,? \(?trước (?:ngày )?\d{1,2}(?: ?\/ ?| tháng )\d{1,2}(?! ?\/)/u.test(words)
  )
    return 'annual'
  return /thường xuyên|liên tục|định kỳ|(?:hằng|hàng|mỗi) ngày/u.test(words) ? 'continuous' : 'once'
}
