import type { QuantityMention } from '../model/mention.js'
import type { Span } from '../model/position.js'
import type { Funding } from '../model/record.js'
import type { Root } from '../model/tree.js'
import { evidence } from '../text/evidence.js'
import { timesIn } from '../text/time-words.js'
import type { Extractor } from './extractor.js'
import { purposeOf } from './funding/purpose.js'
import { sourceOf } from './funding/source.js'
import { isBudgetShare, isFulfilment } from './targets/budget-share.js'
import { trimmed } from './targets/clause.js'
import { passages } from './targets/passages.js'
import { type Place, placeOf } from './targets/place.js'
import { isMoney, withoutRate } from './targets/units.js'

/** Money that the plan sets aside, needs or grants, and shares of a budget ("3% tổng chi ngân sách"), in document order. */
export const funding: Extractor = {
  field: 'funding',
  empty: [],
  extract: ({ root, mentions }) => {
    const out: Funding[] = []
    let at = 0
    for (const block of root.blocks) {
      const figures: QuantityMention[] = []
      for (let next = mentions.quantity[at]; next && next.start < block.end; next = mentions.quantity[++at])
        if (next.start >= block.start && isMoneyLike(next)) figures.push(next)
      if (figures.length === 0 || block.zone !== 'body') continue
      if (figures.every(isShare) && !NAMES_MONEY.test(root.key.slice(block.start, block.end))) continue
      const place = placeOf(root, block.start)
      if (place.role === 'situation' || place.role === 'basis') continue
      for (const sentence of passages(root, { start: block.enumerator?.end ?? block.start, end: block.end })) {
        const within = figures.filter((f) => f.start >= sentence.start && f.start < sentence.end)
        within.forEach((figure, i) => {
          if (isGranted(root, place, sentence, figure))
            out.push(made(root, sentence, clauseOf(root.key, sentence, figure, within[i - 1], within[i + 1]), figure))
        })
      }
    }
    return out
  },
}

// a share is one of money beside such words alone: those of `isBudgetShare` and SHARED
const NAMES_MONEY = /ngân sách|nguồn|vốn|phí|ns(?:nn|đp|tw)|dự toán|mức đ(?:óng|ầu tư)|giá trị công trình|xã hội hóa|đóng góp|tài trợ|quỹ/u

function isShare({ unit }: QuantityMention): boolean {
  return unit === '%'
}

function isMoneyLike({ unit }: QuantityMention): boolean {
  return unit !== null && (unit === '%' || isMoney(plainUnit(unit)))
}

function plainUnit(unit: string): string {
  return withoutRate(unit).trimEnd()
}

// what money is for or from: "kinh phí", "mức hỗ trợ", "bố trí", "dự toán"
const SPENT =
  /(?:kinh phí|vốn|ngân sách|dự toán|hỗ trợ|trợ cấp|mức chi|bố trí|dành|quỹ|nguồn lực|đầu tư|tặng|thưởng|chi thường xuyên|chi khác|chi phí|tài trợ|viện trợ|cấp|phân bổ|mức thù lao|huy động)/u
// money that is earned, lost, fined or a threshold
const NOT_SPENT =
  /(?:doanh thu|thu nhập|grdp|gdp|kim ngạch|giá trị|thiệt hại|phạt|thu ngân sách|thu nội địa|tổng thu|đăng ký|dư nợ|nộp|lợi nhuận|mức lương|thất thoát|bồi thường|tăng thu|nợ|doanh số|quy mô|đầu tư (?:phát triển )?(?:toàn )?xã hội|xuất khẩu|tham ô|chiếm đoạt|trị giá|đã (?:hỗ trợ|giải ngân|cấp|vận động|chi|bố trí))[^;]{0,80}$/u

// "thu hút 1,5 tỷ USD vốn đầu tư nước ngoài": an aim, nothing that is spent
const FOREIGN = /nước ngoài|fdi|vốn đầu tư toàn xã hội|vốn đăng ký/u

// "…, vốn tín dụng 40%, vốn doanh nghiệp và người dân 25%"
const SHARED = /(?:vốn|ngân sách|nguồn|xã hội hóa|đóng góp|tài trợ|quỹ)[^;.,\d]{0,60}$/u

