import type { QuantityMention } from '../model/mention.js'
import type { Root } from '../model/tree.js'
import { matches } from '../text/matches.js'
import { numberWords, readNumber, readShare } from '../text/numeral.js'
import { boundAfter, boundBefore } from './quantity-bound.js'
import { type UnitFound, unitAt } from './quantity-unit.js'
import type { Recognizer } from './recognizer.js'

/**
 * Figures with unit and bound: "ít nhất 25-30%/năm", "75.000 tỷ đồng", "109 bé trai/100 bé gái", "một nửa", "nhóm 30 nước dẫn đầu".
 * Digits are found first, what stands around them is read from there. Dates, numbers of documents and enumerators are none.
 */
export const quantity: Recognizer = {
  type: 'quantity',
  recognize: (root) => [...digits(root), ...words(root)].sort((a, b) => a.start - b.start),
}

// 3 · 46.200 · 8,92 · 1.410,892
const NUMBER = /\d+(?:[.,]\d+)*/g
// " - 30%" · "% – 1,5%" · "% đến 90" · "- dưới 100%"
const RANGE = /(?: ?%)? ?(?:-|đến|tới)(?: dưới)? ?(\d+(?:[.,]\d+)*)(?!\d|[/.-]\d)/y
// what makes the number behind it a name or a date: "Điều 3", "ngày 15", "Nghị quyết số 57", "lần thứ 5", "cấp độ 3"
const NAMED =
  /(?:^|[^A-Za-zÀ-ỹ])(?:ngày|tháng|năm|điều|khoản|điểm|quý|mục|phần|chương|số|phụ lục|biểu|mẫu|nghị quyết|quyết định|chỉ thị|kế hoạch|kết luận|đề án|khóa|lần|thứ|độ|loại|chương trình|đợt|giai đoạn|kỳ|quốc lộ|bậc|hạng|đường|tổ|bảng|hình|tiểu dự án|dự án|phiên bản|công văn|luật|tiêu chí|lớp|nhóm|vùng|covid-|qcvn|tcvn)[ :]*$/u
// "gấp đôi" · "một nửa" · "1/2" · "hai phần ba" · "ít nhất một cơ sở"; without the flag u, which would slow the scan of the whole text
// tenfold: what stands before and behind is looked at on a find only
const WORDS =
  /một nửa|(?:một|hai|ba|bốn) phần (?:hai|ba|tư|bốn|năm|mười)|[1-4] ?\/ ?[2-9]|gấp (?:đôi|rưỡi|ba|bốn)|(?:ít nhất|tối thiểu|không quá|tối đa)(?: có)? (?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?= )(?! trong | phần | nửa)/g
// "nhóm 3 nước dẫn đầu" · "top 10" · "trong 15 tỉnh, thành phố đứng đầu"
const RANK = /(?:^|[^A-Za-zÀ-ỹ])(?:nhóm|top|tốp|trong|trong số|là|là một trong) $/u
const LEADING =
  / ?(?<unit>(?:[A-Za-zÀ-ỹ]+(?:,? [A-Za-zÀ-ỹ]+){0,3}?)?)(?= (?:dẫn đầu|đứng đầu|hàng đầu|đầu|có chỉ số|có thứ hạng|thuộc nhóm dẫn đầu))/uy

function digits({ key }: Root): QuantityMention[] {
  const out: QuantityMention[] = []
  NUMBER.lastIndex = 0
  for (let found = NUMBER.exec(key); found; found = NUMBER.exec(key)) {
    const next = quantityAt(key, found.index, NUMBER.lastIndex)
    if (!next) continue
    out.push(next)
    NUMBER.lastIndex = Math.max(NUMBER.lastIndex, next.end)
  }
  return out
}

function quantityAt(key: string, start: number, end: number): QuantityMention | null {
  const before = key.charCodeAt(start - 1)
  if (
    isWordLike(before) ||
    (before === SLASH && isWordLike(key.charCodeAt(start - 2))) ||
    (before === HYPHEN && isDigit(key.charCodeAt(start - 2)))
  )
    return null
  const low = readNumber(key.slice(start, end))
  if (Number.isNaN(low)) return null
  const left = key.slice(Math.max(0, start - 28), start)
  const ranked = rank(key, start, end, low, left)
  if (ranked) return ranked
  const range = rangeFrom(key, low, end)
  const parts = partOf(key, start, end, low, left)
  if (parts) return parts
  const unit = unitAt(key, range?.end ?? end)
  if (!unit) return scaled(key, start, end, low, left) ?? bare(key, start, end, low, left)
  const share = unit.unit === '%' || unit.unit === '‰'
  // "tăng trưởng 2 con số"
  if (unit.unit === 'con' && key.startsWith(' số', unit.end)) return null
  const money = /(?:đồng|USD)(?:\/|$)/u.test(unit.unit)
  if (!share && !money && NAMED.test(left)) return null
  // ages are no figures, life expectancy is
  if (unit.unit === 'tuổi' && !key.slice(Math.max(0, start - 60), start).includes('tuổi thọ')) return null
  const named = boundBefore(left, start)
  const beats =
    share && named !== null && BEATS.test(key.slice(named.start, start)) && HELD_AGAINST.test(key.slice(unit.end, unit.end + 24))
  const bound = beats ? { ...named, op: 'eq' as const } : named
  const after = boundAfter(key, unit.end)
  const span = { start: bound?.start ?? start, end: after?.end ?? unit.end }
  const upper = money && !range && !after ? upperOf(key, low, unit, left) : null
  if (upper)
    return {
      type: 'quantity',
      start: span.start,
      end: upper.end,
      value: null,
      min: low,
      max: upper.high,
      op: 'range',
      unit: unit.unit,
      per: upper.per,
    }
  if (range) return { type: 'quantity', ...span, value: null, min: low, max: range.high, op: 'range', unit: unit.unit, per: unit.per }
  // "từ 1.000 đảng viên mới trở lên"
  const upwards = bound?.op === 'from' && /^(?: [A-Za-zÀ-ỹ]+){1,4} trở lên/u.test(key.slice(unit.end, unit.end + 40))
  const op = after?.op ?? (upwards ? 'gte' : bound && bound.op !== 'from' ? bound.op : 'eq')
  return { type: 'quantity', ...span, value: low, min: null, max: null, op, unit: unit.unit, per: unit.per }
}

