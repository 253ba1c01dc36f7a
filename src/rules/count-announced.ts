import type { Span } from '../model/position.js'
import type { PolicyRecord } from '../model/record.js'
import type { Root } from '../model/tree.js'
import { END, START } from '../text/boundary.js'
import { evidence } from '../text/evidence.js'
import { matches } from '../text/matches.js'
import { type Counted, countClauses, countOrdinals, countSections, countUnderHeading } from './count-list.js'
import { relatedAt, sentenceAt } from './passage.js'
import type { DocumentRule, Finding } from './rule.js'

const WORDS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }
const NOUNS = 'nhiệm vụ|giải pháp|nội dung|mục tiêu|chỉ tiêu|yêu cầu|vấn đề|biện pháp|hoạt động|tiêu chí|việc|trụ cột|đột phá|nhóm việc'
/** No document announces more lists than this; a text made of announcements must not cost more than others. */
const MOST = 200
// "5 nhiệm vụ, giải pháp", "06 nhiệm vụ và giải pháp cụ thể", "ba nhóm giải pháp", "04 nội dung trọng tâm"; searched from what ends a number
const ANNOUNCED = new RegExp(
  `[\\diamnuy] (?<=${START}(?<![.,/-])(?<n>\\d{1,2}|${Object.keys(WORDS).join('|')}) )(?:nhóm )?(?<noun>${NOUNS})(?:, giải pháp| và giải pháp)?${END}`,
  'gu',
)
// "ít nhất 5 nhiệm vụ", "một trong 3 nhiệm vụ", "hoàn thành 3 nhiệm vụ": no announcement of a list
const NO_LIST =
  /(?:ít nhất|tối thiểu|trên|hơn|khoảng|gần|một trong|trong số|trong|hoàn thành|thứ|mỗi|từng|các|lần|điều|khoản|mục|phần|năm)\s$/u
// "… 5 giải pháp cần thực hiện trong thời gian tới đó là:", "3 nội dung sau:", "06 nhiệm vụ cụ thể như sau: Một là"
const LEAD = /^[^.;:\n]{0,140}:/u
// "Về nhóm nhiệm vụ, giải pháp, kế hoạch nêu rõ, sẽ …": a report takes the announced list up again
const TAKEN_UP = /về(?<=[.\n]\s{0,3}về)\s(?:các\s)?(?:nhóm\s)?(?:nhiệm vụ|giải pháp)[^.;:\n]{0,40}(?:nêu rõ|gồm|xác định|đề ra|là)[,:]?\s/u

