import type { DateMention, MentionIndex, NumberMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { CAPITAL, isCapital, isCapitals, isSmall, SMALL } from '../../text/letter-case.js'
import { matches } from '../../text/matches.js'
import { toKey } from '../../text/normalize.js'
import { PLACE_NAME } from '../../text/place-name.js'
import { unspaced } from './body-name.js'
import { isUnbroken, overlapping, type Piece, piece, piecesOf, within } from './pieces.js'
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
// a place ends at a comma or at "ngày"
const BEFORE_DATE = /,|n\s?[gq]\s?[aàáảãạăâ]?\s?y/
// ĐẢNG UỶ PHƯỜNG HẢI CHÂU Hải Châu, ngày …
const CAPITALS_BEFORE = new RegExp(`^[^${SMALL}]{6,}\\s(?=[${CAPITAL}][${SMALL}])`)
// the words that may stand before the place on one flattened line
const BEFORE_PLACE = /^.*(?:hạnh phúc|việt nam|[-/][a-zđư]{2,10}\d{0,4}|tự do)\s?[-.*]*\s/
// V/v … · Về việc …
const SUBJECT = /^(?:v\s?\/\s?v|về việc)\s?:?\s/
// Số: 2638/LĐTBXH-KHTC V/v xây dựng …
const INNER_SUBJECT = /\sv\s?\/\s?v\s?:?\s/
// one of them stands in every letterhead with a subject
const SUBJECT_WORDS = /v\s?\/\s?v|về việc/
// lines that name no body: DỰ THẢO, MẬT, HỎA TỐC, CÔNG BÁO …, Source: …, Ký bởi …, page numbers
const NO_AGENCY =
  /^(?:dự thảo|d\sự thảo|mật|tối mật|hỏa tốc|thượng khẩn|công báo|source|nguồn|ký bởi|người ký|ngày ký|thời gian ký|cơ quan:|email|trang|http|www|bản |lần |\(|\d|kính gửi|gửi|v\/v|về việc|s\s?ố(?![a-zà-ỹ])|[/-]|tháng |ngày |năm |điện thoại|fax|website)/

/** Reads the letterhead; `end` is where the type line or the text begins. */
export function readHead(root: Root, mentions: MentionIndex, top: Span): Head {
  const span = aboveAddress(root, top)
  const pieces = piecesOf(root, span)
  const subject = findSubject(root, pieces, span)
  const numbers = within(mentions['document-number'], span).filter((m) => !subject || m.start < subject.start || startsPiece(pieces, m))
  const dates = within(mentions.date, span)
  const named =
    numbers.find((m) => startsPiece(pieces, m) && (m.documentType === null || /^s\s?[ốo]/.test(root.key.slice(m.start, m.end)))) ??
    numbers.find((m) => /^s\s?[ốo]/.test(root.key.slice(m.start, m.end))) ??
    null
  const dateline = findDateline(root, pieces)
  const blankNumber = named ? null : findBlankNumber(root, span)
  const whole = subject ? subjectSpan(root, pieces, subject) : null
  const dated = dates.find((d) => d.end > (dateline?.start ?? 0))
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
    date: dateline ? (dates.find((d) => d.day !== null && d.year !== null && d.end > dateline.start) ?? null) : null,
    place: dateline,
    agencies: shouted(agenciesIn(root, pieces, [...mottoesIn(root, span), ...cuts])).filter((p) => p.start < below),
    subject: whole,
    motto: pieces.some((p) => STATE_MOTTO.test(p.key)) ? 'state' : pieces.some((p) => PARTY_MOTTO.test(p.key)) ? 'party' : null,
  }
}

function findBlankNumber(root: Root, { start, end }: Span): Head['blankNumber'] {
  const match = BLANK_NUMBER.exec(root.key.slice(start, end))
  return match ? { start: start + match.index, end: start + match.index + match[0].length, symbol: match.groups?.symbol ?? '' } : null
}

/** The line or the end of one that begins with "V/v". */
function findSubject(root: Root, pieces: readonly Piece[], { start, end }: Span): Piece | null {
  if (!SUBJECT_WORDS.test(root.key.slice(start, end))) return null
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
    const wrapped = next && isUnbroken(root, p.end, next.start) ? root.key.slice(p.start, next.end) : null
    if (!BEFORE_DATE.test(wrapped ?? p.key)) continue
    for (const candidate of wrapped === null ? [p.key] : [p.key, wrapped]) {
      const cut = BEFORE_PLACE.exec(candidate.slice(0, 160))?.[0].length ?? 0
      const match = DATELINE.exec(candidate.slice(cut))
      const place = match?.groups?.place
      if (place === undefined || !isPlace(place)) continue
      const start = p.start + cut
      if (!(isCapital(root.text, start) || /\d/.test(root.text.charAt(start))) || place.trim().split(' ').length > 9) continue
      const shouted = CAPITALS_BEFORE.exec(root.text.slice(start, start + place.length))?.[0].length ?? 0
      const found = piece(root, start + shouted, start + place.length)
      return found && shouted === 0 && cut === 0 ? wholePlace(root, pieces.slice(Math.max(0, at - MOST_PLACE_LINES), at), found) : found
    }
  }
  return null
}

const MOST_PLACE_LINES = 3

const PLACE = new RegExp(`^${PLACE_NAME}$`)

