import type { SectionRole } from '../../model/tree.js'
import { matches } from '../../text/matches.js'

/** A time without "trước" or "chậm nhất" that still sets a deadline: where it starts and how long its words are, the figure left out. */
export type PlainTime = { readonly index: number; readonly length: number }

const DOING =
  'hoàn thành|hoàn thiện|ban hành|trình|xây dựng|tổ chức|triển khai|rà soát|sơ kết|tổng kết|thành lập|kiện toàn|phê duyệt|giải quyết|kết thúc|báo cáo|kiểm tra|giám sát|khảo sát|đánh giá|tổng hợp|lập|cập nhật|công bố|tập huấn|thực hiện|đưa|số hóa|bàn giao|nghiệm thu|khởi công|đào tạo|nâng cấp|thí điểm|vận hành|tham mưu|họp'
const YEAR = '20\\d\\d(?! ?[-–])'
// "Năm 2026, …", "Đến hết tháng 10/2026 …", "Quý I/2026: …", "Trong 6 tháng đầu năm 2026 …" at the head of a clause
const AT_HEAD = new RegExp(
  `(?<before>^[\\s+*-]{0,4}|[,:] )(?:phấn đấu,? )?(?<lead>(?:(?:từ nay )?đến|trong|vào) )?(?:hết |cuối |đầu |giữa )?(?:năm (?=${YEAR})|tháng (?=\\d{1,2}(?: ?/ ?| năm )${YEAR})|quý (?=(?:iv|i{1,3}|[1-4])(?: ?/ ?| năm |[-,] ?)${YEAR})|(?:0?6|sáu) tháng (?:đầu|cuối) năm (?=${YEAR}))`,
  'gu',
)
const ACT_FOLLOWS = new RegExp(
  `^(?:(?:iv|i{1,3}|\\d{1,2})(?: ?/ ?| năm |[-,] ?))?20\\d\\d ?[,:]? ?(?:phấn đấu |cơ bản |tiếp tục |phải ){0,4}(?<act>${DOING})(?![A-Za-zÀ-ỹ])`,
  'u',
)
// "Giải quyết dứt điểm … vào năm 2026", "Hoàn thành … đến hết năm 2026" to the end of its clause
const AT_END = new RegExp(`(?:vào năm |đến (?:hết|cuối) (?:năm |quý (?=[i\\d])|tháng (?=\\d)))(?=[iv\\d/ ]{0,5}${YEAR}[.\\s]*$)`, 'gu')
const COMPLETES =
  /^[\s+*-]{0,4}(?:phấn đấu |cơ bản |tập trung |tiếp tục )?(?:hoàn thành|hoàn thiện|giải quyết|kết thúc|chấm dứt|xử lý|thực hiện xong|khắc phục|xóa bỏ)(?![A-Za-zÀ-ỹ])/u
// "Hoàn thiện hạ tầng dùng chung (2026 - 2027)": the years of a task in brackets behind it
const IN_BRACKETS = /(?<=\()(?=20\d\d ?[-–] ?20\d\d\)[.;\s]*$)/gu
const BEGINS_DOING = new RegExp(`^[\\s+*-]{0,4}(?:${DOING}|thu thập|nâng cao|mở rộng|phát triển|đầu tư)(?![A-Za-zÀ-ỹ])`, 'u')
const NAMES_PROGRAMME = /(?:giai đoạn|chương trình|kế hoạch|đề án|dự án|chiến lược|nhiệm kỳ|luật|nghị quyết)[^,;]{0,80}\($/u
// a quantity ("12 nhà văn hóa", "95%"); numbers of acts and the words of the time are none
const FIGURE =
  /(?<![\d/.,-]|(?:số|điều|khoản|quý|tháng|ngày|năm|thứ|đợt|kỳ|tỉnh|huyện|lần) )\d[\d.,]*(?![\d/-])\s?(?:%|(?!tháng (?:đầu|cuối)|năm 20)[a-zà-ỹ])/u
const TASKS: readonly (SectionRole | null)[] = ['tasks', 'assignment', 'schedule']
const AIMS: readonly (SectionRole | null)[] = [
  'goals',
  'general-goal',
  'specific-goal',
  'targets',
  'purpose',
  'requirement',
  'viewpoint',
  'funding',
]

/**
 * Deadlines that name only a year, quarter or month with a verb of doing: at the head of a clause, at the end of one that completes
 * something, in brackets behind a task. A clause with a figure is a target, and one of the time before `since` (a year) tells the past.
 */
export function plainTimes(clause: string, role: SectionRole | null, since: string | null): PlainTime[] {
  if (!clause.includes('20') || AIMS.includes(role) || !/20\d\d/.test(clause)) return []
  const isOpen = (at: number) => since === null || (/20\d\d/.exec(clause.slice(at))?.[0] ?? '') >= since
  const out: PlainTime[] = []
  for (const match of matches(clause, AT_HEAD)) {
    const { before = '', lead } = match.groups ?? {}
    const index = match.index + before.length
    const length = match[0].length - before.length
    const after = clause.slice(index + length)
    const follows = ACT_FOLLOWS.exec(after)
    const act = follows?.groups?.act
    if (!follows || FIGURE.test(after.slice(follows[0].length)) || !isOpen(index)) continue
    // "Đến năm 2030, xây dựng …" is an aim outside the parts for tasks
    const isAim = lead?.includes('đến') && / năm $/u.test(match[0]) && !/hết|cuối|đầu|giữa/u.test(match[0])
    if (isAim && !(TASKS.includes(role) && act === 'hoàn thành')) continue
    if (/^(?:[^,;]{0,40} )?đã /u.test(after)) continue
    out.push({ index, length })
  }
  if (COMPLETES.test(clause))
    for (const match of matches(clause, AT_END))
      if (!FIGURE.test(clause.slice(0, match.index)) && isOpen(match.index)) out.push({ index: match.index, length: match[0].length })
  if (TASKS.includes(role) && clause.includes('(20') && BEGINS_DOING.test(clause))
    for (const { index } of matches(clause, IN_BRACKETS))
      if (!NAMES_PROGRAMME.test(clause.slice(0, index)) && isOpen(index + 5)) out.push({ index, length: 4 })
  return out
}
