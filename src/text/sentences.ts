import type { Span } from '../model/position.js'
import { CAPITAL } from './letter-case.js'
import { firstWithin } from './within.js'

/**
 * The sentences of a stretch of reading text. A full stop ends one only before a blank and a capital, a digit or a quotation mark, and not
 * after an abbreviation ("TP. Huế", "ThS. Lan") or an enumerator ("Điều 2. ", at the start); a line break always does.
 */
export function sentences(text: string, { start, end }: Span): Span[] {
  const out: Span[] = []
  const stretch = text.slice(start, end)
  let from = start
  MARK.lastIndex = 0
  while (MARK.test(stretch)) {
    const at = start + MARK.lastIndex - 1
    const unit = text.charCodeAt(at)
    if (
      unit !== 10 &&
      !(at + 1 >= end || (text.charCodeAt(at + 1) === 32 && OPENS.test(text.slice(at + 2, at + 4)) && !isAbbreviation(text, from, at)))
    )
      continue
    push(out, text, from, unit === 10 ? at : at + 1)
    from = at + 1
  }
  push(out, text, from, end)
  return out
}

const MARK = /[.!?…\n]/g

/** The clauses of a stretch, parted by ';' outside brackets. */
export function clauses(text: string, { start, end }: Span): Span[] {
  const out: Span[] = []
  let from = start
  if (firstWithin(text, ';', { start, end }) >= 0)
    for (const at of partingMarks(text, start, end)) {
      push(out, text, from, at)
      from = at + 1
    }
  push(out, text, from, end)
  return out
}

function partingMarks(text: string, start: number, end: number): number[] {
  const marks: number[] = []
  const opened: { readonly at: number; readonly marks: number }[] = []
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 59) marks.push(at)
    else if (unit === 40) opened.push({ at, marks: marks.length })
    else if (unit === 41 && !ENUMERATOR.test(text.slice(Math.max(start, at - 3), at))) {
      const bracket = opened.pop()
      if (bracket && at - bracket.at <= LONGEST_BRACKET) marks.length = Math.min(marks.length, bracket.marks)
    }
  }
  return marks
}

/** Longer ones were opened by mistake. */
const LONGEST_BRACKET = 600
// "…; b)" closes no bracket
const ENUMERATOR = /[;:]\s[a-zđ]$/u

const OPENS = new RegExp(`^["“‘(]?[${CAPITAL}\\d–-]`)
// TP. · Tp. · TT. · TX. · ThS. · TS. · PGS. · BS. · St. · Q. · P. · v.v. · "sau: 1."
const ABBREVIATION = /(?:^|[\s("“])(?:TP|Tp|TT|TX|Th[sS]|TS|PGS|GS|BS|KS|Đ\/c|đ\/c|Q|P|X|H|tr|Nxb|(?<=[:;(]\s?)\d{1,2})$/u
// 1. · Điều 2. · Nhiệm vụ 3. at the start of a sentence; "… trước ngày 15. Sở Nội vụ …" ends one
const LABEL =
  /^["“(]?(?:(?:điều|khoản|mục|chương|phần|phụ lục|bảng|biểu|mẫu|hình|bước|nhóm|nội dung|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|tiêu chí|(?:tiểu )?dự án|hợp phần)\s)?\d{1,3}$/iu
const LONGEST_LABEL = 24
/** The last letters of those abbreviations, and the figures that end a label. */
const BEFORE_STOP: ReadonlySet<number> = new Set([...'PpTXSsQHcrb0123456789'].map((letter) => letter.charCodeAt(0)))

/** Whether the full stop at `at` belongs to an abbreviation, or to an enumerator that begins the sentence at `from`. */
export function isAbbreviation(text: string, from: number, at: number): boolean {
  if (!BEFORE_STOP.has(text.charCodeAt(at - 1))) return false
  if (ABBREVIATION.test(text.slice(Math.max(0, at - 9), at))) return true
  return at - from <= LONGEST_LABEL && LABEL.test(text.slice(from, at).trimStart())
}

function push(out: Span[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && text.charCodeAt(from) <= 32) from++
  while (to > from && text.charCodeAt(to - 1) <= 32) to--
  if (to > from) out.push({ start: from, end: to })
}
