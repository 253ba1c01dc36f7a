import type { Span } from '../../model/position.js'
import type { Direction } from '../../model/record.js'
import { matches } from '../../text/matches.js'
import type { Holds } from '../../text/within.js'
import { trimmed } from './clause.js'

/** A commitment without a figure: nothing may be left, or as little as can be. */
export type Wordless = {
  readonly span: Span
  readonly direction: Direction
  /** 0 for what must be gone, null where no figure is meant. */
  readonly value: 0 | null
  /** Where its noun phrase lies. */
  readonly object: Span
  /** Only a target where aims are stated. */
  readonly needsAim: boolean
  /** "Hằng năm giảm …". */
  readonly yearly: boolean
}

// "không còn hộ nghèo", "không có hộ nghèo thuộc …", "không để xảy ra vụ …", "không để người dân bị đói", "xóa nhà tạm", "hạn chế thấp nhất số hộ tái nghèo"
const GONE =
  /(?<![A-Za-zÀ-ỹ])(?<verb>(?:cơ bản |phấn đấu )?(?:không còn|không có|không để(?: (?:xảy ra|phát sinh|tái diễn|tồn tại)|(?= (?:người|hộ|trẻ|học sinh|nhân dân|dân|ai|xã|thôn|bản) ))|xóa (?:bỏ )?(?:toàn bộ|hoàn toàn|dứt điểm|hết|xong)(?: tình trạng)?|cơ bản xóa(?: bỏ)?(?: các)?|xóa(?= nhà tạm| nhà dột| nhà ở tạm| mù chữ| hộ đói)|chấm dứt (?:hoàn toàn|tình trạng)))(?: (?:tình trạng|các trường hợp|các|những|hiện tượng))? /gu
const LITTLE = /(?<![A-Za-zÀ-ỹ])(?:hạn chế|giảm)(?: đến mức)? (?:thấp nhất|tối đa|mức thấp nhất)(?: (?:tình trạng|việc|các|những))? /gu
const YEARLY = /(?<![A-Za-zÀ-ỹ])(?:hằng năm|hàng năm|mỗi năm),? (?:phấn đấu )?giảm (?=số|tỷ lệ|dần số)/gu
const STOP =
  /[,;.(:)]| (?:và (?:không|hạn chế|giảm|tăng|bảo đảm|đảm bảo|nâng|thực hiện|xử lý|phát hiện|phòng|kịp|cơ bản|duy trì)|nhất là|theo hướng|trong quá trình|để|nhằm|góp phần|trên địa bàn|(?<!tử vong |chết |thương |nạn |thiệt mạng )do|khi|vào năm|đến năm|trong năm)(?![A-Za-zÀ-ỹ])|$/gu

/** Whether a stretch of the matching key has the words of any of them at all; asked for in rising order, the text is searched once. */
export function mayBeWordless(key: string): Holds {
  const from = (start: number) => {
    HINT.lastIndex = start
    return HINT.exec(key)
  }
  let found = from(0)
  return ({ start, end }) => {
    if (found && found.index < start) found = from(start)
    return found !== null && found.index + found[0].length <= end
  }
}

const HINT = /không (?:còn|có|để)|hạn chế|thấp nhất|tối đa|xóa|chấm dứt|năm,? (?:phấn đấu )?giảm/gu

/** The commitments without figures in one part of a sentence; `segment` spans the matching key. */
export function wordlessIn(key: string, segment: Span): Wordless[] {
  const text = key.slice(segment.start, segment.end)
  const out: Wordless[] = []
  for (const match of matches(text, GONE)) {
    const object = objectOf(text, match.index + match[0].length)
    const verb = match.groups?.verb ?? ''
    const plain = verb.endsWith('không có')
    if (
      object.end <= object.start ||
      (plain && !/^(?:hộ|xã|huyện|người|thôn|vụ|trường hợp|học sinh|trẻ|nhà)/u.test(text.slice(object.start)))
    )
      continue
    // "người dân tộc không còn khả năng", "khi không còn phù hợp": a condition, no aim
    if (
      /^(?:khả năng|phù hợp|nguy cơ|đủ|hiệu lực|nhu cầu|thuộc|là|được|giá trị|tồn tại|việc làm|sức|đáp ứng|sử dụng|người thân|lao động|tài khoản)/u.test(
        text.slice(object.start),
      )
    )
      continue
    // "không để ai bị bỏ lại phía sau": a motto
    if (/bỏ lại phía sau/u.test(text.slice(object.start, object.end))) continue
    out.push(made(segment, match.index, object, 'eliminate', 0, !verb.includes('không còn'), false))
  }
  if (text.includes('thấp nhất') || text.includes('tối đa'))
    for (const match of matches(text, LITTLE)) {
      const object = objectOf(text, match.index + match[0].length)
      if (object.end > object.start) out.push(made(segment, match.index, object, 'limit', null, true, false))
    }
  if (text.includes('giảm '))
    for (const match of matches(text, YEARLY)) {
      const object = objectOf(text, match.index + match[0].length)
      if (object.end > object.start) out.push(made(segment, match.index, object, 'decrease', null, true, true))
    }
  return out.map((one) => ({ ...one, span: trimmed(key, one.span) }))
}

function made(
  segment: Span,
  at: number,
  object: Span,
  direction: Direction,
  value: 0 | null,
  needsAim: boolean,
  yearly: boolean,
): Wordless {
  const shift = (n: number) => segment.start + n
  return {
    span: { start: shift(at), end: shift(object.end) },
    direction,
    value,
    object: { start: shift(object.start), end: shift(object.end) },
    needsAim,
    yearly,
  }
}

// Up to the pause that ends the noun phrase; a comma before another noun of the list does not end it ("huyện nghèo, xã đặc biệt khó khăn").
function objectOf(text: string, start: number): Span {
  STOP.lastIndex = start
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    if (
      stop[0] === ',' &&
      /^ (?:số |xã |huyện |hộ |người |thôn |bản |ấp |làng |buôn |phường |điểm |vụ |lộ|mất|các vụ|trẻ|hộ|nhà |dịch|tội)/u.test(
        text.slice(stop.index + 1, stop.index + 12),
      )
    )
      continue
    return { start, end: stop.index }
  }
  return { start, end: text.length }
}
