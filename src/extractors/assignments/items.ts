import type { Root, Section } from '../../model/tree.js'
import { hasNoSmall } from '../../text/letter-case.js'
import { toKey } from '../../text/normalize.js'
import { type Addressed, addressedBy } from '../actor.js'
import { addressedAfterAdverbial } from './adverbial.js'
import { isQuota, membersNamed, namesMembers, shared, tasksOf, wordsBehind } from './division.js'
import { fieldAt } from './field-lines.js'
import type { Given } from './given.js'
import { fromParagraph, paragraph, plainDuties } from './paragraphs.js'
import { EXECUTION, PLAIN_DUTY } from './plain-duty.js'

/**
 * Items that begin with a body's name: "1. Sở Y tế", "a) Đề nghị Ủy ban Mặt trận Tổ quốc …: …", "3. Các xã có trách nhiệm …". Within the
 * organisation part any item may; elsewhere only one that is nothing but a name, or whose duty is plain.
 */
export function assignedItems(root: Root, issuer: string | null): Given[] {
  const out: Given[] = []
  walkAll(root, root.sections, out)
  // outside the organisation part a sentence that begins with the issuer tells what the issuer does
  if (issuer === null || out.length === 0) return out
  const own = toKey(issuer)
  return out.filter(
    ({ actor, tasks }) => !own.startsWith(root.key.slice(actor.start, actor.end)) || isOrganised(root, tasks[0]?.span.start ?? actor.start),
  )
}

function walkAll(root: Root, sections: readonly Section[], out: Given[]): void {
  if (sections.length === 0) return
  const orders = isListOfOrders(root, sections)
  for (const section of sections) {
    if (orders && section.label !== '') order(root, section, out)
    else walk(root, section, out)
  }
}

/** Telegrams, notices and directives by addressee: most items of the series begin with a body. */
function isListOfOrders(root: Root, sections: readonly Section[]): boolean {
  let items = 0
  let addressed = 0
  for (const section of sections) {
    if (section.label === '' || (section.role !== null && section.role !== 'tasks')) continue
    items++
    if (bodiesAt(root, section)) addressed++
  }
  return addressed >= 2 && addressed * 2 > items
}

/** The bodies that an item begins with; "Cơ quan chủ trì: …" is a field and no body. */
function bodiesAt(root: Root, section: Section): Addressed | null {
  const { head, role } = section
  const addressed = addressedBy(root, section) ?? (role === 'assignment' ? addressedAfterAdverbial(root, head) : null)
  return addressed && !fieldAt(root, head) ? addressed : null
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

function isOrganised(root: Root, at: number): boolean {
  return root.sections.some((s) => s.role === 'assignment' && s.start <= at && at < s.end)
}

/** Sub-items most of which begin with a body give it its part: "Các Bộ: A, B khẩn trương …, cụ thể: (1) Bộ A giải quyết …". */
function areMembers(root: Root, children: readonly Section[]): boolean {
  if (children.length < 2) return false
  const members = children.filter((c) => addressedBy(root, c)?.followedBy === 'duty')
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
  const addressed = addressedBy(root, section)
  if (addressed && (section.heading || addressed.followedBy === 'colon')) walk(root, section, out)
  else walkBelow(root, section.children, out)
}

function accepts(root: Root, section: Section, { followedBy, end, asked, concerning, actors }: Addressed): boolean {
  if (section.kind === 'article' || actors.some((a) => isCapital(root.text.slice(a.start, a.end)))) return false
  const duty = wordsBehind(root.key, end, 60)
  const onlyNames = section.heading && (followedBy === 'end' || (followedBy === 'colon' && end >= section.title.end))
  if (duty.includes('thi hành') && EXECUTION.test(duty)) return false
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
