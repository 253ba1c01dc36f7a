import type { Span } from '../../model/position.js'
import type { Root, Section } from '../../model/tree.js'
import { hasNoSmall } from '../../text/letter-case.js'
import { matches } from '../../text/matches.js'
import { toKey } from '../../text/normalize.js'
import { clauses, sentences } from '../../text/sentences.js'
import { type Addressed, addressedAt } from '../actor.js'
import { addressedAfterAdverbial } from './adverbial.js'
import { FIELD } from './field-lines.js'
import { type Given, roleOf } from './given.js'

/**
 * Items that begin with a body's name: "1. Sở Y tế", "a) Đề nghị Ủy ban Mặt trận Tổ quốc …: …", "3. Các xã có trách nhiệm …". Within the
 * organisation part any item may; elsewhere only one that is nothing but a name, or whose duty is plain.
 */
export function assignedItems(root: Root, issuer: string | null): Given[] {
  const out: Given[] = []
  walkAll(root, root.sections, out)
  // outside the organisation part a sentence that begins with the issuer tells what the issuer does
  const own = issuer === null ? null : toKey(issuer)
  return out.filter(
    ({ actor, tasks }) =>
      own === null || !own.startsWith(root.key.slice(actor.start, actor.end)) || isOrganised(root, tasks[0]?.span.start ?? actor.start),
  )
}

function walkAll(root: Root, sections: readonly Section[], out: Given[]): void {
  const orders = isListOfOrders(root, sections)
  for (const section of sections) {
    if (orders && section.label !== '') order(root, section, out)
    else walk(root, section, out)
  }
}

/** Telegrams, notices and directives by addressee: most items of the series begin with a body. */
function isListOfOrders(root: Root, sections: readonly Section[]): boolean {
  const items = sections.filter((s) => s.label !== '' && (s.role === null || s.role === 'tasks'))
  const addressed = items.filter((s) => bodiesAt(root, s) !== null)
  return addressed.length >= 2 && addressed.length * 2 > items.length
}

/** The bodies that an item begins with; "Cơ quan chủ trì: …" is a field and no body. */
function bodiesAt(root: Root, { head, heading, role }: Section): Addressed | null {
  if (FIELD.test(root.key.slice(head.start, Math.min(head.end, head.start + 90)))) return null
  return addressedAt(root, head, heading) ?? (role === 'assignment' ? addressedAfterAdverbial(root, head) : null)
}

function order(root: Root, section: Section, out: Given[]): void {
  const addressed = bodiesAt(root, section)
  if (!addressed || addressed.concerning) {
    walk(root, section, out)
    return
  }
  assign(root, section, addressed, out)
}

/** What an addressed item gives to its bodies, to those that its later sentences name, and to the members that it gives their parts. */
function assign(root: Root, section: Section, addressed: Addressed, out: Given[]): void {
  const tasks = tasksOf(root, section, addressed)
  if (tasks.length === 0 && isQuota(root, section, addressed)) return
  const members = membersNamed(root, section, addressed)
  const divided = members.length > 0 || areMembers(root, section.children)
  out.push(...shared(root, addressed, tasks).filter((item) => !divided || !namesMembers(root, item)), ...members)
  walkBelow(root, section.children, out)
}

function isOrganised(root: Root, at: number): boolean {
  return root.sections.some((s) => s.role === 'assignment' && s.start <= at && at < s.end)
}

function afterOrganised(root: Root, head: Span): Addressed | null {
  const addressed = addressedAfterAdverbial(root, head)
  return addressed && root.sections.some((s) => s.role === 'assignment' && s.end <= head.start) ? addressed : null
}

/** Words that give a duty beyond doubt, also outside the organisation part. */
const PLAIN_DUTY = /^(?:chủ trì|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|là cơ quan|làm đầu mối|là đầu mối|tham mưu)/u

