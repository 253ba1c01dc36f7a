import { START } from '../text/boundary.js'
import { fold } from '../text/normalize.js'
import { relatedAt } from './passage.js'
import type { DocumentRule } from './rule.js'
import { isPlan } from './tasks.js'

const BODIES = new RegExp(
  `${START}(?:ủy ban|ubnd|hđnd|hội đồng|sở|ban chỉ đạo|các ban|bộ|phòng (?:nông|kinh|văn|giáo|y tế|nội|tài|tư)|công an|quân sự|mặt trận|mttq|đoàn thanh niên|đoàn thể|hội (?:nông|phụ|liên|cựu|chữ)|liên đoàn|văn phòng|thanh tra|cơ quan|đơn vị|cấp ủy|huyện ủy|tỉnh ủy|thành ủy|đảng ủy|chi bộ|nhà trường|các trường|trung tâm|các ngành|địa phương|chính quyền|các cấp|chi cục|cục|viện|bệnh viện|ngân hàng|doanh nghiệp|các xã|các phường|cấp xã|chủ trì)(?![A-Za-zÀ-ỹ])`,
  'u',
)

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n-------\nSố: 611/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nLâm Đồng, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nPhát triển du lịch cộng đồng năm 2026\n\nI. MỤC TIÊU\n1. Mở rộng du lịch cộng đồng.\n\nII. NHIỆM VỤ, GIẢI PHÁP\n1. Khảo sát các điểm đến mới.\n2. Tập huấn kỹ năng đón khách.\n3. Quảng bá trên mạng xã hội.\n'

/** A plan none of whose parts says who does a task. */
export const taskBodyMissing: DocumentRule = {
  id: 'task/body-missing',
  scope: 'document',
  severity: 'info',
  summary: { vi: 'Nhiệm vụ không có cơ quan thực hiện', en: 'Tasks without a body' },
  explanation: {
    vi: 'Kế hoạch nêu nhiệm vụ, giải pháp nhưng không có phần phân công và chính các nhiệm vụ cũng không nhắc cơ quan nào. Có phần "Tổ chức thực hiện" thì không báo.',
    en: 'The plan lists tasks, but has no part that hands them out, and the tasks themselves name no body.',
  },
  source: '6 rõ: rõ người, rõ trách nhiệm',
  examples: [
    { text: HEAD, reports: ['Khảo sát các điểm đến mới.'] },
    { text: `${HEAD}\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Văn hóa, Thể thao và Du lịch chủ trì thực hiện kế hoạch này.\n`, reports: [] },
  ],
  check({ record }) {
    if (!isPlan(record) || record.assignments.length > 0) return []
    const nameless = record.solutionGroups.flatMap(({ quote, position, title, measures }) => {
      const items = measures.length > 0 ? measures : [{ quote, position, text: title }]
      return items.filter(({ text }) => !BODIES.test(fold(text)))
    })
    const first = nameless[0]
    if (!first || nameless.length < 3) return []
    return [
      {
        reason: {
          vi: `Kế hoạch không có phần phân công; ${nameless.length} nhiệm vụ không nêu cơ quan thực hiện.`,
          en: `The plan hands out no tasks; ${nameless.length} of them name no body.`,
        },
        note: { vi: 'Bổ sung cơ quan chủ trì, phối hợp cho từng nhiệm vụ.', en: 'Name the leading and supporting bodies of each task.' },
        actual: String(nameless.length),
        evidence: { quote: first.quote, position: first.position },
        related: nameless.slice(1, 21).map((item) => relatedAt(record.source.path, item)),
      },
    ]
  },
}
