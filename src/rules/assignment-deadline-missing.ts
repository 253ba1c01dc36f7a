import { relatedAt } from './passage.js'
import type { DocumentRule } from './rule.js'
import { isPlan, tasksOf } from './tasks.js'

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n-------\nSố: 733/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nLâm Đồng, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nNâng cao chất lượng dạy học\n\nI. MỤC TIÊU\n1. Nâng cao chất lượng dạy học.\n\nII. TỔ CHỨC THỰC HIỆN\n'

/** Bodies that are given work in a plan but not a single time by which to do it. */
export const assignmentDeadlineMissing: DocumentRule = {
  id: 'assignment/deadline-missing',
  scope: 'document',
  severity: 'info',
  summary: { vi: 'Cơ quan được giao việc không có thời hạn', en: 'A body without any deadline' },
  explanation: {
    vi: 'Cơ quan được giao nhiệm vụ nhưng không nhiệm vụ nào của cơ quan đó có thời hạn hay nhịp báo cáo. Mỗi kế hoạch một thông báo, kèm danh sách cơ quan.',
    en: 'A body is given tasks, none of which has a deadline or rhythm. One message for each plan, with the list of bodies.',
  },
  source: '6 rõ: rõ thời gian',
  examples: [
    {
      text: `${HEAD}1. Sở Giáo dục và Đào tạo\na) Chủ trì xây dựng chương trình bồi dưỡng.\nb) Hướng dẫn các trường.\n2. Sở Tài chính\na) Bố trí kinh phí trước ngày 30/6/2026.\n`,
      reports: ['Sở Giáo dục và Đào tạo'],
    },
    {
      text: `${HEAD}1. Sở Giáo dục và Đào tạo\na) Chủ trì xây dựng chương trình bồi dưỡng trong quý II/2026.\nb) Hướng dẫn các trường.\n2. Sở Tài chính\na) Bố trí kinh phí trước ngày 30/6/2026.\n`,
      reports: [],
    },
  ],
  check({ record }) {
    if (!isPlan(record)) return []
    const timed = new Set(
      tasksOf(record)
        .filter(({ hasDeadline }) => hasDeadline)
        .flatMap(({ actors }) => actors),
    )
    const untimed = record.assignments.filter(({ actor, tasks }) => tasks.length > 0 && !timed.has(actor))
    const once = [...new Map(untimed.map((assignment) => [assignment.actor, assignment])).values()]
    const first = once[0]
    if (!first) return []
    return [
      {
        reason: {
          vi: `${once.length} cơ quan được giao việc mà không có thời hạn nào: ${once
            .map(({ actor }) => actor)
            .slice(0, 6)
            .join('; ')}${once.length > 6 ? '; …' : ''}.`,
          en: `${once.length} bodies are given work without any deadline.`,
        },
        note: { vi: 'Bổ sung thời hạn hoàn thành hoặc nhịp báo cáo.', en: 'Add a deadline or a rhythm of reporting.' },
        actual: String(once.length),
        evidence: { quote: first.quote, position: first.position },
        related: once.slice(1, 21).map((item) => relatedAt(record.source.path, item)),
      },
    ]
  },
}
