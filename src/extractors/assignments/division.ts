import type { Span } from '../../model/position.js'
import type { Root, Section } from '../../model/tree.js'
import { matches } from '../../text/matches.js'
import { clauses, sentences } from '../../text/sentences.js'
import { firstWithin } from '../../text/within.js'
import { isWordUnit } from '../../text/word.js'
import { type Addressed, addressedAt } from '../actor.js'
import { type Given, roleOf } from './given.js'

// "Các địa phương có điều kiện …": a rule for whom it may concern
export const ANYBODY = /^(?:các|những|mỗi|từng) (?:địa phương|đơn vị|cơ quan|cấp|ngành|hộ|doanh nghiệp|tổ chức)/u

/** The bodies addressed, each with these tasks. */
export function give(root: Root, addressed: Addressed, tasks: readonly Span[]): Given[] {
  const duty = addressed.followedBy === 'duty' ? wordsBehind(root.key, addressed.end, 140) : ''
  const first = tasks[0]
  const said = isWordUnit(duty.charCodeAt(0)) ? duty : first ? root.key.slice(first.start, first.end) : ''
  return addressed.actors.map((actor) => ({
    actor,
    role: roleOf(root.key.slice(actor.start, actor.end), said),
    tasks: tasks.map((span) => ({ span, product: null, due: null })),
  }))
}

// what a body has to say or to decide is no part of another's item: "Ủy ban nhân dân tỉnh xem xét, quyết định"
const NO_PART = /^(?:xem xét|quyết định|phê duyệt|ban hành|yêu cầu|giao|đề nghị|phân công|thông báo|xin)(?![A-Za-zÀ-ỹ])/u

/** The tasks of an item, where later sentences may name others: "Sở Y tế báo cáo kết quả. Sở Tư pháp tổng hợp trước ngày 20/12." */
export function shared(root: Root, addressed: Addressed, tasks: readonly Span[]): Given[] {
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
export function membersNamed(root: Root, { head }: Section, { followedBy, end }: Addressed): Given[] {
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
export function isQuota({ key }: Root, { head, children }: Section, { end, followedBy }: Addressed): boolean {
  return followedBy === 'colon' && (head.end - end > 3 ? isNoTask(key.slice(end + 1, head.end).trimStart()) : children.length > 0)
}

/** "Các Bộ: A, B" says no more than the parts of its members do. */
export function namesMembers(root: Root, { actor }: Given): boolean {
  return root.text.slice(actor.start, actor.end).includes(':')
}

// "cụ thể: (1) Bộ A giải quyết …; (2) Bộ B hoàn thành …"
const COUNTED = /\s\(\d{1,2}\)\s/gu

function countedParts(root: Root, { start, end }: Span): Span[] {
  if (firstWithin(root.text, '(', { start, end }) < 0) return []
  const marks = matches(root.text.slice(start, end), COUNTED)
  return marks.map((mark, at) => ({ start: start + mark.index + mark[0].length, end: start + (marks[at + 1]?.index ?? end - start) }))
}

/** What stands behind the name in the same item, its paragraphs and its sub-items. */
export function tasksOf(root: Root, section: Section, addressed: Addressed): Span[] {
  const own = addressed.followedBy === 'end' ? [] : sentences(root.text, { start: skip(root.text, addressed.end), end: section.head.end })
  // names that the heading goes on with are no task: "Các Sở: Nội vụ, Y tế", "Các sở, ban, ngành; Ủy ban nhân dân các xã"
  const inHead = section.body.filter((span) => span.end <= section.head.end && span.start >= addressed.end)
  const below = section.body.filter((span) => span.start >= section.head.end).flatMap((span) => sentences(root.text, span))
  const rest = addressed.followedBy === 'end' ? inHead.flatMap((span) => sentences(root.text, span)) : []
  const items = section.children.map((child) => ({ start: child.head.start, end: child.head.end }))
  return [...own, ...rest, ...below, ...items].filter(({ start, end }) => !isNoTask(root.key.slice(start, Math.min(end, start + 200))))
}

const AWARDED = /\d (?:cá nhân|tập thể|trường hợp|suất|đại biểu)/u
// "Không quá 03 cá nhân", "Ban Chỉ đạo xã: 02 tập thể"
const QUOTA =
  /^(?:[^:;.]{1,80}:\s?)?(?:mỗi [^:;.]{1,40} )?(?:(?:không quá|tối đa|chọn) ){0,4}\d{1,3} (?:cá nhân|tập thể|trường hợp|suất|đại biểu)/u
// "Văn phòng xin thông báo để các cơ quan biết"
const INFORMS = /^[^.;:]{0,90}(?<![A-Za-zÀ-ỹ])xin (?:thông báo|trả lời|gửi)/u

/** A quota, a notice, or the closing words "Trên đây là Kế hoạch …". */
function isNoTask(words: string): boolean {
  return words.startsWith('trên đây là') || (AWARDED.test(words) && QUOTA.test(words)) || (words.includes('xin ') && INFORMS.test(words))
}

/** The words behind a name, without the blanks and marks between. */
export function wordsBehind(key: string, end: number, length: number): string {
  let at = end
  while (at < end + length && ' ,:\n\t'.includes(key.charAt(at))) at++
  return key.slice(at, end + length)
}

/** Past the blanks, commas and colons behind a name. */
export function skip(text: string, from: number): number {
  let at = from
  while (at < text.length && ' ,:'.includes(text.charAt(at))) at++
  return at
}
