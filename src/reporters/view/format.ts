import type { Evidence } from '../../model/position.js'
import type { Target } from '../../model/record.js'
import type { Language } from '../../model/report.js'
import { BLANKS } from '../../text/blanks.js'
import { withoutTail } from '../../text/trim.js'

/** '12/9/2025' or '12 Sep 2025'; also the inexact times: '2025-11' -> 'tháng 11/2025', '2025-Q3' -> 'quý III/2025'. Other words come back as they are. */
export function time(value: string, language: Language): string {
  const parts = /^(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(value)?.groups
  if (!parts) return value
  const { year = '', quarter, month, day } = parts
  if (quarter) return language === 'vi' ? `quý ${ROMAN[quarter] ?? quarter}/${year}` : `Q${quarter} ${year}`
  if (!month) return year
  if (!day) return language === 'vi' ? `tháng ${Number(month)}/${year}` : `${MONTHS[Number(month) - 1] ?? month} ${year}`
  return language === 'vi' ? `${Number(day)}/${Number(month)}/${year}` : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

const ROMAN: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' }
const MONTHS: readonly string[] = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 46200.5 -> '46.200,5' in Vietnamese, '46,200.5' in English. */
export function number(value: number, language: Language): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  if (whole.includes('e')) return String(value)
  const [thousands, decimal] = language === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,12}$)/gu, thousands)
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`
}

/** 0.724 -> '72%'. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** The figure of a target in short: '≥ 80%', '25–30%', '≤ 1,5 điểm %/năm'; null where the text holds no figure. */
export function targetValue(target: Target, language: Language): string | null {
  const { op, value, min, max, unit, per } = target
  const figure =
    min !== null && max !== null ? `${number(min, language)}–${number(max, language)}` : value === null ? null : number(value, language)
  if (figure === null) return null
  const sign = { eq: '', gte: '≥ ', lte: '≤ ', gt: '> ', lt: '< ', range: '', none: '' }[op]
  const tail = unit === null ? '' : /^[%‰]/u.test(unit) ? unit : ` ${unit}`
  return `${sign}${figure}${tail}${per === null ? '' : PER[language][per]}`
}

const PER = {
  vi: { year: '/năm', quarter: '/quý', month: '/tháng' },
  en: { year: ' a year', quarter: ' a quarter', month: ' a month' },
} as const

/** Where a quote stands, in short: 'trang 3, dòng 41'. */
export function place(
  { position }: Pick<Evidence, 'position'>,
  words: { readonly line: (count: number) => string; readonly page: (count: number) => string },
): string {
  const { line, page } = position.start
  return page === undefined ? words.line(line) : `${words.page(page)}, ${words.line(line)}`
}

/**
 * A text from a document as a file format can hold it: without the characters that XML forbids (control characters, halves of pairs) and
 * without the marks that turn the reading direction of what follows. Nothing else is changed.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/gu

/** At most `limit` characters, cut at a blank, with '…'. */
export function shorten(text: string, limit: number): string {
  const flat = text.replace(BLANKS, ' ').trim()
  if (flat.length <= limit) return flat
  const cut = flat.slice(0, limit - 1)
  const blank = cut.lastIndexOf(' ')
  return `${withoutTail(blank > limit / 2 ? cut.slice(0, blank) : cut, /[\s,;:.\ud800-\udbff-]/u)}…`
}
