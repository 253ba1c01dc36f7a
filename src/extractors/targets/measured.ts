import type { QuantityMention } from '../../model/mention.js'
import type { SectionRole } from '../../model/tree.js'
import { END, START } from '../../text/boundary.js'
import { isBudgetShare } from './budget-share.js'
import { isMoney } from './units.js'

export type Surroundings = {
  /** The clause before the figure and behind it, as the matching key writes them. */
  readonly before: string
  readonly after: string
  readonly sentence: string
  /** The figure's own words with its bound. */
  readonly figure: string
  /** Its bound alone: "ước đạt", "tối thiểu". */
  readonly bound: string
  /** From the start of the sentence to the figure. */
  readonly lead: string
  readonly aim: boolean
  readonly role: SectionRole | null
  /** The document lays down rules (law, decree, circular, regulation) rather than aims. */
  readonly normative: boolean
  /** The statement before it in its sentence is one to be reached, and of its kind: a share or a count. */
  readonly follows: boolean
  /** Whether the sentence itself dates it, and not before its document. */
  readonly dated: () => boolean
}

// levels of income, output and trade that are reached, however they are counted
const LEVEL_OF_MONEY =
  /(?:thu nhập|grdp|gdp|giá trị|doanh thu|kim ngạch|năng suất|tổng sản phẩm|tổng mức bán lẻ|bình quân đầu người|thu ngân sách|thu nội địa|quy mô|xuất khẩu|tổng thu|dư nợ|nợ xấu|huy động vốn|thu hút|vốn đầu tư (?:phát triển )?(?:toàn )?xã hội)/u
const SPENT =
  /(?:kinh phí|dự toán|ngân sách|mức hỗ trợ|hỗ trợ|kế hoạch vốn|vốn đầu tư|tổng vốn|tổng mức đầu tư|mức chi|trợ cấp|định mức|mức đóng|phí|lệ phí|phạt|thưởng|vốn góp|vốn)/u
// shares that are no aim: capital, interest, taxes, votes, weights, strengths of solutions, conditions
const NO_AIM_AFTER =
  /^ ?(?:vốn|cổ phần|cổ phiếu|phiếu|tổng số phiếu|số phiếu|mức lương|lương|mức đóng|chi phí|kinh phí|thời gian làm việc|điểm(?! (?:đến|du lịch|trường|bưu điện|giao dịch|bán|dân cư|di tích|tập kết|sinh hoạt|phục vụ|đen|ô nhiễm|dừng|tiếp nhận|thu|cầu|nút))|tổng điểm|công suất|nước(?! thải| sạch| sinh hoạt| mặt| ngầm)|cồn|(?:vốn )?điều lệ|tổng vốn|số điểm|giá trị hợp đồng|diện tích đất bị|doanh thu)(?![A-Za-zÀ-ỹ])/u
const NO_AIM_BEFORE =
  /(?:lãi suất|thuế suất|nắm giữ|sở hữu|trọng số|chlorine|cloramin|xác suất|mức phạt|phạt|khấu trừ|giảm trừ|tỷ lệ phiếu|phụ cấp|hệ số|suy giảm khả năng lao động|tổn thương cơ thể|khuyết tật|thấp|trường hợp[^,;]{0,60}|nếu[^,;]{0,60}|bị thiệt hại từ|thiệt hại|(?:thù lao|hoa hồng|chiết khấu)[^,;]{0,50})(?: (?:là|từ|trên|dưới|đạt|khoảng))? ?$/u
// "giảm tối thiểu 20% chi phí tuân thủ": here the cost is what moves
const CUTS = /(?:giảm|tiết kiệm|cắt giảm)(?: [A-Za-zÀ-ỹ]+){0,2} ?$/u
// "thu hút ít nhất 1,5 tỷ USD vốn đầu tư nước ngoài": capital that comes in is a level reached
const DRAWN = /thu hút (?:mới |thêm |được )*(?:khoảng |trên |ít nhất |tối thiểu |hơn |từ )*$/u
// quotas of awards and ratings: "tỷ lệ không quá 20% số đơn vị được xếp loại", "không quá 10% tập thể"
const QUOTA = /(?:khen thưởng|bằng khen|giấy khen|xếp loại|danh hiệu|xếp hạng chất lượng)/u
// a scale that gives points: "đạt 100% cộng 05 điểm", "Tỷ lệ = b/a * 100%"
const POINTS =
  /(?:cộng|trừ|chấm|đạt|được|tối đa) \d{1,3}(?:[.,]\d)? điểm(?! (?:ngập|đen|đến|du lịch|trường|nóng|sạt|dân cư|tập kết|ô nhiễm|nghẽn|ùn|bưu|giao dịch))|thang điểm/u
