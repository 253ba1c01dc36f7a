import type { Span } from '../../model/position.js'
import { firstWithin } from '../../text/within.js'
import { isWordUnit, wordBefore } from '../../text/word.js'
import type { Heads } from './heads.js'

/** A name of more characters is none. */
export const LONGEST_ACTOR = 170

// what parts two names, or a name from an insertion; most names stand alone
const PARTED = /[,;/]|\svà\s|\s-\s/u

/** The names in a stretch that begins with one: "Sở A, Sở B và các xã" gives three. */
export function splitActors(text: string, key: string, heads: Heads, { start, end }: Span): Span[] {
  const out: Span[] = []
  if (PARTED.test(key.slice(start, end))) addParted(out, text, key, heads, { start, end: beforeInsertion(key, start, end) })
  else add(out, text, key, start, end)
  return out.map((actor) => withoutLongList(key, actor))
}

// "Cấp ủy các cấp, nhất là thành phố X, tăng cường …": an insertion is no part of the name
const INSERTION = /,\s(?:nhất là|đặc biệt là|trong đó|trọng tâm là|trước hết là|cụ thể là|bao gồm|kể cả)\s/u

function beforeInsertion(key: string, start: number, end: number): number {
  const inserted = INSERTION.exec(key.slice(start, end))
  return inserted ? start + inserted.index : end
}

/** "Ủy ban nhân dân các xã: …" without its names where they are too many for a name. */
function withoutLongList(key: string, name: Span): Span {
  const colon = name.end - name.start > LONGEST_ACTOR ? firstWithin(key, ':', name) : -1
  return colon < 0 ? name : { start: name.start, end: colon }
}

function addParted(out: Span[], text: string, key: string, { next: nextBodies }: Heads, span: Span): void {
  let from = span.start
  nextBodies.lastIndex = from
  const within = key.slice(0, span.end)
  for (let match = nextBodies.exec(within); match; match = nextBodies.exec(within)) {
    const next = match.index + match[0].length
    const isCapital = text.charAt(next) !== key.charAt(next)
    const opens = within.slice(next, next + 12)
    if (!isCapital && !/^(?:các|những|lãnh đạo|thủ trưởng|toàn thể|ubnd|đồng chí|đại biểu hộ)/u.test(opens)) continue
    if (insideParentheses(key, span.start, match.index)) continue
    // "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường": one office of two bodies
    if (!match[0].startsWith(';') && OFFICE_OF_TWO.test(key.slice(from, match.index)) && /^(?:hội đồng|ủy ban nh|ubnd|hđnd)/u.test(opens))
      continue
    // "Bí thư Tỉnh ủy, Thành ủy các tỉnh, thành phố"
    if (opens.startsWith('thành ủy') && key.slice(0, match.index).endsWith('tỉnh ủy')) continue
    if (isListWord(opens) && !/^(?:các|những)/u.test(opens)) continue
    add(out, text, key, from, match.index)
    from = next
  }
  add(out, text, key, from, span.end)
}

const OFFICE_OF_TWO = /^(?:lãnh đạo |chánh )?văn phòng (?:hội đồng nhân dân|hđnd|đoàn (?:đại biểu quốc hội|đbqh))(?: (?:tỉnh|thành phố))?$/u

// "Các Sở, Ban, Ngành": members of one collective, also where they are set in capitals
function isListWord(opens: string): boolean {
  return /^(?:sở|ban|ngành|huyện|xã|phường|tỉnh|đoàn thể|thành phố|cơ quan|đơn vị|địa phương|doanh nghiệp)(?:,|;|\s(?:và|các|trực|có|liên|thuộc|cấp|tỉnh|thành)|$)/u.test(
    opens,
  )
}

function insideParentheses(key: string, from: number, to: number): boolean {
  const part = key.slice(from, to)
  return part.split('(').length > part.split(')').length
}

/** Adds a name without what follows it in parentheses and without trailing commas and linking words. */
function add(out: Span[], text: string, key: string, from: number, to: number): void {
  let start = from
  let end = to
  const open = firstWithin(key, '(', { start: from + 1, end: to })
  if (open >= 0) end = open
  while (start < end && !isWordUnit(text.charCodeAt(start)) && /[\s,;:"“”]/u.test(text.charAt(start))) start++
  for (let trimmed = true; trimmed; ) {
    while (end > start && !isWordUnit(text.charCodeAt(end - 1)) && /[\s,;:."“”/-]/u.test(text.charAt(end - 1))) end--
    const tail = LAST_OF_TAIL.has(wordBefore(key, end, start)) ? TAIL.exec(key.slice(Math.max(start, end - 30), end)) : null
    trimmed = tail !== null
    if (tail) end -= tail[0].length
  }
  if (end - start >= 2) out.push({ start, end })
}

// linking words and adverbs behind a name
const TAIL =
  /\s(?:(?:có )?liên quan (?:tới|đến|trong) (?:việc|quá trình|công tác)|và|có|được|sẽ|cùng|cùng với|với|tại|trong|đã|cũng|khi|thì|là|chủ động|tích cực|để|nhằm)$/u
const LAST_OF_TAIL = new Set('việc trình tác và có được sẽ cùng với tại trong đã cũng khi thì là động cực để nhằm'.split(' '))
