import type { DateMention, MentionIndex, NumberMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { isCapitals } from '../../text/letter-case.js'
import { matches } from '../../text/matches.js'
import { toKey } from '../../text/normalize.js'
import { unspaced } from './body-name.js'
import { type Piece, piece, piecesOf } from './pieces.js'
import { provinceNamed } from './places.js'

/** What the letterhead holds, line by line. */
export type Head = {
  readonly number: NumberMention | null
  /** "Số:      /KH-UBND": the place of the number is there and empty. */
  readonly blankNumber: (Span & { readonly symbol: string }) | null
  readonly date: DateMention | null
  readonly place: Piece | null
  /** Lines that name the issuing bodies, the superior one first. */
  readonly agencies: readonly Piece[]
  /** "V/v …" of an official letter. */
  readonly subject: Span | null
  /** The motto of the State or the Party stands in it. */
  readonly motto: 'state' | 'party' | null
}

// CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, its parts on two lines, and OCR slips · ĐẢNG CỘNG SẢN VIỆT NAM
const STATE_MOTTO =
  /c[ộôọ]ng h[òoóöôồ][aà] x[ãàaả] h[ộôọ]i|ch[ủu] ngh[ĩiỉ][aà] vi[ệeê]t nam|đ[ộôọ]c l[ậâa]p\s?[-–.]?\s?t[ựưu] do|h[ạaà]nh ph[úuù]c/
const PARTY_MOTTO = /đ[ảaẳ]ng c[ộôọ]ng s[ảaẳ]n(?: vi[ệeê]t nam)?$|^đ[ảaẳ]ng c[ộôọ]ng s[ảaẳ]n/
// Số: /KH-UBND · Số …/QĐ-UBND · Số     -NQ/TU
const BLANK_NUMBER = /s[ốo]\s?:?[\s.…_-]{0,40}[/-]\s?(?<symbol>[a-zđư]{1,6}(?:\s?[-/]\s?[a-zđư&]{1,15}){1,3})/
// Đắk Lắk, ngày 17 tháng … · Hà Nội, ngày … · TP. Hồ Chí Minh ngày …
const DATELINE =
  /^(?<place>[^,:;/]{2,45}?)(?:\s?,?\s?n\s?[gq]\s?[aàáảãạăâ]?\s?y|\s?,\s?(?:[ngqyaàáảãạ]\s?){0,4}(?![ngqyaàáảãạ]))\s?(?:[\d.…_]|[ol](?=[\dol\s])|\s\s|t\s?h\s?[aáàảãạ]\s?n|$)/
// ĐẢNG UỶ PHƯỜNG HẢI CHÂU Hải Châu, ngày …
const CAPITALS_BEFORE = /^[^\p{Ll}]{6,}\s(?=\p{Lu}\p{Ll})/u
// the words that may stand before the place on one flattened line
const BEFORE_PLACE = /^.*(?:hạnh phúc|việt nam|[-/][a-zđư]{2,10}\d{0,4}|tự do)\s?[-.*]*\s/
// V/v … · Về việc …
const SUBJECT = /^(?:v\s?\/\s?v|về việc)\s?:?\s/
// Số: 2638/LĐTBXH-KHTC V/v xây dựng …
const INNER_SUBJECT = /\sv\s?\/\s?v\s?:?\s/
// lines that name no body: DỰ THẢO, MẬT, HỎA TỐC, CÔNG BÁO …, Source: …, Ký bởi …, page numbers
const NO_AGENCY =
  /^(?:dự thảo|d\sự thảo|mật|tối mật|hỏa tốc|thượng khẩn|công báo|source|nguồn|ký bởi|người ký|ngày ký|thời gian ký|cơ quan:|email|trang|http|www|bản |lần |\(|\d|kính gửi|gửi|v\/v|về việc|s\s?ố(?![a-zà-ỹ])|[/-]|tháng |ngày |năm |điện thoại|fax|website)/

/** Reads the letterhead; `end` is where the type line or the text begins. */
export function readHead(root: Root, mentions: MentionIndex, top: Span): Head {
  const span = aboveAddress(root, top)
  const pieces = piecesOf(root, span)
  const subject = findSubject(root, pieces)
  const inside = <T extends Span>(all: readonly T[]): readonly T[] => all.filter((m) => m.start >= span.start && m.end <= span.end)
  const numbers = inside(mentions['document-number']).filter((m) => !subject || m.start < subject.start || startsPiece(pieces, m))
  const blank = BLANK_NUMBER.exec(root.key.slice(span.start, span.end))
  const named =
    numbers.find((m) => startsPiece(pieces, m) && (m.documentType === null || /^s\s?[ốo]/.test(root.key.slice(m.start, m.end)))) ??
    numbers.find((m) => /^s\s?[ốo]/.test(root.key.slice(m.start, m.end))) ??
    null
  const dateline = findDateline(root, pieces)
  const blankNumber =
    named || !blank
      ? null
      : { start: span.start + blank.index, end: span.start + blank.index + blank[0].length, symbol: blank.groups?.symbol ?? '' }
  const whole = subject ? subjectSpan(root, pieces, subject) : null
  const dated = inside(mentions.date).find((d) => d.end > (dateline?.start ?? 0))
  const cuts = [
    ...(dateline ? [lineFrom(pieces, dateline)] : []),
    ...(dated ? [dated] : []),
    ...[named, blankNumber].flatMap((n) => (n ? [lineFrom(pieces, n)] : [])),
    ...(whole ? [whole] : []),
  ]
  // what stands below both the number and the date is the title already, where no type line parts them
  const below = named && dated && dateline ? Math.max(named.end, dated.end) : Number.POSITIVE_INFINITY
  return {
    number: named,
    blankNumber,
    date: dateline ? (inside(mentions.date).find((d) => d.day !== null && d.year !== null && d.end > dateline.start) ?? null) : null,
    place: dateline,
    agencies: shouted(segmentsOf(root, span).flatMap((segment) => agenciesIn(root, segment, cuts))).filter((p) => p.start < below),
    subject: whole,
    motto: pieces.some((p) => STATE_MOTTO.test(p.key)) ? 'state' : pieces.some((p) => PARTY_MOTTO.test(p.key)) ? 'party' : null,
  }
}

/** The line or the end of one that begins with "V/v". */
function findSubject(root: Root, pieces: readonly Piece[]): Piece | null {
  for (const p of pieces) {
    if (SUBJECT.test(p.key)) return p
    const inside = INNER_SUBJECT.exec(p.key)
    if (inside) return piece(root, p.start + inside.index + 1, p.end)
  }
  return null
}

/** A number and the rest of its line. */
function lineFrom(pieces: readonly Piece[], { start, end }: Span): Span {
  return { start, end: Math.max(end, pieces.find((p) => p.start <= start && p.end > start)?.end ?? end) }
}

function startsPiece(pieces: readonly Piece[], mention: Span): boolean {
  return pieces.some((p) => p.start <= mention.start && mention.start - p.start < 3)
}

/** The place before the date, wherever the line begins. The date itself may be blank or on the next line. */
export function findDateline(root: Root, pieces: readonly Piece[]): Piece | null {
  for (const [at, p] of pieces.entries()) {
    const next = pieces[at + 1]
    // "Thành phố Hồ / Chí Minh, ngày …": the place itself may be wrapped inside one block
    const wrapped = next && !root.key.slice(p.end, next.start).match(/[\n\t]/) ? root.key.slice(p.start, next.end) : null
    for (const candidate of [p.key, ...(wrapped === null ? [] : [wrapped])]) {
      const cut = BEFORE_PLACE.exec(candidate.slice(0, 160))?.[0].length ?? 0
      const match = DATELINE.exec(candidate.slice(cut))
      const place = match?.groups?.place
      if (place === undefined || !isPlace(place)) continue
      const start = p.start + cut
      if (!/^[\p{Lu}\d]/u.test(root.text.charAt(start)) || place.trim().split(' ').length > 9) continue
      const shouted = CAPITALS_BEFORE.exec(root.text.slice(start, start + place.length))?.[0].length ?? 0
      const found = piece(root, start + shouted, start + place.length)
      return found && shouted === 0 && cut === 0 ? wholePlace(pieces.slice(Math.max(0, at - MOST_PLACE_LINES), at), found) : found
    }
  }
  return null
}

const MOST_PLACE_LINES = 3

/** "Sơn / La, ngày …", "Thành phố / Hồ Chí / Minh": the lines above belong to the place where they make a province of it. */
function wholePlace(above: readonly Piece[], place: Piece): Piece {
  for (const [at, first] of above.entries()) {
    const words = [...above.slice(at), place].map((p) => p.text).join(' ')
    if (words.length < 30 && /^\p{Lu}\p{Ll}/u.test(words) && provinceNamed(words))
      return { ...first, end: place.end, text: words, key: toKey(words) }
  }
  return place
}

// "Tại phiên họp", "Ngày …", "Căn cứ …" before "ngày" are no places
function isPlace(words: string): boolean {
  return !/\d{2}|^(?:ngày|từ|tại|căn cứ|trong|đến|trước|sau|vào|số|ban hành|thực hiện|có hiệu lực|kể|ký|cập nhật|chiều|sáng)|hiệu lực|được |ban hành|của |theo /.test(
    words.trim(),
  )
}

/** The lines of a block or cell that name a body: what is left without the motto, the number, the dateline and the subject. */
function agenciesIn(root: Root, segment: Span, cuts: readonly Span[]): readonly Piece[] {
  const key = root.key.slice(segment.start, segment.end)
  const mottoes = matches(key, MOTTO).map((m) => ({ start: segment.start + m.index, end: segment.start + m.index + m[0].length }))
  const gone = [...mottoes, ...cuts].filter((c) => c.start < segment.end && c.end > segment.start).sort((a, b) => a.start - b.start)
  const out: Piece[] = []
  let from = segment.start
  for (const cut of [...gone, { start: segment.end, end: segment.end }]) {
    if (cut.start > from) out.push(...piecesOf(root, { start: from, end: cut.start }).map(repaired))
    from = Math.max(from, cut.end)
  }
  return out.filter(
    ({ key: own }) =>
      own.length > 1 &&
      own.length < 160 &&
      !NO_AGENCY.test(own) &&
      !MOTTO_SCRAP.test(own) &&
      !STATE_MOTTO.test(own) &&
      !PARTY_MOTTO.test(own),
  )
}

// CỘNG / HÒA XÃ HỘI …: what a narrow column leaves of the motto on a line of its own
const MOTTO_SCRAP =
  /^(?:cộng|cộng h[òo][aà](?: xã)?|nghĩa|nghĩa việt|nghĩa việt nam|việt|việt nam|độc|độc lập|(?:-?\s?tự )?do(?: - hạnh(?: phúc)?)?|hạnh|hạnh phúc|phúc)$/u

// the motto on a line that holds the body's name as well, also wrapped
const MOTTO =
  /c[ộôọ]ng h[òoóöôồ][aà]\s(?:x[ãàaả]\s)?(?:h[ộôọ]i\s?)?(?:ch[ủu] ngh[ĩiỉ][aà]\s?)?(?:vi[ệeê]t nam)?|đ[ộôọ]c l[ậâa]p\s?[-–](?:\s?t[ựưu] do)?(?:\s?[-–]\s?h[ạaà]nh ph[úuù]c)?|đ[ảaẳ]ng c[ộôọ]ng s[ảaẳ]n vi[ệeê]t(?: nam)?/g

function repaired(p: Piece): Piece {
  const text = unspaced(p.text)
  return text === p.text ? p : { ...p, text, key: toKey(text) }
}

/** Bodies stand in capitals: where any line does, one that begins small is a scrap of the motto or of a stamp. */
function shouted(lines: readonly Piece[]): readonly Piece[] {
  return lines.some((p) => isCapitals(p.text) && p.text.length > 6) ? lines.filter((p) => !/^\p{Ll}/u.test(p.text)) : lines
}

/** Blocks and cells of a stretch. */
function segmentsOf(root: Root, { start, end }: Span): readonly Span[] {
  const out: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    const unit = root.key.charCodeAt(at)
    if (at < end && unit !== 10 && unit !== 9) continue
    if (at > from) out.push({ start: from, end: at })
    from = at + 1
  }
  return out
}

/** What stands above "Kính gửi": the addressees are no issuers. */
function aboveAddress(root: Root, { start, end }: Span): Span {
  const at = root.key.slice(start, end).search(/(?:^|\n|\t)kính gửi/)
  return { start, end: at < 0 ? end : start + at }
}

/** "V/v …" over its wrapped lines: to the end of its cell or block, or on to the lines below that belong to nothing else. */
function subjectSpan(root: Root, pieces: readonly Piece[], subject: Piece): Span {
  let end = subject.end
  let below = 0
  for (const p of pieces) {
    if (p.start <= subject.start) continue
    const apart = /[\n\t]/.test(root.key.slice(end, p.start))
    if (apart && (++below > MOST_BELOW || root.key.slice(end, p.start).includes('\t') || isCapitals(p.text) || OTHER_LINE.test(p.key)))
      break
    end = p.end
  }
  return { start: subject.start, end }
}

/** Wrapped lines of a subject in blocks of their own. */
const MOST_BELOW = 4
// lines below a subject that are not its own
const OTHER_LINE = /^(?:cộng h|đảng cộng|độc lập|s\s?ố\s?:|kính gửi|[^,]{2,40},\s?n[gq]\s?[àaảá]y|căn cứ|thực hiện)/
