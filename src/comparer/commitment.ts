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

export function commitmentOf(target: Target, indicator: Indicator): Commitment {
  const said = fold(target.quote)
  const change = (target.direction === 'decrease' || target.direction === 'increase') && !TO_LEVEL.test(said) && target.baseline === null
  const sense = change ? 1 : senseOf(target, said)
  const { min, max } = target
  const value = target.direction === 'eliminate' ? 0 : (target.value ?? (sense === 1 ? (min ?? max) : (max ?? min)))
  return {
    kind: change ? 'change' : 'level',
    sense,
    value,
    far: target.value === null ? (sense === 1 ? max : min) : null,
    unit: target.direction === 'eliminate' ? null : target.unit && fold(target.unit),
    perYear: target.per === 'year',
    relative:
      change && ((target.per === null && FRACTION.test(said)) || indicator.measure === 'number') && !/điểm/u.test(target.unit ?? ''),
    due: target.deadline ?? target.period?.[1] ?? null,
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
