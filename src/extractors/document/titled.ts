import type { DateMention, MentionIndex, NumberMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Part, Root } from '../../model/tree.js'
import { type Piece, piece, within } from './pieces.js'

/** The number, the date and the issuer that a title begins with, and what is left of it: the subject. */
export type Titled = {
  readonly number: NumberMention
  readonly date: DateMention | null
  readonly issuer: Piece | null
  readonly subject: Span | null
}

// between the type and the number: nothing, or "CỦA THỦ TƯỚNG CHÍNH PHỦ"
const BEFORE_NUMBER = /^\s?(?:của (?<author>[^.,;:\d]{4,90})\s)?$/u
// NGÀY 21 THÁNG 6 NĂM 2001 follows at once
const TO_DATE = /^,?\s?$/u
const AUTHOR =
  /^\s?của (?<author>[^.,;:\d]{4,90}?)\s(?=(?:về|v\/v|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|triển khai|thực hiện|tăng cường|tiếp tục)\s)/u

/**
 * "CHỈ THỊ / CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG / NGÀY 21 THÁNG 6 NĂM 2001 / VỀ VIỆC …", "NGHỊ QUYẾT / SỐ 05/2001/NQ-CP NGÀY 24 THÁNG 5
 * NĂM 2001 CỦA CHÍNH PHỦ / VỀ …": collections of laws and the gazette print documents without their letterhead.
 */
export function readTitled(root: Root, mentions: MentionIndex, { typeLine, title }: Part): Titled | null {
  if (!typeLine || !title) return null
  const words = (start: number, end: number): string => root.key.slice(start, end).replace(/\n/g, ' ')
  // the mention may begin with the type
  const number = mentions['document-number'].find(({ end }) => end > title.start && end <= title.end)
  const before = number ? BEFORE_NUMBER.exec(words(typeLine.end, Math.max(typeLine.end, number.start))) : null
  if (!number || !before) return null
  const next = within(mentions.date, title).find((date) => date.start >= number.end)
  const date = next && next.day !== null && next.year !== null && TO_DATE.test(words(number.end, next.start)) ? next : null
  const after = date?.end ?? number.end
  const lead = before.groups?.author
  const author = lead === undefined ? AUTHOR.exec(words(after, title.end)) : null
  const name = lead ?? author?.groups?.author ?? ''
  const at = lead === undefined ? after + (author?.[0].indexOf(name) ?? 0) : typeLine.end + before[0].indexOf(name)
  const from = after + (author?.[0].length ?? 0)
  return {
    number,
    date,
    issuer: name === '' ? null : piece(root, at, at + name.length),
    subject: from < title.end ? { start: from, end: title.end } : null,
  }
}
