import type { Span } from '../../model/position.js'
import type { SectionRole } from '../../model/tree.js'
import { matches } from '../../text/matches.js'
import { clauses } from '../../text/sentences.js'
import { lastWithin } from '../../text/within.js'
import { trimmed } from '../targets/clause.js'
import { plainTimes } from './plain-time.js'

export type Timed = { readonly span: Span; readonly trigger: Span }

const D = '\\d{1,2}'
const ACT =
  '(?:báo cáo|sơ kết|tổng kết|đánh giá|tổng hợp|công bố|rà soát|kiểm tra|gửi|ban hành|xây dựng|tổ chức|cập nhật|lập|thống kê|tham mưu|trình|giao ban|họp|công khai|kiểm điểm|phát động|hướng dẫn|theo dõi)'
// "trước ngày 15/12", "chậm nhất 30/6/2026", "xong trước tháng 9", "trước năm 2030"
const DUE = `(?:trước ${D} (?:giờ|h|g)(?: ?\\d{2})?(?: phút)? (?=(?:hằng|hàng|mỗi) ngày)|vào ngày (?=${D} ?(?:[/-]|tháng))|(?<=^[\\s+-]{0,3})(?:từ )?(?:ngày )?(?=${D} ?/ ?${D}(?:/\\d{4})?(?: đến (?:ngày )?${D} ?/ ?${D}(?:/\\d{4})?)? ?:)|(?:sơ kết|tổng kết|báo cáo (?:giữa|cuối) kỳ)[^,;.]{0,60}?(?: vào| trong| trước)?(?<!tháng \\d{1,2})[ (]năm (?=20\\d\\d(?![-\\d ]*-))|(?:tổ chức|diễn ra|khai mạc|bắt đầu|khai giảng|tiến hành|phát động)(?: [A-Za-zÀ-ỹ]+){0,3} (?:vào )?(?:từ )?ngày (?=\\d)|(?:vào|trước) (?:cuối|đầu|giữa|hết) (?:năm|quý|tháng) (?=\\d)|(?:xong |hoàn thành |hoàn thiện )?trước (?:\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: phút)? ng ?ày |ng ?ày |tháng |năm |quý )(?=[\\d ]|i{1,3}|iv)|trước ${D} ?[/-] ?${D}(?!\\d)|(?:chậm|muộn) nhất(?: là| vào| trong| đến| trước)* (?:ngày|tháng|năm|quý|\\d|cuối))`
// "hoàn thành trong quý III/2025", "hoàn thành vào cuối năm 2025", "hoàn thành trong tháng 11", "trong tháng 12 năm 2025"
// "ban hành bộ chỉ tiêu … trong năm 2020"
const DONE = `(?:ngay )?trong năm (?=20\\d\\d)|(?:trong|tại|vào|trước)(?: các)? (?:kỳ họp|dịp|mùa (?:mưa|khô|hè|lũ|bão)|học kỳ|thềm)(?=[^,;.]{0,40}20\\d\\d)|(?:hoàn thành|xong|ban hành|(?<!chương |quy |lộ |công |quá |tiến )trình)(?: (?:cơ bản|việc|các|dứt điểm|xong|ngay))* (?:trong|vào|trước|chậm nhất|đến|quý|tháng \\d|năm \\d)|(?:trong|vào|ngay trong)(?: (?:cuối|đầu|giữa|tuần đầu|tuần cuối))? (?:tháng ${D}|quý (?:i{1,3}|iv|[1-4]))(?![A-Za-zÀ-ỹ\\d])`
// "trong thời hạn 05 ngày làm việc", "trong vòng 24 giờ", "trong 02 ngày làm việc", "trong 10 ngày"
const LIMIT =
  '(?:trong |sau )(?:thời hạn |thời gian |vòng |khoảng thời gian )?(?:không quá |chậm nhất )?\\d{1,3} (?:ngày|giờ|tháng|tuần)(?! (?:qua|đầu|cuối|liền|liên|tới|gần))'
