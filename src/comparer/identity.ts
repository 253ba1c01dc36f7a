import type { DocumentFacts, PolicyRecord, Reference } from '../model/record.js'
import { fold } from '../text/normalize.js'
import { likeness } from '../text/similarity.js'

/** What is known of an act, from its own text or from where it is cited. A number alone is no identity. */
export type Act = {
  readonly number: string | null
  readonly type: string | null
  readonly issuer: string | null
  readonly title: string | null
  /** Full ISO dates only; the first is the one to show, the others are other dates printed for it. */
  readonly dates: readonly string[]
}

/** The part of a record that the cascade needs; a run over many plans may keep these and let the texts go. */
export type Letterhead = Pick<PolicyRecord, 'source' | 'document' | 'references'>

/** One file, whoever holds its record. */
export function recordKey({ source, document }: Pick<Letterhead, 'source' | 'document'>): string {
  return `${source.path ?? ''}\u0000${source.sha256}\u0000${document.number ?? ''}`
}

export function actOfDocument({ number, type, issuer, title, issuedOn }: DocumentFacts): Act {
  return { number, type, issuer, title, dates: full([issuedOn]) }
}

export function actOfReference({ number, type, issuer, title, date, alsoPrinted }: Reference): Act {
  return { number, type, issuer, title, dates: full([date, ...alsoPrinted]) }
}

/**
 * Whether two descriptions are of one act. Numbers must agree; then date, issuer and subject decide: 05-CT/TW of 15/5/2016 and of 23/6/2021
 * are two directives, while 23/6/2011 for 23/6/2021 is a slip. Where nothing speaks against it, the number is believed.
 */
export function sameAct(a: Act, b: Act): boolean {
  if (a.number === null || b.number === null || numberKey(a.number) !== numberKey(b.number)) return false
  if (differ(a.type, b.type, sameType) || differ(a.issuer, b.issuer, sameIssuer)) return false
  const titles = a.title !== null && b.title !== null ? likeness(subject(a.title), subject(b.title)) : null
  if (a.dates.length === 0 || b.dates.length === 0) return titles === null || titles >= OTHER_SUBJECT
  if (a.dates.some((date) => b.dates.includes(date))) return true
  return a.dates.some((left) => b.dates.some((right) => slip(left, right))) && (titles === null || titles >= SAME_SUBJECT)
}

/** Subjects of one act, cut and worded differently, are at least this alike; below the other, they are of two acts. */
const SAME_SUBJECT = 0.55
const OTHER_SUBJECT = 0.35

/** '05-CT/TƯ', '05-ct/tw' -> '05-CT/TW'. */
export function numberKey(number: string): string {
  return fold(number)
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/TƯ$/, 'TW')
    .replace(/^0+(?=\d)/, '')
}

/** A committee and its standing committee issue the same papers; "của Trung ương Đảng" adds nothing. */
export function issuerKey(issuer: string): string {
  return fold(issuer)
    .replace(/^(?:ban thường vụ|thường trực|ban chấp hành đảng bộ|ban chấp hành|chủ tịch|bch đảng bộ|đảng bộ)\s/u, '')
    .replace(/\s(?:trung ương đảng|trung ương|đảng cộng sản việt nam)$/u, '')
}

function sameIssuer(a: string, b: string): boolean {
  const left = issuerKey(a)
  const right = issuerKey(b)
  // the letterhead of all central Party papers
  if ([left, right].some((key) => CENTRAL.test(key))) return true
  return left.includes(right) || right.includes(left) || likeness(left, right) >= 0.85
}

// "Ban Chấp hành Trung ương" -> "trung ương", "Trung ương", "Đảng"
const CENTRAL = /^(?:trung ương|trung ương đảng|đảng|)$/u

function sameType(a: string, b: string): boolean {
  const left = fold(a)
  const right = fold(b)
  return left.includes(right) || right.includes(left)
}

function differ(a: string | null, b: string | null, same: (a: string, b: string) => boolean): boolean {
  return a !== null && b !== null && !same(a, b)
}

/** The words of a subject without what introduces them: "về việc", "Về". */
function subject(title: string): string {
  return fold(title).replace(/^(?:về việc|v\/v|về)\s/u, '')
}

/** One wrong figure in day, month or year: 2011-06-23 for 2021-06-23. */
function slip(a: string, b: string): boolean {
  return a.length === b.length && a.split('-').filter((part, i) => part !== b.split('-')[i]).length === 1
}

function full(dates: readonly (string | null)[]): string[] {
  return [...new Set(dates.filter((date) => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)))].flatMap((date) => date ?? [])
}
