import type { Target } from '../../model/record.js'
import type { Clause } from './clause.js'
import type { Frame } from './frame.js'

/**
 * The rate that a clause gives its figure apart from "/năm": "bình quân mỗi năm từ 3%", "giảm 10% số hộ hằng năm", "Hằng năm, …" at the
 * head of the sentence. A rhythm inside a "100%" statement ("chuyên mục hằng tháng") is none of the figure's.
 */
export function rateOf(
  clause: string,
  before: string,
  { root, opening, sentence, words }: Frame,
  { segment, figure: { unit } }: Clause,
  direction: Target['direction'],
): Target['per'] {
  if (!RHYTHM.test(words)) return null
  if (JUST_BEFORE.test(before)) return rate(before)
  if (unit !== '%' && unit !== null && /(?:mỗi|hằng|hàng) (?:năm|quý|tháng)(?![A-Za-zÀ-ỹ]| \d)/u.test(clause)) return rate(clause)
  if (direction !== 'decrease' && direction !== 'increase') return null
  if (/(?:hằng|hàng|mỗi|một|bình quân) (?:năm|quý|tháng)(?![A-Za-zÀ-ỹ]| \d)|\/năm/u.test(clause)) return rate(clause)
  // "mỗi năm giảm 25-30% số hộ nghèo, giảm 10% số hộ cận nghèo"
  if (opening.end <= segment.end && SHARED.test(root.key.slice(opening.start, opening.end))) return 'year'
  return AT_HEAD.test(root.key.slice(opening.start, Math.min(opening.end, sentence.start + 60))) ? 'year' : null
}

// anything that the patterns below could find in the sentence
const RHYTHM = /(?:hằng|hàng|mỗi|một|quân) (?:năm|quý|tháng)|\/năm/u
const JUST_BEFORE = /(?:hằng|hàng|mỗi|một) (?:năm|quý|tháng) (?:có |đạt |giảm |tăng )?(?:ít nhất |tối thiểu |từ |trên )?$/u
const SHARED = /(?:hằng|hàng|mỗi) năm,? (?:phấn đấu )?(?:giảm|tăng)[A-Za-zÀ-ỹ ]{0,20}$/u
const AT_HEAD = /^(?:\(?[A-Za-zÀ-ỹ]{1,2}[).] |[-+] )?(?:phấn đấu,? |bình quân |trung bình )?(?:hằng|hàng|mỗi) năm,? /u

function rate(words: string): Target['per'] {
  if (/(?:hằng|hàng|mỗi|một) quý/u.test(words)) return 'quarter'
  return /(?:hằng|hàng|mỗi|một) tháng/u.test(words) ? 'month' : 'year'
}
