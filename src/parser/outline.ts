import { headings } from '../lexicon/headings.js'
import type { Span } from '../model/position.js'
import type { Block, Enumerator, Part, Section, SectionRole } from '../model/tree.js'
import { isCapitals } from '../text/letter-case.js'
import { isAbbreviation } from '../text/sentences.js'
import { firstFrom, itself, startOf } from '../text/sorted.js'
import { standsAt } from '../text/sticky.js'
import { unitsOf } from '../text/units.js'
import { byWord, wordAt } from '../text/word.js'
import type { Reading } from './blocks.js'
import { RANK } from './enumerator.js'

type Draft = {
  -readonly [K in keyof Section]: K extends 'children' ? Draft[] : K extends 'body' ? Span[] : Section[K]
} & { value: number; series: string; rank: number }

/** Gaps in a series that are taken for numbers lost in copying and not for another list. */
const LARGEST_GAP = 3
const LONGEST_HEADING = 220
/** "1. Mục đích.": a heading may end with a full stop, but then it is short and names a known part. */
const LONGEST_CLOSED_HEADING = 80
const LONGEST_LEAD_IN = 100

/**
 * The hierarchy of one document from its enumerators and unnumbered headings. An enumerator opens an item only where it continues or
 * restarts a series: "135 xã …" at a line start stays text.
 */
export function outline(reading: Reading, blocks: readonly Block[], part: Omit<Part, 'sections'>): readonly Section[] {
  const top: Draft[] = []
  const stack: Draft[] = []
  for (let next = firstFrom(blocks, startOf, part.start); next < blocks.length; next++) {
    const block = blocks[next] as Block
    if (block.start > part.end) break
    if (block.end > part.end || block.zone === 'note') continue
    if (block.zone !== 'body' && block.zone !== 'preamble' && block.zone !== 'annex') continue
    const opened = block.zone === 'preamble' ? null : open(reading, block, stack)
    const current = stack.at(-1)
    if (opened) {
      const parent = stack.at(-1)
      ;(parent ? parent.children : top).push(opened)
      stack.push(opened)
    } else if (current) current.body.push({ start: block.start, end: block.end })
    else top.push(draft(reading, block, null, 0))
    for (const section of stack) section.end = block.end
  }
  releaseTail(top)
  settle(top)
  inherit(top, null)
  return top
}

/**
 * "Một là, … Năm là, …" set as one paragraph each: what follows the last one in paragraphs of its own does not belong to it, unless the
 * others have such paragraphs too.
 */
function releaseTail(sections: Draft[]): void {
  const series = sections.filter((s) => s.kind === 'ordinal')
  const last = series.at(-1)
  const tail = last?.body.filter((b) => b.start > last.head.end) ?? []
  if (!last || series.length < 3 || tail.length === 0 || series.some((s) => s !== last && s.end > s.head.end)) return
  last.body = last.body.filter((b) => b.start <= last.head.end)
  last.end = last.head.end
  const released = tail.map(
    (span): Draft => ({
      ...last,
      ...span,
      label: '',
      kind: 'plain',
      series: 'plain',
      head: span,
      title: span,
      body: [],
      role: null,
      heading: false,
      children: [],
    }),
  )
  sections.splice(sections.indexOf(last) + 1, 0, ...released)
}

/** A short item without a full stop and with nothing below it is no heading: "- Giám sát đúng thẩm quyền, khách quan". */
function settle(sections: readonly Draft[]): void {
  for (const section of sections) {
    if (section.label !== '' && section.role === null && section.children.length === 0 && section.body.length === 0) section.heading = false
    settle(section.children)
  }
}

/** Decides whether the block opens a section; closes what it closes. */
function open(reading: Reading, block: Block, stack: Draft[]): Draft | null {
  if (block.kind === 'row') return null
  const { enumerator } = block
  if (!enumerator) {
    const rank = unnumberedRank(reading, block)
    if (rank === null || (rank === RANK.arabic && announcesItems(reading.key.slice(block.start, block.end), stack, rank))) return null
    while (stack.length > 0 && (stack.at(-1)?.rank ?? 0) >= rank) stack.pop()
    return draft(reading, block, null, rank)
  }
  const series = seriesOf(enumerator)
  const at = findOpen(stack, series, enumerator)
  if (at >= 0) stack.length = at
  else {
    if (!mayBegin(reading, block, enumerator)) return null
    while (stack.length > 0 && (stack.at(-1)?.rank ?? 0) > RANK[enumerator.kind] + decimalDepth(enumerator) / 10) stack.pop()
  }
  return draft(reading, block, enumerator, RANK[enumerator.kind] + decimalDepth(enumerator) / 10)
}