const TIMES_HUNDRED = /[*x×] ?100 ?%/u
const SET = `(?:đạt|chiếm|có|giảm|tăng|bảo đảm|đảm bảo|nâng|duy trì|phấn đấu|hoàn thành|tối thiểu|ít nhất|còn|xuống|lên|hình thành|xây dựng|phát triển|thu hút|thành lập|hỗ trợ|đào tạo|giải quyết việc làm(?: mới)?(?: cho)?|tạo việc làm(?: mới)?(?: cho)?|thêm|đưa|cắt giảm|rút ngắn|triển khai|tổ chức|trồng|công nhận|cứu|xóa|sửa chữa|xây|mở|cho|khoảng|trên|ước|gấp|là|mức|ở mức|bình quân|trung bình|mỗi năm|hằng năm|hàng năm|dưới|không quá|tối đa|được|bằng|từ|mới|kết nạp|bồi dưỡng|tập huấn|tiếp nhận|cấp|trao|bàn giao|nhân rộng|phủ sóng|bao phủ|che phủ|phát hiện|vận động|lắp đặt|nâng cấp|cải tạo|di dời|gồm|thực hiện|sử dụng|tổ chức được|phục hồi|đón|sản xuất|cung cấp|khám|tư vấn)`
// "chưa đạt mục tiêu 80%": the figure that was not reached
const FALLS_SHORT =
  /(?<![A-Za-zÀ-ỹ])(?:chưa|không) đạt (?:được )?(?:mục tiêu|chỉ tiêu|kế hoạch|yêu cầu|mức|tỷ lệ)[^,;]{0,40}$|(?<![A-Za-zÀ-ỹ])chưa đạt $/u
const SETS = new RegExp(`${START}${SET}${END} ?$`, 'u')
// "98,5% hộ nghèo đã có thẻ bảo hiểm y tế", "80% giáo viên, nhân viên sử dụng sổ điện tử"
const SAID =
  /^ (?:số |các )?[A-Za-zÀ-ỹ]+ [^,;.]{0,100}?(?<![A-Za-zÀ-ỹ])(?:được|có|đã|đạt|sử dụng|tham gia|hoàn thành|không|áp dụng|ứng dụng|thực hiện|triển khai|ở|thuộc|bị|chưa|là|đủ|tiếp cận|hài lòng|qua đào tạo|làm tốt|biết)(?![A-Za-zÀ-ỹ])/u
const SAID_OF_LISTED =
  /^ (?:số |các )?[A-Za-zÀ-ỹ]{2}[^,;.]{0,60}, (?!hoàn thành|thực hiện|triển khai|tham gia|sử dụng|áp dụng|ứng dụng|không|đạt|trong|được|có)[^,;.]{2,60}?(?:, [^,;.]{2,40}?)?(?<![A-Za-zÀ-ỹ])(?:được|có|đạt|sử dụng|tham gia|hoàn thành|không|áp dụng|ứng dụng|thực hiện|triển khai|đủ|tiếp cận|hài lòng|qua đào tạo|làm tốt|biết)(?![A-Za-zÀ-ỹ])/u
// "Đến năm 2027,", "Phấn đấu đến hết năm 2026:": what opens a sentence of aims
const OPENS =
  /^[^A-Za-zÀ-ỹ]{0,6}(?:phấn đấu|(?:phấn đấu )?(?:chậm nhất )?(?:đến|tới|trước|hết) (?:hết |cuối |trước )?(?:năm|quý [ivx\d]{1,3}|tháng \d{1,2}|20\d\d))(?![A-Za-zÀ-ỹ])/u
const ONLY_TIMES =
  /^[ ,:]{0,4}(?:(?:phấn đấu|(?:đến|tới|trước|vào|trong)|(?:hết |cuối )?(?:năm|quý [ivx\d]{1,3}|tháng \d{1,2})[ /]\d{4}|20\d\d|năm|hết|cuối|có|trong đó|cả nước|toàn tỉnh|toàn thành phố|toàn xã|toàn huyện)[ ,:]{0,3}){0,8}$/u
