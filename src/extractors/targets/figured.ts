import type { QuantityMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Target } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { baselineOf } from './baseline.js'
import type { Clause } from './clause.js'
import { type When, whenOf } from './deadline.js'
import { directionOf, moves } from './direction.js'
import { modalityOf, statusOf } from './firmness.js'
import { type Frame, isQuoted, type Placed, stated } from './frame.js'
import { isRank } from './indicator.js'
import { boundOf, isMeasured, isQuota, isScored } from './measured.js'
import { type Around, named } from './neighbours.js'
import { headingsAbove } from './place.js'
import { rateOf } from './rate.js'
import { scopeOf } from './scope.js'

/**
 * The target of a clause with a figure; null where the figure is none. `past`: where the sentence names what its figures start from;
 * `last`: the target stated before it.
 */
export function figured(
  frame: Frame,
  clause: Clause,
  past: readonly Span[],
  { next, previous }: Around,
  last: Placed | null,
): Placed | null {
  const { root, sentence, words, place, setting, aim } = frame
  const { span, figure, from } = clause
  const key = (start: number, end: number) => root.key.slice(start, end)
  const before = key(span.start, figure.start)
  const after = key(figure.end, span.end)
  const own = key(span.start, span.end)
  const lead = key(sentence.start, figure.start)
  const printed = key(figure.start, figure.end)
  const bound = boundOf(printed)
  const neighbour = last && last.at >= sentence.start ? last.target : null
  const near = {
    before,
    after,
    figure: printed,
    bound,
    sentence: words,
    lead,
    aim,
    role: place.role,
    normative: setting.normative,
    follows: neighbour !== null && (neighbour.unit === '%') === (figure.unit === '%') && neighbour.status === 'target',
    dated: () => isAhead(whenOf(root.key, span, clause.segment, frame.opening, [], figure.start, past), setting.issued),
  }
  if (!isMeasured(figure, near) || isScored(words) || (!aim && (isQuota(words) || isQuoted(frame, figure.start)))) return null
  const { indicator, inherited, scope } = named(frame, clause, { next, previous }, neighbour)
  if (!/[A-Za-zÀ-ỹ]{2}/u.test(indicator)) return null
  const direction = isRank(root.key, figure)
    ? 'reach'
    : inherited && neighbour && !moves(before)
      ? neighbour.direction
      : from
        ? turned(from, figure, before)
        : frame.lead?.direction && !moves(before)
          ? frame.lead.direction
          : directionOf(before, figure)
  const headings = headingsAbove(root, place, span, setting.block)
  const when = whenOf(root.key, span, clause.segment, openingFrom(frame), headings, figure.start, past)
  const time = when.deadline ?? when.period?.[1] ?? null
  const year = time ? Number(time.slice(0, 4)) : null
  const later = year !== null && setting.issued !== null && year > setting.issued
  const handed =
    later || !neighbour ? null : handedOn(neighbour, { inherited, before, own, lead, again: clause.bracketed && time === null })
  const status =
    handed ??
    statusOf({
      clause: clause.bracketed || !own.includes('(') ? own : own.replace(/\([^()]{0,200}\)/gu, ' '),
      before: before + bound,
      sentence: key(setting.block.start, span.end),
      opening: lead,
      situation: place.role === 'situation',
      ahead: aim || place.role === 'tasks' || place.role === 'assignment',
      year,
      issued: setting.issued,
      report: setting.report,
      level: figure.op === 'eq',
    })
  const isDated = status === 'target' || !later
  const { quote, position, text } = stated(root, setting.wordless ? ownWords(root.key, span, figure) : span)
  const target: Target = {
    quote,
    position,
    text,
    indicator,
    direction,
    op:
      figure.op === 'eq' && (isApart(before) || (after.includes(' trở lên') && BEYOND.test(after)) || (!from && printed.startsWith('từ ')))
        ? 'gte'
        : figure.op,
    value: figure.value,
    min: figure.min,
    max: figure.max,
    unit: figure.unit,
    per:
      figure.per ??
      rateOf(own, key(span.start, from?.start ?? figure.start), frame, clause, direction) ??
      (isYearly(root, headings[0]) ? 'year' : null),
    // a result has no date ahead of its paper: that of the aims around it is not its own
    deadline: isDated ? when.deadline : null,
    period: isDated ? when.period : null,
    baseline: baselineOf(root.key, clause),
    scope: scope ?? scopeOf(root, span),
    modality: modalityOf(key(span.start, figure.end), key(sentence.start, figure.end)),
    status,
  }
  return { at: figure.start, target }
}

