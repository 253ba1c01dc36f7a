import type { Span } from '../model/position.js'
import type { GoalKind } from '../model/record.js'
import type { Root } from '../model/tree.js'
import { sentences } from '../text/sentences.js'

type Stated = { span: Span; kind: GoalKind }

// "Kế hoạch nhằm …", "Nhằm …", "Để …", "Mục đích của Kế hoạch là …"
const AIM = /^(?:nhằm|để|với mục (?:đích|tiêu)|mục đích)(?=\s)|^(?:[A-Za-zÀ-ỹ]+\s){1,12}(?:này\s)?nhằm(?=\s)/u
// "… đặt mục tiêu …", "mục tiêu chung là …", "Về (nhóm) mục tiêu … gồm: …"
const GENERAL = /mục tiêu (?:chung|tổng quát)/u
const AIMS_LIST = /mục tiêu[^.:]{0,80}(?:gồm|bao gồm|là|như sau|đó là|sau đây)\s?:?\s?$/u
// "yêu cầu các cơ quan, đơn vị …"
const REQUIREMENT = /^(?:[A-Za-zÀ-ỹ]+\s){2,9}yêu cầu (?:các|toàn|cấp)/u

/** Aims that running text states: news reports and directives without a part of their own for them. */
export function reportedGoals(root: Root): Stated[] {
  const out: Stated[] = []
  for (const block of root.blocks) {
    if ((block.zone !== 'body' && block.zone !== 'preamble') || block.kind !== 'paragraph' || block.enumerator) continue
    for (const sentence of sentences(root.text, block)) {
      const key = root.key.slice(sentence.start, sentence.end)
      const colon = key.indexOf(':')
      if (colon > 0 && AIMS_LIST.test(key.slice(0, colon))) {
        out.push(...aimsAfter(root, block, sentence.start + colon + 1))
        break
      }
      const kind = kindOf(key)
      if (kind === null) continue
      const end = aimEnd(root, sentence)
      if (kind !== 'purpose' || !MATTER_OF_FORM.test(root.key.slice(sentence.start, end)))
        out.push({ span: { start: sentence.start, end }, kind })
    }
  }
  return out
}

// "Để đạt được các mục tiêu trên, …": says nothing of its own
const POINTS_BACK =
  /^(?:để|nhằm) (?:đạt|hoàn thành|thực hiện)(?: được)?(?: thắng lợi)? (?:các |những )?(?:mục tiêu|chỉ tiêu|nhiệm vụ|nội dung)[^,]{0,20} (?:trên|nêu trên|đề ra|nói trên)/u

// "Để đảm bảo tiến độ, đề nghị …", "Để làm tốt việc này, yêu cầu …", "Để có cơ sở tổng hợp, …": how a request begins, and no aim
const MATTER_OF_FORM =
  /^(?:để|nhằm) (?:(?:bảo đảm|đảm bảo|kịp)(?: về| đúng| được){0,4} (?:thời hạn|(?:tiến độ|thời gian|quy định|yêu cầu)(?=$|,| và | theo | chung| báo cáo| đề ra| nêu trên))|(?:(?:kịp thời|tiếp tục|làm|thực hiện|triển khai|hoàn thành|tổ chức|tốt|hiệu quả|có|hơn|nữa|các|những) ){1,8}(?:việc|công tác|nhiệm vụ|nội dung|công việc|yêu cầu) (?:này|trên|nêu trên|nói trên)(?=$|,)|có (?:cơ sở|căn cứ) (?:tổng hợp|báo cáo|xem xét|trình)|(?:thuận tiện|tiện|thuận lợi) (?:cho |trong )?(?:việc |công tác )?(?:liên hệ|theo dõi|trao đổi|tổng hợp))/u

function kindOf(key: string): GoalKind | null {
  if (key.length > 900) return null
  if (POINTS_BACK.test(key)) return null
  if (AIM.test(key)) return 'purpose'
  if (GENERAL.test(key.slice(0, 120))) return 'general'
  return key.includes('yêu cầu') && REQUIREMENT.test(key) ? 'requirement' : null
}

/** "Để …, Ban Bí thư yêu cầu … sau đây:" — the aim ends where the order begins. */
function aimEnd(root: Root, sentence: Span): number {
  const order = /,\s(?:yêu cầu|đề nghị)\s|,\s(?:[A-Za-zÀ-ỹ]+\s){1,9}(?:yêu cầu|giao|ban hành|chỉ thị|đề ra|xây dựng|đề nghị)/u.exec(
    root.key.slice(sentence.start, sentence.end),
  )
  return order ? sentence.start + order.index : sentence.end
}

/** The sentences and clauses after "Về nhóm mục tiêu … gồm:" to the end of the paragraph. */
function aimsAfter(root: Root, block: Span, from: number): Stated[] {
  return sentences(root.text, { start: from, end: block.end }).map((span) => ({ span, kind: 'specific' as const }))
}