// "định kỳ hằng quý", "định kỳ 6 tháng", "định kỳ báo cáo", "báo cáo định kỳ hằng năm"
// "3 tháng một lần", "mỗi tháng 02 phiên"
const RHYTHM = `(?:\\d{1,2}|một|hai|ba|bốn) (?:lần|buổi|kỳ|số|đợt|cuộc) ?(?:/|mỗi |một |trong |trên )(?:năm|quý|tháng|tuần|ngày)(?![A-Za-zÀ-ỹ])|(?:\\d{1,2}|một|hai|ba|sáu) (?:tháng|tuần|năm|quý)(?:/| một | 1 | 01 )lần|định kỳ,? ?\\(?(?:(?:vào )?(?:hằng|hàng|mỗi) (?:tháng|quý|năm|tuần)|\\d{1,2} (?:tháng|năm|tuần|ngày)|theo (?:tháng|quý)|tháng|quý|${ACT})|(?:(?:đánh giá|sơ kết|tổng hợp), )?báo cáo(?:, đánh giá)? định kỳ`
// "Hằng năm, xây dựng kế hoạch", "trước ngày 20 hằng tháng": at the head of a clause, or close behind a verb of reporting
const EVERY = '(?:hằng|hàng|mỗi) (?:tháng|quý|năm|tuần|ngày|6 tháng)(?![A-Za-zÀ-ỹ])'
// "Thời gian thực hiện: …", "Thời hạn hoàn thành: …", "Thời gian: từ ngày …"
const LABELLED = `(?:thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành|triển khai|dự kiến|báo cáo|tổ chức|kiểm tra|áp dụng)){0,4} ?:`
// "từ ngày 15/11/2025 đến ngày 15/12/2025", "từ tháng 3 đến tháng 11"
const SPAN = `từ (?:ngày|tháng) ${D}[^;.]{0,30}? đến (?:hết )?(?:ngày|tháng|khi)`
// how all of these begin: the alternatives are tried at such words only
const FIRST_WORD = `(?=${D}[ /]|(?:trước|trong|trình|tại|từ|tổ|tổng|tiến|thời|vào|ngày|ngay|sơ|sau|sáu|báo|bắt|ban|ba|bốn|diễn|khai|phát|xong|hoàn|hai|hằng|hàng|chậm|muộn|một|mỗi|định|đánh) )`
const TRIGGER = new RegExp(
  `${FIRST_WORD}(?<![A-Za-zÀ-ỹ])(?:(?<due>${DUE})|(?<done>${DONE})|(?<limit>${LIMIT})|(?<rhythm>${RHYTHM})|(?<labelled>${LABELLED})|(?<span>${SPAN})|(?<every>${EVERY}))`,
  'gu',
)
// a rhythm that only describes: "ngân sách hằng năm", "kế hoạch công tác hằng năm", "trợ cấp hàng tháng", "đánh giá, xếp loại hằng năm"
const DESCRIBES =
  /(?:ngân sách|dự toán|kinh phí|trợ cấp|xếp loại|thi đua|khen thưởng|chương trình công tác|kế hoạch công tác|công tác|chi|vốn|nguồn|đầu tư công|cây|lương|hưu trí|hưởng|bình quân|thu nhập|kế hoạch|chương trình|nhiệm vụ|nhà nước|địa phương|trung hạn|và|xã hội)[ ,]*$/u
// a clause that opens with a verb of doing
const ACTS =
  /(?:^|[,:] )(?:[A-Za-zÀ-ỹ]+ ){0,8}?(?:hoàn thành|ban hành|trình|xây dựng|phê duyệt|tổ chức|triển khai|rà soát|thành lập|đưa|mở|giám sát|phát sóng|phát động|kiểm tra|báo cáo|tham mưu|thực hiện|cân|khám|cập nhật|gửi|tổng hợp|công khai|đăng tải)(?![A-Za-zÀ-ỹ])/u
const PLANS =
  /(?<![A-Za-zÀ-ỹ])(?:báo cáo|xây dựng|tổ chức|rà soát|đánh giá|tổng hợp|sơ kết|tổng kết|lập|ban hành|kiểm tra|gửi|công bố|tham mưu|trình|cập nhật|thực hiện|triển khai|biên soạn|tiến hành|xét|mở|công khai|kiểm điểm|phát động|hướng dẫn|giao ban|họp|tuyên dương)(?![A-Za-zÀ-ỹ])/u
const REPORTS =
  /(?<![A-Za-zÀ-ỹ])(?:báo cáo|tổng hợp|sơ kết|tổng kết|đánh giá|công bố|ban hành|rà soát|gửi|kiểm tra|giám sát|phát động)(?![A-Za-zÀ-ỹ])[^;]{0,160}$/u

// "tổ chức tập huấn cho công chức … hằng năm": an event that comes back
const RECURRING_EVENT =
  /(?<![A-Za-zÀ-ỹ])(?:(?:tổ chức|mở)(?: (?:các|tốt|thường xuyên|lồng ghép|hoạt động|đợt|lớp|cuộc|chương trình)){0,4} (?:tập huấn|diễn tập|bồi dưỡng|huấn luyện|hội thi|hội thảo|hội nghị|hội chợ|giải|lễ|ngày hội|tuần lễ|tháng|đối thoại|gặp mặt|khám|thi|tuyên truyền|truyền thông|khảo sát|điều tra)|tập huấn|diễn tập|huấn luyện)(?![A-Za-zÀ-ỹ])[^;,]{0,120}$/u
