import type { QuantityMention } from '../model/mention.js'
import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { readNumber } from '../text/numeral.js'
import { endAt, matchAt, standsAt } from '../text/sticky.js'
import { boundAfter, boundBefore } from './quantity-bound.js'
import { isName } from './quantity-name.js'
import { firstBehind, type UnitFound, unitAt } from './quantity-unit.js'
import { quantitiesInWords } from './quantity-words.js'
import type { Recognizer } from './recognizer.js'

/**
 * Figures with unit and bound: "ít nhất 25-30%/năm", "75.000 tỷ đồng", "109 bé trai/100 bé gái", "một nửa", "nhóm 30 nước dẫn đầu".
 * Digits are found first, what stands around them is read from there. Dates, numbers of documents and enumerators are none.
 */
export const quantity: Recognizer = {
  type: 'quantity',
  recognize: (root) => {
    const inDigits = quantitiesInDigits(root)
    const inWords = quantitiesInWords(root)
    return inWords.length === 0 ? inDigits : [...inDigits, ...inWords].sort((a, b) => a.start - b.start)
  },
}

// 3 · 46.200 · 8,92 · 1.410,892; not within a word, a date or a symbol: tw3, 6/2021, kh/15, 5-10 from its 10
const NUMBER = /(?<![\da-z\u00c0-\uffff]\/?|\d[-.,])\d+(?:[.,]\d+)*/g
// " - 30%" · "% – 1,5%" · "% đến 90" · "- dưới 100%"
const RANGE = /(?: ?%)? ?(?:-|đến|tới)(?: dưới)? ?(\d+(?:[.,]\d+)*)(?!\d|[/.-]\d)/y
const RANGE_STARTS = '%-đt'
/** No unit goes on behind them. */
const PAUSES = ',;.)\n\t'

function quantitiesInDigits({ key }: Root): QuantityMention[] {
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

type Figure = Span & { readonly value: number }

function quantityAt(key: string, start: number, end: number): QuantityMention | null {
  // without a unit it takes a word before the number to make it a figure
  if (PAUSES.includes(key.charAt(end)) && !standsAt(LEVEL, key, start) && !standsAt(RANK, key, start)) return null
  const value = readNumber(key.slice(start, end))
  return Number.isNaN(value) ? null : (rank(key, { start, end, value }) ?? measured(key, { start, end, value }))
}

function measured(key: string, figure: Figure): QuantityMention | null {
  const { start, end, value } = figure
  const next = firstBehind(key, end)
  const range = RANGE_STARTS.includes(next) ? rangeFrom(key, figure) : null
  const parts = next === '/' ? partOf(key, figure) : null
  if (parts) return parts
  const unit = unitAt(key, range?.end ?? end)
  if (!unit) return (SCALED_STARTS.includes(next) ? scaled(key, figure) : null) ?? bare(key, figure)
  const share = unit.unit === '%' || unit.unit === '‰'
  // "tăng trưởng 2 con số"
  if (unit.unit === 'con' && key.startsWith(' số', unit.end)) return null
  const money = !share && /(?:đồng|USD)(?:\/|$)/u.test(unit.unit)
  if (!share && !money && isName(key, start)) return null
  // ages are no figures, life expectancy is
  if (unit.unit === 'tuổi' && !key.slice(Math.max(0, start - 60), start).includes('tuổi thọ')) return null
  const named = boundBefore(key, start)
  const beats = share && named !== null && BEATS.test(key.slice(named.start, start)) && standsAt(HELD_AGAINST, key, unit.end)
  const bound = beats ? { ...named, op: 'eq' as const } : named
  const after = boundAfter(key, unit.end)
  const from = bound?.start ?? start
  const to = after?.end ?? unit.end
  const upper = money && !range && !after ? upperOf(key, figure, unit) : null
  if (upper)
    return {
      type: 'quantity',
      start: from,
      end: upper.end,
      value: null,
      min: value,
      max: upper.high,
      op: 'range',
      unit: unit.unit,
      per: upper.per,
    }
  if (range)
    return { type: 'quantity', start: from, end: to, value: null, min: value, max: range.high, op: 'range', unit: unit.unit, per: unit.per }
  // "từ 1.000 đảng viên mới trở lên"
  const upwards = bound?.op === 'from' && UPWARDS.test(key.slice(unit.end, unit.end + 40))
  const op = after?.op ?? (upwards ? 'gte' : bound && bound.op !== 'from' ? bound.op : 'eq')
  return { type: 'quantity', start: from, end: to, value, min: null, max: null, op, unit: unit.unit, per: unit.per }
}

// "vượt 12% so với kế hoạch": by how much, no lower bound
const BEATS = /^vượt (?:mức )?$/u
const HELD_AGAINST = / (?:so (?:với )?|của )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kịch bản|cùng kỳ|năm \d)/uy
const UPWARDS = /^(?: [A-Za-zÀ-ỹ]+){1,4} trở lên/u

