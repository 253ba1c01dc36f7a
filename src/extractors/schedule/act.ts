import type { Span } from '../../model/position.js'
import type { ScheduleItem } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { spanFrom } from '../../text/sorted.js'
import { withoutTail } from '../../text/trim.js'

/** What is to be done by then and by whom: the clause without its time, the first body that its sentence names before the act. */
export function actOf(root: Root, span: Span, trigger: Span, bodies: readonly Span[]): Pick<ScheduleItem, 'action' | 'actor'> {
  const action = actBefore(root, span, trigger) ?? actWithin(root, trigger) ?? actBehind(root, span, trigger)
  const first = firstIn(bodies, span)
  const actor = first && !RECEIVES.test(root.key.slice(Math.max(span.start, first.start - 24), first.start)) ? first : null
  return { action, actor: actor ? root.text.slice(actor.start, actor.end).replace(BLANKS, ' ') : null }
}

function actBefore({ text, key }: Root, span: Span, trigger: Span): string | null {
  // no words before, or "…, hằng quý báo cáo Đảng ủy phường": the rhythm opens a clause of its own
  if (trigger.start - span.start < SHORTEST) return null
  if (/[,;]\s*$/u.test(key.slice(span.start, trigger.start)) && ACTS.test(key.slice(trigger.end, span.end))) return null
  return longEnough(clean(text.slice(span.start, trigger.start)))
}

function actWithin({ text }: Root, { start, end }: Span): string | null {
  return end - start < SHORTEST ? null : longEnough(clean(text.slice(start, end).replace(RHYTHM, '').replace(LIMIT, '')))
}

function actBehind({ text }: Root, span: Span, trigger: Span): string | null {
  return longEnough(clean(text.slice(trigger.end, span.end).replace(/^[^,;:]{0,40}[,:]\s*/u, '')))
}

const SHORTEST = 8

function longEnough(words: string): string | null {
  return words.length >= SHORTEST ? words : null
}

// "Hằng năm báo cáo Tỉnh ủy trước ngày 15/11": the act between a rhythm and its day
const RHYTHM =
  /^(?:(?:[Đđ]ịnh kỳ )?(?:(?:[Hh]ằng|[Hh]àng|[Mm]ỗi) (?:năm|quý|tháng|tuần)|(?:\d{1,2}|[Mm]ột|[Bb]a|[Ss]áu) (?:tháng|tuần|quý|năm)(?: (?:một|01|1) lần)?),? ?){1,2}/u
const LIMIT = /(?:trước|chậm nhất|muộn nhất|vào|trong)(?: [^\s,]+){0,5}\s*$/u
const ACTS =
  /^\s*(?:báo cáo|tổng hợp|sơ kết|tổng kết|đánh giá|rà soát|kiểm tra|cập nhật|công bố|công khai|gửi|tổ chức|xây dựng|lập|thống kê)(?![A-Za-zÀ-ỹ])/u
// "báo cáo Thủ tướng Chính phủ", "gửi về Sở Nội vụ": who gets it does not do it
const RECEIVES = /(?:báo cáo|gửi|trình|về|cho|đến|với)(?: (?:kết quả|định kỳ|về|cho|tới)){0,4}\s{0,3}$/u

function clean(text: string): string {
  const inner = text.replace(BLANKS, ' ').replace(/^[\s\d/,;:.()-]+/u, '')
  return withoutTail(inner, /[\s,;:.(-]/u)
    .replace(/(?:,? (?:và )?(?:hoàn thành|xong|trong|vào))$/u, '')
    .trim()
}

function firstIn(sorted: readonly Span[], { start, end }: Span): Span | null {
  const first = spanFrom(sorted, start)
  return first && first.start < end && first.start - start < 40 ? first : null
}
