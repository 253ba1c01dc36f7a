import type { QuantityMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Target } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { evidence } from '../../text/evidence.js'
import { timesIn } from '../../text/time-words.js'
import { type Clause, clausesOf, segments } from './clause.js'
import { whenOf } from './deadline.js'
import { directionOf, moves } from './direction.js'
import { modalityOf, statusOf } from './firmness.js'
import { isRank, subjectOf } from './indicator.js'
import { isMeasured } from './measured.js'
import { headingsAbove, isAim, type Place } from './place.js'
import { predicateFor } from './predicate.js'
import { scopeOf } from './scope.js'
import { type Wordless, wordlessIn } from './wordless.js'

/** What is known of the document and the block around a sentence. */
export type Setting = { readonly normative: boolean; readonly issued: number | null; readonly block: Span }

/** The targets that one sentence states, in order. */
export function statedIn(root: Root, sentence: Span, figures: readonly QuantityMention[], place: Place, setting: Setting): Target[] {
  const parts = segments(root.key, sentence, figures)
  const words = root.key.slice(sentence.start, sentence.end)
  const aim =
    isAim(place.role) ||
    (place.role === null && /(?<![\p{L}])(?:phấn đấu|đặt mục tiêu|mục tiêu (?:là|đến|cụ thể)|chỉ tiêu)(?![\p{L}])/u.test(words))
  const frame: Frame = { root, sentence, words, place, setting, aim, opening: openingOf(root.key, sentence, parts, figures) }
  const out: (Target & { at: number })[] = []
  for (const segment of parts) {
    const own = figures.filter((f) => f.start >= segment.start && f.start < segment.end)
    const clauses = clausesOf(root.key, segment, own)
    clauses.forEach((clause, i) => {
      const made = figured(frame, clause, clauses[i + 1] ?? null, out.at(-1) ?? null)
      if (made) out.push(made)
    })
    for (const one of wordlessIn(root.key, segment)) {
      if (own.some((f) => f.start >= one.span.start && f.start < one.span.end)) continue
      const made = wordless(frame, one, segment)
      if (made) out.push(made)
    }
  }
  return out.sort((a, b) => a.at - b.at).map(({ at: _, ...target }) => target)
}

type Frame = {
  readonly root: Root
  readonly sentence: Span
  readonly words: string
  readonly place: Place
  readonly setting: Setting
  readonly aim: boolean
  /** From the start of the sentence to its first statement: its times hold for all. */
  readonly opening: Span
}

type Placed = Target & { at: number }