/** The open section of the same series that this enumerator continues or restarts, or -1. */
function findOpen(stack: readonly Draft[], series: string, { value, kind }: Enumerator): number {
  for (let at = stack.length - 1; at >= 0; at--) {
    const section = stack[at]
    if (section?.series !== series) continue
    if (value === 0 || value <= 1) return at
    const step = value - section.value
    if (step >= -1 && step <= LARGEST_GAP) return at
    return kind === 'arabic' || kind === 'paren' || kind === 'roman' ? -1 : at
  }
  return -1
}

/** A series begins with its first member; a later number may begin one only where it is set like a heading. */
function mayBegin({ text }: Reading, block: Block, { value, end, kind }: Enumerator): boolean {
  if (value <= 1) return true
  if (
    (kind === 'roman' && value <= LARGEST_GAP) ||
    kind === 'article' ||
    kind === 'chapter' ||
    kind === 'part' ||
    kind === 'decimal' ||
    (kind === 'ordinal' && value <= LARGEST_GAP)
  )
    return true
  const first = text.slice(end, block.end).trimStart().charAt(0)
  return value <= LARGEST_GAP && first !== first.toLowerCase()
}

function seriesOf({ kind, label }: Enumerator): string {
  if (kind === 'decimal') return `decimal${label.split('.').length}`
  if (kind === 'ordinal') return label.toLowerCase().startsWith('thứ') ? 'thứ' : 'là'
  return kind
}

function decimalDepth({ kind, label }: Enumerator): number {
  return kind === 'decimal' ? label.split('.').length : 0
}

// "Các nhiệm vụ trọng tâm bao gồm:" below "2.1. Du lịch" announces the item's own list and closes nothing
const LEADS_IN = /(?:gồm|như sau|sau đây|sau|cụ thể|là)\s?:$/u

// "Lộ trình chung cho việc chuyển đổi dữ liệu:" right below "III. NHIỆM VỤ": a sentence, and no part beside the tasks
const SENTENCE = /\s(?:gồm|cho|của|để|trong|đối với|việc)\s/u

/** Whether a line in front of a list belongs to the part above it and opens none. */
function announcesItems(key: string, stack: readonly Draft[], rank: number): boolean {
  const above = stack.at(-1)
  const inTasks = above?.label !== '' && above?.heading === true && above.role === 'tasks' && roleOf(key) !== 'tasks'
  if (inTasks) return key.endsWith(':') && (LEADS_IN.test(key) || SENTENCE.test(key))
  return stack.some((s) => s.label !== '' && s.rank >= rank) && LEADS_IN.test(key)
}

/** Rank of a heading without a number: in capitals it stands beside "I.", otherwise ("Mục tiêu chung:") beside "1.". Null: no heading. */
function unnumberedRank({ text, key }: Reading, block: Block): number | null {
  if (block.zone === 'annex' && /^phụ lục/u.test(key.slice(block.start, block.start + 8))) return RANK.part
  const length = block.end - block.start
  const printed = text.slice(block.start, block.end)
  if (ENDS_TEXT.test(key.slice(block.start, block.start + 60))) return RANK.roman
  if (NO_HEADING_ENDS.has(printed.charCodeAt(length - 1))) return null
  if (length > 120 || length < 4) return null
  const role = roleOf(key.slice(block.start, block.end))
  const isCapital = isCapitals(printed)
  if (isCapital && (role || length > 8)) return RANK.roman
  return role && role !== 'basis' && length < 70 ? RANK.arabic : null
}

const NO_HEADING_ENDS = unitsOf('.;,!?')
// "Trên đây là Kế hoạch …", "Trong quá trình thực hiện, nếu có vướng mắc …", "Chỉ thị này phổ biến đến chi bộ": said of the whole, no item's text
const ENDS_TEXT =
  /^(?:trên đây là|trong quá trình (?:tổ chức |triển khai )?(?:thực hiện|triển khai)|(?:chỉ thị|kế hoạch|nghị quyết|quyết định|chương trình(?: hành động)?|kết luận|hướng dẫn|thông báo|công điện) này (?:được )?(?:phổ biến|có hiệu lực|thay thế|gửi)|trân trọng|nhận được (?:kế hoạch|công văn|chỉ thị|văn bản)|căn cứ (?:kế hoạch|chỉ thị|chương trình(?: hành động)?|nội dung kế hoạch) này)/u

