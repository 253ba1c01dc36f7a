import { directions, notDirections } from '../../lexicon/directions.js'
import type { QuantityMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { END, oneOf } from '../../text/boundary.js'
import { timesIn } from '../../text/time-words.js'

export type Subject = { readonly indicator: string; readonly bare: boolean }

const VERBS = oneOf(directions.flatMap(({ verbs }) => verbs))
const NOT = `(?!(?:${oneOf(notDirections)})${END})`
// what opens a clause before its subject or object
const OPENING = new RegExp(
  `^(?:[ ,:-]|(?:phấn đấu|bảo đảm|đảm bảo|tiếp tục|hằng năm|hàng năm|mỗi năm|bình quân|trong đó|riêng|cơ bản|mục tiêu|đến|vào|cuối|hết|trước|trong|từng bước|cả nước|toàn tỉnh|toàn huyện|toàn thành phố|toàn quốc|và|đồng thời|cũng|sẽ|là|để|đặt|bên cạnh đó|ngoài ra|có|đạt|hoàn thành mục tiêu|chỉ tiêu|yêu cầu|dự ước|ước|dự kiến|ước tính|đã|tỉnh|góp phần|với|theo đó|cụ thể|thuộc|${NOT}(?:${VERBS}))${END})+`,
  'u',
)
// what stands between a subject and its figure
const CLOSING =
  /(?:[ ,:(]|(?:^|(?<= ))(?:đạt|được|là|còn|chỉ|xuống|lên|tới|đến|ở|mức|chiếm|bằng|có|ước|ước đạt|thực hiện|khoảng|trên|dưới|từ|hơn|thêm|bình quân|trung bình|hằng năm|hàng năm|mỗi năm|hằng quý|ít nhất|tối thiểu|tối đa|phấn đấu|hướng tới|đảm bảo|bảo đảm|phải|vào|cho|trong|cần|dự kiến|ổn định|dần|đều|năm|thuộc|nhóm|và|cả năm|tỷ lệ|gấp|vượt|sẽ|đã|tăng|giảm|duy trì|giữ vững|nâng|không|quá|toàn tỉnh|cao|nhanh))$/u
// an indicator by name: "tỷ lệ …", "số …", "chỉ số …"
const METRIC =
  /^(?:tổng |bình quân |mức |chỉ số )?(?:tỷ lệ|tỷ trọng|tỷ suất|tỷ số|số|số lượng|tổng|mức|chỉ số|tốc độ|quy mô|giá trị|sản lượng|diện tích|thu nhập|doanh thu|năng suất|độ|kim ngạch|nồng độ|hệ số|tuổi thọ|thời gian|xếp hạng|thứ hạng|dân số|công suất|dung lượng|grdp|gdp|cơ cấu|vốn|chi phí|chi|kinh phí|đóng góp|thời lượng|mật độ|hiệu suất|lượng|chiều cao|cân nặng|điểm)(?![\p{L}])/u
// a share of what: "30% GDP", "60% kế hoạch"
const BASE = /^ ?(?:của )?(?<base>gdp|grdp|tổng sản phẩm (?:quốc nội|trên địa bàn))(?![\p{L}])/u
// behind a share, no noun to count: "50% trong tổng số", "80% vào năm 2030", "5% so với"
const NO_NOUN =
  /^ ?(?:$|[,;.)(]|(?:trong|trên|theo|vào|so|trở|năm|đến|và|mỗi|hằng|hàng|kế hoạch|tổng|giai đoạn|thuộc|ở|tại|với|nhưng|để|nhằm|bình quân|của|tính|đối với|từ|cùng kỳ|do)(?![\p{L}]))/u
// tails that say why or how, not what
const TAIL =
  /(?:[,;(]? (?:nhằm|để|góp phần|đáp ứng yêu cầu|phù hợp với|theo quy định|theo hướng|thông qua|trên cơ sở|từ đó|qua đó|gắn với|trong đó|phục vụ|đồng thời|nhất là|đặc biệt|trước khi|tương đương|tăng dần)(?![\p{L}])|, (?:đáp ứng|bảo đảm|đảm bảo|tạo|nâng cao|hoàn thành|phấn đấu|đạt)(?![\p{L}])| (?:vào|đến|trong) (?:cuối )?năm \d| từ năm \d| trong giai đoạn| giai đoạn \d| so với| và phấn đấu| và đạt).*$/u
const IS_VERB =
  /^(?:thực hiện|hoàn thành|số hóa|tổ chức|xây dựng|cung cấp|triển khai|tích hợp|trợ giúp|hỗ trợ|duy trì|tuyên truyền|đào tạo|bồi dưỡng|tập huấn|rà soát|kiểm tra|cắt giảm|giải quyết|xử lý|phát triển|cấp|kết nối|thu hút|thành lập|đầu tư|cải tạo|nâng cấp|bố trí|huy động|quản lý|kiểm soát|tái sử dụng|khai thác|công khai|công bố|tiếp nhận|hình thành|thu gom|phổ biến|trang bị|lắp đặt|ứng dụng|áp dụng|tư vấn|khám|tiêm|quán triệt|sử dụng|bổ sung|giới thiệu|giúp|vận động|tạo|cho vay|chi trả|xóa|di dời|phủ sóng|lập|giám sát|chuyển đổi|phê duyệt|thanh toán|bàn giao|đăng ký|chăm sóc|điều trị|bảo vệ|phòng|ban hành|trồng)(?![\p{L}])/u

/**
 * What a figure measures, as a noun phrase: "Tỷ lệ X đạt 80%" and "giảm X 3%/năm" give X; "100% X được Y" gives "tỷ lệ X được Y";
 * "trợ giúp pháp lý cho 100% X" gives "tỷ lệ X được trợ giúp pháp lý"; "có 10 doanh nghiệp số" gives "số doanh nghiệp số".
 * `bare`: nothing but the unit was found, so that a neighbour's subject may serve.
 */
export function subjectOf(root: Root, clause: Span, figure: QuantityMention, predicate: Span | null): Subject {
  const before = part(root, { start: clause.start, end: figure.start })
  const after = part(root, { start: figure.end, end: clause.end })
  const head = closed(opened(before))
  const ranked = figure.op === 'lte' && /^(?:nhóm|top|tốp|trong)/u.test(root.key.slice(figure.start, figure.end))
  if (ranked)
    return { indicator: `thứ hạng ${tail(after).text.replace(/^(?:dẫn đầu|đứng đầu|hàng đầu|đầu)\s*/iu, '')}`.trim(), bare: false }
  const share = figure.unit === '%' || figure.unit === '‰'
  if (METRIC.test(head.key) && head.key.length > 5) return { indicator: based(head.text, share ? after : null), bare: false }
  if (share && BASE.test(after.key)) return { indicator: head.key ? based(head.text, after) : '', bare: !head.key }
  const noun = tail(share ? after : unitOn(root, clause, figure))
  if (share && NO_NOUN.test(after.key)) return head.key ? { indicator: head.text, bare: false } : { indicator: '', bare: true }
  if (!noun.key) return head.key ? { indicator: head.text, bare: false } : { indicator: '', bare: true }
  if (!share) return counted(head, noun, figure)
  const what = noun.text.replace(/^(?:tổng )?(?:số|các|những)\s+(?:các\s+)?/iu, '')
  const rest = predicate ? ` ${tail(part(root, predicate)).text}` : ''
  return { indicator: done(head, what + rest), bare: false }
}

type Text = { readonly text: string; readonly key: string }

function counted(head: Text, noun: Text, figure: QuantityMention): Subject {
  const only = figure.unit !== null && noun.key.length <= figure.unit.length
  if (!head.key) return { indicator: `số ${noun.text}`, bare: only }
  if (IS_VERB.test(head.key)) return { indicator: `số ${noun.text}${only ? ` ${head.text}` : ''}`, bare: false }
  // "diện tích rừng trồng mới đạt 500 ha", "sản lượng … 18.000 tấn"
  return only || !/\p{L}{2,}/u.test(noun.text)
    ? { indicator: head.text, bare: false }
    : { indicator: head.key.length > 40 ? head.text : `số ${noun.text}`, bare: false }
}

// The verb before "100% X" said of X: "số hóa 100% hồ sơ" -> "tỷ lệ hồ sơ được số hóa".
function done(head: Text, what: string): string {
  const verb = head.text.replace(/\s+(?:cho|đối với)$/iu, '')
  if (!head.key || !IS_VERB.test(head.key)) return `tỷ lệ ${what}`
  if (/(?:^| )(?:tại|ở)$/u.test(head.key)) return `tỷ lệ ${what} ${lowered(head.text.replace(/\s+(?:tại|ở)$/iu, ''))}`
  if (/(?<![\p{L}])(?:được|có|không)(?![\p{L}])/u.test(what.toLowerCase())) return `tỷ lệ ${what}`
  return `tỷ lệ ${what} được ${lowered(verb)}`
}

function based(subject: string, after: Text | null): string {
  const base = after ? BASE.exec(after.key)?.groups?.base : undefined
  return base && !/so với/u.test(subject) ? `${subject} so với ${base.toUpperCase().length > 4 ? base : base.toUpperCase()}` : subject
}

function part(root: Root, { start, end }: Span): Text {
  return { text: root.text.slice(start, Math.max(start, end)), key: root.key.slice(start, Math.max(start, end)) }
}

// From the unit of a counted figure on: "10 doanh nghiệp công nghệ số" -> "doanh nghiệp công nghệ số".
function unitOn(root: Root, clause: Span, figure: QuantityMention): Text {
  const unit = figure.unit?.toLowerCase() ?? ''
  const at = root.key.lastIndexOf(unit, figure.end)
  return unit && at >= figure.start ? part(root, { start: at, end: clause.end }) : part(root, { start: figure.end, end: clause.end })
}

function opened({ text, key }: Text): Text {
  let from = 0
  for (let round = 0; round < 8; round++) {
    const rest = key.slice(from)
    const words = OPENING.exec(rest)?.[0].length ?? 0
    const [time] = timesIn(rest, 0, Math.min(rest.length, 60))
    const skip = time && time.start <= words + 1 ? Math.max(words, time.end) : words
    if (skip === 0) break
    from += skip
  }
  return { text: text.slice(from), key: key.slice(from) }
}

function closed({ text, key }: Text): Text {
  let end = key.length
  for (let round = 0; round < 24; round++) {
    const rest = key.slice(0, end)
    const word = CLOSING.exec(rest.slice(-24))?.[0].length ?? 0
    const time = timesIn(rest, Math.max(0, end - 30), end).at(-1)
    const skip = Math.max(word, time && time.end >= end - 1 ? end - time.start : 0)
    if (skip === 0) break
    end -= skip
  }
  return tidy(text.slice(0, end))
}

function tail({ text, key }: Text): Text {
  const [time] = timesIn(key, 0, key.length)
  const cutAt = TAIL.exec(key)?.index ?? key.length
  const end = time && time.start > 4 && time.end >= cutAt - 3 ? Math.min(cutAt, time.start) : cutAt
  return tidy(text.slice(0, end))
}

function tidy(text: string): Text {
  const plain = text
    .replace(/\s*[([][^()[\]]{0,200}[)\]]?/gu, ' ')
    .replace(/[⁽⁰¹²³⁴-⁹⁾"“”*]+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,:;.-]+|[\s,:;.-]+$/gu, '')
  return { text: lowered(plain), key: plain.toLowerCase() }
}

// The first letter in lower case, unless the word is an abbreviation or starts a name of several capitals.
function lowered(text: string): string {
  return /^\p{Lu}(?!\p{Lu})\S* ?(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
