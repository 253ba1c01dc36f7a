import type { Span } from '../../model/position.js'
import type { Role } from '../../model/record.js'
import type { Root, Section } from '../../model/tree.js'
import { firstLetters } from '../../text/first-letters.js'
import { clauses } from '../../text/sentences.js'
import { addressedAt } from '../actor.js'
import type { Given } from './given.js'

// - Cơ quan chủ trì: Sở Y tế · b) Đơn vị phối hợp: … · + Chủ trì: … · Cơ quan thực hiện: … · Phân công: …
const FIELD =
  /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|tổ chức|ban, ngành)(?:,? (?:cơ quan|đơn vị|bộ phận|địa phương))?\s)?(?<role>chủ trì|phối hợp|thực hiện|chịu trách nhiệm|đầu mối|phân công|theo dõi|giám sát)(?:,? (?:thực hiện|chính|tham mưu|phối hợp|triển khai|chủ trì|tổ chức thực hiện))?\s?:/u
const mayBeField = firstLetters('các cơ đơn bộ tổ ban chủ phối thực chịu đầu phân theo giám'.split(' '))
const LONGEST_FIELD = 90

/** The label that a line begins with, with the word for the role: "Cơ quan chủ trì:"; null where it begins with none. */
export function fieldAt({ key }: Root, { start, end }: Span): RegExpExecArray | null {
  if (!mayBeField(key, start)) return null
  const words = key.slice(start, Math.min(end, start + LONGEST_FIELD))
  return words.includes(':') ? FIELD.exec(words) : null
}

/** Tasks set out as fields: "Cơ quan chủ trì: …", "Cơ quan phối hợp: …", "Sản phẩm: …". The task is the item that the fields belong to. */
export function fieldLines(root: Root): Given[] {
  const out: Given[] = []
  for (const section of root.sections) walk(root, section, null, out)
  return out
}

/** A section that is no field, and those around it. */
type Nesting = { readonly section: Section; readonly around: Nesting | null }

function walk(root: Root, section: Section, around: Nesting | null, out: Given[]): void {
  const { head, body, children } = section
  const field = fieldAt(root, head)
  if (field) {
    const value = { start: head.start + field[0].length, end: head.end }
    const values = value.end - value.start > 3 ? [value] : children.map((c) => c.head)
    for (const span of values) if (!fieldAt(root, { start: span.start, end: root.key.length })) addBodies(root, span, field, around, out)
  }
  const nesting = field ? around : { section, around }
  for (const child of children) walk(root, child, nesting, out)
  for (const span of body) {
    const inBody = span.start >= head.end ? fieldAt(root, span) : null
    if (inBody) addBodies(root, { start: span.start + inBody[0].length, end: span.end }, inBody, nesting, out)
  }
}

function addBodies(root: Root, value: Span, field: RegExpExecArray, nesting: Nesting | null, out: Given[]): void {
  out.push(...bodies(root, value, roleIn(field.groups?.role ?? ''), taskAround(root, nesting)))
}

const SHORTEST_TITLE = 12

/** The nearest section around a field whose title is a task. */
function taskAround({ key }: Root, nesting: Nesting | null): Section | null {
  for (let at = nesting; at; at = at.around) {
    const { title } = at.section
    if (title.end - title.start >= SHORTEST_TITLE && !GENERIC.test(key.slice(title.start, title.end))) return at.section
  }
  return null
}

// "a) Nhiệm vụ:", "b) Cơ quan thực hiện:", "Nội dung": headings of the form and no task of their own
const GENERIC = /^(?:nhiệm vụ|nội dung(?: thực hiện)?|cơ quan|đơn vị|thời gian|sản phẩm|kinh phí)/u

function roleIn(word: string): Role {
  if (word === 'phối hợp') return 'support'
  return word === 'giám sát' || word === 'theo dõi' ? 'supervise' : 'lead'
}

function bodies(root: Root, value: Span, role: Role, task: Section | null): Given[] {
  const stated = task ? statedFor(root, task) : { due: null, product: null }
  return clauses(root.text, value).flatMap((clause) => {
    const addressed = addressedAt(root, clause, true)
    if (!addressed) return []
    const duty = trim(root.text, { start: addressed.end, end: clause.end })
    const span = addressed.followedBy === 'duty' && duty.end - duty.start > 20 ? duty : (task?.title ?? null)
    const tasks = span ? [{ span, ...stated }] : []
    return addressed.actors.map((actor) => ({ actor, role, tasks }))
  })
}

// - Thời gian thực hiện: … · c) Thời hạn hoàn thành: … · Tiến độ: …
const DUE = /^(?:thời (?:gian|hạn|điểm)|tiến độ|hoàn thành)(?:\s[^:]{1,40})?\s?:/u
// - Sản phẩm: … · Kết quả, sản phẩm: …
const PRODUCT = /^(?:kết quả|sản phẩm)(?:[\s,][^:]{1,40})?\s?:/u

/** The "Thời gian: …" and "Sản phẩm: …" lines that belong to a task, one or two levels below its heading. */
function statedFor(root: Root, task: Section): { due: Span | null; product: string | null } {
  const lines = [task, ...task.children].flatMap((s) => [...s.body, ...s.children.map((c) => c.head)])
  const due = fieldIn(root, lines, DUE)
  const product = fieldIn(root, lines, PRODUCT)
  return { due, product: product ? root.text.slice(product.start, product.end) : null }
}

function fieldIn(root: Root, lines: readonly Span[], field: RegExp): Span | null {
  for (const line of lines) {
    const match = field.exec(root.key.slice(line.start, Math.min(line.end, line.start + 90)))
    if (match) return trim(root.text, { start: line.start + match[0].length, end: line.end })
  }
  return null
}

function trim(text: string, { start, end }: Span): Span {
  let from = start
  while (from < end && ' ,:'.includes(text.charAt(from))) from++
  return { start: from, end }
}
