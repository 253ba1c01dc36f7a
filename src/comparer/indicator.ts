import { provinces } from '../lexicon/places.js'
import type { Target } from '../model/record.js'
import { END, oneOf } from '../text/boundary.js'
import { fold } from '../text/normalize.js'
import { grams, headingLikeness, rarity } from './weight.js'

/** What a target measures, ready for comparison. */
export type Indicator = {
  /** The words that tell it from other indicators: without "tỷ lệ", "số", the own territory and the standard. */
  readonly core: ReadonlySet<string>
  /** "của thành phố", "giai đoạn 2016-2020": whose or which standard it is measured by; null: the common one. */
  readonly standard: string | null
  readonly scope: string | null
  /** A rate ("tỷ lệ", "tỷ trọng"), a number ("số hộ") or unknown: per cent of the one are points, of the other a share. */
  readonly measure: 'rate' | 'number' | null
}

/** "tỷ lệ nghèo theo tiêu chí nghèo đa chiều của quốc gia" -> core nghèo; "số hộ nghèo theo chuẩn của Thành phố" -> core nghèo, standard "của thành phố". */
export function indicatorOf(target: Target): Indicator {
  const words = fold(target.indicator.replace(NAMED_PLACE, '')).replace(NEXT_CLAUSE, '').replace(GDP, 'gdp')
  const said = fold(`${target.text} ${target.quote}`)
  const core = grams(words.replace(STANDARD, ' ').replace(TERRITORY, ' ').replace(GENERIC, ' '))
  return {
    core: core.size > 0 ? core : grams(words),
    standard: LOCAL_STANDARD.exec(said)?.groups?.whose ?? OLD_STANDARD.exec(said)?.groups?.when ?? null,
    scope: (target.scope && fold(target.scope).replace(TERRITORY, '').trim()) || null,
    measure: RATE.test(words) ? 'rate' : NUMBER.test(words) || NUMBER.test(said) ? 'number' : null,
  }
}

/** Whether two targets measure the same thing, 0 to 1: their distinguishing words, weighted by rarity. */
export function sameIndicator(a: Indicator, b: Indicator): number {
  return headingLikeness(a.core, b.core, (gram) => Math.max(0.5, rarity(gram)))
}

// "của huyện Võ Nhai", "trên địa bàn tỉnh Bà Rịa - Vũng Tàu": the own territory stands for the directive's
const NAMED_PLACE =
  /(?:^| )(?:(?:trên địa bàn|của|tại|ở|toàn) )?(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường)(?: \p{Lu}[\p{L}\p{M}]{0,8}){1,4}(?: - \p{Lu}[\p{L}\p{M}]{0,8}(?: \p{Lu}[\p{L}\p{M}]{0,8})?)?/gu
// a province's GRDP for the country's GDP
const GDP = /grdp|tổng sản phẩm (?:trên địa bàn|trong nước|quốc nội)/gu
// "… của quốc gia và cơ bản không còn huyện nghèo", "… hằng năm và hoàn thành việc"
const NEXT_CLAUSE =
  / (?:và|;|,) ?(?:cơ bản |phấn đấu |tiếp tục )?(?:không còn|không để|hoàn thành|giảm|tăng|nâng|đạt|bảo đảm|đảm bảo|duy trì|hạn chế) .{0,300}$/u
// "theo tiêu chí nghèo đa chiều của quốc gia", "theo chuẩn mới", "(theo chuẩn nghèo đa chiều giai đoạn 2021-2025)", "đa chiều"
const STANDARD = /\(?theo (?:tiêu chí|chuẩn|quy định|tiêu chuẩn)[^,;()]{0,80}\)?|đa chiều/gu
// "trên địa bàn huyện", "của tỉnh", "toàn quốc", "cả nước", "ở việt nam"
const TERRITORY =
  /(?:trên địa bàn|trong|của|toàn|tại|ở) (?:toàn )?(?:tỉnh|thành phố|huyện|quận|xã|phường|quốc gia|quốc|cả nước|đất nước|việt nam|địa phương|địa bàn)(?= |$)|cả nước/gu
// "tỷ lệ", "số hộ", "tổng số", "mức giảm bình quân", "người", "đạt"
const GENERIC =
  /(?<![A-Za-zÀ-ỹ])(?:tỷ lệ|tỷ trọng|thứ hạng|xếp hạng|tổng số|số lượng|số|hộ gia đình|hộ|người dân|dân cư|dân số|người|mức|bình quân|trung bình|mỗi năm|hằng năm|hàng năm|giảm|tăng|đạt|duy trì|phấn đấu|cơ bản|không còn|được|có)(?![A-Za-zÀ-ỹ])/gu
// "chuẩn nghèo của Thành phố", "chuẩn riêng của Hà Nội", "tiêu chí của địa phương"
const LOCAL_STANDARD = new RegExp(
  `(?:chuẩn|tiêu chí)[^,.;)]{0,30} (?<whose>riêng|của (?:thành phố|tỉnh|huyện|quận|thủ đô|địa phương|${oneOf(provinces.map(({ name }) => fold(name)))}))${END}`,
  'u',
)
// "chuẩn nghèo giai đoạn 2016-2020", "chuẩn giai đoạn 2022 - 2025"
const OLD_STANDARD = /chuẩn[^,.;)]{0,30}(?<when>giai đoạn \d{4} ?- ?\d{4})/u
const RATE = /tỷ lệ|tỷ trọng|tỷ suất|tỷ số/u
const NUMBER = /(?<![A-Za-zÀ-ỹ])số (?:hộ|người|lượng|vụ|xã|huyện|thôn|trường|doanh nghiệp|cơ sở|lượt)/u
