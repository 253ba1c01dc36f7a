import { relatedAt } from './passage.js'
import type { DocumentRule } from './rule.js'
import { isPlan, tasksOf } from './tasks.js'

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n-------\nSố: 905/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nLâm Đồng, ngày 11 tháng 02 năm 2026\n\nKẾ HOẠCH\nPhòng, chống sốt xuất huyết năm 2026\n\nI. MỤC TIÊU\n1. Không để dịch bùng phát.\n'

/** How clear the plan hands out its tasks: the "6 rõ" that officials check by hand, as a score with what lacks what. */
export const taskSixClear: DocumentRule = {
  id: 'task/six-clear',
  scope: 'document',
  severity: 'info',
  summary: { vi: 'Mức độ "6 rõ" của kế hoạch', en: 'How clearly the plan hands out its tasks ("6 rõ")' },
  explanation: {
    vi: 'Với mỗi nhiệm vụ được giao: rõ người (cơ quan nào), rõ việc (có nội dung), rõ thời gian (thời hạn hoặc nhịp), rõ trách nhiệm (ai chủ trì), rõ sản phẩm (kết quả giao nộp), rõ thẩm quyền (ai phê duyệt, báo cáo ai). Điểm là tỷ lệ trung bình của sáu tiêu chí; kèm danh sách nhiệm vụ chưa rõ thời gian. Đây là thống kê, không phải lỗi.',
    en: 'For each task handed out: who, what, when, who leads, which product, whose authority. The score is the mean of the six shares; tasks without a time are listed. This is a count and no error.',
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
    const tasks = tasksOf(record)
    if (!isPlan(record) || tasks.length < 3) return []
    const share = (clear: number) => clear / tasks.length
    const scores = [
      ['rõ người', 'who', share(tasks.length)],
      ['rõ việc', 'what', share(tasks.filter(({ quote }) => quote.trim().split(/\s+/u).length >= 4).length)],
      ['rõ thời gian', 'when', share(tasks.filter(({ hasDeadline }) => hasDeadline).length)],
      ['rõ trách nhiệm', 'who leads', share(tasks.filter(({ hasLead }) => hasLead).length)],
      ['rõ sản phẩm', 'product', share(tasks.filter(({ hasProduct }) => hasProduct).length)],
      ['rõ thẩm quyền', 'authority', share(tasks.filter(({ hasAuthority }) => hasAuthority).length)],
    ] as const
    const total = Math.round((scores.reduce((all, [, , value]) => all + value, 0) / scores.length) * 100)
    const vague = tasks.filter(({ hasDeadline }) => !hasDeadline)
    const first = vague[0]
    const list = (at: 0 | 1) => scores.map((score) => `${score[at]} ${Math.round(score[2] * 100)}%`).join(', ')
    return [
      {
        reason: {
          vi: `Mức độ "6 rõ": ${total}/100 trên ${tasks.length} nhiệm vụ được giao (${list(0)}).`,
          en: `Clarity of tasks ("6 rõ"): ${total}/100 over ${tasks.length} tasks (${list(1)}).`,
        },
        ...(first
          ? {
              note: {
                vi: `${vague.length} nhiệm vụ chưa nêu thời gian; xem các chỗ được dẫn.`,
                en: `${vague.length} tasks name no time; see the places listed.`,
              },
              evidence: { quote: first.quote, position: first.position },
              related: vague.slice(1, 21).map((task) => relatedAt(record.source.path, task)),
            }
          : {}),
        actual: `${total}/100`,
      },
    ]
  },
}
