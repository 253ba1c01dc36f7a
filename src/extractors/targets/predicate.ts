import type { Span } from '../../model/position.js'
import type { Clause } from './clause.js'

const VERB =
  /(?<![A-Za-zÀ-ỹ])(?:được|có|đủ|đạt|bảo đảm|đảm bảo|sử dụng|tham gia|áp dụng|thực hiện|ứng dụng|hoàn thành|triển khai|bố trí|đưa|tiếp cận|là|không|phải|khi|tuân thủ|cung cấp|đánh giá)(?![A-Za-zÀ-ỹ])/u

/**
 * What is said of a share whose own words name only its noun, and that the next clause says of both: "80% trạm y tế xã và 100% cơ sở
 * cai nghiện *đủ điều kiện …*". Null where the clause has a verb of its own or the next one opens with one.
 */
export function predicateFor(key: string, clause: Clause, next: Clause | null): Span | null {
  if (!next) return null
  // "nhóm 5 tỉnh đứng đầu vùng, nhóm 20 tỉnh đứng đầu cả nước về …"
  if (clause.figure.op === 'lte' && /^(?:nhóm|top|tốp)/u.test(key.slice(clause.figure.start, clause.figure.end)))
    return { start: next.figure.end, end: next.span.end }
  if (clause.figure.unit !== '%') return null
  const own = key.slice(clause.figure.end, clause.span.end)
  if (VERB.test(own) || next.figure.start - next.span.start > 24) return null
  const at = VERB.exec(key.slice(next.figure.end, next.span.end))?.index
  return at === undefined ? null : { start: next.figure.end + at, end: next.span.end }
}