// "Chánh Văn phòng, Giám đốc các sở … chịu trách nhiệm thi hành Quyết định này": the execution clause gives no task
const EXECUTION =
  /^(?:chịu trách nhiệm|có trách nhiệm)?\s?(?:tổ chức )?(?:căn cứ )?thi hành (?:quyết định|nghị quyết|chỉ thị|kế hoạch|văn bản)? ?này/u

function walk(root: Root, given: Section, out: Given[]): void {
  // "1. Căn cứ Kế hoạch này, các xã …" within the organisation part names no legal basis
  const section = given.role === 'basis' && isOrganised(root, given.start) ? { ...given, role: 'assignment' as const } : given
  if (section.role === 'basis' || section.role === 'annex' || section.role === 'situation' || section.role === 'viewpoint') return
  const addressed = section.label !== '' || section.heading ? bodiesAt(root, section) : null
  if (addressed && accepts(root, section, addressed)) {
    assign(root, section, addressed, out)
    return
  }
  if (section.role === 'assignment') for (const span of section.body) fromParagraph(root, span, out)
  else if (section.role === 'tasks' || section.role === 'funding' || section.role === null)
    for (const span of [section.head, ...section.body])
      if (span !== section.body[0] || span.start >= section.head.end) plainDuties(root, span, out)
  // below a masthead in capitals the paragraphs of a page stand as they do without one
  if (section.label === '' && section.heading && section.role === null)
    for (const span of section.body) paragraph(root, span, span.end, out)
  if (section.label === '' && !section.heading) paragraph(root, section.head, section.end, out)
  walkAll(root, section.children, out)
}

/** Sub-items most of which begin with a body give it its part: "Các Bộ: A, B khẩn trương …, cụ thể: (1) Bộ A giải quyết …". */
function areMembers(root: Root, children: readonly Section[]): boolean {
  const members = children.filter((c) => addressedAt(root, c.head, c.heading)?.followedBy === 'duty')
  return members.length > 1 && members.length * 2 > children.length
}

function walkBelow(root: Root, children: readonly Section[], out: Given[]): void {
  const divided = areMembers(root, children)
  for (const child of children) {
    if (divided) order(root, child, out)
    else walkNested(root, child, out)
  }
}

/** Below an addressed item a further body counts only where the item is set as its own heading ("a) Sở Y tế: …"). */
function walkNested(root: Root, section: Section, out: Given[]): void {
  const addressed = addressedAt(root, section.head, section.heading)
  if (addressed && (section.heading || addressed.followedBy === 'colon')) walk(root, section, out)
  else walkBelow(root, section.children, out)
}

function accepts(root: Root, section: Section, { followedBy, end, asked, concerning, actors }: Addressed): boolean {
  if (section.kind === 'article' || actors.some((a) => isCapital(root.text.slice(a.start, a.end)))) return false
  const duty = root.key.slice(end, end + 60).replace(/^[\s,:]+/u, '')
  const onlyNames = section.heading && (followedBy === 'end' || (followedBy === 'colon' && end >= section.title.end))
  if (EXECUTION.test(duty)) return false
  if (section.role === 'assignment') return followedBy !== 'end' || onlyNames || end >= section.title.end
  if (
    section.role === 'purpose' ||
    section.role === 'requirement' ||
    section.role === 'goals' ||
    section.role === 'targets' ||
    section.role === 'scope'
  )
    return false
  if (concerning || actors.some((a) => GENERIC_HEAD.test(root.key.slice(a.start, a.end)))) return false
  return onlyNames || asked || (followedBy === 'duty' && PLAIN_DUTY.test(duty)) || (followedBy === 'colon' && section.children.length > 0)
}

// "Người đứng đầu cấp ủy chịu trách nhiệm …" inside a task is a rule for everybody
const GENERIC_HEAD = /^người đứng đầu/u

function isCapital(printed: string): boolean {
  return printed.length > 12 && hasNoSmall(printed)
}

