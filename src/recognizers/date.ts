import type { DateMention } from '../model/mention.js'
import type { Root } from '../model/tree.js'
import { matches } from '../text/matches.js'
import { matchAt } from '../text/sticky.js'
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

const BETWEEN = `(?:\\s?[/-]\\s?|\\s${PLAIN_YEAR}\\s)`
const START = '(?<![a-zà-ỹđ\\d/])'

// searched from its first figure, which is rarer than the words before it
const DATE = new RegExp(
  // tháng 9/2025 · tháng 9 năm 2025
  `(?<m3>${DD})${BETWEEN}(?<y3>${YEAR})(?!\\d)(?<=${START}(?<lead3>${PLAIN_MONTH}\\s)\\k<m3>${BETWEEN}\\k<y3>)|` +
    // quý 3 năm 2025
    `(?<q4>[1-4])${BETWEEN}(?<y4>${YEAR})(?!\\d)(?<=${START}(?<lead4>quý\\s)\\k<q4>${BETWEEN}\\k<y4>)|` +
    // quý III/2025 · năm 2030
    `(?<y5>${YEAR})(?!\\d)(?<=${START}(?<lead5>quý\\s(?<q5>iv|i{1,3})${BETWEEN}|${PLAIN_YEAR}\\s)\\k<y5>)|` +
    // 23 tháng 6 năm 2021 · 10 tháng 11
    `(?<d1>${DD})\\s?,?\\s?${MONTH_WORD}\\s?(?<m1>${DD})(?:\\s?,?\\s?${YEAR_WORD}\\s?(?<y1>${YEAR}))?(?!\\d)|` +
    // 23/6/2021 · 23-6-2021 · 23.6.2021 · 22/ 12/2011 · 10/11
    `(?<d2>${D}{1,2})\\s?(?<sign>[/.-])\\s?(?<m2>${D}{1,2})(?:\\s?\\k<sign>\\s?(?<y2>${YEAR}))?(?![\\d/%a-zà-ỹđ])`,
  'g',
)
// what may stand before a day: "ngày 23", or no letter and no figure
const BEFORE_DAY = new RegExp(`(?<=${START}(?<lead>${DAY_WORD}\\s{0,2}))|${START}`, 'y')
// ngày hai mươi ba tháng sáu năm hai nghìn không trăm hai mươi mốt
const SPELLED = new RegExp(
  `${START}ngày\\s(?<day>[a-zà-ỹ ]{2,20}?)\\stháng\\s(?<month>[a-zà-ỹ ]{2,12}?)\\snăm\\s(?<year>hai (?:nghìn|ngàn)(?: (?:không|trăm|linh|lẻ|mươi|mười|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín)){0,7})`,
  'g',
)

function recognize({ key }: Root): readonly DateMention[] {
  const printed = inFigures(key)
  const spelledOut = matches(key, SPELLED).flatMap(({ 0: words, index, groups: { day = '', month = '', year = '' } = {} }) => {
    return make(index, index + words.length, spelled(day), spelled(month), spelledYear(year)) ?? []
  })
  return spelledOut.length === 0 ? printed : [...printed, ...spelledOut].sort((a, b) => a.start - b.start)
}

function inFigures(key: string): DateMention[] {
  const out: DateMention[] = []
  DATE.lastIndex = 0
  for (let match = DATE.exec(key); match; match = DATE.exec(key)) {
    const { 0: figures, index, groups = {} } = match
    const day = groups.d1 ?? groups.d2
    const before = day === undefined ? null : matchAt(BEFORE_DAY, key, index)
    if (day !== undefined && before === null) {
      DATE.lastIndex = index + 1
      continue
    }
    const lead = before?.groups?.lead ?? groups.lead3 ?? groups.lead4 ?? groups.lead5 ?? ''
    const mention = read(groups, lead, index, index + figures.length)
    if (mention) out.push(mention)
  }
  return out
}

type Groups = Readonly<Record<string, string | undefined>>

function read(g: Groups, lead: string, figures: number, end: number): DateMention | null {
  const start = figures - lead.length
  // without "ngày" only a whole date is one
  if (g.d1 !== undefined && lead === '' && g.y1 === undefined) return null
  // a fraction or a range without the word "ngày" is no date
  if (g.d2 !== undefined && g.y2 === undefined && (lead === '' || g.sign === '.')) return null
  const quarter = g.q4 ?? g.q5
  if (quarter !== undefined) {
    const year = number(g.y4 ?? g.y5)
    return { type: 'date', start, end, time: `${year}-Q${ROMAN[quarter] ?? quarter}`, year, month: null, day: null }
  }
  return make(start, end, number(g.d1 ?? g.d2), number(g.m1 ?? g.m2 ?? g.m3), number(g.y1 ?? g.y2 ?? g.y3 ?? g.y5))
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function make(start: number, end: number, day: number | null, month: number | null, year: number | null): DateMention | null {
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (day < 1 || day > (DAYS[(month ?? 1) - 1] ?? 31))) return null
  const time =
    year === null ? null : month === null ? `${year}` : day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
  return { type: 'date', start, end, time, day, month, year }
}

function number(digits: string | undefined): number | null {
  if (digits === undefined) return null
  const plain = Number(digits)
  return Number.isNaN(plain) ? Number(digits.replace(/\s/g, '').replace(/o/g, '0').replace(/l/g, '1')) : plain
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