// "6/8 trường", "85/102 xã": so many of so many; halves and thirds are shares, and "15/12" a date
const OUT_OF = /\/(\d{1,4})(?= [A-Za-zÀ-ỹ])/uy

function partOf(key: string, { start, end, value }: Figure): QuantityMention | null {
  const whole = Number(matchAt(OUT_OF, key, end)?.[1] ?? 0)
  if (whole < 5 || whole < value || (whole >= 1900 && whole <= 2100) || isName(key, start)) return null
  const unit = unitAt(key, OUT_OF.lastIndex)
  if (!unit || !/^[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)*$/u.test(unit.unit)) return null
  const bound = boundBefore(key, start)
  const op = bound && bound.op !== 'from' ? bound.op : 'eq'
  return { type: 'quantity', start: bound?.start ?? start, end: unit.end, value, min: null, max: null, op, unit: unit.unit, per: null }
}

function rangeFrom(key: string, { end, value }: Figure): { high: number; end: number } | null {
  const match = matchAt(RANGE, key, end)
  const high = match?.[1] ? readNumber(match[1]) : Number.NaN
  return high > value && !(value >= 1900 && high <= 2100 && Number.isInteger(value)) ? { high, end: RANGE.lastIndex } : null
}

// "91 tỷ đồng - 97 tỷ đồng", "từ 5 triệu đồng đến 10 triệu đồng/hộ": a range that names its unit twice; "tăng từ … đến …" has two ends of its own
const TO = / ?(?:-|đến|tới) ?(?:dưới )?(\d+(?:[.,]\d+)*)(?!\d|[/.-]\d)/uy
const MOVED = /(?<=(?<![A-Za-zÀ-ỹ])(?:tăng|giảm|nâng|hạ)[^,;]{0,12})/uy

function upperOf(
  key: string,
  { start, value }: Figure,
  { unit, end }: UnitFound,
): { high: number; end: number; per: UnitFound['per'] } | null {
  const match = matchAt(TO, key, end)
  if (!match?.[1] || standsAt(MOVED, key, start)) return null
  const high = readNumber(match[1])
  const second = high > value ? unitAt(key, TO.lastIndex) : null
  return second && second.unit.replace(/ ?\/.*/su, '') === unit ? { high, end: second.end, per: second.per } : null
}

// "nhóm 3 nước dẫn đầu" · "top 10" · "trong 15 tỉnh, thành phố đứng đầu"
const RANK = /(?<=(?<![A-Za-zÀ-ỹ])(?:(?<group>nhóm|top|tốp)|trong|trong số|là|là một trong) )/uy
const LEADING =
  / ?(?<unit>(?:[A-Za-zÀ-ỹ]+(?:,? [A-Za-zÀ-ỹ]+){0,3}?)?)(?= (?:dẫn đầu|đứng đầu|hàng đầu|đầu|có chỉ số|có thứ hạng|thuộc nhóm dẫn đầu))/uy

