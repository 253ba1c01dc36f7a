import type { Span } from '../model/position.js'
import { firstWithin } from './within.js'

/**
 * The sentences of a stretch of reading text. A full stop ends one only before a blank and a capital, a digit or a quotation mark, and not
 * after an abbreviation ("TP. Huế", "ThS. Lan") or an enumerator ("Điều 2. "); a line break always does.
 */
export function sentences(text: string, { start, end }: Span): Span[] {
  const out: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 46 && unit !== 33 && unit !== 63 && unit !== 10 && unit !== 0x2026) continue
    if (
      unit !== 10 &&
      !(at + 1 >= end || (text.charCodeAt(at + 1) === 32 && OPENS.test(text.slice(at + 2, at + 4)) && !isAbbreviation(text, at)))
    )
      continue
    push(out, text, from, unit === 10 ? at : at + 1)
    from = at + 1
  }
  push(out, text, from, end)
  return out
}

/** The clauses of a stretch, parted by ';'. */
export function clauses(text: string, { start, end }: Span): Span[] {
  const out: Span[] = []
  let from = start
  for (let at = firstWithin(text, ';', { start, end }); at >= 0; at = firstWithin(text, ';', { start: from, end })) {
    push(out, text, from, at)
    from = at + 1
  }
  push(out, text, from, end)
  return out
}

const OPENS = /^["“‘(]?[\p{Lu}\d–-]/u
// TP. · Tp. · TT. · TX. · ThS. · TS. · PGS. · BS. · St. · Q. · P. · v.v. · "Điều 2." · "1."
const ABBREVIATION = /(?:^|[\s("“])(?:TP|Tp|TT|TX|Th[sS]|TS|PGS|GS|BS|KS|Đ\/c|đ\/c|Q|P|X|H|tr|Nxb|[Đđ]iều \d{1,3}|\d{1,2})$/u

/** Whether the full stop at `at` belongs to an abbreviation or an enumerator. */
export function isAbbreviation(text: string, at: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(0, at - 9), at))
}

function push(out: Span[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && text.charCodeAt(from) <= 32) from++
  while (to > from && text.charCodeAt(to - 1) <= 32) to--
  if (to > from) out.push({ start: from, end: to })
}