// "do Nhà nước nắm giữ 100%", "E được xác định là 100%", "100% vốn điều lệ", "100% vốn vay": who owns a firm and how it is financed
const OWNED = /(?:nắm giữ|sở hữu|xác định là|cổ phần)[^,;]{0,12}$/u
const CAPITAL = /^\s*vốn (?:điều lệ|chủ sở hữu|vay|góp|nhà nước)/u

function isGranted(root: Root, place: Place, sentence: Span, figure: QuantityMention): boolean {
  const { key } = root
  const before = key.slice(sentence.start, figure.start)
  const after = key.slice(figure.end, Math.min(sentence.end, figure.end + 60))
  if (isShare(figure)) {
    const lead = withBound(key, sentence, figure)
    if (!isBudgetShare(lead, after) && !(SHARED.test(before) && isUnderFunding(root, place))) return false
    return !OWNED.test(before) && !CAPITAL.test(after) && !isFulfilment(lead, after)
  }
  if (
    NOT_SPENT.test(before) ||
    (before.includes('thu hút') && FOREIGN.test(before + after)) ||
    /trở (?:lên|xuống)$/u.test(key.slice(figure.start, figure.end))
  )
    return false
  return SPENT.test(before) || SPENT.test(after) || isUnderFunding(root, place)
}

// under a part or a heading about money
function isUnderFunding({ key }: Root, { role, path }: Place): boolean {
  return role === 'funding' || path.some(({ title }) => /kinh phí|dự toán|nguồn vốn/u.test(key.slice(title.start, title.end)))
}

// "thu ngân sách vượt " before 10%
function withBound(key: string, sentence: Span, { start, end }: Span): string {
  const digit = key.slice(start, end).search(/[\d≥≤<>]/u)
  return key.slice(sentence.start, start + Math.max(0, digit))
}

// Between the figures before and behind, at the comma or semicolon nearest to them.
function clauseOf(
  key: string,
  sentence: Span,
  figure: QuantityMention,
  before: QuantityMention | undefined,
  next: QuantityMention | undefined,
): Span {
  const head = before ? key.slice(before.end, figure.start) : key.slice(sentence.start, figure.start)
  const semicolon = head.lastIndexOf(';')
  const from = before
    ? before.end + Math.max(0, semicolon >= 0 ? semicolon + 1 : Math.max(0, head.search(/[,;)]/u)))
    : sentence.start + Math.max(0, semicolon + 1)
  const rest = key.slice(figure.end, next?.start ?? sentence.end)
  const stop = next ? rest.search(/[,;)(]/u) : rest.search(/[;)]/u)
  return trimmed(key, { start: from, end: figure.end + (stop < 0 ? (next ? 0 : rest.length) : stop) })
}

function made(root: Root, sentence: Span, span: Span, figure: QuantityMention): Funding {
  const { quote, position } = evidence(root, span)
  return {
    quote,
    position,
    amount: figure.value ?? figure.max ?? 0,
    unit: plainUnit(figure.unit ?? 'đồng'),
    purpose: purposeOf(root, sentence, span, figure),
    source: sourceOf(root, span),
    period: periodOf(root, sentence, span, figure),
  }
}

// The time of its own clause that stands nearest to it ("từ tăng thu năm 2025 … 5 tỷ đồng trong năm 2026"), else the one named last before it in the sentence.
function periodOf(root: Root, sentence: Span, span: Span, figure: Span): Funding['period'] {
  const times = (from: number, to: number) =>
    timesIn(root.key, from, to).filter(
      // a day is the date of an act
      ({ kind, time }) => kind === 'period' || (kind === 'in' && time.length < 10),
    )
  const own = times(span.start, span.end).sort((a, b) => gap(a, figure) - gap(b, figure))[0]
  const time = own ?? times(Math.max(sentence.start, figure.start - 400), figure.start).at(-1)
  return time ? [time.from ?? time.time, time.time] : null
}

function gap(time: Span, figure: Span): number {
  return time.start < figure.start ? figure.start - time.end : time.start - figure.end
}
