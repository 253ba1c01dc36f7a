import type { QuantityMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import { matches } from '../../text/matches.js'
import { endAt } from '../../text/sticky.js'
import { firstWithin, lastWithin } from '../../text/within.js'

/** One stretch that states one figure: everything that belongs to it lies in `span`. */
export type Clause = {
  readonly span: Span
  readonly figure: QuantityMention
  /** The figure of a "từ 8,92%" that the clause's own figure is reached from. */
  readonly from: QuantityMention | null
  /** The figure in the brackets behind it that says where things stand now, and the brackets. */
  readonly base: Base | null
  /** The part between two semicolons that the clause is cut from. */
  readonly segment: Span
  /** Inside brackets: its subject is that of the clause before. */
  readonly bracketed: boolean
}

/** "(hiện nay là 76,8%)" */
type Base = { readonly figure: QuantityMention; readonly brackets: Span }

/** Where a clause names what its figure starts from ("từ 71,2% năm 2022", "(hiện nay là 76,8%)"): times in there date no target. */
export function pastOf({ base, from, figure }: Clause): Span[] {
  if (!base && !from) return []
  return [...(base ? [base.brackets] : []), ...(from ? [{ start: from.start, end: figure.start }] : [])]
}

/** The parts of a sentence between semicolons outside brackets; a lead-in without figures ("Phấn đấu đến năm 2030:") is cut off. */
export function segments(key: string, sentence: Span, figures: readonly QuantityMention[]): Span[] {
  const words = key.slice(sentence.start, sentence.end)
  const out: Span[] = []
  let from = sentence.start
  let depth = 0
  MARK.lastIndex = 0
  while (MARK.test(words)) {
    const at = sentence.start + MARK.lastIndex - 1
    const c = key.charCodeAt(at)
    if (c === 40) depth++
    else if (c === 41) depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      (c === 59 ||
        (c === 58 &&
          !figures.some(
            (f) =>
              (f.start >= from && f.start < at) ||
              (f.start > at && f.start - at < 50 && at - from > 18 && LEADS_ON.test(key.slice(at + 1, f.start))),
          )))
    ) {
      out.push(trimmed(key, { start: from, end: at }))
      from = at + 1
    }
  }
  out.push(trimmed(key, { start: from, end: sentence.end }))
  return out.filter(({ start, end }) => end > start)
}

const MARK = /[();]|:(?= )/g

// "Tỷ lệ trường đạt chuẩn: 92%", "…: duy trì 100%", "…: giảm còn 5%": the colon stands for a verb
const LEADS_ON =
  /^ (?:(?:duy trì|đạt|có|từ|khoảng|giảm|tăng|còn|phấn đấu|ở|mức|bình quân|là|dự kiến|ước|xuống|lên|thêm)(?![A-Za-zÀ-ỹ]) ?)*$/u

/** One clause a figure: cut at the comma or "và" that parts it from the figure before, what stands in brackets for itself. */
export function clausesOf(key: string, segment: Span, figures: readonly QuantityMention[]): Clause[] {
  if (figures.length === 0) return []
  if (firstWithin(key, '(', segment) < 0) return inline(key, segment, segment, figures, new Map())
  const plain: QuantityMention[] = []
  const inside = new Map<number, { span: Span; figures: QuantityMention[] }>()
  for (const figure of figures) {
    const span = brackets(key, segment, figure.start)
    if (!span) plain.push(figure)
    else if (inside.get(span.start)) inside.get(span.start)?.figures.push(figure)
    else inside.set(span.start, { span, figures: [figure] })
  }
  const bases = new Map<QuantityMention, Base>()
  for (const [
    at,
    {
      span,
      figures: [only, ...more],
    },
  ] of inside) {
    const stated = plain.findLast((f) => f.end <= span.start)
    if (!only || more.length > 0 || !stated || only.unit !== stated.unit || !IS_BASE.test(key.slice(span.start, only.start))) continue
    bases.set(stated, { figure: only, brackets: span })
    inside.delete(at)
  }
  const out = inline(key, segment, segment, plain, bases)
  for (const b of inside.values()) out.push(...inline(key, b.span, segment, b.figures, null))
  return out.sort((a, b) => a.figure.start - b.figure.start)
}

