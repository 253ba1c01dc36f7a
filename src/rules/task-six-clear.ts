import { BLANKS } from '../text/blanks.js'
import { relatedAt } from './passage.js'
import type { DocumentRule } from './rule.js'
import { type ClearTask, isPlan, tasksOf } from './tasks.js'

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n-------\nSố: 905/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nLâm Đồng, ngày 11 tháng 02 năm 2026\n\nKẾ HOẠCH\nPhòng, chống sốt xuất huyết năm 2026\n\nI. MỤC TIÊU\n1. Không để dịch bùng phát.\n'

/** How clear the plan hands out its tasks: the "6 rõ" that officials check by hand, as a score with what lacks what. */
export const taskSixClear: DocumentRule = {
  id: 'task/six-clear',
  scope: 'document',
  severity: 'info',
  summary: { vi: 'Mức độ "6 rõ" của kế hoạch', en: 'How clearly the plan hands out its tasks ("6 rõ")' },
  explanation: {
    vi: 'Với mỗi nhiệm vụ được giao: rõ người (cơ quan nào), rõ việc (có nội dung), rõ thời gian (thời hạn hoặc nhịp), rõ trách nhiệm (ai chủ trì), rõ sản phẩm (kết quả giao nộp), rõ thẩm quyền (ai phê duyệt, báo cáo ai). Điểm là tỷ lệ trung bình của sáu tiêu chí; kèm những nhiệm vụ thiếu nhiều nhất và thiếu gì. Đây là thống kê, không phải lỗi.',
    en: 'For each task handed out: who, what, when, who leads, which product, whose authority. The score is the mean of the six shares; the least clear tasks are listed with what they lack. This is a count and no error.',
  },
  source:
    'Yêu cầu "6 rõ" trong chỉ đạo, điều hành của Chính phủ: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền',
  examples: [
    {
      text: `${HEAD}\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\na) Chủ trì xây dựng phương án đáp ứng dịch, trình Ủy ban nhân dân tỉnh phê duyệt trước ngày 31/3/2026.\nb) Tuyên truyền cách diệt lăng quăng.\n2. Sở Tài chính\na) Bố trí kinh phí.\n`,
      reports: ['Tuyên truyền cách diệt lăng quăng.'],
    },
    { text: HEAD, reports: [] },
  ],
  check({ record }) {
    if (!isPlan(record)) return []
    const tasks = tasksOf(record)
    if (tasks.length < 3) return []
    const vague: Vague[] = []
    const clear = CRITERIA.map(() => 0)
    for (const task of tasks) {
      const lacks: Criterion[] = []
      for (const [at, one] of CRITERIA.entries()) {
        if (one.clear(task)) clear[at] = (clear[at] ?? 0) + 1
        else lacks.push(one)
      }
      if (lacks.length > 0) vague.push({ task, lacks })
    }
    vague.sort((a, b) => b.lacks.length - a.lacks.length)
    const shares = clear.map((count) => count / tasks.length)
    const total = Math.round((shares.reduce((all, share) => all + share, 0) / shares.length) * 100)
    const percents = shares.map((share) => Math.round(share * 100))
    const list = (language: 'vi' | 'en') => CRITERIA.map((one, at) => `${one[language]} ${percents[at]}%`).join(', ')
    const [first, ...rest] = vague
    const named = vague.slice(0, NAMED).map(({ task, lacks }) => ({ words: short(task.quote), lacks }))
    const worst = (language: 'vi' | 'en') =>
      named.map(({ words, lacks }) => `"${words}": ${lacks.map((one) => one[language]).join(', ')}`).join('; ')
    return [
      {
        reason: {
          vi: `Mức độ "6 rõ": ${total}/100 trên ${tasks.length} nhiệm vụ được giao (${list('vi')}).`,
          en: `Clarity of tasks ("6 rõ"): ${total}/100 over ${tasks.length} tasks (${list('en')}).`,
        },
        ...(first
          ? {
              note: { vi: `Chưa rõ nhiều nhất (thiếu gì): ${worst('vi').replaceAll('rõ ', '')}.`, en: `Least clear: ${worst('en')}.` },
              evidence: { quote: first.task.quote, position: first.task.position },
              related: rest.slice(0, 20).map(({ task }) => relatedAt(record.source.path, task)),
            }
          : {}),
        actual: `${total}/100`,
      },
    ]
  },
}

/** How many tasks are named with what they lack; the others are listed by their places. */
const NAMED = 5

type Criterion = { readonly vi: string; readonly en: string; readonly clear: (task: ClearTask) => boolean }
type Vague = { readonly task: ClearTask; readonly lacks: readonly Criterion[] }

const CRITERIA: readonly Criterion[] = [
  { vi: 'rõ người', en: 'who', clear: ({ actors }) => actors.length > 0 },
  { vi: 'rõ việc', en: 'what', clear: ({ quote }) => FOUR_WORDS.test(quote) },
  { vi: 'rõ thời gian', en: 'when', clear: ({ hasDeadline }) => hasDeadline },
  { vi: 'rõ trách nhiệm', en: 'who leads', clear: ({ hasLead }) => hasLead },
  { vi: 'rõ sản phẩm', en: 'product', clear: ({ hasProduct }) => hasProduct },
  { vi: 'rõ thẩm quyền', en: 'authority', clear: ({ hasAuthority }) => hasAuthority },
]

const FOUR_WORDS = /\S(?:\s+\S+){2}\s+\S/u

function short(quote: string): string {
  const text = quote.replace(BLANKS, ' ').trim()
  return text.length > 70 ? `${text.slice(0, 69)}…` : text
}