function give(root: Root, addressed: Addressed, tasks: readonly Span[]): Given[] {
  const duty = root.key.slice(addressed.end, addressed.end + 140).replace(/^[\s,:]+/u, '')
  const first = tasks[0]
  const said = /^[A-Za-zÀ-ỹ]/u.test(duty) && addressed.followedBy === 'duty' ? duty : first ? root.key.slice(first.start, first.end) : ''
  return addressed.actors.map((actor) => ({
    actor,
    role: roleOf(root.key.slice(actor.start, actor.end), said),
    tasks: tasks.map((span) => ({ span, product: null, due: null })),
  }))
}

// what a body has to say or to decide is no part of another's item: "Ủy ban nhân dân tỉnh xem xét, quyết định"
const NO_PART = /^(?:xem xét|quyết định|phê duyệt|ban hành|yêu cầu|giao|đề nghị|phân công|thông báo|xin)(?![A-Za-zÀ-ỹ])/u

/** The tasks of an item, where later sentences may name others: "Sở Y tế báo cáo kết quả. Sở Tư pháp tổng hợp trước ngày 20/12." */
function shared(root: Root, addressed: Addressed, tasks: readonly Span[]): Given[] {
  const mine: Span[] = []
  const others: Given[] = []
  for (const [at, span] of tasks.entries()) {
    const before = tasks[at - 1]
    const other = before && isClosed(root.text, before) ? otherBody(root, addressed, span) : null
    if (other) others.push(...give(root, other, [{ start: skip(root.text, other.end), end: span.end }]))
    else mine.push(span)
  }
  return [...give(root, addressed, mine), ...others]
}

/** A line broken within a sentence opens none: "… gửi về⏎Cơ quan thường trực tổng hợp". */
function isClosed(text: string, { end }: Span): boolean {
  return '.;:!'.includes(text.charAt(end - 1)) || '.;:'.includes(text.charAt(end))
}

function otherBody(root: Root, { actors }: Addressed, span: Span): Addressed | null {
  const other = addressedAt(root, span)
  if (other?.followedBy !== 'duty' || NO_PART.test(root.key.slice(skip(root.text, other.end), other.end + 20))) return null
  const names = other.actors.map((a) => root.key.slice(a.start, a.end))
  const own = actors.map((a) => root.key.slice(a.start, a.end))
  // a body's head stands for the body: "Chủ tịch Ủy ban nhân dân xã chịu trách nhiệm …" below "Ủy ban nhân dân xã"
  return names.some((name) => ANYBODY.test(name) || own.some((o) => name.includes(o) || o.includes(name))) ? null : other
}

/** "Các tổ chức chính trị - xã hội: Hội Nông dân phụ trách …; Hội Liên hiệp Phụ nữ vận động …": the members that a collective's colon gives their parts. */
function membersNamed(root: Root, { head }: Section, { followedBy, end }: Addressed): Given[] {
  if (followedBy === 'end') return []
  const from = skip(root.text, end)
  const counted = countedParts(root, { start: from, end: head.end })
  const parts = counted.length > 0 || followedBy !== 'colon' ? counted : clauses(root.text, { start: from, end: head.end })
  const named = parts.map((part) => ({ part, addressed: addressedAt(root, part) })).filter((n) => n.addressed?.followedBy === 'duty')
  if (named.length < 2 || named.length * 2 <= parts.length) return []
  return named.flatMap(({ part, addressed }) =>
    addressed ? give(root, addressed, [{ start: skip(root.text, addressed.end), end: part.end }]) : [],
  )
}

/** "Ban Chỉ đạo xã: Không quá 03 cá nhân" and lists of such lines divide an award. */
function isQuota({ key }: Root, { head, children }: Section, { end, followedBy }: Addressed): boolean {
  return followedBy === 'colon' && (head.end - end > 3 ? NO_TASK.test(key.slice(end + 1, head.end).trimStart()) : children.length > 0)
}

/** "Các Bộ: A, B" says no more than the parts of its members do. */
function namesMembers(root: Root, { actor }: Given): boolean {
  return root.text.slice(actor.start, actor.end).includes(':')
}