// "xếp loại … trong năm 2026", "nếu không …, không thể hoàn thành … trong năm 2026"
const NO_TASK = /xếp loại[^,;]{0,80}$|(?:^|\s)(?:nếu không|không thể|chưa thể)\s[^;]{0,120}$/u
// "diễn ra ngày 12/6/2026": an event and its day
export const EVENT_ON = /^(?:tổ chức|diễn ra|khai mạc|bắt đầu|khai giảng|tiến hành|phát động)/u
// "Hội nghị tổ chức ngày 26/6/2026 đã thống nhất …": what has been held
const HELD = new RegExp(`${EVENT_ON.source}[^,;]{0,70} đã `, 'u')

/**
 * The clauses of a sentence that set a deadline or a rhythm, each with the words that do. `since`: the year from which on a bare year is
 * still to come.
 */
export function clausesWithTime(key: string, sentence: Span, role: SectionRole | null, since: string | null): Timed[] {
  const out: Timed[] = []
  for (const segment of clauses(key, sentence)) {
    let start = segment.start
    const found = triggersIn(key, segment, role, since)
    for (const [i, trigger] of found.entries()) {
      const next = found[i + 1]
      const end = next ? cut(key, trigger.end, next.start) : segment.end
      out.push({ span: trimmed(key, { start, end }), trigger })
      start = end
    }
  }
  return out
}

/** Words of a time; a rhythm alone has no day yet. */
type Words = Span & { readonly isDay: boolean; readonly isRhythm: boolean }

function triggersIn(key: string, segment: Span, role: SectionRole | null, since: string | null): Span[] {
  const found = wordsIn(key.slice(segment.start, segment.end), role, since)
  const out: Words[] = []
  found.forEach((words, i) => {
    const at = { ...words, start: segment.start + words.start, end: segment.start + words.end }
    const last = out.at(-1)
    const next = found[i + 1]
    const opensOwn = next !== undefined && words.isRhythm && next.isDay && OWN_DAY.test(key.slice(at.end, segment.start + next.start))
    if (last && isOneTime(key, last, at, opensOwn))
      out[out.length - 1] = { ...last, end: at.end, isDay: last.isDay || at.isDay, isRhythm: last.isRhythm || at.isRhythm }
    else out.push(at)
  })
  return out
}

function wordsIn(text: string, role: SectionRole | null, since: string | null): Words[] {
  const out: Words[] = []
  for (const match of matches(text, TRIGGER)) {
    const after = text.slice(match.index + match[0].length)
    if (!holds(match, text.slice(0, match.index), after, role)) continue
    const { due, done, rhythm, every } = match.groups ?? {}
    out.push({
      start: match.index,
      end: match.index + match[0].length,
      isDay: due !== undefined || (done !== undefined && /(?:quý|tháng) [\div]/u.test(done)),
      isRhythm: rhythm !== undefined || every !== undefined,
    })
  }
  const plain = plainTimes(text, role, since)
  if (plain.length === 0) return out
  for (const { index, length } of plain)
    if (!out.some(({ start, end }) => start < index + length + 8 && index < end + 8))
      out.push({ start: index, end: index + length, isDay: true, isRhythm: false })
  return out.sort((a, b) => a.start - b.start)
}

/** "trước ngày 20 hằng tháng", "định kỳ hằng năm (trước ngày 15/12)": one deadline in several words; two days are two. */
function isOneTime(key: string, last: Words, next: Words, opensOwn: boolean): boolean {
  const between = key.slice(last.end, next.start)
  if (next.isDay && CLOSER.test(key.slice(last.end, next.end)))
    return !last.isDay || !/^[^,]{0,9}ngày/u.test(key.slice(last.start, last.end))
  if (last.isDay && next.isDay) return false
  if (last.isDay && opensOwn) return false
  if (between.length < 70 && (!between.includes(',') || between.length < 4)) return true
  return last.isRhythm && !last.isDay && RETURNS.test(key.slice(next.start, next.start + 40))
}

