import { documentTypes } from '../lexicon/document-types.js'
import type { OwnWords } from '../model/own-words.js'
import type { Span } from '../model/position.js'
import type { Part, Zone } from '../model/tree.js'
import { hasNoSmall } from '../text/letter-case.js'
import { lettersAlike, looselyAt } from '../text/loose.js'
import { toKey } from '../text/normalize.js'
import { endAt } from '../text/sticky.js'
import { unitsOf } from '../text/units.js'
import { byWord } from '../text/word.js'
import type { BareBlock } from './bare-block.js'
import type { Reading } from './blocks.js'
import { isOffice, startsClosing } from './closing.js'
import { findContent } from './furniture.js'
import { LETTERHEAD_BLOCKS, PREAMBLE, skipLetterhead } from './letterhead.js'

// ¹ Theo Nghị quyết …   [1] Quyết định số …   ⁽²⁾ …
const FOOTNOTE = /^(?:[¹²³⁴⁵⁶⁷⁸⁹⁽]|\[\d{1,3}\])/u
const FOOTNOTE_STARTS = unitsOf('¹²³⁴⁵⁶⁷⁸⁹⁽[')

type PartFrame = Omit<Part, 'sections'>

const LONGEST_TITLE = 900

/**
 * Finds the documents in the file and the zone of each block: letterhead, type and title, preamble, body, closing, annex
 * (the form of Decree 30/2020/NĐ-CP, annex I, and Guidance 36-HD/VPTW). A decision that issues a plan gives two parts.
 */
export function findParts(
  reading: Reading,
  blocks: readonly BareBlock[],
): { readonly zones: readonly Zone[]; readonly parts: readonly PartFrame[] } {
  const zones: Zone[] = blocks.map((b) => (b.kind === 'note' || isFootnote(reading.text, b) ? 'note' : 'body'))
  const parts: PartFrame[] = []
  const content = findContent(reading, blocks)
  mark(zones, 0, content.from, 'furniture')
  mark(zones, content.to, blocks.length, 'furniture')
  const own = blocks.slice(0, content.to)
  for (let from = content.from; from < own.length || parts.length === 0; ) {
    const { part, next } = readPart(reading, own, zones, from, parts.length === 0)
    parts.push(part)
    if (next <= from) break
    from = next
  }
  return { zones, parts }
}

function isFootnote(text: string, { start }: Span): boolean {
  return FOOTNOTE_STARTS.has(text.charCodeAt(start)) && FOOTNOTE.test(text.slice(start, start + 6))
}

function readPart(
  reading: Reading,
  blocks: readonly BareBlock[],
  zones: Zone[],
  from: number,
  isFirst: boolean,
): { part: PartFrame; next: number } {
  const typeAt = findTypeLine(reading, blocks, from, isFirst)
  const bodyAt = typeAt < 0 ? skipLetterhead(reading, blocks, from) : titleEnd(reading, blocks, typeAt + 1)
  const { closingAt, next } = findEnd(reading, blocks, bodyAt)
  const letterheadEnd = typeAt < 0 ? bodyAt : typeAt
  mark(zones, from, letterheadEnd, 'letterhead')
  if (typeAt >= 0) mark(zones, typeAt, bodyAt, 'title')
  markPreamble(reading, blocks, zones, bodyAt, closingAt)
  mark(zones, closingAt, next, 'closing')
  const annexAt = markAnnex(reading, blocks, zones, closingAt, next)
  const span = (a: number, b: number): Span | null => (b > a ? { start: blocks[a]?.start ?? 0, end: blocks[b - 1]?.end ?? 0 } : null)
  const whole = span(from, next) ?? { start: 0, end: reading.text.length }
  const part = {
    ...whole,
    letterhead: span(from, letterheadEnd),
    ...typeAndTitle(reading, blocks, typeAt, bodyAt),
    closing: span(closingAt, annexAt),
  }
  return { part, next }
}

// KẾ HOẠCH · CHỈ THỊ CỦA BAN BÍ THƯ
const AUTHOR =
  /của (?:bộ chính trị(?:,? ban bí thư)?|ban bí thư|ban chấp hành trung ương(?: đảng)?|chính phủ|thủ tướng chính phủ|ban thường vụ [A-Za-zÀ-ỹ]+ ủy|hội đồng nhân dân|quốc hội)/uy

