import { countNouns, measureUnits, moneyUnits } from '../lexicon/quantities.js'
import type { QuantityMention } from '../model/mention.js'
import { BLANKS } from '../text/blanks.js'
import { END, oneOf } from '../text/boundary.js'

export type UnitFound = { readonly unit: string; readonly per: QuantityMention['per']; readonly end: number }

// % · ‰ · %o · phần trăm · điểm %
const SHARE = / ?(?<share>%|‰|0\/00|phần trăm(?! điểm)|điểm %|điểm phần trăm)/uy
// 45ha · 75.000 tỷ đồng · 10 km
const MEASURE = new RegExp(` ?(?<unit>${oneOf([...moneyUnits, ...measureUnits])})${END}`, 'uy')
const WHOLE = / ?\/ ?tổng số(?: [A-Za-zÀ-ỹ]+){1,4}?(?=\/|[,;.]|$)/uy
const NOUN = oneOf(countNouns)
// 5 tổ chức, doanh nghiệp · 04 tin, bài
const PLACE = '(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố|đặc khu)'
const COUNTED = new RegExp(
  ` (?<unit>${PLACE}${END}(?:, ?${PLACE}${END}){0,3}|(?:(?:nghìn|ngàn|triệu|vạn) )?(?:${NOUN})${END}(?:, ?(?!${PLACE}${END})(?:${NOUN})${END}){0,2})`,
  'uy',
)
// "/100 bé gái" · "/phụ nữ" · "/100.000 trẻ sinh ra còn sống" · " trên một vạn dân": what it is counted against, up to the next pause
const AGAINST =
  /(?: ?\/ ?(?!(?:năm|tháng|quý)(?![A-Za-zÀ-ỹ0-9]))(?:[\d.]+ )?[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+){0,5}?(?= (?:vào|trong|đến|và|năm|theo|ở|tại|với|so|trở|giai|bằng|cho|xuống|lên|sinh ra|được|còn|thì)(?![A-Za-zÀ-ỹ0-9])|[,;.()/\n\t]|$)| trên (?:một |1 |\d[\d.]{2,8} )?(?:vạn|nghìn|ngàn|triệu)? ?(?:dân|người dân|người|phụ nữ|trẻ)(?![A-Za-zÀ-ỹ0-9]))/uy
// a ratio without a noun of its own: "4/100.000 trẻ sinh ra còn sống"
const RATIO =
  / ?\/ ?1(?:\.000|0{1,5}|0{1,2}\.000) [A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+){0,5}?(?= (?:vào|trong|đến|và|năm|theo|ở|tại|với|so)(?![A-Za-zÀ-ỹ0-9])|[,;.()\n\t]|$)/uy
// "/năm" · " mỗi năm" · " hằng năm" · "/quý" · " một tháng"
const PER = / ?(?:\/ ?|mỗi |hằng |hàng |một )(?<per>năm|quý|tháng)(?![A-Za-zÀ-ỹ0-9])/uy

/** The unit that follows a figure at `at`, with its rate ("/năm"). Units keep the key's lower case: "tỷ đồng", "usd". */
export function unitAt(key: string, at: number): UnitFound | null {
  const share = stick(SHARE, key, at)
  if (share) {
    // "3 - 4%/tổng số đảng viên/năm"
    const end = stick(WHOLE, key, SHARE.lastIndex) ? WHOLE.lastIndex : SHARE.lastIndex
    return withRate(key, { unit: SIGNS[share.groups?.share ?? ''] ?? share.groups?.share ?? '%', end })
  }
  if (stick(RATIO, key, at)) return withRate(key, { unit: key.slice(at, RATIO.lastIndex).trim(), end: RATIO.lastIndex })
  const noun = stick(COUNTED, key, at)
  const measure = stick(MEASURE, key, at)
  const longer =
    measure && MEASURE.lastIndex > (noun ? COUNTED.lastIndex : 0) ? { unit: measure.groups?.unit ?? '', end: MEASURE.lastIndex } : null
  const found = longer ?? (noun ? { unit: noun.groups?.unit ?? '', end: COUNTED.lastIndex } : null)
  if (!found) return null
  const whole = wholeOf(key, found)
  if (whole > 0) return withRate(key, { unit: found.unit, end: whole })
  if (!stick(AGAINST, key, found.end)) return withRate(key, found)
  return withRate(key, { unit: key.slice(found.end - found.unit.length, AGAINST.lastIndex), end: AGAINST.lastIndex })
}

// "629 trường/731 trường": so many of so many
function wholeOf(key: string, { unit, end }: { unit: string; end: number }): number {
  const total = /^ ?\/ ?\d{1,3}(?:\.?\d{3}){0,2} /u.exec(key.slice(end, end + 16))?.[0].length ?? 0
  return total > 0 && key.startsWith(unit, end + total) ? end + total + unit.length : 0
}

const SIGNS: Readonly<Record<string, string>> = { 'phần trăm': '%', '0/00': '‰', 'điểm phần trăm': 'điểm %' }

function withRate(key: string, found: { unit: string; end: number }): UnitFound {
  const rate = stick(PER, key, found.end)
  const per = rate?.groups?.per
  const unit = found.unit
    .replace(BLANKS, ' ')
    .replace(/usd$/u, 'USD')
    .replace(/^(?:tthc|htx)$/u, (short) => short.toUpperCase())
  return per
    ? { unit, per: per === 'năm' ? 'year' : per === 'quý' ? 'quarter' : 'month', end: PER.lastIndex }
    : { unit, per: null, end: found.end }
}

function stick(pattern: RegExp, key: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(key)
}