/**
 * "Sơn / La, ngày …", "Thành phố / Hồ Chí / Minh": the lines above belong to the place where they make a province of it, which has no figure
 * in it; "Mỹ / Tho": the line right above does, where both are the words of a name that is no province's.
 */
function wholePlace(root: Root, above: readonly Piece[], place: Piece): Piece {
  for (const [at, first] of above.entries()) {
    if (!isCapital(first.text, 0) || !isSmall(first.text, 1) || /\d/.test(first.text)) continue
    const words = [...above.slice(at), place].map((p) => p.text).join(' ')
    const isNext = at === above.length - 1 && !root.key.slice(first.end, place.start).includes('\t') && !NO_AGENCY.test(first.key)
    const goesOn = isNext && PLACE.test(words) && !provinceNamed(place.text)
    if (words.length < 30 && (goesOn || provinceNamed(words))) return { ...first, end: place.end, text: words, key: toKey(words) }
  }
  return place
}

// "Tại phiên họp", "Ngày …", "Căn cứ …" before "ngày" are no places
function isPlace(words: string): boolean {
  return !/\d{2}|^(?:ngày|từ|tại|căn cứ|trong|đến|trước|sau|vào|số|ban hành|thực hiện|có hiệu lực|kể|ký|cập nhật|chiều|sáng|thứ (?:hai|ba|tư|năm|sáu|bảy)$|chủ nhật$)|hiệu lực|được |ban hành|của |theo /.test(
    words.trim(),
  )
}

/** The lines that name a body: what is left without the motto, the number, the dateline and the subject. */
function agenciesIn(root: Root, lines: readonly Piece[], cuts: readonly Span[]): readonly Piece[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start)
  return lines
    .flatMap((line) => remains(root, line, sorted))
    .map(repaired)
    .filter(
      ({ key }) =>
        key.length > 1 &&
        key.length < 160 &&
        !NO_AGENCY.test(key) &&
        !MOTTO_SCRAP.test(key) &&
        !STATE_MOTTO.test(key) &&
        !PARTY_MOTTO.test(key),
    )
}

/** What is left of a line without the stretches that belong to something else. */
function remains(root: Root, line: Piece, cuts: readonly Span[]): Piece | readonly Piece[] {
  const gone = overlapping(cuts, line)
  if (gone.length === 0) return line
  const out: (Piece | null)[] = []
  let from = line.start
  for (const cut of gone) {
    out.push(piece(root, from, cut.start))
    from = Math.max(from, cut.end)
  }
  out.push(piece(root, from, line.end))
  return out.filter((p) => p !== null)
}

// CỘNG / HÒA XÃ HỘI …: what a narrow column leaves of the motto on a line of its own
const MOTTO_SCRAP =
  /^(?:cộng|cộng h[òo][aà](?: xã)?|nghĩa|nghĩa việt|nghĩa việt nam|việt|việt nam|độc|độc lập|(?:-?\s?tự )?do(?: - hạnh(?: phúc)?)?|hạnh|hạnh phúc|phúc)$/u

// the motto on a line that holds the body's name as well, also wrapped, but within one cell
const GAP = '[^\\S\\n\\t]'
const MOTTO = new RegExp(
  [
    `c[ộôọ]ng h[òoóöôồ][aà]${GAP}(?:x[ãàaả]${GAP})?(?:h[ộôọ]i${GAP}?)?(?:ch[ủu] ngh[ĩiỉ][aà]${GAP}?)?(?:vi[ệeê]t nam)?`,
    `đ[ộôọ]c l[ậâa]p${GAP}?[-–](?:${GAP}?t[ựưu] do)?(?:${GAP}?[-–]${GAP}?h[ạaà]nh ph[úuù]c)?`,
    'đ[ảaẳ]ng c[ộôọ]ng s[ảaẳ]n vi[ệeê]t(?: nam)?',
  ].join('|'),
  'g',
)

function mottoesIn(root: Root, { start, end }: Span): readonly Span[] {
  return matches(root.key.slice(start, end), MOTTO).map((m) => ({ start: start + m.index, end: start + m.index + m[0].length }))
}

function repaired(p: Piece): Piece {
  const text = unspaced(p.text)
  return text === p.text ? p : { ...p, text, key: toKey(text) }
}

/** Bodies stand in capitals: where any line does, one that begins small is a scrap of the motto or of a stamp. */
function shouted(lines: readonly Piece[]): readonly Piece[] {
  return lines.some((p) => isCapitals(p.text) && p.text.length > 6) ? lines.filter((p) => !isSmall(p.text, 0)) : lines
}

/** What stands above "Kính gửi": the addressees are no issuers. */
function aboveAddress(root: Root, { start, end }: Span): Span {
  const key = root.key.slice(start, end)
  const at = key.includes('kính gửi') ? key.search(/(?:^|\n|\t)kính gửi/) : -1
  return { start, end: at < 0 ? end : start + at }
}

/** "V/v …" over its wrapped lines: to the end of its cell or block, or on to the lines below that belong to nothing else. */
function subjectSpan(root: Root, pieces: readonly Piece[], subject: Piece): Span {
  let end = subject.end
  let below = 0
  for (const p of pieces) {
    if (p.start <= subject.start) continue
    const apart = !isUnbroken(root, end, p.start)
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
