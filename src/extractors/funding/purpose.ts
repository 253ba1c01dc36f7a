import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { withoutTail } from '../../text/trim.js'

/** What an amount is for: said behind it ("… cho y tế cơ sở"), as its label ("Hỗ trợ nhà ở: …"), before it or as its object. */
export function purposeOf(root: Root, sentence: Span, span: Span, figure: Span): string | null {
  const behind = tail(root.key.slice(figure.end, Math.min(sentence.end, figure.end + REACH)))
  const from = Math.max(span.start, figure.start - REACH)
  const before = root.key.slice(from, figure.start)
  return (
    part(root, figure.end, ACT.exec(behind)) ??
    part(root, figure.end, BEHIND.exec(behind)) ??
    part(root, from, LABEL.exec(before)) ??
    part(root, from, AHEAD.exec(before)) ??
    part(root, figure.end, OBJECT.exec(behind))
  )
}

// characters: further away is another matter, and sentences without an end stay cheap
const REACH = 300

// verbs and nouns that open a purpose
const AIM =
  '(?:mức )?hỗ trợ|đầu tư|xây dựng|xây mới|làm mới|sửa chữa|nâng cấp|mua sắm|mua|trang bị|tổ chức|thực hiện|đào tạo|tập huấn|bổ sung|trả công|chi (?:sự nghiệp|thường xuyên|đầu tư|cho)|kinh phí|dự toán kinh phí'
// "là", "khoảng", "không quá" between a purpose and its amount
const HEDGES =
  '(?: (?:là|lên|khoảng|dự kiến|với|bằng|không quá|không dưới|tối đa|tối thiểu|ít nhất|trên|dưới|từ|đến|số tiền|mức|tổng|thêm|bảo đảm|đảm bảo|đạt|chiếm)){0,5}'

// "… cho khoa học, công nghệ và chuyển đổi số", "… để hỗ trợ mức đóng", "… phục vụ diễn tập"
const BEHIND = /(?:^|\s)(?:cho|để|nhằm|phục vụ) (?<what>[^;.()]{4,140})/u
// "Hỗ trợ sửa chữa, nâng cấp trạm y tế: không quá 1,5 tỷ đồng"; "Ngân sách tỉnh: 180 tỷ đồng" names a source
const LABEL = new RegExp(
  `^\\s{0,3}(?:(?:\\d{1,2}[.)]|[a-zđ]\\)|[-+])\\s{0,3})?(?<what>(?!tổng|trong đó|giai đoạn|năm|tỷ lệ)(?:(?!ngân sách|vốn |nguồn|quỹ |tài trợ)[^;.:()\\d\\t]){6,140}):${HEDGES}\\s{0,3}$`,
  'u',
)
// "bố trí chi sự nghiệp môi trường không dưới 2%", "riêng đầu tư xây dựng khoảng 2.850 tỷ đồng", "sửa chữa lên 20 triệu đồng/hộ"
const AHEAD = new RegExp(`(?<![A-Za-zÀ-ỹ0-9])(?<what>(?:${AIM})(?: (?!giai đoạn|năm )[^;.:()\\d,\\s]{1,12}){1,16}?)${HEDGES}\\s{0,3}$`, 'u')
// "12 tỷ đồng mua phương tiện, trả công tổ tuần tra"
const ACT = new RegExp(`^ (?<what>(?:${AIM}) [^;.()]{4,140})`, 'u')
// "5 tỷ đồng vốn vay giải quyết việc làm"
const OBJECT = /^ (?<what>vốn [^;.()]{4,140})/u

// Up to the next amount or another statement
function tail(behind: string): string {
  const stop = behind.search(/[;.()\t]|,? (?:trong đó|gồm|bao gồm)(?![A-Za-zÀ-ỹ])|,? \d[\d.,]* ?(?:tỷ|triệu|nghìn|đồng|usd|%)/u)
  return stop < 0 ? behind : behind.slice(0, stop)
}

// ", từ nguồn …", "giai đoạn 2026 - 2030", "năm 2026", "trước ngày …": no longer what it is for
const ELSE =
  /,? (?:từ (?:nguồn|ngân sách)|giai đoạn|trước ngày|(?:trong )?năm \d)|, (?:từ|ngân sách|nguồn|vốn|riêng|chi trả|bố trí)(?![A-Za-zÀ-ỹ])/u

function part(root: Root, from: number, match: RegExpExecArray | null): string | null {
  const what = match?.groups?.what
  if (!match || what === undefined) return null
  const start = from + match.index + match[0].indexOf(what)
  const end = what.search(ELSE)
  const said = withoutTail(root.text.slice(start, start + (end < 0 ? what.length : end)).replace(BLANKS, ' '), /[\s,]/u)
  return said.includes(' ') ? said : null
}
