import { familyNames } from '../../lexicon/offices.js'
import type { DateMention, MentionIndex, NumberMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { CAPITAL, SMALL } from '../../text/letter-case.js'
import { type Piece, piece } from './pieces.js'

/** The document that a news report tells about, from the sentence that says who issued it and when. */
export type Subject = {
  readonly number: NumberMention | null
  /** The type word of a paper told of without its number: "ban hành Kế hoạch thực hiện Chỉ thị …". */
  readonly type: Piece | null
  readonly issuer: Piece | null
  readonly date: DateMention | null
  readonly title: Span | null
}

/** The story is told early: later sentences speak of other papers. */
const REACH = 6000
const LETTER = '(?:văn bản |công điện (?:khẩn )?|công văn (?:khẩn |hỏa tốc )?)?'
// … ban hành Kế hoạch số · … đã ký ban hành · … xây dựng
const ISSUES = new RegExp(`(?:ban hành|ký|xây dựng|công bố) ${LETTER}$`)
const BRACKETED = /(?:ban hành|ký|xây dựng) [^.;()]{4,200}\($/
// … vừa có Kế hoạch số · … triển khai Kế hoạch số
const CARRIES = new RegExp(`(?:vừa có|đã có|triển khai|ra) ${LETTER}$`)
// Ngày 28/4, Bộ Y tế có Công văn số · Ngày 24-10, UBND tỉnh có văn bản số
const DATED_HAS = new RegExp(`^.{0,40}?ngày \\d{1,2}\\s?[-/.]\\s?\\d{1,2}(?:\\s?[-/.]\\s?\\d{4})?,? [^,;:]{4,110} có ${LETTER}$`)
// HNP - Ngày 10/11, Ban Thường vụ Thành ủy Hà Nội (đã) ban hành · ngày 26/11/2021, UBND … ký
const ISSUER = new RegExp(
  `(?:^|[,;.:"(]\\s?|\\s-\\s)(?<name>[^,;:"()]{4,110}?)\\s(?:đã |vừa |mới |cũng |tiếp tục |chính thức ){0,4}(?:ký |xây dựng và |thống nhất )?(?:ban hành|ký|xây dựng|công bố|có|triển khai|ra)\\s${LETTER}$`,
)
// Ngày 10/11, Ban Thường vụ Tỉnh ủy … ban hành Kế hoạch thực hiện Chỉ thị …: a paper without its number
const UNNUMBERED =
  /(?<=(?:^|\n|\.\s)[^.\n]{0,30})ngày (?<day>\d{1,2}\s?[-/.]\s?\d{1,2}(?:\s?[-/.]\s?\d{4})?),? (?<name>[^,;:.()\n]{4,110}?)\s(?:đã |vừa |mới |chính thức ){0,3}(?:ký )?(?:ban hành|xây dựng) (?<type>kế hoạch|chương trình hành động|chương trình|chỉ thị|nghị quyết|quyết định|kết luận|công văn|công điện|hướng dẫn|đề án|thông báo)(?! số)(?: khẩn| hỏa tốc)?(?=\s(?:về|thực hiện|triển khai|để|nhằm)\s)/
// … vừa được UBND tỉnh … ban hành (ngày 3/4)
const PASSIVE =
  /^\s?(?:[^.;]{0,120}?\s)?(?:vừa |đã |mới )?(?:được|do)\s(?<name>[^,;.]{4,90}?)\s(?:ký ban hành|ban hành|phê duyệt|ký|thông qua)/
// Theo Kế hoạch số … về … vừa ban hành, UBND tỉnh … yêu cầu
const ACCORDING = /(?:^|\s)theo $/
const JUST_ISSUED =
  /^[^.;]{0,200}?\s(?:vừa|mới) (?:được )?ban hành, (?<name>[^,;.]{4,90}?)\s(?:yêu cầu|đề nghị|giao|đặt|phấn đấu|đề ra|sẽ)\s/
// the office or person that signs for a body: "Phó Chủ tịch UBND tỉnh Nguyễn Văn A", "Thay mặt Ban Thường vụ, …"
const OFFICE =
  /^(?:(?:phó |thay mặt |đồng chí |ông |bà )*(?:chủ tịch|bí thư|thường trực) )(?=ủy ban|ubnd|hội đồng|hđnd|tỉnh ủy|thành ủy|huyện ủy|quận ủy)/
// … về thực hiện Chỉ thị …
const TITLE = /^\s?(?:ngày [\d/ -]{6,12}\s?)?(?<title>(?:về|thực hiện|triển khai|để|nhằm) [^.\n]{10,600})/

const JUST = /\s(?:vừa|mới)\s/

/** "về giảm nghèo năm 2023 vừa (được UBND tỉnh) ban hành, …": the title ends where the report tells of the issue. */
function untold(title: string): string {
  const at = title.search(JUST)
  return at > 0 && title.slice(at, at + LONGEST_ISSUE).includes(' ban hành') ? title.slice(0, at) : title
}

const LONGEST_ISSUE = 90

/** Reads the subject of a report; `own` is where its text begins. */
export function readSubject(root: Root, mentions: MentionIndex, from: number): Subject {
  const numbers = mentions['document-number'].filter((m) => m.start >= from && m.start < from + REACH)
  const told = numbers.flatMap((number) => {
    const start = sentenceStart(root.key, number.start)
    const before = root.key.slice(start, number.start)
    if (ISSUES.test(before)) return subjectOf(root, mentions, number, start, issuerBefore(root, start, number.start))
    const words = root.key.slice(number.end, number.end + 300)
    const after = (ACCORDING.test(before) ? JUST_ISSUED.exec(words) : null) ?? PASSIVE.exec(words.slice(0, 260))
    const name = after?.groups?.name
    if (!after || name === undefined) return []
    const at = number.end + after[0].indexOf(name)
    const issued = mentions.date.find(
      (d) => d.day !== null && d.start >= number.end + after[0].length && d.start - number.end - after[0].length < 4,
    )
    if (issued) return { ...subjectOf(root, mentions, number, start, piece(root, at, at + name.length)), date: issued }
    return subjectOf(root, mentions, number, start, piece(root, at, at + name.length))
  })
  // … ban hành Kế hoạch giảm nghèo (Kế hoạch số 88/KH-UBND ngày 02/3/2023)
  const bracketed =
    told.length > 0 ? undefined : numbers.find((n) => BRACKETED.test(root.key.slice(sentenceStart(root.key, n.start), n.start)))
  if (bracketed) {
    const from = sentenceStart(root.key, bracketed.start)
    const verb = from + root.key.slice(from, bracketed.start).search(/(?:ban hành|ký|xây dựng) (?!số)/) + 9
    return subjectOf(root, mentions, bracketed, from, issuerBefore(root, from, verb))
  }
  const unnumbered = told.length > 0 ? null : readUnnumbered(root, mentions, from)
  if (unnumbered) return unnumbered
  const carried = numbers.find(
    (n) =>
      CARRIES.test(root.key.slice(Math.max(0, n.start - 40), n.start)) ||
      DATED_HAS.test(root.key.slice(sentenceStart(root.key, n.start), n.start)),
  )
  const start = carried ? sentenceStart(root.key, carried.start) : 0
  return newest(told) ?? (carried ? subjectOf(root, mentions, carried, start, issuerBefore(root, start, carried.start)) : NONE)
}

const NONE: Subject = { number: null, type: null, issuer: null, date: null, title: null }

function readUnnumbered(root: Root, mentions: MentionIndex, from: number): Subject | null {
  const match = UNNUMBERED.exec(root.key.slice(from, from + REACH))
  const { day = '', name = '', type = '' } = match?.groups ?? {}
  if (!match) return null
  const at = from + match.index
  const end = at + match[0].length
  const placed = (words: string, after: number): Piece | null => {
    const start = root.key.indexOf(words, after)
    return piece(root, start, start + words.length)
  }
  const issuer = placed(name, at + match[0].indexOf(day) + day.length)
  const told = TITLE.exec(root.key.slice(end, sentenceEnd(root.key, end)))?.groups?.title
  return {
    number: null,
    type: issuer && placed(type, issuer.end),
    issuer,
    date: mentions.date.find((d) => d.start >= at && d.start < (issuer?.start ?? end)) ?? null,
    title: told === undefined ? null : placed(untold(told), end),
  }
}

/** A report on a plan names the directive's issue as well: the subject is the latest of the papers whose issue it tells. */
function newest(subjects: readonly Subject[]): Subject | undefined {
  const year = (s: Subject) => s.date?.time ?? (s.date ? '9999' : '')
  return subjects.reduce<Subject | undefined>((best, s) => (best === undefined || year(s) > year(best) ? s : best), undefined)
}

function subjectOf(root: Root, mentions: MentionIndex, number: NumberMention, start: number, issuer: Piece | null): Subject {
  const stop = sentenceEnd(root.key, number.end)
  const dates = mentions.date.filter((d) => d.day !== null)
  const after = dates.find((d) => d.start >= number.end && d.start - number.end < 12)
  const before = dates.findLast((d) => d.start >= start && d.end <= (issuer?.start ?? number.start))
  const told = TITLE.exec(root.key.slice(number.end, stop))?.groups?.title
  const title = told === undefined ? undefined : untold(told)
  const titleStart = title === undefined ? -1 : root.key.indexOf(title, number.end)
  return {
    number,
    type: null,
    issuer,
    date: after ?? before ?? null,
    title: title === undefined ? null : { start: titleStart, end: titleStart + title.length },
  }
}

function issuerBefore(root: Root, start: number, end: number): Piece | null {
  const before = root.key.slice(start, end)
  const name = ISSUER.exec(before)?.groups?.name
  if (name === undefined) return null
  const at = start + before.lastIndexOf(name)
  const office = OFFICE.exec(name)?.[0].length ?? 0
  const person = office === 0 ? 0 : personAtEnd(root.text.slice(at + office, at + name.length))
  return piece(root, at + office, at + name.length - person)
}

const FAMILY = new Set(familyNames)
const PERSON = new RegExp(`\\s(?<family>[${CAPITAL}][${SMALL}]+)(?:\\s[${CAPITAL}][${SMALL}]+){2,3}$`)

/** Length of a person's name behind the body: "UBND thành phố Lê Quang Nam". Names of two syllables may be places ("huyện Mai Sơn"). */
function personAtEnd(text: string): number {
  const match = PERSON.exec(text)
  return match?.groups?.family !== undefined && FAMILY.has(match.groups.family) ? match[0].length : 0
}

/** The date of the page itself: its first full date that is no part of a sentence about a document. */
export function pageDate(root: Root, mentions: MentionIndex, subject: Subject): DateMention | null {
  const shown = mentions.date.filter((d) => d.day !== null && d.year !== null && d !== subject.date)
  const loose = shown.filter(
    (d) => !/(?:\d[-/][a-zđư][^\s]{0,40}|số [^\s]{1,40}),?\s(?:ngày\s)?$/.test(root.key.slice(Math.max(0, d.start - 40), d.start)),
  )
  return loose.find((d) => isDateline(root, d)) ?? null
}

// (19:49 15/11/2021) · 28/06/2022 00:00 · Publish date 07/12/2021 | 14:56 · Thứ hai, 15/11/2021 · Cập nhật: 15-11-2021
function isDateline(root: Root, { start, end }: Span): boolean {
  const before = root.key.slice(Math.max(0, start - 24), start)
  const after = root.key.slice(end, end + 14)
  return (
    /(?:\d{1,2}[:h]\d{2}|thứ [a-zà-ỹ]{2,4}|chủ nhật|date|cập nhật|đăng|ngày đăng|lúc|posted|xuất bản)[\s,:|()-]*$/.test(before) ||
    /^[\s|,()-]*(?:lúc\s)?\d{1,2}[:h]\d{2}/.test(after) ||
    (/(?:^|\n)\(?\s?$/.test(before) && /^\s?\)?\s?(?:\n|$)/.test(after))
  )
}

/** A day and month without a year, completed by the page's date: the last such day on or before it. ISO. */
export function completed(date: DateMention, page: DateMention | null): string | null {
  if (date.time !== null) return date.time.length === 10 ? date.time : null
  if (!page || page.time === null || page.year === null || date.month === null || date.day === null) return null
  const at = (year: number) => `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
  return at(page.year) <= page.time ? at(page.year) : at(page.year - 1)
}

function sentenceStart(key: string, at: number): number {
  for (let from = at - 1; from > Math.max(0, at - 700); from--) {
    const c = key.charCodeAt(from)
    if (c === 10) return from + 1
    if (c === 46 && key.charCodeAt(from + 1) === 32 && !/\d|tp|ths|ts/.test(key.slice(from - 2, from))) return from + 2
  }
  return Math.max(0, at - 700)
}

function sentenceEnd(key: string, at: number): number {
  const line = key.indexOf('\n', at)
  return line < 0 ? key.length : line
}
