import type { DateMention } from '../model/mention.js'
import type { Root } from '../model/tree.js'
import { matches } from '../text/matches.js'
import type { Recognizer } from './recognizer.js'

/** Calendar dates as exact as printed: "ngày 23 tháng 6 năm 2021", "23/6/2021", "ngày 10/11", "tháng 9/2025", "quý III/2025", "năm 2030". */
export const date: Recognizer = { type: 'date', recognize }

// 6 · 06 · "0 6" and "1 1" with a stray blank · l0 for 10
const D = '[\\dol]'
const DD = `${D}(?:\\s?${D})?`
const YEAR = `(?:[1l]\\s?9|2\\s?[0o])\\s?${D}\\s?${D}`
// ngày · ng ày · ngay · nqày · ngà · gày (OCR); tháng · t háng · thảng · thng; năm · nam · n ăm · nm
const DAY_WORD = '(?:n\\s?[gq]\\s?[aàáảãạăâ]?\\s?y|ng[aàáảãạ]|n[aàáảãạ]y|g[aàáảãạ]y)'
const MONTH_WORD = '(?:t\\s?h?\\s?[aàáảãạăắâấ]?\\s?n?\\s?g|th[aáảã]n)'
const YEAR_WORD = '(?:n\\s?[aàáảãạăằắẳẵặâ]?\\s?m|n[ăâa]|[ăâ]m)'
const PLAIN_MONTH = 'th[áaảà]ng'
const PLAIN_YEAR = 'n[ăaâ]m'

const DATE = new RegExp(
  '(?<![a-zà-ỹđ\\d/])(?:' +
    // ngày 23 tháng 6 năm 2021 · ngày 10 tháng 11 · 23 tháng 6 năm 2021
    `(?:(?<w1>${DAY_WORD})\\s{0,2})?(?<d1>${DD})\\s?,?\\s?${MONTH_WORD}\\s?(?<m1>${DD})(?:\\s?,?\\s?${YEAR_WORD}\\s?(?<y1>${YEAR}))?(?!\\d)|` +
    // ngày 23/6/2021 · 23-6-2021 · 23.6.2021 · 22/ 12/2011 · ngày 10/11
    `(?:(?<word>${DAY_WORD})\\s{0,2})?(?<d2>${D}{1,2})\\s?(?<sign>[/.-])\\s?(?<m2>${D}{1,2})(?:\\s?\\k<sign>\\s?(?<y2>${YEAR}))?(?![\\d/%a-zà-ỹđ])|` +
    // tháng 9/2025 · tháng 9 năm 2025
    `${PLAIN_MONTH}\\s(?<m3>${DD})(?:\\s?[/-]\\s?|\\s${PLAIN_YEAR}\\s)(?<y3>${YEAR})(?!\\d)|` +
    // quý III/2025 · quý 3 năm 2025
    `quý\\s(?<q4>iv|i{1,3}|[1-4])(?:\\s?[/-]\\s?|\\s${PLAIN_YEAR}\\s)(?<y4>${YEAR})(?!\\d)|` +
    // năm 2030 · ngày hai mươi ba tháng sáu năm hai nghìn không trăm hai mươi mốt
    `${PLAIN_YEAR}\\s(?<y5>${YEAR})(?![\\d])|` +
    `ngày\\s(?<dw>[a-zà-ỹ ]{2,20}?)\\stháng\\s(?<mw>[a-zà-ỹ ]{2,12}?)\\snăm\\s(?<yw>hai (?:nghìn|ngàn)(?: (?:không|trăm|linh|lẻ|mươi|mười|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín)){0,7})` +
    ')',
  'g',
)

function recognize({ key }: Root): readonly DateMention[] {
  const out: DateMention[] = []
  for (const match of matches(key, DATE)) {
    const mention = read(match.groups ?? {}, match.index, match.index + match[0].length)
    if (mention) out.push(mention)
  }
  return out
}

function read(g: Readonly<Record<string, string | undefined>>, start: number, end: number): DateMention | null {
  if (g.dw !== undefined) return make(start, end, spelled(g.dw), spelled(g.mw ?? ''), spelledYear(g.yw ?? ''))
  // without "ngày" only a whole date is one
  if (g.d1 !== undefined && g.w1 === undefined && g.y1 === undefined) return null
  // a fraction or a range without the word "ngày" is no date
  if (g.d2 !== undefined && g.y2 === undefined && (g.word === undefined || g.sign === '.')) return null
  if (g.y4 !== undefined) {
    const quarter = ['i', 'ii', 'iii', 'iv'].indexOf(g.q4 ?? '') + 1 || Number(g.q4)
    return { type: 'date', start, end, time: `${solid(g.y4)}-Q${quarter}`, year: Number(solid(g.y4)), month: null, day: null }
  }
  return make(start, end, number(g.d1 ?? g.d2), number(g.m1 ?? g.m2 ?? g.m3), number(g.y1 ?? g.y2 ?? g.y3 ?? g.y5))
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function make(start: number, end: number, day: number | null, month: number | null, year: number | null): DateMention | null {
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (day < 1 || day > (DAYS[(month ?? 1) - 1] ?? 31))) return null
  const time =
    year === null ? null : month === null ? `${year}` : day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
  return { type: 'date', start, end, time, day, month, year }
}

function solid(digits: string): string {
  return digits.replace(/\s/g, '').replace(/o/g, '0').replace(/l/g, '1')
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(solid(digits))
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const OTHER_UNITS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, giêng: 1, chạp: 12 }

/** "hai mươi ba" -> 23, "mười một" -> 11, "mồng năm" -> 5; null: no number word. */
function spelled(words: string): number | null {
  let total = 0
  let seen = false
  for (const word of words.split(' ')) {
    if (word === 'mười') total += 10
    else if (word === 'mươi') total *= 10
    else {
      const unit = UNITS.includes(word) ? UNITS.indexOf(word) : OTHER_UNITS[word]
      if (unit === undefined) continue
      total += unit
    }
    seen = true
  }
  return seen ? total : null
}

/** "hai nghìn không trăm hai mươi mốt" -> 2021, "hai nghìn lẻ chín" -> 2009. */
function spelledYear(words: string): number | null {
  const rest = words.replace(/^hai (?:nghìn|ngàn)/, '').replace(/không trăm|linh|lẻ/g, '')
  return 2000 + (spelled(rest.trim()) ?? 0)
}
