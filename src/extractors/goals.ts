import { isRegulation } from '../lexicon/regulations.js'
import type { Span } from '../model/position.js'
import type { Goal, GoalKind } from '../model/record.js'
import type { Root, Section, SectionRole } from '../model/tree.js'
import { evidence } from '../text/evidence.js'
import { sentences } from '../text/sentences.js'
import { firstFrom } from '../text/sorted.js'
import type { ExtractInput, Extractor } from './extractor.js'
import { reportedGoals } from './goals-reported.js'

/** Statements under mục đích, yêu cầu, mục tiêu: one a bullet or paragraph. What carries a figure is a target and not a goal; a regulation has none. */
export const goals = {
  field: 'goals',
  empty: [],
  extract({ root, found }: ExtractInput): Goal[] {
    if (found.document && isRegulation(found.document.type, found.document.title)) return []
    const counted = [...(found.targets ?? []).filter((t) => t.value !== null || t.min !== null), ...(found.funding ?? [])]
    const figures = counted.map(({ quote, position }) => ({ at: position.start.offset, quote })).sort((a, b) => a.at - b.at)
    const stated: { span: Span; kind: GoalKind }[] = []
    for (const section of root.sections) collect(root, section, stated)
    const spans = stated.length > 0 ? stated : reportedGoals(root)
    return spans.flatMap(({ span, kind }) => goal(root, span, kind, figures))
  },
} as const satisfies Extractor

const KIND: Readonly<Partial<Record<SectionRole, GoalKind>>> = {
  purpose: 'purpose',
  requirement: 'requirement',
  'general-goal': 'general',
  goals: 'general',
  'specific-goal': 'specific',
  targets: 'specific',
}

/** Walks down to the statements: the paragraphs and items below the last heading. `dated`: below a heading that gives the aims a time. */
function collect(root: Root, section: Section, out: { span: Span; kind: GoalKind }[], dated = false): void {
  const named = section.role ? KIND[section.role] : undefined
  if (!named) {
    for (const child of section.children) collect(root, child, out)
    return
  }
  const title = root.key.slice(section.title.start, section.title.end)
  const specific = section.role === 'goals' && (dated || (section.depth > 0 && DATED.test(title)))
  const kind = specific ? 'specific' : named
  const both = section.role === 'purpose' && COMBINED.test(title)
  for (const span of section.body) if (!isLeadIn(root, span)) out.push({ span, kind })
  for (const child of section.children) {
    if (child.heading || child.role !== section.role || isTitled(child)) collect(root, child, out, specific)
    else {
      const span = statement(root, child)
      out.push({ span, kind: both && REQUIRES.test(root.key.slice(span.start, span.end)) ? 'requirement' : kind })
    }
  }
}

// "Mục tiêu đến năm 2030", "Mục tiêu phát triển giai đoạn 2026 - 2030", "Các mục tiêu, chỉ tiêu cụ thể"
const DATED = /đến năm|giai đoạn|cụ thể/u

// "MỤC ĐÍCH, YÊU CẦU" whose items do not say which is which
const COMBINED = /mục đích.{0,8}yêu cầu/u
// "Xác định rõ …, phân công cụ thể", "Không phô trương", "Việc tổ chức … phải …", "Quá trình thực hiện bảo đảm …", "… được triển khai đồng bộ"
const REQUIRES =
  /^(?:việc|quá trình|công tác|các (?:cơ quan|đơn vị|cấp|hoạt động))\s|\sphải\s|^(?:bảo đảm|đảm bảo|bám sát|xác định rõ|phân công|không|tránh|lấy)\s|^(?:[A-Za-zÀ-ỹ]+\s){1,6}(?:phải|bảo đảm|đảm bảo|được triển khai|được tổ chức|được tiến hành)\s/u

/** "Mục tiêu 4: Trong lĩnh vực y tế" above its items: a heading that runs over a colon. */
function isTitled({ children, head }: Section): boolean {
  return children.length > 0 && head.end - head.start < 90
}

/** "… phấn đấu đạt được những mục tiêu sau:": what follows is the statement; a table's row is none. */
function isLeadIn({ text }: Root, span: Span): boolean {
  return text.charAt(span.end - 1) === ':' || text.slice(span.start, span.end).includes('\t')
}

/** An item with the paragraphs and sub-items that go on with it. */
function statement(root: Root, section: Section): Span {
  const labelled = root.text.charAt(section.title.end) === ':' && HEADING_WORDS.test(root.key.slice(section.title.start, section.title.end))
  return labelled ? (section.body[0] ?? section.head) : section.head
}

// "Mục đích: Xác định …", "Mục tiêu chung: …": the words before the colon are a heading
const HEADING_WORDS = /^(?:về )?(?:mục (?:đích|tiêu)|yêu cầu|chỉ tiêu)(?:\s[A-Za-zÀ-ỹ]+){0,4}$/u

const SHORTEST = 20

/** Where a target stands, and its words; in lists in order. */
type Figure = { readonly at: number; readonly quote: string }
const offsetOf = ({ at }: Figure): number => at

/** The statement up to its first sentence with a figure; nothing where the first sentence has one. A specific aim with a figure is its target. */
function goal(root: Root, span: Span, kind: GoalKind, figures: readonly Figure[]): Goal[] {
  const parts = sentences(root.text, span)
  const mixed = parts.findIndex((sentence) => counts(root, sentence, figures))
  if (mixed >= 0 && kind === 'specific') return []
  const last = parts[mixed < 0 ? parts.length - 1 : mixed - 1]
  if (!last || last.end - span.start < SHORTEST || isLabel(root.text.slice(span.start, last.end))) return []
  const kept = { start: parts[0]?.start ?? span.start, end: last.end }
  const { quote, position } = evidence(root, kept)
  return [
    {
      quote,
      position,
      text: root.text.slice(kept.start, kept.end),
      kind,
      deadline: deadlineOf(root.key.slice(kept.start, kept.end)),
    },
  ]
}

/** "Hỗ trợ lương thực cho người dân, không để ai thiếu ăn" is an aim all the same; "Không còn hộ nghèo" is a target alone. */
function counts({ origin }: Root, { start, end }: Span, figures: readonly Figure[]): boolean {
  const from = origin[start] ?? 0
  const to = origin[end] ?? 0
  for (let next = firstFrom(figures, offsetOf, from); next < figures.length; next++) {
    const { at, quote } = figures[next] as Figure
    if (at === from) return true
    if (at >= to) break
    if (/\d/.test(quote)) return true
  }
  return false
}

/** A cell, caption or bare name among the aims: few words and no sentence. */
function isLabel(text: string): boolean {
  return text.split(' ').length < 6 || (text.length < 60 && text.endsWith(')'))
}

// đến năm 2030 · đến hết năm 2025 · trước năm 2030
const DEADLINE = /(?:đến|trước|vào|trong)\s(?:hết\s|cuối\s)?năm\s(?<year>20\d\d)/u

function deadlineOf(key: string): string | null {
  return DEADLINE.exec(key)?.groups?.year ?? null
}