// "vượt 12% so với kế hoạch": by how much, no lower bound
const BEATS = /^vượt (?:mức )?$/u
const HELD_AGAINST = /^ (?:so (?:với )?|của )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kịch bản|cùng kỳ|năm \d)/u

// "6/8 trường", "85/102 xã": so many of so many; halves and thirds are shares, and "15/12" a date
const OUT_OF = /\/(\d{1,4})(?= \p{L})/uy

function partOf(key: string, start: number, end: number, value: number, left: string): QuantityMention | null {
  if (key.charCodeAt(end) !== SLASH || NAMED.test(left)) return null
  OUT_OF.lastIndex = end
  const whole = Number(OUT_OF.exec(key)?.[1] ?? 0)
  if (whole < 5 || whole < value || (whole >= 1900 && whole <= 2100)) return null
  const unit = unitAt(key, OUT_OF.lastIndex)
  if (!unit || !/^\p{L}+(?: \p{L}+)*$/u.test(unit.unit)) return null
  const bound = boundBefore(left, start)
  const op = bound && bound.op !== 'from' ? bound.op : 'eq'
  return { type: 'quantity', start: bound?.start ?? start, end: unit.end, value, min: null, max: null, op, unit: unit.unit, per: null }
}

function rangeFrom(key: string, low: number, end: number): { high: number; end: number } | null {
  RANGE.lastIndex = end
  const match = RANGE.exec(key)
  const high = match?.[1] ? readNumber(match[1]) : Number.NaN
  return high > low && !(low >= 1900 && high <= 2100 && Number.isInteger(low)) ? { high, end: RANGE.lastIndex } : null
}

// "91 tỷ đồng - 97 tỷ đồng", "từ 5 triệu đồng đến 10 triệu đồng/hộ": a range that names its unit twice; "tăng từ … đến …" has two ends of its own
const TO = / ?(?:-|đến|tới) ?(?:dưới )?(\d+(?:[.,]\d+)*)(?!\d|[/.-]\d)/uy
const MOVED = /(?<![A-Za-zÀ-ỹ])(?:tăng|giảm|nâng|hạ)[^,;]{0,12}$/u

function upperOf(
  key: string,
  low: number,
  { unit, end }: UnitFound,
  left: string,
): { high: number; end: number; per: UnitFound['per'] } | null {
  TO.lastIndex = end
  const match = TO.exec(key)
  if (!match?.[1] || MOVED.test(left)) return null
  const high = readNumber(match[1])
  const second = high > low ? unitAt(key, TO.lastIndex) : null
  return second && second.unit.replace(/ ?\/.*/su, '') === unit ? { high, end: second.end, per: second.per } : null
}

function rank(key: string, start: number, end: number, value: number, left: string): QuantityMention | null {
  if (!RANK.test(left)) return null
  LEADING.lastIndex = end
  const match = LEADING.exec(key)
  const top = /(?:top|tốp) $/u.test(left)
  if (!match && !top) return null
  // "trong 6 tháng đầu" is a time, "trong 15 tỉnh đứng đầu" a rank
  const within = !/(?:nhóm|top|tốp) $/u.test(left)
  if (
    match &&
    within &&
    (!/^ (?:dẫn|đứng|hàng) đầu/u.test(key.slice(LEADING.lastIndex, LEADING.lastIndex + 9)) || /tháng|năm|ngày|quý/u.test(match[0]))
  )
    return null
  const lead = /(?:nhóm|top|tốp) $/u.exec(left)
  const span = { start: lead ? start - lead[0].length : start, end: match ? LEADING.lastIndex : end }
  return { type: 'quantity', ...span, value, min: null, max: null, op: 'lte', unit: match?.groups?.unit || null, per: null }
}

