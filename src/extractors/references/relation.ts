import type { Span } from '../../model/position.js'
import type { Relation } from '../../model/record.js'
import type { Block, Root, Section } from '../../model/tree.js'
import { damaged, squashed } from '../../text/loose.js'
import { matches } from '../../text/matches.js'
import { spanAt } from '../../text/sorted.js'
import type { Citation } from './citation.js'

/** What tells how a document stands to those that it cites. */
export type Scene = {
  readonly root: Root
  readonly isReport: boolean
  /** Citations of the document itself: no act is nested in them. */
  readonly isSelf: (citation: Citation) => boolean
}

/** How far back the words of a clause are looked for; longer ones are no sentences. */
const LONGEST_CLAUSE = 3000

const STRENGTH: readonly Relation[] = ['cites', 'basis', 'implements', 'amends', 'replaces']

/** The strongest of the relations that an act's mentions show. */
export function strongest(relations: readonly Relation[]): Relation {
  return relations.reduce((best, r) => (STRENGTH.indexOf(r) > STRENGTH.indexOf(best) ? r : best), 'cites')
}

// Căn cứ … · Theo đề nghị của … · Xét Tờ trình … · Trên cơ sở …
const BASIS = /^[-+•\s("]{0,3}(?:căn cứ|theo đề nghị|xét|trên cơ sở|theo tinh thần|sau khi (?:xem xét|nghe)|.{0,40}xem xét)(?=\s|$)/
// Thực hiện … · Triển khai (thực hiện) … · Để cụ thể hóa … · Nhằm tổ chức thực hiện … · Tiếp theo …
const CARRIES_OUT =
  /^[-+•\s("]{0,3}(?:\(?\w{1,2}\)\s)?(?:(?:để|nhằm|đồng thời|tiếp tục|tổ chức|kịp thời|nghiêm túc|chủ động|và|cùng với)\s)*(?:thực hiện|triển khai|cụ thể hóa|quán triệt|thi hành|tiếp theo|chấp hành|hưởng ứng)(?=\s|,|$)/
// … (để) triển khai thực hiện …, within a sentence
const CARRYING = /(?:thực hiện|triển khai|cụ thể hóa|quán triệt|thi hành|hướng dẫn)(?=\s|,|$)/g
// Qua 02 năm thực hiện … · Quá trình triển khai … · Kết quả thực hiện … · Thời gian qua, các cấp đã thực hiện …: what has been done so far
const PAST_ACCOUNT = new RegExp(
  `(?<![a-zà-ỹ])(?:${[
    '(?:(?<!thông )qua|sau)(?: hơn| gần)? (?:\\d{1,2}|một|hai|ba|bốn|năm|mười) (?:năm|tháng)(?: [a-zà-ỹ]+){0,4}',
    '(?<!thông )qua(?: theo dõi| kiểm tra| giám sát| rà soát| đánh giá| việc| công tác){0,4}',
    '(?:quá trình|kết quả|tình hình|trong thời gian)(?: tổ chức| lãnh đạo,?| chỉ đạo,?| việc){0,4}',
    '(?:thời gian|những năm|các năm|năm) (?:vừa )?qua,[^.;]{0,100}\\sđã(?: [a-zà-ỹ]+,?){0,3}',
  ].join('|')}) (?:thực hiện|triển khai|cụ thể hóa|quán triệt|thi hành)(?=\\s|,|$)`,
)
// Tuy nhiên, … · … thực hiện Nghị quyết số … còn chậm, chưa đạt …
const HOWEVER = /^(?:tuy nhiên|song|mặc dù|bên cạnh đó)(?=[\s,])/
const FALLS_SHORT = /^[^.;\n]{0,200}\s(?:chưa|vẫn còn|còn (?:hạn chế|chậm|nhiều|một số|lúng túng|thấp))\s/
// the same through a scan: "Că n cứ", "Thưc hiện", "Triển kha"
const BASIS_DAMAGED = new RegExp(`^(?:${damaged('cancu')}|${damaged('theodenghi')})`)
const CARRIES_OUT_DAMAGED = new RegExp(`^(?:${damaged('thuchien')}|${damaged('trienkhai')})`)
// after these words stands the subject of the act before them
const SUBJECT =
  /(?:^|\s|")(?:về|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|bổ sung|triển khai|thực hiện|tổng kết|sơ kết|công bố|thay thế)\s/
// …, Nghị quyết số … · … và Quyết định số … · … và hướng dẫn của Bộ Nội vụ tại Công văn số …
const LISTED = /(?:[,;]|\svà|\scùng với|\svới)\s(?:các\s|những\s)?$|\svà\s[^,;]{3,80}\stại\s$/
// …, Luật sửa đổi, bổ sung một số điều của Luật Đất đai (số …): an act whose number stands behind its name; its own words are no subject
const OPENS_ACT =
  /(?:,|\svà|\scùng với)\s(?:các\s|những\s)?(?<type>bộ luật|luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|kế hoạch|công văn|chỉ thị)\s(?<amends>sửa đổi)?/g
// Luật Đất đai số …, Luật Nhà ở (số …) · Nghị định số … của Chính phủ và (Nghị định số …)
const NEXT_OF_KIND = /^[^,;.]{0,40}(?:,|\svà|\scùng với)\s(?:các\s)?(?:(?:bộ luật|luật|pháp lệnh)\s[^,;.]{0,100}\s)?$/
// Luật … được sửa đổi, bổ sung một số điều bởi Luật số … · … đã được thay thế theo Nghị định số …
const AMENDED_BY = /\s(?:đã )?được (?:sửa đổi|bổ sung|thay thế|đính chính)[^;]{0,80}\s(?:bởi|theo|tại)(?: các)?[^;]{0,80}$/
const REPLACED_BEFORE = /(?:thay thế|bãi bỏ|hủy bỏ)(?![^;]{0,400}(?:căn cứ|thực hiện))/
// bãi bỏ khoản 2 Điều 3 Nghị định số … · thay thế cụm từ … tại Nghị quyết số …
const PART_OF_ACT = /\s(?:cụm từ|từ|điểm|khoản|điều|phụ lục|mẫu|biểu|mục|một số)\s/
const REPLACED_AFTER = /^[^;\n]{0,160}(?:hết hiệu lực|được thay thế bởi (?:quyết định|nghị quyết|quy định|thông tư|văn bản) này)/
const THIS = /(?:quyết định|nghị quyết|nghị định|thông tư|quy định|quy chế|chỉ thị|kế hoạch|hướng dẫn|văn bản|kết luận) này/
const AMENDS = /^(?:điều \d+\.?\s)?(?:\d+\.\s)?(?:về việc\s)?(?:sửa đổi|bổ sung|điều chỉnh|đính chính)/

/** How this document stands to the act cited here; `earlier`: citations before it in the same block. */
export function relationOf(
  scene: Scene,
  citation: Citation,
  earlier: readonly Citation[],
  whole: Block,
  section: Section | null,
): Relation {
  const { key } = scene.root
  // glued texts have paragraphs without end: what stands farther off says nothing of this citation
  const from = citation.mention.start - FARTHEST
  const block = whole.start >= from ? whole : { ...whole, start: from }
  const start = clauseStart(key, block.start, citation.mention.start)
  const nested = isNested(scene, citation, earlier, start)
  const before = key.slice(Math.max(block.start, citation.mention.start - LONGEST_CLAUSE), citation.mention.start)
  if (block.zone !== 'note' && !nested) {
    const change = changeOf(key, block, citation, before)
    if (change) return change
  }
  if (nested || block.zone === 'note' || block.zone === 'closing' || block.zone === 'annex') return 'cites'
  if (block.zone === 'title') return TITLE_CARRIES.test(before) ? 'implements' : 'cites'
  if (isOpening(scene, block, section)) return openingRelation(scene, citation, block, start, earlier)
  if (section?.role === 'basis') return 'basis'
  if (section?.role === 'purpose' || section?.role === 'requirement')
    return lastMatch(key.slice(sentenceStart(key, block.start, citation.mention.start), citation.mention.start), CARRYING)
      ? 'implements'
      : 'cites'
  return 'cites'
}

const FARTHEST = 4000

// KẾ HOẠCH thực hiện … · BAN HÀNH KẾ HOẠCH TRIỂN KHAI …
const TITLE_CARRIES = /(?:thực hiện|triển khai|cụ thể hóa|thi hành|hướng dẫn|nội dung)/

function changeOf(key: string, block: Block, { mention }: Citation, before: string): Relation | null {
  if (block.zone === 'preamble') return null
  if (block.zone === 'title' || /^điều \d+\.?\s(?:sửa đổi|bổ sung)/.test(before)) {
    if (AMENDS.test(before)) return 'amends'
    if (/^(?:về việc\s)?(?:bãi bỏ|thay thế|hủy bỏ)/.test(before)) return 'replaces'
  }
  if (block.zone === 'title') return null
  const whole = key.slice(block.start, Math.min(block.end, block.start + 1500))
  const trigger = REPLACED_BEFORE.exec(before)
  if (trigger && (THIS.test(whole) || /^(?:điều \d+\.?\s|\d+\.\s)?(?:thay thế|bãi bỏ|hủy bỏ)/.test(before)))
    return PART_OF_ACT.test(before.slice(trigger.index)) ? 'amends' : 'replaces'
  return REPLACED_AFTER.test(key.slice(mention.end, Math.min(block.end, mention.end + 220))) &&
    /(?:hết hiệu lực|thay thế).{0,120}này|này/.test(whole)
    ? 'replaces'
    : null
}

/** Preamble and the paragraphs above the first section; of a report, its first sentences. */
function isOpening({ root, isReport }: Scene, block: Block, section: Section | null): boolean {
  if (block.zone === 'preamble') return true
  if (isReport) return block.start < (root.parts[0]?.start ?? 0) + 2500
  return (
    block.zone === 'body' &&
    (section === null || (section.kind === 'plain' && !section.heading && section.depth === 0)) &&
    block.enumerator === null
  )
}

/** The clause's own words decide; a clause without any goes on with the one before it ("Căn cứ A; B; C"). */
function openingRelation(
  { root: { key } }: Scene,
  { mention }: Citation,
  block: Block,
  start: number,
  earlier: readonly Citation[],
): Relation {
  for (let from = start; ; ) {
    const clause = key.slice(from, Math.min(mention.start, from + 200))
    if (CARRIES_OUT.test(clause)) return 'implements'
    if (BASIS.test(clause)) return 'basis'
    const lead = squashed(clause.slice(0, 40))
    if (CARRIES_OUT_DAMAGED.test(lead)) return 'implements'
    if (BASIS_DAMAGED.test(lead)) return 'basis'
    if (from <= block.start) break
    if (key.charCodeAt(from - 2) !== 59) break
    from = clauseStart(key, block.start, from - 2)
  }
  // "Kế hoạch cụ thể hóa Nghị quyết A và Chương trình B": a listed act goes on with the words before the first of the list
  let to = mention.start
  for (let at = earlier.length - 1; at >= -1; at--) {
    const before = earlier[at]
    const lead = key.slice(Math.max(start, before?.mention.end ?? start), to)
    if (lead.length >= 260) return 'cites'
    if (lastMatch(lead, CARRYING)) return isAccount(key, start, mention, lead) ? 'cites' : 'implements'
    if (!before || before.mention.start < start || !LISTED.test(key.slice(before.span.end, to))) return 'cites'
    to = before.mention.start
  }
  return 'cites'
}

/** Whether the sentence tells how an act has been carried out so far, and not that this document sets out to. */
function isAccount(key: string, start: number, { end }: Span, lead: string): boolean {
  return PAST_ACCOUNT.test(lead) || HOWEVER.test(key.slice(start, start + 20)) || FALLS_SHORT.test(key.slice(end, end + 220))
}

function lastMatch(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}

/** Documents named only inside the subject of another are cited, not carried out; so are those listed beside them there. */
function isNested({ root: { key }, isSelf }: Scene, citation: Citation, earlier: readonly Citation[], clause: number): boolean {
  if (earlier.length === 0) return false
  const own = AMENDS_NEXT.test(key.slice(citation.span.end, citation.span.end + 60))
  let inner = citation
  for (let at = earlier.length - 1; at >= 0; at--) {
    const parent = earlier[at]
    if (!parent || parent.mention.start < clause) return false
    if (isSelf(parent)) continue
    const between = key.slice(parent.span.end, inner.mention.start)
    if (isInSubject(key, between, inner)) return inner === citation || parent.type !== citation.type || CHANGES.test(between)
    if (own || parent.type !== citation.type || SUBJECT.test(between) || !NEXT_OF_KIND.test(between)) return false
    inner = parent
  }
  return false
}

// "… của Nghị định số … và số 22/2025/NĐ-CP (của Chính phủ) sửa đổi …": a listed act with a subject of its own
const AMENDS_NEXT = /^(?:\scủa\s[^,;.]{0,36})?\ssửa đổi/
// "Nghị định số … sửa đổi, bổ sung một số điều của Nghị định số …, Nghị định số …"
const CHANGES = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ)\s/

/** Whether what stands between an act and a citation behind it is the act's subject, and not the name of an act of its own. */
function isInSubject(key: string, between: string, { mention, type }: Citation): boolean {
  if (!SUBJECT.test(between) || LISTED.test(between) || AMENDED_BY.test(between)) return false
  // "Nghị định sửa đổi … của Nghị định số 62": the number is the inner act's
  if (!/^(?:số|\d)/.test(key.slice(mention.start, mention.start + 2))) return true
  for (const match of matches(between, OPENS_ACT)) {
    const { type: word = '', amends } = match.groups ?? {}
    if (word !== type?.toLowerCase()) continue
    const head = between.slice(0, match.index + 1)
    const inBrackets = between.endsWith('(')
    if (!SUBJECT.test(head) || ((amends !== undefined || inBrackets) && !head.includes(word))) return false
  }
  return true
}

/** Where the clause of an offset begins: after ";" or the end of a sentence. */
function clauseStart(key: string, from: number, at: number): number {
  const floor = Math.max(from, at - LONGEST_CLAUSE)
  for (let i = at - 2; i > floor; i--) {
    const unit = key.charCodeAt(i)
    if (unit === 59) return i + 2
    if (unit === 46 && key.charCodeAt(i + 1) === 32 && !/\d|tp|\st/.test(key.slice(i - 2, i))) return i + 2
  }
  return floor
}

function sentenceStart(key: string, from: number, at: number): number {
  let start = clauseStart(key, from, at)
  while (start > from && key.charCodeAt(start - 2) === 59) start = clauseStart(key, from, start - 2)
  return start
}

/** The innermost section that holds an offset; sections are sorted. */
export function sectionAt(sections: readonly Section[], { start }: Span): Section | null {
  let found: Section | null = null
  for (let hit = spanAt(sections, start); hit; hit = spanAt(hit.children, start)) found = hit
  return found
}