// "cụ thể: (1) Bộ A giải quyết …; (2) Bộ B hoàn thành …"
const COUNTED = /\s\(\d{1,2}\)\s/gu

function countedParts(root: Root, { start, end }: Span): Span[] {
  const marks = matches(root.text.slice(start, end), COUNTED)
  return marks.map((mark, at) => ({ start: start + mark.index + mark[0].length, end: start + (marks[at + 1]?.index ?? end - start) }))
}

/** What stands behind the name in the same item, its paragraphs and its sub-items. */
function tasksOf(root: Root, section: Section, addressed: Addressed): Span[] {
  const own = addressed.followedBy === 'end' ? [] : sentences(root.text, { start: skip(root.text, addressed.end), end: section.head.end })
  // names that the heading goes on with are no task: "Các Sở: Nội vụ, Y tế", "Các sở, ban, ngành; Ủy ban nhân dân các xã"
  const inHead = section.body.filter((span) => span.end <= section.head.end && span.start >= addressed.end)
  const below = section.body.filter((span) => span.start >= section.head.end).flatMap((span) => sentences(root.text, span))
  const rest = addressed.followedBy === 'end' ? inHead.flatMap((span) => sentences(root.text, span)) : []
  const items = section.children.map((child) => ({ start: child.head.start, end: child.head.end }))
  return [...own, ...rest, ...below, ...items].filter(({ start, end }) => !NO_TASK.test(root.key.slice(start, Math.min(end, start + 200))))
}

// "Không quá 03 cá nhân", "Ban Chỉ đạo xã: 02 tập thể"; "Văn phòng xin thông báo để các cơ quan biết", "Trên đây là Kế hoạch …"
const NO_TASK =
  /^(?:[^:;.]{1,80}:\s?)?(?:mỗi [^:;.]{1,40} )?(?:(?:không quá|tối đa|chọn) ){0,2}\d{1,3} (?:cá nhân|tập thể|trường hợp|suất|đại biểu)|^[^.;:]{0,90}(?<![A-Za-zÀ-ỹ])xin (?:thông báo|trả lời|gửi)|^trên đây là/u

function skip(text: string, from: number): number {
  let at = from
  while (at < text.length && ' ,:'.includes(text.charAt(at))) at++
  return at
}

/** A paragraph of the organisation part: each sentence may address a body. */
function fromParagraph(root: Root, span: Span, out: Given[]): void {
  for (const sentence of sentences(root.text, span)) {
    const addressed = addressedAt(root, sentence) ?? addressedAfterAdverbial(root, sentence)
    if (addressed && addressed.followedBy !== 'end')
      out.push(...give(root, addressed, [{ start: skip(root.text, addressed.end), end: sentence.end }]))
  }
}

/** "Sở X có trách nhiệm …" inside a task's text. */
function plainDuties(root: Root, span: Span, out: Given[]): void {
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
function paragraph(root: Root, head: Span, end: number, out: Given[]): void {
  const addressed = addressedAt(root, { start: head.start, end }) ?? afterOrganised(root, head)
  if (addressed?.followedBy !== 'duty') return
  const duty = root.key.slice(addressed.end, addressed.end + 60).replace(/^[\s,]+/u, '')
  if (NO_ORDER.test(duty)) return
  const others = partsAfter(root, head)
  const first = others[0]?.part.start ?? head.end
  out.push(...give(root, addressed, [{ start: skip(root.text, addressed.end), end: Math.min(head.end, first) }]))
  for (const { part, to } of others) out.push(...give(root, to, [{ start: skip(root.text, to.end), end: part.end }]))
}

// "Các địa phương có điều kiện …": a rule for whom it may concern
const ANYBODY = /^(?:các|những|mỗi|từng) (?:địa phương|đơn vị|cơ quan|cấp|ngành|hộ|doanh nghiệp|tổ chức)/u

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
