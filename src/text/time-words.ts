/** A time named in a stretch of text, by its place and its meaning. */
export type TimeWords = {
  readonly start: number
  readonly end: number
  /**
   * 'until': a limit ("đến năm 2030", "trước ngày 15/12/2025", "từ năm 2025 trở đi"); 'in': the time itself ("năm 2025", "quý III/2025");
   * 'period': both ends ("giai đoạn 2021 - 2025"); 'since': a start ("từ năm 2021"); 'compared': what a figure is held against ("so với năm 2020").
   */
  readonly kind: 'until' | 'in' | 'period' | 'since' | 'compared'
  /** As exact as the text: '2030', '2025-Q3', '2025-11', '2025-12-31'; the end of a period. */
  readonly time: string
  /** The start of a period, else null. */
  readonly from: string | null
}

/**
 * The times that a stretch of the matching key names, in order: years, quarters, months, dates, periods. A day and month without a year
 * ("trước ngày 15/12 hằng năm") is no time of its own and is left out.
 */
export function timesIn(key: string, start: number, end: number): TimeWords[] {
  const out: TimeWords[] = []
  const stretch = key.slice(start, end)
  if (!namesYear(stretch)) return out
  TIME.lastIndex = 0
  for (let match = TIME.exec(stretch); match; match = TIME.exec(stretch)) {
    const found = read(match, start + match.index)
    if (found) out.push(found)
  }
  return out
}

/** Whether a stretch can name a time at all: each has its year. */
export function namesYear(stretch: string): boolean {
  return HAS_YEAR.test(stretch)
}

const HAS_YEAR = /(?:19|20)\d{2}/u
const YEAR = '(?:19|20)\\d{2}'
// "so với cùng kỳ", "so với mức trung bình", "đến trước", "chậm nhất là", "từ", "vào cuối", "trong", "hết", "trước"
const LEAD =
  '(?<lead>(?:(?:so với|so|bằng)(?: [A-Za-zÀ-ỹ]+){0,4}?|(?:từ nay )?(?:chậm nhất |muộn nhất )?(?:đến|tới|trước|vào|trong|từ|kể từ|xong|hết|cuối|đầu|là|thời điểm|ngày|hoàn thành){1,2}(?: (?:hết|cuối|trước|khoảng|các|thời điểm|đầu|giữa)){0,4}) )?'
// "giai đoạn 2021 - 2025", "nhiệm kỳ 2020-2025", "từ năm 2021 đến hết năm 2025", "2021-2025"
const PERIOD = `(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|các năm|năm) )?(?:(?:từ )?năm )?(?<from>${YEAR}) ?(?:-|đến|tới)(?: (?:hết|cuối))?(?: năm)? ?(?<to>${YEAR})`
// "ngày 15/12/2025", "15-12-2025", "ngày 15 tháng 12 năm 2025"
const DATE = `(?:ngày )?(?<day>\\d{1,2})(?: ?/ ?|[.-]| ?tháng )(?<month>\\d{1,2})(?: ?/ ?|[.-]| ?năm )(?<year>${YEAR})`
// "tháng 11/2025", "tháng 11 năm 2025", "tháng 11 - 12/2025" (its end), "6/2025" in a cell
const MONTH = `(?:tháng (?:\\d{1,2} ?- ?(?:tháng )?)?(?<m>\\d{1,2}) ?(?:[/-] ?|năm )(?<my>${YEAR})|(?<cm>\\d{1,2})/(?<cy>${YEAR})(?!/))`
// "quý III/2025", "quý 3 năm 2025"
const QUARTER = `quý (?<q>i{1,3}|iv|[1-4]) ?(?:[/,-] ?)?(?:năm )?(?<qy>${YEAR})`
// "năm 2025", "đến 2030", "6 tháng đầu năm 2025"
const BARE = `năm (?<y>${YEAR})(?<on> trở đi| trở về sau| và (?:các|những) năm tiếp theo)?`
const TIME = new RegExp(
  `(?<![A-Za-zÀ-ỹ0-9/.,-])${LEAD}(?:${PERIOD}|${DATE}|${QUARTER}|${MONTH}|${BARE}|(?<=(?:đến|tới|trước) )(?<only>${YEAR}))(?![A-Za-zÀ-ỹ0-9]|[/.,-]\\d)`,
  'gu',
)

function read(match: RegExpExecArray, start: number): TimeWords | null {
  const end = start + match[0].length
  const g = match.groups ?? {}
  const lead = g.lead ?? ''
  if (g.from && g.to) {
    if (g.to < g.from) return null
    return { start, end, kind: lead.startsWith('so') ? 'compared' : 'period', time: g.to, from: g.from }
  }
  const time = exact(g)
  if (!time) return null
  return { start, end, kind: kindOf(lead.trim(), g.on !== undefined), time, from: null }
}

function exact(g: Readonly<Record<string, string | undefined>>): string | null {
  if (g.day && g.month && g.year) {
    if (Number(g.day) > 31 || Number(g.month) > 12 || g.day === '0' || g.month === '0') return null
    return `${g.year}-${g.month.padStart(2, '0')}-${g.day.padStart(2, '0')}`
  }
  if (g.cm && g.cy) return Number(g.cm) >= 1 && Number(g.cm) <= 12 ? `${g.cy}-${g.cm.padStart(2, '0')}` : null
  if (g.m && g.my) return Number(g.m) >= 1 && Number(g.m) <= 12 ? `${g.my}-${g.m.padStart(2, '0')}` : null
  if (g.q && g.qy) return `${g.qy}-Q${ROMAN[g.q] ?? g.q}`
  return g.y ?? g.only ?? null
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

function kindOf(lead: string, onwards: boolean): TimeWords['kind'] {
  if (lead.startsWith('so') || lead.startsWith('bằng')) return 'compared'
  if (onwards) return 'until'
  if (/đến|tới|trước|nhất|hết|cuối|vào|xong|hoàn thành/u.test(lead)) return 'until'
  return /từ/u.test(lead) ? 'since' : 'in'
}