function draft({ text, key, lineBreaks }: Reading, block: Block, enumerator: Enumerator | null, rank: number): Draft {
  const from = enumerator ? skipBlanks(text, enumerator.end, block.end) : block.start
  const head = { start: from, end: block.end }
  const titleEnd = headingLine(text, key, head, lineBreaks) ?? titleEndOf(text, head)
  const title = { start: from, end: titleEnd }
  const rest = { start: skipMarks(text, titleEnd, block.end), end: block.end }
  const length = titleEnd - from
  const closed = '.;'.includes(text.charAt(block.end - 1))
  const mayHead = rest.start >= rest.end && length <= (closed ? LONGEST_CLOSED_HEADING : LONGEST_HEADING)
  // "Mục tiêu chung: …": a few words before a colon announce as a heading does
  const leadsIn = length < LONGEST_LEAD_IN && text.charAt(titleEnd) === ':'
  const role = mayHead || leadsIn ? roleOf(key.slice(from, titleEnd)) : null
  const heading = mayHead && (!closed || role !== null || length === 0)
  return {
    start: block.start,
    end: block.end,
    label: enumerator?.label ?? '',
    kind: enumerator?.kind ?? 'plain',
    depth: 0,
    head,
    title,
    body: rest.start < rest.end ? [rest] : [],
    role: heading || leadsIn ? role : null,
    heading,
    children: [],
    value: enumerator?.value ?? 0,
    series: enumerator ? seriesOf(enumerator) : 'plain',
    rank,
  }
}

/** "1. Mục đích⏎Xác định …": a known heading that the layout joined to its text ends with its own line. */
function headingLine(text: string, key: string, head: Span, lineBreaks: readonly number[]): number | null {
  const at = lineBreaks[firstFrom(lineBreaks, itself, head.start)]
  if (at === undefined || at >= head.end || at - head.start > 60) return null
  const next = text.charAt(at + 1)
  // "Tồn tại: Ban Chỉ đạo của / Chính phủ …": the text began on the heading's line
  if (text.slice(head.start, at).includes(': ')) return null
  // "NỘI DUNG / CHỦ YẾU": a heading in capitals that goes on in the next line
  if (isCapitals(text.slice(head.start, at)) && isCapitals(text.slice(at + 1, head.end))) return null
  return next !== next.toLowerCase() && text.charAt(at - 1) !== ',' && roleOf(key.slice(head.start, at)) ? at : null
}

/** The heading ends with its line, with a colon after few words, or with its first sentence. */
function titleEndOf(text: string, head: Span): number {
  const limit = Math.min(head.end, head.start + 600)
  for (let at = head.start; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 58 && unit !== 46 && unit !== 59) continue
    if (at + 1 < head.end && text.charCodeAt(at + 1) !== 32) continue
    if (unit === 58 ? at - head.start < 160 : !isAbbreviation(text, head.start, at)) return at
  }
  return head.end
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text.charCodeAt(at) === 32) at++
  return at
}

function skipMarks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && ' .:;'.includes(text.charAt(at))) at++
  return at
}

const ROWS = byWord(
  headings.map(({ role, words, pattern }, rank) => ({ role, words, rank, pattern: new RegExp(pattern, 'uy') })),
  ({ words }) => words,
)
const LEADS = ['về ', 'các ', 'một số ']

/** What a heading announces, by its first words; "Các mục tiêu cụ thể" may be read with and without its "các", and the first row that fits wins. */
export function roleOf(key: string): SectionRole | null {
  if (key.length > LONGEST_HEADING) return null
  const whole = rowAt(key, 0)
  const lead = LEADS.find((words) => key.startsWith(words))
  const rest = lead === undefined ? undefined : rowAt(key, lead.length)
  return (whole && rest && rest.rank < whole.rank ? rest : (whole ?? rest))?.role ?? null
}

function rowAt(key: string, at: number) {
  return ROWS.get(wordAt(key, at))?.find(({ pattern }) => standsAt(pattern, key, at))
}

/** Sets depths, and gives a role to the children of a part that has one. */
function inherit(sections: readonly Draft[], parent: Draft | null): void {
  for (const section of sections) {
    section.depth = parent ? parent.depth + 1 : 0
    section.role ??= parent?.role ?? null
    inherit(section.children, section)
  }
}