/** The type line is the type word with the author behind it; what else stands in its block is the title's beginning. */
function typeAndTitle(
  reading: Reading,
  blocks: readonly BareBlock[],
  typeAt: number,
  bodyAt: number,
): Pick<PartFrame, 'typeLine' | 'title'> {
  const { key } = reading
  const block = blocks[typeAt]
  if (!block) return { typeLine: null, title: null }
  const words = typeEnd(key.slice(block.start, block.start + 60), reading.own)
  const type = words < 0 ? block.end - block.start : words
  const author = authorEnd(key, block.start + type)
  const split = author < 0 ? block.start + type : Math.min(block.end, author)
  const start = split < block.end ? split + 1 : (blocks[typeAt + 1]?.start ?? block.end)
  const end = withoutSpeaker(reading, start, bodyAt > typeAt + 1 ? (blocks[bodyAt - 1]?.end ?? start) : block.end)
  const typeLine = { start: block.start, end: split }
  if (end <= start) return { typeLine, title: null }
  const lead = author < 0 ? authorEnd(key, start) : -1
  return lead >= 0
    ? { typeLine: { start: block.start, end: lead }, title: end > lead ? { start: lead + 1, end } : null }
    : { typeLine, title: { start, end } }
}

/** The end of the author that stands at an offset, or behind a blank there; -1 without one. */
function authorEnd(key: string, at: number): number {
  const from = key.charCodeAt(at) === 32 ? at + 1 : at
  if (!key.startsWith('của', from)) return -1
  // CỦA THỦ / TƯỚNG CHÍNH PHỦ
  const end = endAt(AUTHOR, key.slice(from, from + LONGEST_AUTHOR).replace(/\n/g, ' '), 0)
  return end < 0 ? -1 : from + end
}

const LONGEST_AUTHOR = 80

// THỦ TƯỚNG CHÍNH PHỦ · CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … · BỘ TRƯỞNG BỘ …, as the last line
const SPEAKER =
  /^(?:chính phủ|thủ tướng chính phủ|quốc hội(?: nước cộng h[òo]a xã hội chủ nghĩa việt nam)?|bộ trưởng bộ .{4,80}|(?:chủ tịch )?ủy ban nhân dân.{0,60}|hội đồng nhân dân .{3,80}|(?:tổng )?giám đốc .{3,80}|bộ chính trị|ban bí thư)$/u

/** The line in the body's name that stands above the căn cứ is no part of the title, also where no blank line parts them. */
function withoutSpeaker({ key, lineBreaks }: Reading, start: number, end: number): number {
  let last = end
  for (let lines = 0; lines < MOST_SPEAKER_LINES; lines++) {
    const before = last
    const broken = lineBreaks.findLast((at) => at > start && at < before) ?? -1
    last = Math.max(broken, key.lastIndexOf('\n', before - 1))
    if (last <= start) return end
    const words = key
      .slice(last + 1, end)
      .replace(/\n/g, ' ')
      .replace(SESSION, '')
    if (SPEAKER.test(words)) return /(?:^|\s)(?:của|do|bởi|với|và|tại)$/u.test(key.slice(start, last)) ? end : last
    if (!SESSION_LINE.test(words) && !COUNTRY.endsWith(words)) return end
  }
  return end
}

