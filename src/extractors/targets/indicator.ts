import type { QuantityMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { isCapital } from '../../text/letter-case.js'
import { lastWithin } from '../../text/within.js'
import { closed, lowered, opened, type Phrase, tail } from './phrase.js'

export type Subject = { readonly indicator: string; readonly bare: boolean }

// an indicator by name: "tỷ lệ …", "số …", "chỉ số …", "tổng giá trị …"
export const METRIC =
  /^(?:tổng |bình quân |mức |chỉ số )?(?:tỷ lệ|tỷ trọng|tỷ suất|tỷ số|số(?! hóa| liệu)|số lượng|tổng|mức|chỉ số|tốc độ|quy mô|giá trị|sản lượng|diện tích|thu nhập|doanh thu|năng suất|độ|kim ngạch|nồng độ|hệ số|tuổi thọ|thời gian(?! tới| qua)|xếp hạng|thứ hạng|dân số|công suất|dung lượng|grdp|gdp|cơ cấu|vốn|chi phí|chi(?! trả| nhánh| cục| bộ| hội)|kinh phí|đóng góp|thời lượng|mật độ|hiệu suất|lượng|chiều cao|cân nặng|điểm)(?![A-Za-zÀ-ỹ])/u
// a share of what: "30% GDP"
const BASE = /^ ?(?:của )?(?<base>gdp|grdp|tổng sản phẩm (?:quốc nội|trên địa bàn))(?![A-Za-zÀ-ỹ])/u
// behind a share, no noun to count: "50% trong tổng số", "80% vào năm 2030", "5% so với"
const NO_NOUN =
  /^ ?(?:$|[,;.)(]|(?:trong|trên|theo|vào|so|trở|năm|đến|và|mỗi|hằng|hàng|kế hoạch|nghị quyết|dự toán|chỉ tiêu (?:trên|được|cấp|giao|kế|đề)|mục tiêu (?:đề|nghị|kế)|giai đoạn|thuộc|ở|tại|với|nhưng|để|nhằm|bình quân|của|tính|đối với|từ|cùng kỳ|do|trên tổng)(?![A-Za-zÀ-ỹ]))/u
// "giảm 10% số hộ", "cắt giảm tối thiểu 30% thời gian": the noun itself moves
const MOVED =
  /(?<![A-Za-zÀ-ỹ])(?:giảm|cắt giảm|tăng|tăng thêm|rút ngắn|hạ|tiết kiệm)(?: (?:bình quân|trung bình|thêm|khoảng|mỗi năm|hằng năm|ít nhất|tối thiểu|từ|trên|được|đến|tới)){0,4} ?$/u
const IS_VERB =
  /^(?:thực hiện|hoàn thành|số hóa|tổ chức|xây dựng|cung cấp|triển khai|tích hợp|trợ giúp|hỗ trợ|duy trì|tuyên truyền|đào tạo|bồi dưỡng|tập huấn|rà soát|kiểm tra|cắt giảm|giải quyết|xử lý|phát triển|cấp|kết nối|thu hút|thành lập|đầu tư|cải tạo|nâng cấp|bố trí|huy động|quản lý|kiểm soát|tái sử dụng|khai thác|công khai|công bố|tiếp nhận|hình thành|thu gom|phổ biến|trang bị|lắp đặt|ứng dụng|áp dụng|tư vấn|khám|tiêm|quán triệt|sử dụng|bổ sung|giới thiệu|giúp|vận động|tạo|cho vay|chi trả|xóa|di dời|phủ sóng|lập|giám sát|chuyển đổi|phê duyệt|thanh toán|bàn giao|đăng ký|chăm sóc|điều trị|bảo vệ|phòng|ban hành|trồng|công nhận|sửa chữa|xây|mở|đưa|đón|đón và phục vụ|phục vụ|khởi công|khánh thành|nhân rộng|kết nạp|làm sạch|làm mới|xin lỗi(?: bằng văn bản)?|thu thập|chuẩn hóa|khôi phục|định danh|cấp đổi|gắn|trao|tặng|giới thiệu|trồng mới|cấp mã số|gắn mã số|cứu|bảo dưỡng|nạo vét|(?:ngầm|cứng|kiên cố|bê tông|nhựa|điện tử|tin học|cơ giới|tự động|đồng bộ|tối ưu) hóa|tái cấu trúc|cập nhật|phân loại|tái chế|khảo sát|thẩm định|vận hành|giáo dục)(?![A-Za-zÀ-ỹ])/u
const LABOURS =
  /(?<![A-Za-zÀ-ỹ])(?:được|có|không|đạt|đủ|hoàn thành|tham gia|thực hiện|áp dụng|ứng dụng|sử dụng|phải|triển khai)(?![A-Za-zÀ-ỹ])/u

/**
 * What a figure measures, as a noun phrase: "Tỷ lệ X đạt 80%" and "giảm X 3%/năm" give X; "100% X được Y" gives "tỷ lệ X được Y";
 * "trợ giúp pháp lý cho 100% X" gives "tỷ lệ X được trợ giúp pháp lý"; "giảm 10% số X" gives "số X"; "có 10 doanh nghiệp số" gives
 * "số doanh nghiệp số". `bare`: nothing but the unit was found, so that a neighbour's subject may serve.
 */
export function subjectOf(root: Root, clause: Span, figure: QuantityMention, predicate: Span | null): Subject {
  const before = part(root, { start: clause.start, end: figure.start })
  const after = part(root, { start: figure.end, end: clause.end })
  const head = fromMetric(closed(opened(before)))
  if (isRank(root.key, figure) && METRIC.test(head.key)) return { indicator: `thứ hạng ${head.text}`, bare: false }
  if (isRank(root.key, figure)) return ranked(tail(after).text, predicate ? tail(part(root, predicate)).text : '')
  const share = figure.unit === '%' || figure.unit === '‰'
  if (METRIC.test(head.key))
    return {
      indicator: based(uncompared(head), share ? after : null),
      bare: /^(?:tốc độ|tỷ lệ|mức)(?: (?:tăng|giảm))?(?: (?:bình quân|trung bình))?$/u.test(head.key),
    }
  if (share && BASE.test(after.key)) return { indicator: head.key ? based(head.text, after) : '', bare: !head.key }
  if (
    before.key.includes('riêng ') &&
    /^ ?riêng (?!(?:trẻ|học sinh|sinh viên|phụ nữ|nữ|lao động|giáo viên|cán bộ|đối với trẻ)(?![A-Za-zÀ-ỹ]))(?!(?:trong |đến |năm |giai đoạn )*(?:năm|giai đoạn|quý|tháng) \d)/u.test(
      before.key,
    )
  )
    return { indicator: '', bare: true }
  const noun = share && NO_NOUN.test(after.key) ? null : tail(share ? after : unitOn(root, clause, figure))
  if (!noun?.key) return head.key ? { indicator: head.text, bare: false } : { indicator: '', bare: true }
  // "gấp 1,5 lần so với năm 2020": said of the subject before
  if (figure.unit === 'lần' && !head.key) return { indicator: '', bare: true }
  if (!share) return counted(head, noun, figure, before.key)
  if (MOVED.test(before.key)) return { indicator: noun.text.slice(0, AND_DO.exec(noun.text)?.index).replace(/ trở lên$/u, ''), bare: false }
  // "kinh tế số các ngành chiếm 70% kinh tế số", "hoạt động khoa học đóng góp 35% tăng trưởng"
  if (head.key && !IS_VERB.test(head.key) && /(?:chiếm|đóng góp)(?: (?:khoảng|trên|hơn|từ|ít nhất|tối thiểu))* ?$/u.test(before.key))
    return { indicator: `tỷ trọng ${head.text} trong ${noun.text}`, bare: false }
  const what = noun.text.replace(/^(?:tổng )?(?:số|các|những)\s+(?:các\s+)?/iu, '')
  const rest = predicate ? ` ${tail(part(root, predicate)).text}` : ''
  return { indicator: done(head, what + rest), bare: false }
}

// "cắt giảm 30% thời gian thực hiện và đơn giản hóa thành phần hồ sơ": a second act
const AND_DO =
  / và (?:đơn giản hóa|bãi bỏ|rút ngắn|nâng cao|bảo đảm|đảm bảo|tạo|hoàn thiện|thực hiện|triển khai|phấn đấu|số hóa|chuẩn hóa|tái cấu trúc|xây dựng|tăng cường|đẩy mạnh|công khai|cải thiện)(?![A-Za-zÀ-ỹ])/iu

// "Sản lượng thủy sản tăng khá so cùng kỳ, 6 tháng thu hoạch 500 tấn"
const COMPARED = /^([^,;]{4,120}?) (?:tăng|giảm)(?: [A-Za-zÀ-ỹ]+){0,3} so (?:với )?(?:cùng kỳ|năm trước)[^,;]{0,12},/u

function uncompared({ text, key }: Phrase): string {
  return key.includes(' so ') ? text.slice(0, COMPARED.exec(key)?.[1]?.length) : text
}

// "Bộ trưởng … hoàn thành việc rà soát, bổ sung phương án cắt giảm điều kiện kinh doanh"
const MOVES = /^.{20,}(?<![A-Za-zÀ-ỹ])(?:cắt giảm|rút ngắn|tiết kiệm) (?=[A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+)/u

const NAMED_LATE = [' tỷ lệ ', ' tỷ trọng ', ' tỷ suất ', ' chỉ số ', ' tốc độ ', ' tăng trưởng ']

// "Theo kế hoạch, thành phố phấn đấu đến cuối năm 2024 tỷ lệ hộ nghèo": a long head that names its indicator late begins there.
function fromMetric(head: Phrase): Phrase {
  if (head.key.length < 30 || METRIC.test(head.key)) return head
  let at = -1
  for (const word of NAMED_LATE) at = Math.max(at, head.key.lastIndexOf(word))
  if (at < 0 && head.key.length > 60 && head.key.length === head.text.length) {
    const moved = MOVES.exec(head.key)
    if (moved) return { text: head.text.slice(moved[0].length), key: head.key.slice(moved[0].length) }
  }
  return at > 0 && head.key.length === head.text.length ? { text: head.text.slice(at + 1), key: head.key.slice(at + 1) } : head
}

/** Whether a figure is a place among the first: "nhóm 30 nước dẫn đầu", "top 10". */
export function isRank(key: string, figure: QuantityMention): boolean {
  return (
    figure.op === 'lte' &&
    /^(?:nhóm|top|tốp)|^\d+ [A-Za-zÀ-ỹ, ]{2,20}$/u.test(key.slice(figure.start, figure.end)) &&
    /^(?:nhóm|top|tốp)| ?(?:dẫn đầu|đứng đầu|hàng đầu|đầu|có )/u.test(key.slice(figure.start, figure.end + 12))
  )
}

function ranked(after: string, shared: string): Subject {
  const where = after.replace(/^(?:dẫn đầu|đứng đầu|hàng đầu|đầu|của)\s*/iu, '')
  const about = /về /u.test(where) ? '' : (/(?<![A-Za-zÀ-ỹ])về .+/u.exec(shared)?.[0] ?? '')
  const named = `thứ hạng ${where} ${about}`.trim()
  // "về nghiên cứu trí tuệ nhân tạo, trung tâm phát triển …": a second statement follows the comma of a long one
  return {
    indicator: named.split(' ').length > 24 ? named.slice(0, named.indexOf(',') > 0 ? named.indexOf(',') : undefined) : named,
    bare: false,
  }
}

function counted(head: Phrase, rated: Phrase, figure: QuantityMention, before: string): Subject {
  const noun = { text: rated.text.replace(RATE, '').replace(SCALE, ''), key: rated.key.replace(RATE, '').replace(SCALE, '') }
  const only = figure.unit !== null && noun.key.length <= figure.unit.length && rated.key.length <= figure.unit.length + 8
  // "thu hút 1,5 tỷ USD vốn đầu tư nước ngoài": the money has a noun of its own
  const money = MONEY.exec(noun.key)
  if (money && !only && (!head.key || IS_VERB.test(head.key))) return { indicator: noun.text.slice(money[0].length), bare: false }
  // "Công tác xúc tiến được quan tâm, đã thu hút 20 dự án"
  if (DREW.test(head.key)) return { indicator: `số ${noun.text}`, bare: false }
  // "Trồng mới 1.000 ha rừng"
  const land = LAND.exec(noun.key)
  if (land && (!head.key || IS_VERB.test(head.key)))
    return { indicator: `diện tích ${noun.text.slice(land[0].length)}${head.key ? ` được ${lowered(head.text)}` : ''}`, bare: false }
  if (!head.key) return { indicator: `số ${noun.text}`, bare: only }
  if (IS_VERB.test(head.key)) return { indicator: `số ${noun.text}${only ? ` được ${lowered(lastAct(head))}` : ''}`, bare: false }
  // "Hà Nội có tối thiểu 200 công trình", "mỗi xã có ít nhất 1 trạm y tế"
  if ((isCapital(head.text, 0) || head.text.startsWith('mỗi ')) && /[A-Za-zÀ-ỹ]{2,}/u.test(noun.text))
    return { indicator: `số ${noun.text} của ${head.text}`, bare: false }
  // "cơ quan, đơn vị sử dụng ít nhất 02 ứng dụng"
  if (only && /,[^,]{2,40} (?:có|sử dụng) ?$/u.test(before)) return { indicator: `số ${noun.text}`, bare: false }
  // "người dân được khám sức khỏe định kỳ ít nhất 1 lần"
  if (only && figure.unit === 'lần') return { indicator: head.text, bare: false }
  if (only && head.key.length > 40 && !METRIC.test(head.key) && !LEVEL.test(before) && !/đồng|usd/u.test(noun.key))
    return { indicator: `số ${noun.text}`, bare: false }
  return only || !/[A-Za-zÀ-ỹ]{2,}/u.test(noun.text)
    ? { indicator: head.text, bare: false }
    : { indicator: head.key.length > 60 ? head.text : `số ${noun.text}`, bare: false }
}

const MONEY = /^(?:(?:nghìn|ngàn|triệu|tỷ|trăm) ){0,4}(?:đồng|usd)(?: giá trị)? (?=[A-Za-zÀ-ỹ])/u

// "Thực hiện Đề án phát triển rừng ở các xã miền núi, xây dựng 02 mô hình": the act next to the count
function lastAct({ text, key }: Phrase): string {
  const comma = key.length === text.length ? key.lastIndexOf(', ') : -1
  return comma > 24 && IS_VERB.test(key.slice(comma + 2)) ? text.slice(comma + 2) : text
}

const DREW = /, (?:đã )?(?:thu hút|đón|phục vụ)(?: (?:được|mới|thêm))?$/u

const LAND = /^(?:nghìn |triệu )?(?:ha|héc ta) (?=[A-Za-zÀ-ỹ]{2})/u

// "nguồn nhân lực … đạt 12 người": the head is what is counted
const LEVEL = /(?:đạt|là|còn|chiếm|mức|bằng|có)(?: (?:khoảng|trên|ít nhất|tối thiểu|từ|hơn))* ?$/u

// "8,1 triệu lượt khách"
const SCALE = /^(?:nghìn|ngàn|vạn|triệu) (?!đồng|usd|tấn|ha|m)/iu

// "6.000 lao động/năm", "2 lớp mỗi năm"
const RATE = / ?(?:\/ ?|mỗi |hằng |hàng )(?:năm|quý|tháng)(?![A-Za-zÀ-ỹ])| trở lên$/u

// The verb before "100% X" said of X: "số hóa 100% hồ sơ" -> "tỷ lệ hồ sơ được số hóa".
function done(head: Phrase, what: string): string {
  if (!head.key || !IS_VERB.test(head.key)) return `tỷ lệ ${what}`
  if (/(?:^| )(?:tại|ở)$/u.test(head.key)) return `tỷ lệ ${what} ${lowered(head.text.replace(/\s{1,3}(?:tại|ở)$/iu, ''))}`
  if (LABOURS.test(what.toLowerCase())) return `tỷ lệ ${what}`
  return `tỷ lệ ${what} được ${lowered(head.text.replace(/\s{1,3}(?:cho|đối với)$/iu, ''))}`
}

function based(subject: string, after: Phrase | null): string {
  const base = after ? BASE.exec(after.key)?.groups?.base : undefined
  return base && !/so với/u.test(subject) ? `${subject} so với ${base.length > 4 ? base : base.toUpperCase()}` : subject
}

function part(root: Root, { start, end }: Span): Phrase {
  return { text: root.text.slice(start, Math.max(start, end)), key: root.key.slice(start, Math.max(start, end)) }
}

// From the unit of a counted figure on: "10 doanh nghiệp công nghệ số" -> "doanh nghiệp công nghệ số".
function unitOn(root: Root, clause: Span, figure: QuantityMention): Phrase {
  const unit = figure.unit?.toLowerCase() ?? ''
  const at = lastWithin(root.key, unit, { start: figure.start, end: figure.end + unit.length })
  return unit && at >= 0 ? part(root, { start: at, end: clause.end }) : part(root, { start: figure.end, end: clause.end })
}