// "chỉ số HDI duy trì trên 0,7" · "đạt 2,1": a figure without a unit, behind a verb of level and before a pause
const LEVEL =
  /(?:^|[^A-Za-zÀ-ỹ])(?:đạt|duy trì|còn|ở mức|mức|xuống|lên|đạt mức|≥|≤|<|>|>=|<=)(?: (?:được|ở mức|mức|trên|dưới|ít nhất|tối thiểu|khoảng|từ|không quá|là|còn)){0,3} ?$/u
// "tổng lượt khách đạt trên 28 triệu": the noun stands before the figure
const SCALED = / (?:triệu|nghìn|ngàn|vạn)(?= ?(?:[,;.)\n\t](?!\d)|$)| (?:vào|trong|đến|và|mỗi)(?![A-Za-zÀ-ỹ]))/y
const COUNTED_BEFORE = /(?:lượt khách|lượt người|lượt|khách|lao động|người|hộ|tấn|con|cây|bản|thuê bao|tài khoản)(?![A-Za-zÀ-ỹ])/gu
const PAUSE = / ?(?:[,;.)](?!\d)|\n|\t|$| (?:vào|trong|đến|năm|và|trở lên))/y

function scaled(key: string, start: number, end: number, value: number, left: string): QuantityMention | null {
  SCALED.lastIndex = end
  const scale = SCALED.exec(key)?.[0]
  if (!scale || !LEVEL.test(left)) return null
  const noun = key
    .slice(Math.max(0, start - 80), start)
    .match(COUNTED_BEFORE)
    ?.at(-1)
  if (!noun) return null
  const bound = boundBefore(left, start)
  const op = bound && bound.op !== 'from' ? bound.op : 'eq'
  const span = { start: bound?.start ?? start, end: end + scale.length }
  return { type: 'quantity', ...span, value, min: null, max: null, op, unit: `${scale.trim()} ${noun}`, per: null }
}

function bare(key: string, start: number, end: number, value: number, left: string): QuantityMention | null {
  PAUSE.lastIndex = end
  if (
    (value >= 1900 && value <= 2100) ||
    !PAUSE.test(key) ||
    !(LEVEL.test(left) || (/^ năm/u.test(key.slice(end, end + 4)) && key.slice(start - 60, start).includes('số năm')))
  )
    return null
  const bound = boundBefore(left, start)
  // "số năm sống khỏe đạt tối thiểu 67 năm"
  const years = /^ năm(?! \d)(?![A-Za-zÀ-ỹ])/u.test(key.slice(end, end + 7))
  const after = boundAfter(key, end)
  const op = after?.op ?? (bound && bound.op !== 'from' ? bound.op : 'eq')
  if (years)
    return { type: 'quantity', start: bound?.start ?? start, end: end + 4, value, min: null, max: null, op, unit: 'năm', per: null }
  return { type: 'quantity', start: bound?.start ?? start, end: after?.end ?? end, value, min: null, max: null, op, unit: null, per: null }
}

function words({ key }: Root): QuantityMention[] {
  const out: QuantityMention[] = []
  for (const match of matches(key, WORDS)) {
    const [printed] = match
    const end = match.index + printed.length
    const next = key.charCodeAt(end)
    if (isWordLike(key.charCodeAt(match.index - 1)) || isWordLike(next) || next === SLASH) continue
    const made = share(key, printed, match.index, end) ?? times(printed, match.index, end) ?? counted(key, printed, match.index, end)
    if (made) out.push(made)
  }
  return out
}

function share(key: string, printed: string, start: number, end: number): QuantityMention | null {
  const value = readShare(printed)
  if (value === null || isDigit(key.charCodeAt(start - 1)) || key.charCodeAt(start - 1) === SLASH) return null
  const left = key.slice(Math.max(0, start - 28), start)
  if (/\d/u.test(printed) && NAMED.test(left)) return null
  const bound = boundBefore(left, start)
  const op = bound && bound.op !== 'from' ? bound.op : 'eq'
  return { type: 'quantity', start: bound?.start ?? start, end, value, min: null, max: null, op, unit: '%', per: null }
}

const TIMES: Readonly<Record<string, number>> = { đôi: 2, rưỡi: 1.5, ba: 3, bốn: 4 }

function times(printed: string, start: number, end: number): QuantityMention | null {
  const value = printed.startsWith('gấp ') ? TIMES[printed.slice(4)] : undefined
  return value === undefined ? null : { type: 'quantity', start, end, value, min: null, max: null, op: 'eq', unit: 'lần', per: null }
}

function counted(key: string, printed: string, start: number, end: number): QuantityMention | null {
  const value = numberWords[printed.slice(printed.lastIndexOf(' ') + 1)]
  const unit = unitAt(key, end)
  if (value === undefined || !unit) return null
  const op = boundBefore(`${printed.slice(0, printed.lastIndexOf(' '))} `, end)?.op
  return {
    type: 'quantity',
    start,
    end: unit.end,
    value,
    min: null,
    max: null,
    op: op && op !== 'from' ? op : 'eq',
    unit: unit.unit,
    per: unit.per,
  }
}

const SLASH = 47
const HYPHEN = 45

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isWordLike(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || code >= 0xc0
}