/** The number of tasks, solutions or aims that the text announces is the number that it lists. */
export const countAnnounced: DocumentRule = {
  id: 'count/announced',
  scope: 'document',
  severity: 'warning',
  summary: { vi: 'Số lượng được nêu khác số lượng liệt kê', en: 'The announced count is not the count listed' },
  explanation: {
    vi: 'Văn bản nêu "5 nhiệm vụ, giải pháp" rồi liệt kê; nếu dãy liệt kê (Một là…, 1…, hoặc các ý cách nhau bằng dấu chấm phẩy) đếm được số khác thì báo, kèm câu nêu số lượng và các mục đếm được. Dãy không đếm chắc chắn được thì không báo.',
    en: 'The text announces "5 nhiệm vụ, giải pháp" and lists them; where the list (Một là …, 1 …, clauses between semicolons) has another number, the announcing sentence and the items are shown. Lists that cannot be counted surely are left alone.',
  },
  source: null,
  examples: [
    {
      text: 'Kế hoạch đề ra 5 giải pháp cần thực hiện trong thời gian tới đó là:\n\nMột là, tăng cường công tác lãnh đạo, chỉ đạo.\n\nHai là, đẩy mạnh tuyên truyền trong Nhân dân.\n\nBa là, hoàn thiện chính sách hỗ trợ.\n\nBốn là, huy động nguồn lực xã hội.',
      reports: ['Kế hoạch đề ra 5 giải pháp cần thực hiện trong thời gian tới đó là:'],
    },
    {
      text: 'Kế hoạch chỉ rõ 4 nhiệm vụ, giải pháp thực hiện, gồm: Tuyên truyền, nâng cao nhận thức; tăng cường lãnh đạo, chỉ đạo; huy động nguồn lực cho công tác giảm nghèo.',
      reports: [
        'Kế hoạch chỉ rõ 4 nhiệm vụ, giải pháp thực hiện, gồm: Tuyên truyền, nâng cao nhận thức; tăng cường lãnh đạo, chỉ đạo; huy động nguồn lực cho công tác giảm nghèo.',
      ],
    },
    {
      text: 'Kế hoạch đề ra 03 giải pháp như sau: Một là, tăng cường lãnh đạo. Hai là, đẩy mạnh tuyên truyền. Ba là, huy động nguồn lực.\n\nNăm 2023, toàn tỉnh hoàn thành 3 nhiệm vụ trọng tâm.',
      reports: [],
    },
    {
      text: 'KẾ HOẠCH\nChuyển đổi số năm 2025\n\nI. MỤC TIÊU\n1. Mở rộng dịch vụ công.\n\nII. 04 NHIỆM VỤ TRỌNG TÂM\n1. Hoàn thiện hạ tầng số.\n2. Đào tạo kỹ năng số cho cán bộ.\n3. Bảo đảm an toàn thông tin.\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Các đơn vị thực hiện 3 nhiệm vụ sau:\na) Xây dựng kế hoạch.\nb) Bố trí kinh phí.\nc) Báo cáo kết quả.',
      reports: ['II. 04 NHIỆM VỤ TRỌNG TÂM'],
    },
    {
      text: 'Kế hoạch gồm 3 nhóm nhiệm vụ với 12 nhiệm vụ cụ thể: tuyên truyền, vận động; huy động nguồn lực; kiểm tra, giám sát.',
      reports: [],
    },
  ],
  check: ({ record, root }) =>
    matches(root.key, ANNOUNCED)
      .slice(0, MOST)
      .flatMap((match) => compare(record, root, match)),
}

function compare(record: Omit<PolicyRecord, 'messages'>, root: Root, match: RegExpExecArray): Finding[] {
  const { n = '', noun = '' } = match.groups ?? {}
  const announced = WORDS[n] ?? Number(n)
  const count = { start: match.index + 1 - n.length, end: match.index + match[0].length }
  if (announced < 2 || announced > 40 || NO_LIST.test(root.key.slice(Math.max(0, count.start - 12), count.start))) return []
  const tasks = noun === 'nhiệm vụ' || noun === 'giải pháp'
  if (tasks && record.solutionGroups.length === announced) return []
  const counted = listAfter(root, count, tasks)
  if (!counted || counted.items.length === announced || counted.last === announced) return []
  const found = counted.items.length
  // "5 nhóm nhiệm vụ với 21 nhiệm vụ cụ thể:": the list is that of the other count
  const sentence = sentenceAt(root, count.start)
  const others = matches(root.key.slice(sentence.start, sentence.end), ANNOUNCED)
  if ([...others].some(({ groups }) => (WORDS[groups?.n ?? ''] ?? Number(groups?.n)) === found)) return []
  const said = root.text.slice(count.start, count.end)
  return [
    {
      reason: {
        vi: `Văn bản nêu "${said}" nhưng liệt kê được ${found}.`,
        en: `The text announces "${said}" but lists ${found}.`,
      },
      note: {
        vi: 'Sửa lại số lượng, hoặc kiểm tra xem có mục bị thiếu, bị gộp hay bị tách.',
        en: 'Correct the number, or see whether an item was lost, joined or split.',
      },
      actual: String(found),
      expected: String(announced),
      evidence: evidence(root, sentence),
      related: counted.items.map((item) => relatedAt(record.source.path, evidence(root, item))),
    },
  ]
}

function listAfter(root: Root, { start, end }: Span, tasks: boolean): Counted | null {
  const lead = LEAD.exec(root.key.slice(end, end + 150))
  if (lead) {
    const from = end + lead[0].length
    return countOrdinals(root, from) ?? countClauses(root, from) ?? countSections(root, start, from)
  }
  if (!tasks) return null
  const under = countUnderHeading(root, start)
  if (under) return under
  const sentence = sentenceAt(root, start)
  const again = TAKEN_UP.exec(root.key.slice(sentence.end - 1, sentence.end + 6000))
  return again ? countClauses(root, sentence.end - 1 + again.index + again[0].length) : null
}