// "Số hóa 80% hồ sơ", "Kiên cố hóa 70% kênh mương": a verb of doing right before the share of what it is done to
const DOES =
  /^[ ,:]{0,4}(?:(?:tiếp tục|tập trung|phấn đấu|cơ bản)[ ,]{1,2}){0,4}(?:(?:số|chuẩn|ngầm|cứng|kiên cố|bê tông|nhựa|điện tử|tin học|cơ giới|tự động|đồng bộ|tối ưu) hóa|tái cấu trúc|tích hợp|kết nối|kiểm tra|giám sát|rà soát|thu gom|xử lý|thu gom,? xử lý|phổ biến|trang bị|giải quyết|tiêm|tiêm phòng|tuyên truyền|quản lý|kiểm soát|định danh|cập nhật|làm sạch|phân loại|tái chế|tái sử dụng|khảo sát|chiếu sáng|vận hành|đăng ký|thẩm định|giáo dục|chăm sóc)(?: (?:cho|đối với|được))? ?$/u
const IS_NOUN = /^ (?:số |các )?(?!trong|trên|so|theo|vào|của|tổng|trở|đến|và|với|thì|hoặc|năm|mức|là)[A-Za-zÀ-ỹ]{2,}/u
const LEVELS = /(?:tỷ lệ|tỷ trọng|chỉ số|tốc độ|tỷ suất)[^,;.]{0,120}$/u
// figures that only describe: "trong 3 xã", "gồm 5 huyện", "qua 2 năm"
const PARTS =
  /(?<![A-Za-zÀ-ỹ])(?:trong|của|gồm|thuộc|qua|theo|giữa|tại|ở|với|các|cả|sau|trước|mỗi|những|bao gồm|và|cho các|là một trong|ngoài|thực hiện|sáp nhập|hợp nhất) ?$/u
const PROMISES =
  /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|đạt|giảm|tăng|nâng|hoàn thành|đến năm|chiếm)(?![A-Za-zÀ-ỹ])/u

/**
 * Whether a figure is a target or a reported result at all. Not: ages, times, weights, capital shares, interest, money to be spent,
 * limits inside conditions, figures of rules. Counted things need an aim around them.
 */
export function isMeasured(figure: QuantityMention, near: Surroundings): boolean {
  const { after, aim, role, normative } = near
  if (normative && !aim) return false
  // the bound's own words ("ước đạt", "tối thiểu") lead over to the figure as well
  const before = near.before + near.bound
  if ((NO_AIM_AFTER.test(after) && !CUTS.test(before) && !DRAWN.test(before)) || NO_AIM_BEFORE.test(before)) return false
  if (before.includes(' đạt ') && FALLS_SHORT.test(before)) return false
  const unit = figure.unit ?? ''
  const share = unit === '%' || unit === '‰' || unit === 'điểm %'
  if (!share && isMoney(unit))
    return (
      LEVEL_OF_MONEY.test(near.lead) &&
      (!SPENT.test(before) || /thu ngân sách|thu hút|huy động|đầu tư (?:phát triển )?(?:toàn )?xã hội/u.test(before)) &&
      SETS.test(before)
    )
  if (share) {
    if (isBudgetShare(near.lead + near.bound, after)) return false
    if (role !== 'funding' && (aim || role === 'situation' || isStated(figure, near))) return true
    // a ratio to the product of the economy is an aim, wherever it stands
    return /^ ?(?:của )?(?:gdp|grdp)(?![A-Za-zÀ-ỹ])/u.test(after) && SETS.test(before)
  }
  if (role === 'funding') return false
  const ranked = figure.op === 'lte' && /^(?:nhóm|top|tốp) /u.test(near.figure)
  if (unit === '' && !ranked)
    return (
      SETS.test(before) &&
      (aim || PROMISES.test(before)) &&
      /chỉ số|hệ số|tỷ số|điểm|bình quân|hdi|pci|par|tỷ suất|mức|số|xếp/u.test(before)
    )
  // "doanh nghiệp có từ 25 lao động trở lên": who is meant, not how many there shall be
  if (
    figure.op === 'gte' &&
    /(?:doanh nghiệp|đơn vị|cơ sở|hộ|thôn|xã|trường|tổ chức|hợp tác xã)(?: có| sử dụng| quy mô)? ?(?:từ )?$/u.test(before) &&
    /trở lên/u.test(after.slice(0, 12) + near.figure)
  )
    return false
  if (ranked) return true
  if (unit === 'tuổi') return /tuổi thọ/u.test(before)
  if (unit === 'năm') return aim && /số năm|tuổi thọ/u.test(before)
  if (unit.startsWith('ngày'))
    return (
      (aim && /lưu trú|nằm viện|điều trị bình quân/u.test(before)) ||
      (/(?:giảm|còn|rút ngắn)/u.test(before) && !/trước|trong thời hạn/u.test(before))
    )
  if (STEPS.has(unit)) return (aim && SETS.test(before)) || /(?:giảm|tăng|gấp|còn|nâng|đạt)[^,;]{0,50}$/u.test(before)
  if (['thuộc nhóm', 'nhóm', 'top'].some((words) => before.startsWith(words))) return true
  // "629/731 trường"
  if (near.figure.includes('/') && /^\D{0,20}\d[\d.]*(?: [A-Za-zÀ-ỹ ]{1,24})? ?\/ ?\d/u.test(near.figure) && (aim || SETS.test(before)))
    return true
  if (unit.includes('/') || unit.includes(' trên ')) return aim || SETS.test(before)
  if (figure.op === 'lte' && / ?(?:dẫn đầu|đứng đầu|hàng đầu)/u.test(after.slice(0, 10))) return true
  return aim ? !PARTS.test(before) || figure.op !== 'eq' : isCommitted(figure, { ...near, before })
}