function rank(key: string, { start, end, value }: Figure): QuantityMention | null {
  const lead = matchAt(RANK, key, start)
  if (!lead) return null
  const match = matchAt(LEADING, key, end)
  const group = lead.groups?.group
  if (!match && (group === undefined || group === 'nhóm')) return null
  // "trong 6 tháng đầu" is a time, "trong 15 tỉnh đứng đầu" a rank
  if (match && group === undefined && (!standsAt(FOREMOST, key, LEADING.lastIndex) || /tháng|năm|ngày|quý/u.test(match[0]))) return null
  const from = group === undefined ? start : start - group.length - 1
  const to = match ? LEADING.lastIndex : end
  return { type: 'quantity', start: from, end: to, value, min: null, max: null, op: 'lte', unit: match?.groups?.unit || null, per: null }
}

const FOREMOST = / (?:dẫn|đứng|hàng) đầu/uy

// "chỉ số HDI duy trì trên 0,7" · "đạt 2,1": a figure without a unit, behind a verb of level and before a pause
const LEVEL =
  /(?<=(?<![A-Za-zÀ-ỹ])(?:đạt|duy trì|còn|ở mức|mức|xuống|lên|đạt mức|≥|≤|<|>|>=|<=)(?: (?:được|ở mức|mức|trên|dưới|ít nhất|tối thiểu|khoảng|từ|không quá|là|còn)){0,4} ?)/uy
// "tổng lượt khách đạt trên 28 triệu": the noun stands before the figure
const SCALED = / (?:triệu|nghìn|ngàn|vạn)(?= ?(?:[,;.)\n\t](?!\d)|$)| (?:vào|trong|đến|và|mỗi)(?![A-Za-zÀ-ỹ]))/y
const SCALED_STARTS = 'tnv'
const COUNTED_BEFORE = /(?:lượt khách|lượt người|lượt|khách|lao động|người|hộ|tấn|con|cây|bản|thuê bao|tài khoản)(?![A-Za-zÀ-ỹ])/gu
const PAUSE = / ?(?:[,;.)](?!\d)|\n|\t|$| (?:vào|trong|đến|năm|và|trở lên))/y

const YEARS = / năm(?! \d)(?![A-Za-zÀ-ỹ])/uy

function scaled(key: string, { start, end, value }: Figure): QuantityMention | null {
  const scale = matchAt(SCALED, key, end)?.[0]
  if (!scale || !standsAt(LEVEL, key, start)) return null
  const noun = key
    .slice(Math.max(0, start - 80), start)
    .match(COUNTED_BEFORE)
    ?.at(-1)
  if (!noun) return null
  const bound = boundBefore(key, start)
  const op = bound && bound.op !== 'from' ? bound.op : 'eq'
  const from = bound?.start ?? start
  return {
    type: 'quantity',
    start: from,
    end: end + scale.length,
    value,
    min: null,
    max: null,
    op,
    unit: `${scale.trim()} ${noun}`,
    per: null,
  }
}

function bare(key: string, { start, end, value }: Figure): QuantityMention | null {
  if ((value >= 1900 && value <= 2100) || !standsAt(PAUSE, key, end)) return null
  if (!standsAt(LEVEL, key, start) && !(key.startsWith(' năm', end) && key.slice(start - 60, start).includes('số năm'))) return null
  const bound = boundBefore(key, start)
  // "số năm sống khỏe đạt tối thiểu 67 năm"
  const years = endAt(YEARS, key, end)
  const after = boundAfter(key, end)
  const op = after?.op ?? (bound && bound.op !== 'from' ? bound.op : 'eq')
  const from = bound?.start ?? start
  const to = years > 0 ? years : (after?.end ?? end)
  return { type: 'quantity', start: from, end: to, value, min: null, max: null, op, unit: years > 0 ? 'năm' : null, per: null }
}