// "trong tháng 11/2026, chậm nhất ngày 20/11": the same time, closer
const CLOSER = /^(?:[\d/ iv]|(?:tháng|quý|năm) ){0,16},? ?\(?(?:hoàn thành |xong )?(?:chậm|muộn|trước)/u
// "hằng năm (trước ngày 15/12)": the rhythm's own day follows at once
const OWN_DAY = /^[\s,]{0,2}\(?$/u
// "Hằng năm tổng hợp, báo cáo … trước ngày 31 tháng 12", "Hằng năm rà soát … trong quý I": a day or quarter without a year belongs to the rhythm before it
const RETURNS =
  /^trước (?:ngày )?(?:\d{1,2}(?: ?\/ ?| tháng )\d{1,2}(?! ?\/ ?\d| năm)|\d{1,2} (?:của |hằng |hàng )?tháng (?:cuối|đầu|tiếp|sau|liền))|^(?:trong|vào) (?:quý (?:iv|i{1,3}|[1-4])|tháng \d{1,2})(?! ?[/,]? ?20\d\d| năm 20|[a-z\d])/u

// "đã …", "có hiệu lực thi hành kể từ …": what is told and not ordered
const PAST = /(?<![A-Za-zÀ-ỹ])(?:có hiệu lực|thi hành kể|căn cứ|đã|được ban hành|tính đến)[^,]{0,40}$/u
const LONGEST_PAST = ' được ban hành'.length + 40
const OCCASION = /^(?:trong|tại|vào|trước)(?: các)? (?:kỳ họp|dịp|mùa|học kỳ|thềm)/u

function holds(match: RegExpMatchArray, before: string, after: string, role: SectionRole | null): boolean {
  const { due, done, every, limit } = match.groups ?? {}
  if (before !== '' && PAST.test(before.slice(-LONGEST_PAST)) && !/phải|cần|yêu cầu/u.test(before)) return false
  if (due && EVENT_ON.test(match[0]) && HELD.test(match[0] + after.slice(0, 60))) return false
  if (due) return !/^\s*(?:thông tư|nghị định|quy định|luật|này)/u.test(after)
  if (match[0].endsWith('trong năm '))
    return role !== 'goals' && role !== 'specific-goal' && role !== 'targets' && ACTS.test(before) && !NO_TASK.test(before)
  if (done && OCCASION.test(match[0])) return PLANS.test(before)
  if (done)
    return (
      /\d|(?<![A-Za-zÀ-ỹ])i{1,3}(?![A-Za-zÀ-ỹ])|iv/u.test(match[0] + after.slice(0, 24)) &&
      !/(?:mục tiêu|chỉ tiêu) [^,]{0,20}$/u.test(before)
    )
  if (limit) return !/(?:ảnh hưởng|liên tiếp)/u.test(after.slice(0, 20))
  if (match.groups?.labelled) return !/^\s*\d{1,3} (?:ngày|buổi|giờ|tiết) ?\//u.test(after)
  if (!every) return true
  if (role === 'funding' || role === 'goals' || role === 'specific-goal' || role === 'general-goal' || role === 'targets') return false
  if (/^\s*(?:\(|,)? ?(?:ngân sách|bố trí|kinh phí|nhà nước|có \d|giảm|tăng)/u.test(after)) return false
  if (/^ (?:một|\d{1,2}) [A-Za-zÀ-ỹ]/u.test(after) && ACTS.test(before)) return true
  if (!match[0].endsWith('năm') && /^[.\s]*$/u.test(after) && ACTS.test(before) && !DESCRIBES.test(before)) return true
  // "vào ngày 05 và ngày 20 hằng tháng", "chiều thứ Sáu hằng tuần"
  if (/(?:ngày \d{1,2}|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật) $/u.test(before)) return true
  if (before.trim() === '' || /[,:]\s*$/u.test(before)) return PLANS.test(after.slice(0, 120))
  return !DESCRIBES.test(before) && (REPORTS.test(before) || RECURRING_EVENT.test(before))
}

/** The comma or "và" nearest before the second deadline; without one, where the figures of the first end. */
function cut(key: string, from: number, to: number): number {
  const within = { start: from, end: to + 1 }
  const and = matches(key.slice(from, to + 16), AND).findLast(({ index }) => index <= to - from)
  const mark = Math.max(lastWithin(key, ',', within), and ? from + and.index : -1)
  return mark > from ? mark : from + (FIGURES.exec(key.slice(from, to))?.[0].length ?? 0)
}

// "… và tổng kết vào cuối năm 2030", "… và trước ngày 15/12"
const AND = new RegExp(` và (?=(?:${ACT}|trước|chậm|vào|hằng|hàng|năm|6 tháng|hoàn thành|triển khai|thực hiện) )`, 'gu')
// "15/6 (đối với báo cáo giữa năm) ", "20 tháng 11 "
const FIGURES = /^[\d/ -]{0,12}(?:tháng \d{1,2})?(?: ?\([^()]{0,60}\))?/u
