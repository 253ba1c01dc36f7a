import type { Span } from '../../model/position.js'
import type { Target } from '../../model/record.js'
import { BLANKS } from '../../text/blanks.js'
import { whenOf } from './deadline.js'
import { modalityOf } from './firmness.js'
import { type Frame, isQuoted, type Placed, stated } from './frame.js'
import { headingsAbove } from './place.js'
import type { Wordless } from './wordless.js'

const AIMING = /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|mục tiêu|cơ bản|chỉ tiêu)(?![A-Za-zÀ-ỹ])/u

/** The target of a commitment without a figure; null where it stands among measures rather than aims. */
export function committed(frame: Frame, one: Wordless, segment: Span): Placed | null {
  const { root, place, words, setting } = frame
  const aiming = frame.aim || place.role === 'purpose' || place.role === 'requirement'
  if (!aiming && (one.needsAim || !AIMING.test(words))) return null
  if ((setting.normative && !frame.aim) || isQuoted(frame, one.span.start)) return null
  const object = root.text.slice(one.object.start, one.object.end)
  const key = root.key.slice(one.object.start, one.object.end)
  const when = whenOf(root.key, one.span, segment, frame.opening, headingsAbove(root, place, one.span, setting.block), one.span.start)
  const { quote, position, text } = stated(root, one.span)
  const target: Target = {
    quote,
    position,
    text,
    indicator: object
      .replace(/[⁽⁰¹²³⁴-⁹⁾*]+/gu, '')
      .replace(BLANKS, ' ')
      .trim(),
    direction: one.direction,
    op: one.value === null ? 'none' : 'eq',
    value: one.value,
    min: null,
    max: null,
    unit: unitOf(key, one.direction === 'eliminate'),
    per: one.yearly ? 'year' : null,
    deadline: when.deadline,
    period: when.period,
    baseline: null,
    scope: null,
    modality: modalityOf(root.key.slice(one.span.start, one.span.end), words),
    status: 'target',
  }
  return { at: one.span.start, target }
}

// The unit of what must be gone: its first noun, unless it names two ("huyện nghèo, xã đặc biệt khó khăn").
function unitOf(object: string, gone: boolean): string | null {
  const noun =
    /^(?:số )?(?:các )?(hộ|xã|huyện|thôn|vụ|người|phòng học|nhà tạm|trường hợp|nhà|thôn bản|buôn|điểm|trạm|khu|cơ sở|doanh nghiệp|học sinh|ca)(?![A-Za-zÀ-ỹ])/u.exec(
      object.trim(),
    )?.[1] ?? null
  const others = object.match(/(?:, |và )(?:số )?(?:hộ|xã|huyện|thôn|vụ|người)(?![A-Za-zÀ-ỹ])/gu) ?? []
  if (gone && noun !== null && others.some((other) => !other.endsWith(noun))) return null
  return noun ?? (/hộ nghèo|tái nghèo/u.test(object) ? 'hộ' : null)
}