function isAhead({ deadline, period }: When, issued: number | null): boolean {
  const time = deadline ?? period?.[1] ?? null
  return time !== null && (issued === null || Number(time.slice(0, 4)) >= issued)
}

// "Đến năm 2030 xuất khẩu đạt 400 triệu USD. Trong đó: …": the parts hold for the time of the whole
function openingFrom({ opening, setting, words }: Frame): Span {
  return /^[^A-Za-zÀ-ỹ]{0,4}trong đó(?![A-Za-zÀ-ỹ])/u.test(words)
    ? { start: Math.max(setting.block.start, opening.start - 300), end: opening.end }
    : opening
}

// "ước đạt 170.000 tỷ đồng, trong đó: nông nghiệp chiếm 35%": the parts of an estimate
const PARTS = /(?<![A-Za-zÀ-ỹ])trong đó(?![A-Za-zÀ-ỹ])/u

type Tie = { readonly inherited: boolean; readonly before: string; readonly own: string; readonly lead: string; readonly again: boolean }

// The status of the statement before, where this one goes on with it; `again`: "là 300 thủ tục (đạt 60%)" says the same once more.
function handedOn({ status }: Target, { inherited, before, own, lead, again }: Tie): Target['status'] | null {
  if (status === 'estimate' && (inherited || (PARTS.test(lead) && !SINCE.test(own)))) return 'estimate'
  return inherited && ((again && !SINCE.test(own)) || (status !== 'target' && !moves(before))) ? status : null
}

// in brackets: how things stood
const SINCE = /(?<![A-Za-zÀ-ỹ])(?:hiện|hiện nay|đã|ước|đến nay|năm trước|cùng kỳ|tính đến)(?![A-Za-zÀ-ỹ])/u

// "Hằng năm:" above its items
const YEARLY = /^(?:chỉ tiêu |mục tiêu )?(?:hằng|hàng|mỗi) năm ?:?$/u

function isYearly({ key }: Root, heading: Span | undefined): boolean {
  return heading !== undefined && YEARLY.test(key.slice(heading.start, heading.end))
}

// "giảm một nửa tỷ lệ nghèo … và cơ bản không còn huyện nghèo": the second commitment is a target of its own
const SECOND = / và (?:cơ bản |phấn đấu )?(?:không còn|không có|không để|chấm dứt|xóa) /u

function ownWords(key: string, span: Span, figure: QuantityMention): Span {
  const second = SECOND.exec(key.slice(figure.end, span.end))
  return second ? { start: span.start, end: figure.end + second.index } : span
}

// "các cấp ít nhất vào năm 2025 đạt 40%": the bound stands apart from its figure
const APART = /(?<![A-Za-zÀ-ỹ])(?:ít nhất|tối thiểu)(?: (?:vào|đến|trong) [^,;]{0,25})? ?(?:đạt|có|là|phải đạt)? ?$/u

function isApart(before: string): boolean {
  return (before.includes('ít nhất') || before.includes('tối thiểu')) && APART.test(before)
}

// "95% dân số trở lên"
const BEYOND = /^ (?:dân số|[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?|số [A-Za-zÀ-ỹ]+|người dân|tổng số [A-Za-zÀ-ỹ]+|kế hoạch|diện tích) trở lên/u

function turned(from: QuantityMention, to: QuantityMention, before: string): Target['direction'] {
  const end = to.value ?? to.max
  if (from.value === null || end === null) return directionOf(before, to)
  return end < from.value ? 'decrease' : 'increase'
}