/** "HỘI ĐỒNG NHÂN DÂN TỈNH …, / KHÓA IX / KỲ HỌP THỨ 18" */
const MOST_SPEAKER_LINES = 3
// …, KHÓA IX - KỲ HỌP THỨ 18 · KHOÁ XVI KỲ HỌP THỨ 2 · (Từ ngày 08 đến 10/12/2015)
const SESSION_LINE = /^\(?(?:khóa|khoá|kỳ họp|nhiệm kỳ|từ ngày)\s/u
// QUỐC HỘI / NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT / NAM
const COUNTRY = 'nước cộng hòa xã hội chủ nghĩa việt nam'
const SESSION = /,?\s\(?(?:khóa|khoá|kỳ họp|nhiệm kỳ)\s.{1,90}$/u

/** By the letters that each can begin with, also where marks were lost. */
const TYPES = byWord(
  documentTypes.map(({ name }) => name.toLowerCase()),
  (name) => [...lettersAlike(name.charAt(0))],
)
const DRAFT = 'dự thảo '
const WORD_ENDS: ReadonlySet<string> = new Set([' ', '\n', '\t', ''])

/** Where the type ends that a line begins with, -1 without one: KẾ HOẠCH · CHỈ THỊ CỦA BAN BÍ THƯ · QUYẾT ĐỊNH Về việc … · DỰ THẢO NGHỊ QUYẾT */
function typeEnd(line: string, own: OwnWords): number {
  const end = line.startsWith(DRAFT) ? typeEndAt(line, DRAFT.length, own) : -1
  return end < 0 ? typeEndAt(line, 0, own) : end
}

function typeEndAt(line: string, at: number, { types }: OwnWords): number {
  for (const { name } of types) {
    const key = toKey(name)
    if (line.startsWith(key, at) && WORD_ENDS.has(line.charAt(at + key.length))) return at + key.length
  }
  for (const name of TYPES.get(line.charAt(at)) ?? []) {
    const end = looselyAt(line, at, name)
    if (end >= 0 && WORD_ENDS.has(line.charAt(end))) return end
  }
  return -1
}

/** The block that holds the type in capitals, within reach of the top (of the file, or of an attached document). */
function findTypeLine(reading: Reading, blocks: readonly BareBlock[], from: number, isFirst: boolean): number {
  for (let at = from; at < Math.min(blocks.length, from + LETTERHEAD_BLOCKS); at++) {
    const block = blocks[at]
    if (!block) break
    if (block.kind === 'paragraph' && isTypeLine(reading, block)) return at
    if (block.enumerator && block.enumerator.kind !== 'dash' && at > from + 4 && isFirst) return -1
    if (block.kind === 'paragraph' && block.end - block.start > LONGEST_TITLE) return -1
    // an official letter has no type line; one below "Kính gửi" belongs to what is enclosed
    if (reading.key.startsWith('kính gửi', block.start)) return -1
  }
  return -1
}

function isTypeLine({ text, key, own }: Reading, block: Span): boolean {
  if (!hasNoSmall(text.slice(block.start, block.start + 2))) return false
  const end = typeEnd(key.slice(block.start, Math.min(block.end, block.start + 60)), own)
  return end >= 0 && hasNoSmall(text.slice(block.start, block.start + end))
}

// Căn cứ … · Thực hiện … · Kính gửi: … · Theo đề nghị … · QUYẾT ĐỊNH: · ỦY BAN NHÂN DÂN (above the căn cứ) · CHỦ TỊCH ỦY BAN …
const AFTER_TITLE =
  /^(?:căn cứ|kính gửi|theo đề nghị|xét |nhằm |để |thời gian qua|trong thời gian|(?:chủ tịch |thủ tướng |bộ trưởng |hội đồng |ủy ban |giám đốc |ban thường vụ ))/u

const SENTENCE_ENDS = unitsOf('.;:')
const MOST_TITLE_BLOCKS = 4
/** A title in capitals may be cut into a block a line. */
const MOST_TITLE_LINES = 9

/** The title goes on over its blocks until the text begins: căn cứ, an enumerator, a sentence, or a line that speaks in the body's name. */
function titleEnd({ text, key }: Reading, blocks: readonly BareBlock[], from: number): number {
  let at = from
  let length = 0
  for (; at < blocks.length && at < from + MOST_TITLE_LINES; at++) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph' || block.enumerator) break
    const printed = text.slice(block.start, block.end)
    const isCapital = hasNoSmall(printed)
    if (at >= from + MOST_TITLE_BLOCKS && !isCapital) break
    const words = key.slice(block.start, block.start + 60)
    if (words.startsWith('(') && /^.(?:kèm theo|ban hành kèm|phê duyệt kèm)/u.test(words)) continue
    if (at > from && AFTER_TITLE.test(words)) break
    if (at === from && (words.startsWith('căn cứ') || words.startsWith('kính gửi'))) break
    length += printed.length
    if (!isCapital && SENTENCE_ENDS.has(printed.charCodeAt(printed.length - 1))) break
    if (length > LONGEST_TITLE) break
    // a second block belongs to the title only where the first did not say what the document is about
    if (at > from && !isCapital && /^(?:thực hiện|triển khai|hiện nay|sau |trong |năm )/u.test(words) && printed.length > 120) break
  }
  return at
}

// Kính gửi: · THỦ TƯỚNG CHÍNH PHỦ điện: · Ủy ban nhân dân tỉnh gửi:
const SALUTATION = /^(?:[^.:;]{0,60}\s)?(?:kính gửi|điện|gửi)\s?:$/u

function markPreamble({ key }: Reading, blocks: readonly BareBlock[], zones: Zone[], from: number, to: number): void {
  let saluted = false
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const block = blocks[at]
    if (!block || (block.enumerator && block.enumerator.kind !== 'dash')) return
    const words = key.slice(block.start, Math.min(block.end, block.start + 90))
    // "THỦ TƯỚNG CHÍNH PHỦ điện:" and the bodies listed below it, one a dash
    saluted = (words.endsWith(':') && SALUTATION.test(words)) || (saluted && block.enumerator !== null)
    if (saluted) mark(zones, from, at + 1, 'preamble')
    if (ordersAtOnce(key, block)) {
      if (PREAMBLE.test(words)) return
    } else if (PREAMBLE.test(key.slice(block.start, block.start + 60))) mark(zones, from, at + 1, 'preamble')
  }
}