const STEPS = new Set(['điểm', 'bậc', 'giờ', 'phút', 'lần'])

/** Whether a sentence gives points or lays down a formula. */
export function isScored(sentence: string): boolean {
  return (sentence.includes('điểm') && POINTS.test(sentence)) || (sentence.includes('100') && TIMES_HUNDRED.test(sentence))
}

/** Whether a sentence says who may be awarded or rated. */
export function isQuota(sentence: string): boolean {
  return QUOTA.test(sentence)
}

// Outside the aims a share counts if it is bounded, whole, stands behind a verb of level or in a sentence that aims.
function isStated({ op, value, min }: QuantityMention, { before, lead, after, sentence, follows }: Surroundings): boolean {
  if (/(?<![A-Za-zÀ-ỹ])(?:nếu|trường hợp|khi|tối đa không quá|được phép|thẩm quyền)(?![A-Za-zÀ-ỹ])[^,;]{0,80}$/u.test(lead.slice(-120)))
    return false
  if (value === 100 || min !== null || ((op === 'gte' || op === 'gt') && IS_NOUN.test(after)) || (op !== 'eq' && before.trim() === ''))
    return true
  if (
    /^[ ,]{0,4}(?:(?:đến nay|hiện nay|hiện|trong đó|giai đoạn [\d -]{9,13}|(?:đến |vào )?(?:hết |cuối )?năm \d{4}|có|tính đến[^,]{0,30})[ ,:]{0,4}){0,6}$/u.test(
      before,
    ) &&
    (SAID.test(after) || SAID_OF_LISTED.test(after))
  )
    return true
  if (IS_NOUN.test(after) && (DOES.test(before) || ((follows || OPENS.test(sentence)) && ONLY_TIMES.test(before)))) return true
  return (op !== 'eq' && PROMISES.test(sentence)) || SETS.test(before) || LEVELS.test(before)
}

// what results report: "giải quyết việc làm mới cho 2.315 lao động", "Đưa 186 lao động", "xóa 45 nhà tạm"
const DONE =
  /(?<![A-Za-zÀ-ỹ])(?:giải quyết việc làm(?: mới)?(?: cho)?|tạo việc làm(?: mới)?(?: cho)?|việc làm(?: mới)?(?: cho)?|đưa|giảm|tăng|xóa|xóa được|đạt|còn|sửa chữa|xây dựng|xây mới|hỗ trợ|thành lập|kết nạp|đào tạo(?: nghề)? cho|giúp|có thêm|ước đạt|ước|ước khoảng|lên|xuống|thu hút|thu hoạch|gieo trồng|trồng|sản xuất|đón|phục vụ|tiêu thụ)(?: (?:được|cho|thêm|mới|khoảng|trên|gần|hơn))* ?$/u

