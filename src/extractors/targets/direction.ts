import { directions, notDirections } from '../../lexicon/directions.js'
import type { QuantityMention } from '../../model/mention.js'
import type { Direction } from '../../model/record.js'
import { BLANKS } from '../../text/blanks.js'
import { END, oneOf, START } from '../../text/boundary.js'

const VERBS = oneOf(directions.flatMap(({ verbs }) => verbs))
const OF = new Map(directions.flatMap(({ direction, verbs }) => verbs.map((verb) => [verb, direction] as const)))
const NOT = `(?!(?:${oneOf(notDirections)})${END})`
// between verb and figure: "giảm bình quân mỗi năm từ 3%", "tăng trung bình 16%", "duy trì ở mức trên 0,7", "giảm thêm được ít nhất 5%"
const ADVERB =
  '(?:bình quân|trung bình|hằng năm|hàng năm|mỗi năm|hằng quý|trong năm|thêm|được|là|ở mức|mức|từ|khoảng|đạt|ổn định|cho|dần|đều|tối thiểu|ít nhất|tối đa|nhanh|hơn|trên|dưới|còn|xuống|lên|đến)'
const JUST_BEFORE = new RegExp(`${START}${NOT}(?<verb>${VERBS})${END}(?: ${ADVERB}${END}){0,5} ?$`, 'u')
// what may stand before a clause's own verb: "Phấn đấu đến năm 2030", "Hằng năm,", "cơ bản", "tiếp tục"
const OPENING =
  '(?:(?:phấn đấu|bảo đảm|đảm bảo|tiếp tục|hằng năm|hàng năm|mỗi năm|bình quân|trong đó|riêng|cơ bản|mục tiêu|đến|vào|cuối|hết|trước|trong|từng bước|(?:năm|giai đoạn) [\\d -]{4,14}|cả nước|toàn (?:tỉnh|huyện|thành phố|xã|quốc|quận)|thực hiện|tập trung|và|cũng|đồng thời|sẽ|là|góp phần|ước|dự ước|dự kiến|đã|:|,) ?){0,8}'
const AT_HEAD = new RegExp(`^${OPENING}${NOT}(?<verb>${VERBS})${END}`, 'u')
const DOWN = /(?:^|\s)(?:xuống|còn|chỉ còn|xuống còn|giảm còn)(?: (?:mức|dưới|khoảng|ở mức|là|không quá|chỉ|còn|tối đa|từ)){0,4} ?$/u
const UP = /(?:^|\s)(?:lên|lên đến|tăng lên)(?: (?:mức|trên|khoảng|ở mức|là|ít nhất|tối thiểu|đến|tới|đạt|hơn|thành)){0,4} ?$/u

/**
 * Which way a figure moves: the verb right before it ("tăng trên 3%"), else "xuống còn" or "lên", else the verb that opens the clause
 * ("Giảm tỷ trọng … xuống dưới 30%"). A level to stay below without a verb is 'limit', any other 'reach'.
 */
export function directionOf(before: string, figure: QuantityMention): Direction {
  if ((before.includes('cắt giảm') && CUT_RATE.test(before)) || (before.includes('vẫn còn') && STILL.test(before))) return 'reach'
  const near = JUST_BEFORE.exec(before)?.groups?.verb
  if (near && !(/^(?:duy trì|giữ)/u.test(near) && / cho $/u.test(before))) return named(near)
  if (falls(before)) return 'decrease'
  if (rises(before)) return 'increase'
  const head = AT_HEAD.exec(before)?.groups?.verb
  // "duy trì điều trị cho 100%" names what is kept up, no level; "nâng cấp …" moves nothing
  if (head && !(OF.get(head) === 'maintain' && !/(?:tỷ lệ|số|mức|chỉ số|tốc độ|diện tích|tỷ trọng)/u.test(before))) {
    if (
      !(
        OF.get(head) === 'increase' &&
        /^(?:đưa|nâng cao)/u.test(head) &&
        !/(?:tỷ lệ|số|mức|chỉ số|tỷ trọng|thu nhập|giá trị|hệ số|diện tích)/u.test(before)
      )
    )
      return named(head)
  }
  if (/^[ ,]*(?:mức|tốc độ|tỷ lệ) giảm(?! nghèo)/u.test(before)) return 'decrease'
  return figure.op === 'lt' || figure.op === 'lte' ? 'limit' : 'reach'
}

// "Tỷ lệ cắt giảm đạt 30%": the share of what is cut rises
const CUT_RATE = /(?:tỷ lệ|mức) (?:được )?cắt giảm[^,;]{0,60} (?:đạt|là|chiếm)(?: (?:trên|khoảng|ít nhất|tối thiểu))? ?$/u

// "vẫn còn khoảng 15%"
const STILL = /(?<![A-Za-zÀ-ỹ])vẫn còn(?: (?:khoảng|trên|gần|tới))? ?$/u

function falls(before: string): boolean {
  return (before.includes('còn') || before.includes('xuống')) && DOWN.test(before)
}

function rises(before: string): boolean {
  return before.includes('lên') && UP.test(before)
}

/** Whether the clause has a verb of motion of its own, so that it needs none from the clause before. */
export function moves(before: string): boolean {
  return (
    JUST_BEFORE.test(before) ||
    AT_HEAD.test(before) ||
    falls(before) ||
    rises(before) ||
    /(?:đạt|có|chiếm|ở mức|bảo đảm|được)/u.test(before)
  )
}

function named(verb: string): Direction {
  return OF.get(verb.replace(BLANKS, ' ')) ?? 'reach'
}
