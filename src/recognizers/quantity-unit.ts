import { measureUnits, moneyUnits } from '../lexicon/quantities.js'
import type { QuantityMention } from '../model/mention.js'
import { endAt, matchAt } from '../text/sticky.js'
import { wordTable } from '../text/word-table.js'
import { countedEnd } from './counted.js'

export type UnitFound = { readonly unit: string; readonly per: QuantityMention['per']; readonly end: number }

// % · ‰ · %o · phần trăm · điểm %
const SHARE = / ?(?:%|‰|0\/00|phần trăm(?! điểm)|điểm %|điểm phần trăm)/uy
const SHARE_STARTS = '%‰0pđ'
// 45ha · 75.000 tỷ đồng · 10 km
const MEASURE = wordTable([...moneyUnits, ...measureUnits])
const WHOLE = / ?\/ ?tổng số(?: [A-Za-zÀ-ỹ]+){1,4}?(?=\/|[,;.]|$)/uy
// "/100 bé gái" · "/phụ nữ" · "/100.000 trẻ sinh ra còn sống" · " trên một vạn dân": what it is counted against, up to the next pause
const AGAINST =
  /(?: ?\/ ?(?!(?:năm|tháng|quý)(?![A-Za-zÀ-ỹ0-9]))(?:[\d.]+ )?[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+){0,5}?(?= (?:vào|trong|đến|và|năm|theo|ở|tại|với|so|trở|giai|bằng|cho|xuống|lên|sinh ra|được|còn|thì)(?![A-Za-zÀ-ỹ0-9])|[,;.()/\n\t]|$)| trên (?:một |1 |\d[\d.]{2,8} )?(?:vạn|nghìn|ngàn|triệu)? ?(?:dân|người dân|người|phụ nữ|trẻ)(?![A-Za-zÀ-ỹ0-9]))/uy
// a ratio without a noun of its own: "4/100.000 trẻ sinh ra còn sống"
const RATIO =
  / ?\/ ?1(?:\.000|0{1,5}|0{1,2}\.000) [A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+){0,5}?(?= (?:vào|trong|đến|và|năm|theo|ở|tại|với|so)(?![A-Za-zÀ-ỹ0-9])|[,;.()\n\t]|$)/uy
// "/năm" · " mỗi năm" · " hằng năm" · "/quý" · " một tháng"
const PER = / ?(?:\/ ?|mỗi |hằng |hàng |một )(?<per>năm|quý|tháng)(?![A-Za-zÀ-ỹ0-9])/uy
const PER_STARTS = '/mh'

/** What follows an offset but for one blank: most patterns of what may stand there need not be asked. */
export function firstBehind(key: string, at: number): string {
  return key.charAt(key.charCodeAt(at) === BLANK ? at + 1 : at)
}

const BLANK = 32

/** The unit that follows a figure at `at`, with its rate ("/năm"). Units keep the key's lower case: "tỷ đồng", "usd". */
export function unitAt(key: string, at: number): UnitFound | null {
  const start = key.charAt(at) === ' ' ? at + 1 : at
  const first = key.charAt(start)
  const share = SHARE_STARTS.includes(first) ? endAt(SHARE, key, at) : -1
  if (share > 0) {
    const printed = key.slice(start, share)
    // "3 - 4%/tổng số đảng viên/năm"
    return withRate(key, SIGNS[printed] ?? printed, firstBehind(key, share) === '/' ? Math.max(share, endAt(WHOLE, key, share)) : share)
  }
  if (first === '/') {
    const ratio = firstBehind(key, start + 1) === '1' ? endAt(RATIO, key, at) : -1
    return ratio > 0 ? withRate(key, key.slice(start, ratio), ratio) : null
  }
  const end = Math.max(start > at ? countedEnd(key, start) : -1, MEASURE(key, start))
  if (end < 0) return null
  const unit = key.slice(start, end)
  const next = firstBehind(key, end)
  const whole = next === '/' ? wholeOf(key, unit, end) : -1
  if (whole > 0) return withRate(key, unit, whole)
  const against = next === '/' || next === 't' ? endAt(AGAINST, key, end) : -1
  return against > 0 ? withRate(key, key.slice(start, against), against) : withRate(key, unit, end)
}

// "629 trường/731 trường": so many of so many
const WHOLE_FIGURE = / ?\/ ?\d{1,3}(?:\.?\d{3}){0,2} /uy

function wholeOf(key: string, unit: string, end: number): number {
  const total = endAt(WHOLE_FIGURE, key, end)
  return total > 0 && key.startsWith(unit, total) ? total + unit.length : -1
}

const SIGNS: Readonly<Record<string, string>> = { 'phần trăm': '%', '0/00': '‰', 'điểm phần trăm': 'điểm %' }

function capitals(unit: string): string {
  if (unit.endsWith('usd')) return `${unit.slice(0, -3)}USD`
  return unit === 'tthc' || unit === 'htx' ? unit.toUpperCase() : unit
}

function withRate(key: string, words: string, end: number): UnitFound {
  const unit = capitals(words)
  const per = PER_STARTS.includes(firstBehind(key, end)) ? matchAt(PER, key, end)?.groups?.per : undefined
  return per ? { unit, per: per === 'năm' ? 'year' : per === 'quý' ? 'quarter' : 'month', end: PER.lastIndex } : { unit, per: null, end }
}