// "21 xã thoát khỏi tình trạng đặc biệt khó khăn"
const LEFT = /^[^,;.]{0,24} (?:thoát|đạt chuẩn|hoàn thành|được công nhận|ra khỏi|(?:đăng ký )?thành lập mới|đăng ký mới|hoạt động trở lại)/u

// "đạt 1.700 ha", "Trồng mới 1.000 ha", "có 250 hợp tác xã", "Xây dựng 20 khu tái định cư": a level, or something that will be there
const COMES =
  /(?<![A-Za-zÀ-ỹ])(?:đạt|có|có thêm|lên|lên đến|lên thành|còn|xuống còn|trồng|trồng mới|đào tạo|đào tạo nghề cho|xây dựng|xây dựng mới|xây mới|hình thành|thành lập|thành lập mới|phát triển|phát triển mới|thu hút|giải quyết việc làm(?: mới)?(?: cho)?|tạo việc làm(?: mới)?(?: cho)?|tạo|kết nạp|đón|phục hồi|cải tạo|nâng cấp|xóa|công nhận|sản xuất|di dời|bố trí|sắp xếp|mở rộng|cấp mã số cho|khôi phục)(?: (?:được|thêm|khoảng|mức|mới|là|ổn định|cho))* ?$/u
const EACH_YEAR = /(?<![A-Za-zÀ-ỹ])(?:hằng|hàng|mỗi) năm(?![A-Za-zÀ-ỹ])[^;]{0,60}$/u

// Outside the aims a count needs a verb of aiming in its own clause and a bound or a movement, or a verb of level and a time to come.
function isCommitted({ op, per }: QuantityMention, { before, after, role, lead, follows, dated }: Surroundings): boolean {
  if (role === 'assignment' || role === 'requirement' || role === 'basis' || role === 'scope') return false
  if (role === 'situation')
    return DONE.test(before) || ((/^[ ,]*(?:có |đã có )?$/u.test(before) || ONLY_TIMES.test(before)) && LEFT.test(after))
  // "đến năm 2030 có 160 tổ hợp tác; 240 hợp tác xã"
  if ((role === 'tasks' || role === null) && follows && before.trim() === '') return true
  if (op === 'gte' && role === 'tasks' && SETS.test(before)) return true
  if (
    (role === 'tasks' || role === null) &&
    COMES.test(before) &&
    // "mỗi tổ có 05 người" says who sits in it
    !/(?<![A-Za-zÀ-ỹ])(?:đã|nếu|khi|trường hợp|mỗi (?:tổ|đoàn|đội|nhóm|ban|lớp|hội đồng))(?![A-Za-zÀ-ỹ])[^;]{0,80}$/u.test(lead) &&
    (per === 'year' || EACH_YEAR.test(before) || /(?<![A-Za-zÀ-ỹ])phấn đấu(?![A-Za-zÀ-ỹ])/u.test(lead) || dated())
  )
    return true
  return (
    (op !== 'eq' && /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|mục tiêu|hình thành|thu hút|đạt)(?![A-Za-zÀ-ỹ])/u.test(before)) ||
    /(?<![A-Za-zÀ-ỹ])(?:giảm|tăng thêm|phấn đấu[^,;]{0,40})(?: (?:thêm|được|khoảng))? ?$/u.test(before)
  )
}

/** The words of a figure's bound, up to its digits: "ít nhất 25%" -> "ít nhất ". A share spelled out has nothing else. */
export function boundOf(figure: string): string {
  const digit = figure.search(/[\d≥≤<>]/u)
  return digit < 0 ? figure : figure.slice(0, digit)
}

/** Whether a count only describes what a statement is about, so that it parts nothing: "GRDP của 02 tỉnh sau hợp nhất". */
export function isAside(key: string, { start, op, unit }: QuantityMention): boolean {
  if (op !== 'eq' || unit === null || unit === '%' || unit === '‰' || isMoney(unit)) return false
  return /(?<![A-Za-zÀ-ỹ])(?:của|gồm|thuộc|giữa|cả|sau|các) ?$/u.test(key.slice(Math.max(0, start - 10), start))
}