function figured(frame: Frame, clause: Clause, next: Clause | null, last: Placed | null): Placed | null {
  const { root, sentence, words, place, setting, aim } = frame
  const { span, figure } = clause
  const before = root.key.slice(span.start, clause.from?.start ?? figure.start)
  const upTo = root.key.slice(span.start, figure.start)
  const after = root.key.slice(figure.end, span.end)
  if (
    !isMeasured(figure, {
      before: upTo,
      after,
      sentence: words,
      lead: root.key.slice(sentence.start, figure.start),
      aim,
      role: place.role,
      normative: setting.normative,
    })
  )
    return null
  const subject = subjectOf(
    root,
    { start: span.start, end: span.end },
    clause.from ? { ...figure, start: clause.from.start } : figure,
    predicateFor(root.key, clause, next),
  )
  const inherited = (subject.bare || subject.indicator === '') && last !== null && last.at >= sentence.start
  const indicator = inherited ? borrowed(last.indicator, subject.indicator, figure) : completed(subject.indicator, last, sentence.start)
  if (!/\p{L}{2}/u.test(indicator)) return null
  const quoted = (root.key.slice(sentence.start, figure.start).match(/"/gu)?.length ?? 0) % 2 === 1
  if (quoted && !aim) return null
  const direction = isRank(root.key, figure)
    ? 'reach'
    : inherited && !moves(upTo)
      ? last.direction
      : clause.from
        ? turned(clause.from, figure, upTo)
        : directionOf(upTo, figure)
  const when = whenOf(root.key, span, clause.segment, frame.opening, headingsAbove(root, place, span), figure.start)
  const own = root.key.slice(span.start, span.end)
  const time = when.deadline ?? when.period?.[1] ?? null
  const status = statusOf({
    clause: own,
    sentence: root.key.slice(setting.block.start, span.end),
    situation: place.role === 'situation',
    ahead: aim || place.role === 'tasks' || place.role === 'assignment',
    year: time ? Number(time.slice(0, 4)) : null,
    issued: setting.issued,
  })
  return {
    ...stated(root, span),
    indicator,
    direction,
    op: figure.op === 'eq' && APART.test(upTo) ? 'gte' : figure.op,
    value: figure.value,
    min: figure.min,
    max: figure.max,
    unit: figure.unit,
    per: figure.per ?? rateOf(own, before, frame, direction),
    ...when,
    baseline: baselineOf(root.key, clause),
    scope: scopeOf(root, span, figure),
    modality: modalityOf(own, words),
    status,
    at: figure.start,
  }
}

// "các cấp ít nhất vào năm 2025 đạt 40%": the bound stands apart from its figure
const APART = /(?<![\p{L}])(?:ít nhất|tối thiểu)(?: (?:vào|đến|trong) [^,;]{0,25})? ?(?:đạt|có|là|phải đạt)? ?$/u

function wordless(frame: Frame, one: Wordless, segment: Span): Placed | null {
  const { root, place, words, setting } = frame
  const aiming = frame.aim || place.role === 'purpose' || place.role === 'requirement'
  if (one.needsAim ? !aiming : !aiming && !/(?<![\p{L}])(?:phấn đấu|mục tiêu|cơ bản|chỉ tiêu)(?![\p{L}])/u.test(words)) return null
  if (setting.normative && !frame.aim) return null
  if ((root.key.slice(frame.sentence.start, one.span.start).match(/"/gu)?.length ?? 0) % 2 === 1) return null
  const indicator = root.text
    .slice(one.object.start, one.object.end)
    .replace(/[⁽⁰¹²³⁴-⁹⁾*]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const when = whenOf(root.key, one.span, segment, frame.opening, headingsAbove(root, place, one.span), one.span.start)
  const own = root.key.slice(one.span.start, one.span.end)
  return {
    ...stated(root, one.span),
    indicator,
    direction: one.direction,
    op: one.value === null ? 'none' : 'eq',
    value: one.value,
    min: null,
    max: null,
    unit: unitOf(root.key.slice(one.object.start, one.object.end), one.direction === 'eliminate'),
    per: one.yearly ? 'year' : null,
    ...when,
    baseline: null,
    scope: null,
    modality: modalityOf(own, words),
    status: 'target',
    at: one.span.start,
  }
}

function stated(root: Root, span: Span): Pick<Target, 'quote' | 'position' | 'text'> {
  return { ...evidence(root, span), text: root.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim() }
}

// The unit of what must be gone: its first noun, unless it names two ("huyện nghèo, xã đặc biệt khó khăn").
function unitOf(object: string, gone: boolean): string | null {
  const noun = /^(?:số )?(?:các )?(hộ|xã|huyện|thôn|vụ|người|trường hợp|nhà|thôn bản|buôn)(?![\p{L}])/u.exec(object.trim())?.[1] ?? null
  const others = object.match(/(?:, |và )(?:số )?(hộ|xã|huyện|thôn|vụ|người)(?![\p{L}])/gu) ?? []
  const mixed = others.some((other) => noun !== null && !other.endsWith(noun))
  if (gone && mixed) return null
  return noun ?? (/hộ nghèo|tái nghèo/u.test(object) ? 'hộ' : null)
}

// Up to the first figure of the first part that has one, so that a time behind it dates that figure alone.
function openingOf(key: string, sentence: Span, parts: readonly Span[], figures: readonly QuantityMention[]): Span {
  const first = parts[0]
  if (!first) return sentence
  const figure = figures[0]
  if (figure && figure.start < first.end) return { start: sentence.start, end: figure.start }
  const end = parts.length > 1 ? first.end : sentence.end
  // a lead-in is short or ends at the colon that cut it off
  return key[end] === ':' || end - sentence.start < 160 ? { start: sentence.start, end } : { start: sentence.start, end: sentence.start }
}

// "giảm 5.100 hộ" after "tỷ lệ hộ nghèo": the households meant are those of the indicator before.
function borrowed(last: string, own: string, { unit }: QuantityMention): string {
  // "tốc độ tăng bình quân 5%" after "tổng giá trị sản phẩm …"
  if (/^(?:tốc độ|tỷ lệ|mức)/u.test(own)) return `${own} ${last}`
  if (unit === null || unit === '%' || unit === '‰') return last
  const at = last.toLowerCase().indexOf(unit)
  return at >= 0 ? last.slice(at) : own || last
}

// "100% bộ, ngành đạt cấp độ 4 và 90% đạt cấp độ 5": the second is said of the same noun.
function completed(own: string, last: Placed | null, from: number): string {
  const verb = /^tỷ lệ (đạt|được|có|hoàn thành|phải)(?![\p{L}])/u.exec(own)?.[1]
  if (!verb || !last || last.at < from) return own
  const at = last.indicator.indexOf(` ${verb} `)
  return at > 6 ? `${last.indicator.slice(0, at)} ${own.slice(6).trim()}` : own
}

function turned(from: QuantityMention, to: QuantityMention, before: string): Target['direction'] {
  const end = to.value ?? to.max
  if (from.value === null || end === null) return directionOf(before, to)
  return end < from.value ? 'decrease' : 'increase'
}

// "giảm 10% số hộ cận nghèo hằng năm", "bình quân mỗi năm từ 3%"; "Hằng năm, …" at the head of the sentence
function rateOf(clause: string, before: string, { root, opening, sentence }: Frame, direction: Target['direction']): Target['per'] {
  if (/(?:hằng|hàng|mỗi|một) (?:năm|quý|tháng) (?:có |đạt |giảm |tăng )?(?:ít nhất |tối thiểu |từ |trên )?$/u.test(before))
    return rate(before)
  if (direction !== 'decrease' && direction !== 'increase') return null
  if (/(?:hằng|hàng|mỗi|một|bình quân) (?:năm|quý|tháng)(?![\p{L}]| \d)|\/năm/u.test(clause)) return rate(clause)
  const head = root.key.slice(opening.start, Math.min(opening.end, sentence.start + 60))
  return /^(?:\(?\p{L}{1,2}[).] |[-+] )?(?:phấn đấu,? |bình quân |trung bình )?(?:hằng|hàng|mỗi) năm,? /u.test(head) ? 'year' : null
}

function rate(words: string): Target['per'] {
  return /(?:hằng|hàng|mỗi|một) quý/u.test(words) ? 'quarter' : /(?:hằng|hàng|mỗi|một) tháng/u.test(words) ? 'month' : 'year'
}

function baselineOf(key: string, { from, figure, segment }: Clause): Target['baseline'] {
  if (from && from.value !== null) {
    const year = timesIn(key, from.end, figure.start)[0]?.time.slice(0, 4) ?? null
    return { value: from.value, year }
  }
  // "(năm 2024: 5,2%)", "so với mức 5,2% năm 2024"
  const behind = /so với (?:mức )?(?<value>\d+(?:,\d+)?) ?%(?: (?:của |cuối )?năm (?<year>\d{4}))?/u.exec(
    key.slice(figure.end, Math.min(segment.end, figure.end + 80)),
  )
  return behind?.groups?.value ? { value: Number(behind.groups.value.replace(',', '.')), year: behind.groups.year ?? null } : null
}