/** `bases`: the figures in brackets by those before them; null for figures that stand in brackets themselves. */
function inline(
  key: string,
  stretch: Span,
  segment: Span,
  figures: readonly QuantityMention[],
  bases: ReadonlyMap<QuantityMention, Base> | null,
): Clause[] {
  const merged = withOrigins(key, figures)
  const out: Clause[] = []
  let from = stretch.start
  merged.forEach(({ figure, origin }, i) => {
    const next = merged[i + 1]
    const parted = next ? cut(key, figure.end, next.origin?.start ?? next.figure.start) : stretch.end
    // nothing parts the two: the second figure is a condition inside the statement of the first ("100% xã mỗi quý có ít nhất 04 tin, bài")
    const until =
      parted ??
      (merged[i + 2] ? (cut(key, next?.figure.end ?? figure.end, merged[i + 2]?.figure.start ?? stretch.end) ?? stretch.end) : stretch.end)
    const start = aimStart(key, from, (origin ?? figure).start)
    const span = trimmed(key, { start, end: until })
    if (span.start <= figure.start && figure.start < span.end)
      out.push({ span, figure, from: origin, base: bases?.get(figure) ?? null, segment, bracketed: bases === null })
    from = parted ?? figure.end
  })
  return out
}

/** Blanks, commas, joining words and list labels at either end left out. */
export function trimmed(key: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && BLANK.has(key.charCodeAt(from))) from++
  while (to > from && BLANK.has(key.charCodeAt(to - 1))) to--
  const joined = endAt(JOINING, key, from)
  return { start: joined > 0 && joined < to ? joined : from, end: to }
}

// "(hiện nay là 76,8%)", "(năm học 2022 - 2023: 35,4%)"
const IS_BASE = /^(?:hiện nay|hiện|năm (?:học )?\d[\d -]{3,12}|năm trước|mức|kết quả|thực hiện|đến nay|ước)[^;,]{0,30}(?:là|đạt|:|còn)? ?$/u

const BLANK: ReadonlySet<number> = new Set([...' \n\t,;:.+*'].map((mark) => mark.charCodeAt(0)))
// "và ", "đồng thời ", "- ", "(1) ", "a) "
const JOINING = /(?:(?:và|đồng thời|còn|- |\(?(?:\d{1,2}|[ivx]{1,4}|[a-zđ])\))[ ,]*)/uy

type Merged = { figure: QuantityMention; origin: QuantityMention | null }

// "từ 8,92% (năm 2022) xuống còn 6,02%" · "từ 23 ca lên 40 ca"
const REACHES = /^[^;]{0,40}?(?:xuống|lên|còn|đến|thành)/u

function withOrigins(key: string, figures: readonly QuantityMention[]): Merged[] {
  const out: Merged[] = []
  let origin: QuantityMention | null = null
  figures.forEach((figure, i) => {
    const next = figures[i + 1]
    if (isCompared(key.slice(Math.max(0, figure.start - 16), figure.start))) return
    if (
      next &&
      figure.op === 'eq' &&
      next.start - figure.end < 60 &&
      alike(figure.unit, next.unit) &&
      startsFrom(key, figure) &&
      REACHES.test(key.slice(figure.end, next.start))
    ) {
      origin = figure
      return
    }
    out.push({ figure, origin })
    origin = null
  })
  return out
}

function isCompared(before: string): boolean {
  return before.includes('so với ') && /so với (?:mức |con số )?$/u.test(before)
}

function startsFrom(key: string, { start }: QuantityMention): boolean {
  return key.startsWith('từ ', start) || /(?:^|\s)từ (?:mức )?(?:trên |dưới |khoảng )?$/u.test(key.slice(Math.max(0, start - 20), start))
}

// "từ 23 ca sinh xuống 18 ca sinh/1.000 phụ nữ", "từ 15 ngày còn 10 ngày làm việc"
function alike(from: string | null, to: string | null): boolean {
  return from === to || from === null || to === null || to.startsWith(from) || from.startsWith(to)
}

