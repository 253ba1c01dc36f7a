import { directions, notDirections } from '../../lexicon/directions.js'
import type { Span } from '../../model/position.js'
import { BLANKS } from '../../text/blanks.js'
import { END, oneOf } from '../../text/boundary.js'
import { isCapital } from '../../text/letter-case.js'
import { toKey } from '../../text/normalize.js'
import { matchAt, standsAt } from '../../text/sticky.js'
import { namesYear, timesIn } from '../../text/time-words.js'

/** A stretch as printed and as the matching key writes it; both of one length until it is tidied. */
export type Phrase = { readonly text: string; readonly key: string }

const VERBS = oneOf(directions.flatMap(({ verbs }) => verbs))
const NOT = `(?!(?:${oneOf(notDirections)})${END})`
// "Phấn đấu", "Đến năm", "Hằng năm,", "trong đó có", "tương đương giảm": what opens a clause before its subject or object
const OPENING = new RegExp(
  `^(?:[ ,:-]|(?:phấn đấu|bảo đảm|đảm bảo|tiếp tục|hằng năm|hàng năm|mỗi năm|bình quân|trong đó|riêng|cơ bản|mục tiêu|đến|nay|mới|vào|cuối|hết|trước|trong|từng bước|cả nước|toàn tỉnh|toàn huyện|toàn thành phố|toàn quốc|và|đồng thời|cũng|sẽ|là|để|đặt|(?:\\d{1,2}|sáu|chín) tháng (?:đầu|cuối) năm|hiện nay|hiện tại|đến nay|trước đó|cùng với đó|qua đó|bên cạnh đó|ngoài ra|tuy nhiên|tuy vậy|có|đạt|hoàn thành mục tiêu|chỉ tiêu|yêu cầu|(?:giai đoạn|thời kỳ|thời gian) này|dự ước|ước|dự kiến|ước tính|đã|tỉnh|góp phần|với|theo đó|cụ thể|thuộc|tương đương|tương ứng|hướng tới|còn|nên|khoảng|trên|${NOT}(?:${VERBS}))${END})+`,
  'u',
)
// looked back at from a figure, of two words that end alike the longer one first: "bình quân mỗi năm", "khoảng", "từ", "thêm"
const ADVERB =
  /(?<=([ ,:(]|(?:^|(?<= ))(?:khoảng|trên|dưới|từ|hơn|thêm|bình quân|trung bình|hằng năm|hàng năm|mỗi năm|hằng quý|ít nhất|tối thiểu|tối đa|không quá|nhanh|dần|đều|ổn định|cả năm|là|năm|mức|với|không|quá)))/uy
// between subject and figure: "đạt", "chiếm", "xuống còn", "ở mức", "tăng"
const VERB =
  /(?<=([ ,:(]|(?:^|(?<= ))(?:đạt|đạt được|đạt tỷ lệ|được|là|chỉ còn|còn|xuống|lên|tới|đến|ở mức|mức|ở|chiếm|bằng|có|gấp|vượt|thuộc|nhóm|tăng|giảm|duy trì|giữ vững|nâng|hạ|cho|đóng góp)))/uy
// before that verb: "phấn đấu", "dự kiến", "phải", "vào"
const MOOD =
  /(?<=([ ,:(]|(?:^|(?<= ))(?:phấn đấu|hướng tới|đảm bảo|bảo đảm|phải|vào|trong|cần|dự kiến|ước tính|ước|sẽ|đã|và|nhưng|hằng năm|hàng năm|mỗi năm|ít nhất|tối thiểu|thì|cả năm|toàn tỉnh)))/uy
// looked back at: the verb has two syllables
const CUTS = /(?<=(?<![A-Za-zÀ-ỹ])cắt giảm)/uy
// "tốc độ tăng 5%": the verb belongs to such a noun
const NEEDS_VERB = new Set(['tốc độ', 'tỷ lệ', 'mức', 'mức độ', 'hệ số', 'tổng mức', 'thời gian'])
const PREDICATE = /(?<![A-Za-zÀ-ỹ])(?:được|có|đủ|đạt|sử dụng|tham gia|áp dụng|ứng dụng|hoàn thành|triển khai|tiếp cận)(?![A-Za-zÀ-ỹ])/u
// tails that say why, how or when, not what
const TAIL =
  /[,;(]? (?:nhằm|để|góp phần|đáp ứng yêu cầu|phù hợp với|theo quy định|theo hướng|thông qua|từ đó|qua đó|gắn với|trong đó|phục vụ|đồng thời|trước khi|tương đương|tăng dần)(?![A-Za-zÀ-ỹ])|[,;] (?:trình|gửi|tham mưu|báo cáo (?:thủ|chính|ubnd|ủy|cấp|bộ|ban|tỉnh))(?![A-Za-zÀ-ỹ])|, (?:nhất là|đặc biệt|đáp ứng|bảo đảm|đảm bảo|tạo|nâng cao|hoàn thành|phấn đấu|đạt|trên cơ sở)(?![A-Za-zÀ-ỹ])| (?:vào|đến|trong) (?:cuối )?năm \d| từ năm \d| trong giai đoạn| giai đoạn \d| so với| với (?:tổng )?(?:kinh phí|số tiền|mức hỗ trợ)| trị giá| và (?:cơ bản )?không (?:còn|để|có)| và (?:phấn đấu|đạt|hoàn thành việc|tăng dần)(?![A-Za-zÀ-ỹ])| (?:hằng|hàng|mỗi) năm(?= và |$)/gu

// such a tail belongs to the noun when its predicate is still to come: "nền tảng số phục vụ Chính phủ số được hoàn thành"
const PURPOSE = /^[,;(]? (?:nhằm|để|phục vụ|theo quy định|theo hướng|phù hợp với|gắn với|thông qua|trước khi|tương đương)/u

// "Theo Kế hoạch, …", "Trước đó, theo báo cáo của Sở Y tế, …": who says it
const ATTRIBUTION =
  /^[ ,]*(?:(?:trước đó|cùng với đó|đồng thời|trong đó|được biết),? )?(?:theo|tại|căn cứ|trong) (?:(?:nội dung|mục tiêu|bản) )?(?:kế hoạch|đề án|chương trình|báo cáo|nghị quyết|thống kê|số liệu|dự thảo|quyết định|kết quả|đánh giá|đó)(?: [^,;:]{0,90})?[,:] /u

/** Without what opens it: mood, times, verbs of motion. */
export function opened({ text, key }: Phrase): Phrase {
  let from = 0
  const dated = namesYear(key)
  for (let round = 0; round < 8; round++) {
    const rest = key.slice(from)
    const words = attributed(rest) || (OPENING.exec(rest)?.[0].length ?? 0)
    const time = dated ? timesIn(rest, 0, Math.min(rest.length, 60))[0] : undefined
    const skip = time && time.start <= words + 1 ? Math.max(words, time.end) : words
    if (skip === 0) break
    from += skip
  }
  return { text: text.slice(from), key: key.slice(from) }
}

function attributed(key: string): number {
  return key.includes(', ') || key.includes(': ') ? (ATTRIBUTION.exec(key)?.[0].length ?? 0) : 0
}

/** Without what leads over to the figure at its end: first adverbs, then verbs of level, then mood and times. */
export function closed({ text, key }: Phrase): Phrase {
  let end = key.length
  const dated = namesYear(key)
  for (const pattern of [ADVERB, VERB, MOOD]) {
    for (let round = 0; round < 12; round++) {
      const word = matchAt(pattern, key, end)?.[1]?.length ?? 0
      const time = dated ? timesIn(key, Math.max(0, end - 30), end).at(-1) : undefined
      const skip = Math.max(word, time && time.end >= end - 1 ? end - time.start : 0)
      if (skip === 0 || (pattern === VERB && (NEEDS_VERB.has(key.slice(0, end - skip).trim()) || standsAt(CUTS, key, end)))) break
      end -= skip
    }
  }
  if (ADDED.test(key.slice(Math.max(0, end - 8), end))) {
    end -= LAGS.exec(key.slice(Math.max(0, end - 40), end))?.[0].length ?? 0
    end -= ANAPHOR.exec(key.slice(Math.max(0, end - 40), end))?.[0].length ?? 0
  }
  return tidy(text, key, end)
}

// the last words of what LAGS and ANAPHOR find
const ADDED = /(?:thấp|chậm|cao|chỉ|mới|vẫn|này),? ?$/u

// "tốc độ tăng trưởng công nghiệp trong giai đoạn này"
const ANAPHOR = /(?:^|,? )(?:(?:bình quân|trung bình) )?(?:trong |của )?(?:cả )?(?:giai đoạn|thời kỳ|thời gian) này,? ?$/u

// "tỷ lệ giải ngân còn thấp, mới", "tỷ lệ che phủ chỉ"
const LAGS =
  /(?:,? (?:vẫn )?(?:còn|rất|khá|quá) (?:rất )?(?:thấp|chậm|cao)|,? (?:(?:hiện )?(?:(?<!(?:chứng|tín|địa|tôn) )chỉ(?: mới)?|mới chỉ)|vẫn))(?:, ?(?:chỉ mới|mới chỉ|mới|chỉ))?,? ?$|(?:, (?:hiện )?|(?<=giải ngân|thực hiện|hoàn thành|bao phủ|che phủ|số hóa|kết nối|tham gia) )mới ?$/u

/** What stands behind a figure, up to where it stops saying what is meant. */
export function tail({ text, key }: Phrase): Phrase {
  let end = key.length
  TAIL.lastIndex = 0
  for (let match = TAIL.exec(key); match; match = TAIL.exec(key)) {
    if (PURPOSE.test(match[0]) && match.index < key.search(PREDICATE)) continue
    end = match.index
    break
  }
  const [time] = timesIn(key, 0, key.length)
  if (time && time.start > 4 && time.end >= end - 3) end = Math.min(end, time.start)
  return tidy(text, key, end)
}

/** On one line, without brackets, notes and marks at its ends, the first letter in lower case unless it is a name's. */
function tidy(text: string, key: string, end: number): Phrase {
  const words = text.slice(0, end)
  const plain = UNTIDY.test(words) ? swept(words) : words
  const plainKey = plain === words ? key : toKey(plain)
  const inner = withoutEdges(plain)
  return { text: lowered(plain.slice(inner.start, inner.end)), key: plainKey.slice(inner.start, inner.end) }
}

// anything that `swept` could find: most phrases are plain words
const UNTIDY = /[([/⁽⁰¹²³⁴-⁹⁾"“”*\\]|\s{2}|[^\S ]| ,/u

function swept(text: string): string {
  return text
    .replace(/[([][^()[\]]{0,200}[)\]]?/gu, ' ')
    .replace(/^[\s,]*\d[\d.]*\/\d[\d.]* /u, '')
    .replace(/[⁽⁰¹²³⁴-⁹⁾"“”*\\]+/gu, '')
    .replace(BLANKS, ' ')
    .replace(/ ,/gu, ',')
}

const EDGES = ' ,:;.-'

function withoutEdges(text: string): Span {
  let from = 0
  let to = text.length
  while (from < to && EDGES.includes(text.charAt(from))) from++
  while (to > from && EDGES.includes(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** The first letter in lower case, unless the word is an abbreviation or starts a name ("Hà Nội", "GRDP"). */
export function lowered(text: string): string {
  if (!isCapital(text, 0)) return text
  let at = 1
  while (at < text.length && text.charCodeAt(at) !== BLANK && !isCapital(text, at)) at++
  const isName = text.charCodeAt(at) === BLANK ? isCapital(text, at + 1) : at < text.length
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

const BLANK = 32
