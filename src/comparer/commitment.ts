import type { Target } from '../model/record.js'
import { fold } from '../text/normalize.js'
import type { Indicator } from './indicator.js'

/** A target as a bound that can be compared with another of its kind. */
export type Commitment = {
  /** A level to be at by some time, or a change (per year where `perYear`). */
  readonly kind: 'level' | 'change'
  /** 1: the higher figure is the stricter one; -1: the lower ("tỷ lệ hộ nghèo còn 3%"). */
  readonly sense: 1 | -1
  /** What is at least promised, and the far end of a range. */
  readonly value: number | null
  readonly far: number | null
  readonly unit: string | null
  readonly perYear: boolean
  /** A share of the number that there was ("giảm 10% số hộ", "giảm một nửa"), not points of a rate. */
  readonly relative: boolean
  readonly due: string | null
  readonly start: string | null
  readonly base: Target['baseline']
}

/** `until` is the end of the document's own period: a target without a time of its own is due then. */
export function commitmentOf(target: Target, indicator: Indicator, until: string | null = null): Commitment {
  const said = fold(target.quote)
  const change = (target.direction === 'decrease' || target.direction === 'increase') && !TO_LEVEL.test(said) && target.baseline === null
  const sense = change ? 1 : senseOf(target, said)
  const { min, max } = target
  const { scale, unit } = scaled(target.unit)
  const bound = target.value ?? (sense === 1 ? (min ?? max) : (max ?? min))
  const end = sense === 1 ? max : min
  return {
    kind: change ? 'change' : 'level',
    sense,
    value: target.direction === 'eliminate' ? 0 : bound === null ? null : bound * scale,
    far: target.value === null && end !== null ? end * scale : null,
    unit: target.direction === 'eliminate' ? null : unit,
    perYear: target.per === 'year',
    relative:
      change && ((target.per === null && FRACTION.test(said)) || indicator.measure === 'number') && !/điểm/u.test(target.unit ?? ''),
    due: target.deadline ?? target.period?.[1] ?? until,
    start: target.period?.[0] ?? null,
    base: target.baseline,
  }
}

/** Points a year that a level promises, where its base and both years are known: (8,92 - 6,02) / 1 năm. */
export function yearlyChange({ kind, value, base, due, sense }: Commitment): { readonly rate: number; readonly years: number } | null {
  if (kind !== 'level' || value === null || base === null || base.year === null || due === null) return null
  const years = Number(due.slice(0, 4)) - Number(base.year.slice(0, 4))
  return years > 0 ? { rate: (sense === -1 ? base.value - value : value - base.value) / years, years } : null
}

/** "triệu đồng" -> đồng, by a million, so that two texts may count in different thousands. */
function scaled(unit: string | null): { readonly scale: number; readonly unit: string | null } {
  let rest = unit === null ? '' : fold(unit).replace(PER, '/')
  let scale = 1
  for (let found = SCALE.exec(rest); found; found = SCALE.exec(rest)) {
    scale *= SCALES[found[1] ?? ''] ?? 1
    rest = rest.slice(found[0].length)
  }
  return { scale, unit: rest === '' ? null : rest }
}

// "người trên một vạn dân", "người / 1 vạn dân" -> người/vạn dân
const PER = / ?(?:\/|trên)(?: (?:một|1|mỗi))? ?/u
// "nghìn tỷ đồng", "triệu lượt", "vạn người"
const SCALE = /^(nghìn|ngàn|vạn|triệu|tỷ) (?=.)/u
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9 }

function senseOf({ direction, op }: Target, said: string): 1 | -1 {
  if (direction === 'eliminate' || direction === 'limit' || direction === 'decrease') return -1
  if (direction === 'increase') return 1
  if (op === 'lte' || op === 'lt') return -1
  return op === 'gte' || op === 'gt' || !UNWANTED.test(said) ? 1 : -1
}

// "giảm xuống còn 3%", "giảm còn dưới 1%", "tăng lên 80%"
const TO_LEVEL = /xuống|(?<![A-Za-zÀ-ỹ])còn (?:dưới|khoảng|không quá|\d)|(?:tăng|nâng)[^,;.]{0,60} lên|giảm[^,;.]{0,60} dưới/u
// "giảm một nửa", "giảm 1/3", "giảm hai phần ba", "giảm 10% so với năm 2020"
const FRACTION = /một nửa|phần (?:hai|ba|tư|năm)|\d\/\d(?!\/)|so với/u
// what is wanted low
const UNWANTED =
  /nghèo|tử vong|suy dinh dưỡng|thấp còi|thất nghiệp|tai nạn|phạm tội|tội phạm|vi phạm|ô nhiễm|phát thải|mắc mới|nhiễm|bỏ học|tảo hôn|mù chữ|thất thoát|nợ đọng|khiếu nại|quá hạn|thiếu hụt/u