// Where the clause of a figure ends before the next one: " và 100%", ", 50% người", "; trong đó"; else the first comma, else the last "và";
// null where nothing parts them.
function cut(key: string, from: number, to: number): number | null {
  const between = key.slice(from, to)
  const close =
    /(?:,|\/| và|;| -)\s*(?:(?:phấn đấu|đạt|có|bảo đảm|đảm bảo|hơn|trong đó(?: có)?|khoảng|năm \d{4}(?: đạt)?|trên|cho|là|tăng|giảm|còn|tại) ?){0,3}$/u.exec(
      between,
    )
  if (close) return from + close.index
  if (
    key[from - 1] === '%' &&
    /^(?:ít nhất|tối thiểu)/u.test(key.slice(to, to + 10)) &&
    LISTED.test(between) &&
    !/(?:giảm|tăng)[^,;]{0,20}$/u.test(key.slice(from - 24, from))
  )
    return null
  const comma = /,(?! (?:phường|xã|thị trấn|huyện))/u.exec(between)
  if (comma) return from + comma.index
  const and = between.lastIndexOf(' và ')
  return and >= 0 ? from + and : null
}

// "100% trường học, trạm y tế mở ít nhất 01 lớp": the share is of both, the count is asked of them
const LISTED =
  /^ (?!.{0,80}(?<![A-Za-zÀ-ỹ])(?:được|có|đạt|sử dụng|hoàn thành|tham gia)(?![A-Za-zÀ-ỹ]).{0,60}(?:,| và))[A-Za-zÀ-ỹ ]{2,40}(?:,| và) (?!mỗi|từng|xây dựng|hỗ trợ|đào tạo|thành lập|tạo|phát triển|giảm|tăng|nâng|thu hút|đưa|mở|phấn đấu|tổ chức (?:được|ít|tối))[A-Za-zÀ-ỹ ]{2,40} (?:có|sử dụng|được|áp dụng|triển khai|tham gia|đạt) ?$/u

const NAMED =
  '(?:tỷ lệ|tỷ trọng|tỷ suất|tỷ số|chỉ số|tốc độ|quy mô|tổng giá trị|tổng số|số lượng|sản lượng|diện tích|thu nhập|doanh thu|năng suất|kim ngạch|hệ số|số hộ|số xã|số người)'
// ", bảo đảm kinh tế số …", ": phấn đấu", " để nâng tỷ lệ …", ", tỷ lệ hộ nghèo", " là tỷ lệ …", " có quy mô …"
const AIM = new RegExp(
  `(?:[,:] (?=(?:đảm bảo|bảo đảm|phấn đấu|hướng tới|nhằm đạt)(?![A-Za-zÀ-ỹ]))|(?:[,:]|(?<= )(?:để|nhằm|là|rằng|có|vào|qua đó|góp phần|đưa|từ đó)) (?=(?:(?:nâng|đưa|giảm|tăng|duy trì|làm|giúp|tiếp tục giảm) )?${NAMED}(?![A-Za-zÀ-ỹ])))`,
  'gu',
)

const OPENS_NAMED = new RegExp(`^[ ,]*(?:(?:phấn đấu|giảm|tăng|nâng|đưa|duy trì|và) )*${NAMED}(?![A-Za-zÀ-ỹ])`, 'u')

// Where the statement of a figure begins in a long clause: behind the last words that announce it.
function aimStart(key: string, from: number, figure: number): number {
  const before = key.slice(from, figure)
  if (before.length < 40 || OPENS_NAMED.test(before)) return from
  let start = 0
  for (const match of matches(before, AIM)) start = match.index + match[0].length
  return from + start
}

function brackets(key: string, segment: Span, at: number): Span | null {
  const open = lastWithin(key, '(', { start: segment.start, end: at })
  if (open < 0) return null
  const shut = firstWithin(key, ')', { start: open, end: segment.end + 1 })
  return shut > at ? { start: open + 1, end: shut } : null
}
