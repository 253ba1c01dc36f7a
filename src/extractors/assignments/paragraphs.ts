import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { clauses, sentences } from '../../text/sentences.js'
import { type Addressed, addressedAt } from '../actor.js'
import { addressedAfterAdverbial } from './adverbial.js'
import { ANYBODY, give, skip } from './division.js'
import type { Given } from './given.js'
import { EXECUTION, PLAIN_DUTY } from './plain-duty.js'

/** A paragraph of the organisation part: each sentence may address a body. */
export function fromParagraph(root: Root, span: Span, out: Given[]): void {
  for (const sentence of sentences(root.text, span)) {
    const addressed = addressedAt(root, sentence) ?? addressedAfterAdverbial(root, sentence)
    if (addressed && addressed.followedBy !== 'end')
      out.push(...give(root, addressed, [{ start: skip(root.text, addressed.end), end: sentence.end }]))
  }
}

/** "Sở X có trách nhiệm …" inside a task's text. */
export function plainDuties(root: Root, span: Span, out: Given[]): void {
  for (const sentence of sentences(root.text, span)) {
    const addressed = addressedAt(root, sentence)
    if (addressed?.followedBy !== 'duty') continue
    const duty = root.key.slice(addressed.end, addressed.end + 60).replace(/^[\s,]+/u, '')
    if ((PLAIN_DUTY.test(duty) && !EXECUTION.test(duty)) || isOrder(root, addressed, duty))
      out.push(...give(root, addressed, [{ start: skip(root.text, addressed.end), end: sentence.end }]))
  }
}

// "Yêu cầu Sở Tài chính bố trí kinh phí.": an order to bodies with a name; what superiors are asked for is none
const SUPERIOR =
  /^(?:chính phủ|quốc hội|thủ tướng|trung ương|bộ chính trị|ban bí thư|(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố)|tỉnh ủy|thành ủy)/u

function isOrder({ key }: Root, { asked, actors }: Addressed, duty: string): boolean {
  const names = actors.map((a) => key.slice(a.start, a.end))
  return (
    asked &&
    !names.some((name) => ANYBODY.test(name) || SUPERIOR.test(name)) &&
    !/^(?:quyết định|phê duyệt|xem xét|hỗ trợ|bổ sung|cấp|đã|được)\s/u.test(duty)
  )
}

/** Unnumbered paragraphs of reports and letters: "Ban Tuyên giáo Quận ủy định hướng …", "Đề nghị Ủy ban Mặt trận Tổ quốc …". */
export function paragraph(root: Root, head: Span, end: number, out: Given[]): void {
  const addressed = addressedAt(root, { start: head.start, end }) ?? afterOrganised(root, head)
  if (addressed?.followedBy !== 'duty') return
  const duty = root.key.slice(addressed.end, addressed.end + 60).replace(/^[\s,]+/u, '')
  if (NO_ORDER.test(duty)) return
  const others = partsAfter(root, head)
  const first = others[0]?.part.start ?? head.end
  out.push(...give(root, addressed, [{ start: skip(root.text, addressed.end), end: Math.min(head.end, first) }]))
  for (const { part, to } of others) out.push(...give(root, to, [{ start: skip(root.text, to.end), end: part.end }]))
}

/** The clauses behind the first that give further bodies their parts: "Sở A làm đầu mối … Sở B cảnh báo; UBND các phường rà soát …". */
function partsAfter(root: Root, head: Span): { readonly part: Span; readonly to: Addressed }[] {
  const out: { part: Span; to: Addressed }[] = []
  for (const part of sentences(root.text, head)
    .flatMap((sentence) => clauses(root.text, sentence))
    .slice(1)) {
    const to = addressedAt(root, part)
    const duty = to?.followedBy === 'duty' ? root.key.slice(to.end, to.end + 60).replace(/^[\s,]+/u, '') : null
    const anybody = to?.actors.some((a) => ANYBODY.test(root.key.slice(a.start, a.end)))
    if (to && duty !== null && !anybody && !NO_ORDER.test(duty)) out.push({ part, to })
    else if (out.length > 0) break
  }
  return out
}

// the issuer speaks or acts here: "Ban Thường vụ … ban hành / xây dựng kế hoạch / yêu cầu / giao"
const NO_ORDER =
  /^(?:ban hành|xây dựng (?:và ban hành )?(?:kế hoạch|chương trình)|yêu cầu|giao|quyết định|triển khai (?:thực hiện )?(?:kế hoạch|một số|các nội dung|nội dung)|báo cáo|đề nghị|thông báo|trình|tổ chức (?:hội nghị|sơ kết|tổng kết)|phải|đánh giá)/u

function afterOrganised(root: Root, head: Span): Addressed | null {
  const addressed = addressedAfterAdverbial(root, head)
  return addressed && root.sections.some((s) => s.role === 'assignment' && s.end <= head.start) ? addressed : null
}