/** "Thực hiện Chỉ thị số …, Bộ Y tế đề nghị Sở Y tế báo cáo trước ngày 15/7.": the recital of a letter that says all in one sentence. */
function ordersAtOnce(key: string, block: Span): boolean {
  if (key.charAt(block.end - 1) !== '.') return false
  return ORDER.test(key.slice(Math.max(block.start, block.end - LONGEST_ORDER), block.end))
}

const LONGEST_ORDER = 900
// …, Bộ Y tế đề nghị Sở Y tế … · …, Ban Thường vụ yêu cầu các chi bộ … · … giao Sở Nội vụ …
const ORDER =
  /,\s(?:[^.;,]{3,80}\s)?(?:đề nghị|yêu cầu|giao|chỉ đạo|kính đề nghị|trân trọng đề nghị)\s(?:quý |các |đồng chí |giám đốc|thủ trưởng|chủ tịch|hiệu trưởng|trưởng |sở |bộ |ban |phòng |văn phòng|ủy ban|ubnd|công an|chi bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|trung tâm|trạm |công ty|cơ quan|đơn vị|địa phương|cục |vụ |chi cục|viện |trường |hội |đoàn |mặt trận)/u

/** Where the closing begins, and where the next document in the file (or its end) does. */
function findEnd(reading: Reading, blocks: readonly BareBlock[], from: number): { closingAt: number; next: number } {
  const { key } = reading
  let closingAt = blocks.length
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    if (closingAt === blocks.length && (startsClosing(key, block) || isOffice(reading, block))) closingAt = at
    if (at > closingAt && opensDocument(reading, blocks, at)) return { closingAt, next: at }
  }
  return { closingAt, next: blocks.length }
}

/** A second document begins with a letterhead or, within the annex, with a type line in capitals ("KẾ HOẠCH … (Ban hành kèm theo Quyết định …)"). */
function opensDocument(reading: Reading, blocks: readonly BareBlock[], at: number): boolean {
  const block = blocks[at]
  if (!block) return false
  const words = reading.key.slice(block.start, block.end)
  if (block.end - block.start < 400 && /cộng h[òo]a xã hội chủ nghĩa|đảng cộng sản việt nam$/u.test(words))
    return findTypeLine(reading, blocks, at, false) >= 0
  if (block.kind !== 'paragraph' || !isTypeLine(reading, block)) return false
  const printed = reading.text.slice(block.start, block.end)
  if (printed.length < 300 && hasNoSmall(printed)) return true
  const after = blocks
    .slice(at, at + 5)
    .map((b) => reading.key.slice(b.start, b.end))
    .join(' ')
  return /(?:kèm theo|phê duyệt kèm) (?:quyết định|kế hoạch|công văn|văn bản|nghị quyết|tờ trình)|kèm theo .{0,20}số/u.test(after)
}

const ANNEX = /^(?:phụ lục|biểu (?:mẫu )?(?:số )?\d|mẫu số|danh mục)/u

function markAnnex({ text, key }: Reading, blocks: readonly BareBlock[], zones: Zone[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const block = blocks[at]
    if (!block || !hasNoSmall(text.slice(block.start, block.start + 7)) || !ANNEX.test(key.slice(block.start, block.start + 24))) continue
    mark(zones, at, to, 'annex')
    return at
  }
  return to
}

function mark(zones: Zone[], from: number, to: number, zone: Zone): void {
  for (let at = from; at < to; at++) if (zones[at] !== 'note') zones[at] = zone
}
