import { BLANKS } from '../text/blanks.js'
import { evidence } from '../text/evidence.js'
import { relatedAt } from './passage.js'
import type { DocumentRule } from './rule.js'

/** A second letterhead or type line in the file: the plan that a decision issues. Its content belongs to the first document's record. */
export const documentAttached: DocumentRule = {
  id: 'document/attached',
  scope: 'document',
  severity: 'info',
  summary: { vi: 'Tệp chứa văn bản kèm theo', en: 'The file holds an attached document' },
  explanation: {
    vi: 'Quyết định thường ban hành kèm theo một kế hoạch, đề án hoặc quy chế trong cùng tệp. Văn bản đứng đầu là đối tượng của bản ghi; mục tiêu, chỉ tiêu, nhiệm vụ của văn bản kèm theo được tính vào đó.',
    en: 'A decision often issues a plan in the same file. The first document is the subject of the record; goals, targets and tasks of the attached one belong to it.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8, khoản 3 và Phụ lục I, phần I, mục III.1',
  examples: [
    {
      text: 'ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n-------\nSố: 311/QĐ-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nKon Tum, ngày 06 tháng 6 năm 2024\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch phòng, chống sạt lở năm 2024\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống sạt lở năm 2024.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nY Ngọc Minh\n\nỦY BAN NHÂN DÂN\nTỈNH KON TUM\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\nKẾ HOẠCH\nPhòng, chống sạt lở năm 2024\n(Kèm theo Quyết định số 311/QĐ-UBND ngày 06 tháng 6 năm 2024)\n\nI. MỤC ĐÍCH\n1. Giảm thiệt hại do sạt lở đất.\n\nII. NHIỆM VỤ\n1. Rà soát các điểm có nguy cơ.\n2. Di dời các hộ trong vùng nguy hiểm.\n',
      reports: ['KẾ HOẠCH'],
    },
    {
      text: 'ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n-------\nSố: 120/KH-UBND\n\nKon Tum, ngày 06 tháng 3 năm 2024\n\nKẾ HOẠCH\nPhòng, chống sạt lở năm 2024\n\nI. MỤC ĐÍCH\n1. Giảm thiệt hại do sạt lở đất.\n',
      reports: [],
    },
  ],
  check({ record, root }) {
    const lines = root.parts.slice(1).flatMap((part) => part.typeLine ?? part.title ?? [])
    const [first, ...rest] = lines.map((line) => evidence(root, line))
    if (!first) return []
    const names = [...new Set([first, ...rest].map(({ quote }) => oneLine(quote)))].slice(0, 5).join(', ')
    return [
      {
        reason: {
          vi: `Tệp có văn bản kèm theo (${names}); nội dung của nó được tính vào bản ghi của văn bản đứng đầu.`,
          en: `The file holds attached documents (${names}); their content belongs to the record of the first one.`,
        },
        evidence: first,
        related: rest.slice(0, 20).map((line) => relatedAt(record.source.path, line)),
      },
    ]
  },
}

function oneLine(text: string): string {
  return text.replace(BLANKS, ' ').trim()
}
