import { measureUnits, moneyUnits } from '../../lexicon/quantities.js'
import type { QuantityMention } from '../../model/mention.js'
import type { Target } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import type { Clause } from './clause.js'
import type { Frame } from './frame.js'
import { METRIC, subjectOf } from './indicator.js'
import { tail } from './phrase.js'
import { predicateFor } from './predicate.js'
import { withoutRate } from './units.js'

/** The clauses before and behind in the same stretch, whether or not they make targets. */
export type Around = { readonly previous: Clause | null; readonly next: Clause | null }

/** A clause's indicator, with the help of its neighbours where its own words do not name one. */
export type Named = {
  readonly indicator: string
  readonly inherited: boolean /** The population set apart, where that is how the subject was found. */
  readonly scope: string | null
}

/**
 * "giảm 5.100 hộ" takes its subject from the statement before, "có 80% và đến năm 2030 có 100% số xã đạt chuẩn" from the one behind,
 * "90% đạt cấp độ 5" shares the noun, "dịch vụ 38%" the kind of share ("tỷ trọng").
 */
export function named({ root, lead }: Frame, clause: Clause, { next, previous }: Around, last: Target | null): Named {
  const { span, figure, from } = clause
  const listed = coordinated(root, clause, last)
  if (listed) return { indicator: listed, inherited: true, scope: null }
  const own = subjectOf(root, span, from ? { ...figure, start: from.start } : figure, predicateFor(root.key, clause, next))
  // "tỷ lệ hộ nghèo giảm 1%/năm, vùng đồng bào dân tộc thiểu số giảm 3%/năm"
  if (last && figure.unit === last.unit && APART.test(own.indicator))
    return { indicator: last.indicator, inherited: true, scope: own.indicator }
  const missing = own.bare || own.indicator === ''
  if (lead && (missing ? !last : !METRIC.test(own.indicator.toLowerCase())))
    return { indicator: `${lead.indicator} ${missing ? '' : own.indicator}`.trim(), inherited: false, scope: null }
  if (missing && last) return { indicator: borrowed(last.indicator, own.indicator, figure), inherited: true, scope: null }
  // "xảy ra 312 vụ tai nạn, giảm 12,4%": the clause before holds a figure that is no target of its own
  if (missing && previous) {
    const before = subjectOf(root, previous.span, previous.figure, null).indicator
    const sum = MEASURES.has(withoutRate(previous.figure.unit?.toLowerCase() ?? '')) && before.startsWith('số ')
    return { indicator: sum ? '' : before, inherited: false, scope: null }
  }
  if (missing && next && next.figure.unit === figure.unit)
    return { indicator: subjectOf(root, next.span, next.figure, null).indicator, inherited: false, scope: null }
  if (BARE_COUNTS.has(own.indicator)) {
    const cause = CAUSE.exec(root.key.slice(span.end, clause.segment.end))?.groups?.cause
    if (cause) return { indicator: `${own.indicator} ${cause}`, inherited: false, scope: null }
  }
  return {
    indicator: last ? shared(own.indicator, last, figure, root.key.slice(span.start, figure.start)) : own.indicator,
    inherited: false,
    scope: null,
  }
}

// "Giảm ít nhất 10% số vụ và 15% số người chết": the verb before the first figure moves the second as well
function coordinated(root: Root, { span, figure }: Clause, last: Target | null): string | null {
  if (!last || (last.direction !== 'decrease' && last.direction !== 'increase') || figure.unit !== '%' || last.unit !== '%') return null
  if (root.key.slice(span.start, figure.start).trim() !== '') return null
  const after = root.key.slice(figure.end, span.end)
  return MOVES_TOO.test(after) ? tail({ text: root.text.slice(figure.end, span.end), key: after }).text : null
}

const MOVES_TOO =
  /^ (?:số|tỷ lệ|tổng|mức|lượng|thời gian|chi phí|diện tích)(?![A-Za-zÀ-ỹ])(?![^,;]{0,80}(?<![A-Za-zÀ-ỹ])(?:được|có|đạt|tham gia|hoàn thành)(?![A-Za-zÀ-ỹ]))/u

// "giảm 10% số vụ, 5% số người chết và 5% số người bị thương do tai nạn giao thông": the cause is said once for all
const BARE_COUNTS = new Set(['số vụ', 'số ca', 'số người chết', 'số người bị thương', 'số người mắc'])
const CAUSE = / do (?<cause>(?:tai nạn|đuối nước|thiên tai|cháy|bạo lực|bệnh)[^,;.()]{0,40}?)(?= so với|[,;.()]|$)/u

const APART =
  /^(?:vùng|khu vực|các huyện|các xã|huyện nghèo|xã nghèo|hộ đồng bào|miền núi|nông thôn|thành thị|lĩnh vực|địa bàn)(?![A-Za-zÀ-ỹ])/iu
const MEASURES = new Set([...moneyUnits, ...measureUnits])

// "giảm 5.100 hộ" after "tỷ lệ hộ nghèo": the households meant are those of the indicator before.
function borrowed(last: string, own: string, { unit }: QuantityMention): string {
  // "tốc độ tăng bình quân 5%" after "tổng giá trị sản phẩm …"
  if (own === 'tỷ lệ') return /^tỷ (?:lệ|trọng) /u.test(last) ? last : `${own} ${last.replace(/^số /u, '')}`
  if (/^(?:tốc độ|tỷ lệ|mức)/u.test(own)) return `${own} ${last}`
  if (unit === null || unit === '%' || unit === '‰' || unit === 'lần') return last
  const at = last.toLowerCase().indexOf(unit)
  return at >= 0 ? last.slice(at) : MEASURES.has(withoutRate(unit.toLowerCase())) ? last : own || last
}

function shared(own: string, last: Target, { unit }: QuantityMention, before: string): string {
  if (unit !== '%') return own
  const isNamed =
    /^(?:t[ỷỉ] (?:lệ|trọng|suất|số)|số|chỉ số|tổng|mức|giá trị|kim ngạch|quy mô|doanh thu|sản lượng|diện tích|tốc độ|kinh phí|năng suất)/iu.test(
      own,
    )
  // "tỷ lệ lao động qua đào tạo đạt 65%, trong đó có bằng cấp, chứng chỉ đạt 28%"
  if (/^trong đó,? có /u.test(before) && !isNamed) return `${last.indicator} có ${own}`
  const verb = /^tỷ lệ (đạt|được|có|hoàn thành|phải)(?![A-Za-zÀ-ỹ])/u.exec(own)?.[1]
  if (verb) {
    const at = last.indicator.indexOf(` ${verb} `)
    return at > 6 ? `${last.indicator.slice(0, at)} ${own.slice(6).trim()}` : own
  }
  // "tỷ trọng nông nghiệp còn 20%, công nghiệp chiếm 42%, dịch vụ 38%"
  const kind = /^t[ỷỉ] (?:lệ|trọng)(?! tăng| giảm)/iu.exec(last.indicator)?.[0]
  return kind && !isNamed && /^[^,]{3,60}?(?:chiếm|đạt|còn|là|trên|khoảng)? ?$/u.test(before) ? `${kind} ${own}` : own
}
