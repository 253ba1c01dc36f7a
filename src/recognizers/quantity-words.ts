import type { QuantityMention } from '../model/mention.js'
import type { Root } from '../model/tree.js'
import { matches } from '../text/matches.js'
import { numberWords, readShare } from '../text/numeral.js'
import { matchAt } from '../text/sticky.js'
import { boundBefore } from './quantity-bound.js'
import { isName } from './quantity-name.js'
import { unitAt } from './quantity-unit.js'

// "gấp đôi" · "một nửa" · "hai phần ba"; "ít nhất một cơ sở": two patterns, as the letters that both can begin with are too common to be
// searched for together; without the flag u, which would slow the scan of the whole text tenfold: what stands before and behind is looked at
// on a find only
const SHARES = /một nửa|(?:một|hai|ba|bốn) phần (?:hai|ba|tư|bốn|năm|mười)|gấp (?:đôi|rưỡi|ba|bốn)/g
const BOUNDED = /(?:ít nhất|tối thiểu|không quá|tối đa)(?: có)? (?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?= )(?! trong | phần | nửa)/g
// "1/2", from its stroke
const FRACTION = /(?<=(?<above>[1-4] ?))\/ ?[2-9]/y

/** Figures in words, and fractions: "gấp đôi", "một nửa", "1/2", "hai phần ba", "ít nhất một cơ sở". */
export function quantitiesInWords({ key }: Root): QuantityMention[] {
  const out: QuantityMention[] = []
  for (let stroke = key.indexOf('/'); stroke >= 0; stroke = key.indexOf('/', stroke + 1)) {
    const above = matchAt(FRACTION, key, stroke)?.groups?.above
    const start = stroke - (above?.length ?? 0)
    const made = above !== undefined && standsAlone(key, start, FRACTION.lastIndex) ? share(key, start, FRACTION.lastIndex) : null
    if (made) out.push(made)
  }
  for (const { 0: printed, index } of matches(key, SHARES)) {
    const end = index + printed.length
    const made = standsAlone(key, index, end) ? (share(key, index, end) ?? times(printed, index, end)) : null
    if (made) out.push(made)
  }
  for (const { 0: printed, index } of matches(key, BOUNDED)) {
    const end = index + printed.length
    const made = standsAlone(key, index, end) ? counted(key, printed, index, end) : null
    if (made) out.push(made)
  }
  return out
}

function standsAlone(key: string, start: number, end: number): boolean {
  const next = key.charCodeAt(end)
  return !isWordLike(key.charCodeAt(start - 1)) && !isWordLike(next) && next !== SLASH
}

function share(key: string, start: number, end: number): QuantityMention | null {
  const printed = key.slice(start, end)
  const value = readShare(printed)
  if (value === null || isDigit(key.charCodeAt(start - 1)) || key.charCodeAt(start - 1) === SLASH) return null
  if (/\d/u.test(printed) && isName(key, start)) return null
  const bound = boundBefore(key, start)
  const op = bound && bound.op !== 'from' ? bound.op : 'eq'
  return { type: 'quantity', start: bound?.start ?? start, end, value, min: null, max: null, op, unit: '%', per: null }
}

const TIMES: Readonly<Record<string, number>> = { đôi: 2, rưỡi: 1.5, ba: 3, bốn: 4 }

function times(printed: string, start: number, end: number): QuantityMention | null {
  const value = printed.startsWith('gấp ') ? TIMES[printed.slice(4)] : undefined
  return value === undefined ? null : { type: 'quantity', start, end, value, min: null, max: null, op: 'eq', unit: 'lần', per: null }
}

function counted(key: string, printed: string, start: number, end: number): QuantityMention | null {
  const word = printed.slice(printed.lastIndexOf(' ') + 1)
  const value = numberWords[word]
  const unit = unitAt(key, end)
  if (value === undefined || !unit) return null
  const op = boundBefore(key, end - word.length)?.op
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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isWordLike(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || code >= 0xc0
}
