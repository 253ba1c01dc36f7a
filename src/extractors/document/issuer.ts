import { bodies } from '../../lexicon/bodies.js'
import type { OwnWords } from '../../model/own-words.js'
import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { CAPITAL, isCapitals } from '../../text/letter-case.js'
import { bare } from '../../text/loose.js'
import { eachMatch } from '../../text/matches.js'
import { fold, toKey } from '../../text/normalize.js'
import { fromOwnWords } from '../../text/own-words.js'
import { ownBodyOf, symbolsOf } from '../number-type.js'
import { inSmallLetters, spellOut } from './body-name.js'
import { isUnbroken, type Piece, piecesOf } from './pieces.js'
import { frequentPlace, hasPlace, onlyProvince, provinceNamed, withProvince } from './places.js'

/** Recipients and signatures, with their lines. */
export type Closing = Span & { readonly lines: readonly Piece[] }

/** What an issuer is read from, in the order of trust that `findIssuer` gives them. */
export type IssuerClues = {
  /** "CHỈ THỊ CỦA BAN BÍ THƯ". */
  readonly typeLine: Span | null
  /** Title and preamble, where a line speaks in the body's name. */
  readonly speaker: Span | null
  readonly agencies: readonly Piece[]
  readonly place: string | null
  readonly closing: Closing | null
  /** The opening sentences. */
  readonly opening: Span | null
  /** "Nơi ban hành" of a law portal. */
  readonly portal: Piece | null
  readonly number: string | null
}

export type FoundIssuer = { readonly name: string; readonly span: Span | null; readonly implied: boolean }

// CHỈ THỊ CỦA BAN BÍ THƯ · KẾT LUẬN CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ; not "CỦA ĐỒNG CHÍ …"
const AUTHOR = /(?:^|\s)của (?!đồng chí|hội nghị)(?<name>.{4,80})$/
// CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …, alone on its line above the căn cứ
const CHAIRMAN = 'chủ tịch ủy ban nhân dân'
const CHAIR = new RegExp(`^${CHAIRMAN}(?:\\s.{0,60})?$`)

/** The issuing body in full with its place, or null. */
export function findIssuer(root: Root, clues: IssuerClues): FoundIssuer | null {
  const found =
    author(root, clues) ??
    chair(root, clues) ??
    letterhead(root, clues) ??
    portal(root, clues) ??
    spokesman(root, clues) ??
    speaker(root, clues) ??
    opening(root, clues) ??
    signature(root, clues)
  if (!found) {
    const own = ownBodyOf(clues.number ?? '', root.own)
    return own === null ? null : { name: own, span: null, implied: true }
  }
  const name = inSmallLetters(root, spellOut(found.name, root.own).replace(/\s(?:khóa|kỳ họp|nhiệm kỳ)\s.*/isu, ''))
  if (name.length > 140) return null
  const placed = withProvince(withPlace(root, bySymbol(name, clues.number, root.own), clues), clues.place)
  return { name: placed, span: found.span, implied: found.implied || placed !== name }
}

/** "BỘ GIÁO VÀ ĐÀO TẠO" of 2627/QĐ-BGDĐT: a scan that lost or garbled letters is put right by the number's symbol, where both are alike. */
function bySymbol(name: string, number: string | null, own: OwnWords): string {
  if (number === null) return name
  const row = rowOf(symbolsOf(number), own)
  if (!row || row.symbols.includes('TW') || name === row.name || (row.place && name.startsWith(`${row.name} `))) return name
  const words = row.name.split(' ')
  const printed = name.split(' ')
  const head = row.place ? printed.slice(0, words.length) : printed
  if (row.place && head.length < words.length) return name
  const right = new Set(words.map(bare))
  const alike = head.filter((w) => right.has(bare(w))).length / Math.max(words.length, head.length)
  if (alike < 0.6 || fold(head.join(' ')) === fold(row.name)) return name
  return row.place ? [row.name, ...printed.slice(words.length)].join(' ') : row.name
}

const rowsBySymbol = fromOwnWords(({ bodies: own }) => {
  const rows = [...own.map(({ symbol, name }) => ({ symbols: [symbol.toUpperCase()], name, place: true })), ...bodies]
  const first = new Map<string, number>()
  for (const [at, { symbols }] of rows.entries()) for (const symbol of symbols) if (!first.has(symbol)) first.set(symbol, at)
  return { rows, first }
})

/** The first body that has one of the symbols, the office's own before the others. */
function rowOf(symbols: readonly string[], own: OwnWords) {
  const { rows, first } = rowsBySymbol(own)
  return rows[Math.min(...symbols.map((s) => first.get(s) ?? rows.length))]
}

function author(root: Root, { typeLine }: IssuerClues): FoundIssuer | null {
  const line = typeLine ? root.key.slice(typeLine.start, typeLine.end) : ''
  const match = line.includes('của') ? AUTHOR.exec(line.replace(/\n/g, ' ')) : null
  const name = match?.groups?.name
  if (!typeLine || name === undefined) return null
  const start = typeLine.end - name.length
  return { name: root.text.slice(start, typeLine.end), span: { start, end: typeLine.end }, implied: false }
}

// … TỈNH · … THÀNH PHỐ
const LAST_WORD = new RegExp(`\\s[${CAPITAL}]+(?:\\sPHỐ)?$`)

function chair(root: Root, { speaker, agencies }: IssuerClues): FoundIssuer | null {
  if (!speaker || !root.key.slice(speaker.start, speaker.end).includes(CHAIRMAN)) return null
  const lines = joinLines(root, piecesOf(root, speaker))
  const line = lines.find((p) => isCapitals(p.text) && CHAIR.test(p.key))
  if (!line) return null
  const place = agencies.map((a) => placePart(a.text)).find((p) => p !== null) ?? null
  const name =
    /tỉnh$|thành phố$|huyện$|quận$|xã$|phường$|nhân dân$/.test(line.key) && place
      ? `${line.text.replace(LAST_WORD, (k) => (/nhân dân$/i.test(line.key) ? k : ''))} ${place}`
      : line.text
  return { name, span: line, implied: false }
}

/** "ỦY BAN NHÂN DÂN TỈNH …" above the căn cứ of a copy that lost its letterhead. */
function speaker(root: Root, { speaker: span }: IssuerClues): FoundIssuer | null {
  const lines = span
    ? bodiesIn(
        piecesOf(root, span).filter((p) => isCapitals(p.text)),
        root.own,
      )
    : []
  const line = lines.find((p) => SPEAKING.test(p.key))
  return line ? { name: line.text, span: line, implied: false } : null
}

const SPEAKING = /^(?:ủy ban nhân dân|hội đồng nhân dân|chính phủ$|thủ tướng chính phủ$|quốc hội$|bộ trưởng |bộ |sở |ban thường vụ )/u

// the superior line: UBND TỈNH …, ỦY BAN NHÂN DÂN …, BAN CHẤP HÀNH TRUNG ƯƠNG, TỈNH ỦY …, ĐẢNG BỘ …
const NEW_BODY =
  /^(?:ủy ban|ubnd|ubmttq|hội đồng|hđnd|bộ (?!phận)|sở |ban |tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|đảng đoàn|văn phòng|trường |phòng |chi cục|cục |tổng cục|vụ |viện |trung tâm|công ty|tập đoàn|chính phủ|thủ tướng|quốc hội|chủ tịch|liên đoàn|tổng liên đoàn|đoàn |tỉnh đoàn|hội |tòa án|kho bạc|ngân hàng|thanh tra|chi bộ|mặt trận|công an|bảo hiểm|đại học|học viện|bệnh viện|thường trực|kiểm toán)/
// a name that goes on: BỘ NÔNG NGHIỆP VÀ / MÔI TRƯỜNG, ỦY BAN NHÂN DÂN / TỈNH …, BAN CHẤP HÀNH / TRUNG ƯƠNG
const OPEN_END =
  /(?:\svà|,|\scủa|-|^ủy ban nhân dân|^hội đồng nhân dân|^ban chấp hành|^ủy ban|^ban|^bộ|^sở|^thủ tướng|^ban chấp hành đảng bộ|\sthể thao|^ủy ban mặt trận tổ quốc(?: việt nam)?|^[a-zà-ỹđ]+)$/

/** Lines of the letterhead put together to names of bodies, in order. */
function bodiesIn(lines: readonly Piece[], own: OwnWords): readonly Piece[] {
  const out: Piece[] = []
  for (const line of lines.flatMap(apart)) {
    const before = out.at(-1)
    // one word alone on a line is no name yet: VĂN / PHÒNG CHÍNH PHỦ
    const isNew = !before || isOwn(line, own) || (NEW_BODY.test(line.key) && !OPEN_END.test(before.key))
    if (isNew) out.push(line)
    else out[out.length - 1] = { start: before.start, end: line.end, text: `${before.text} ${line.text}`, key: `${before.key} ${line.key}` }
  }
  return out.filter(
    (b) => b.text.length < 140 && !isHeadline(b) && (NEW_BODY.test(b.key) || isOwn(b, own) || (out.length === 1 && isCapitals(b.text))),
  )
}

/** The line begins with the name of one of the office's own bodies. */
function isOwn(line: Piece, { bodies }: OwnWords): boolean {
  return bodies.some(({ name }) => line.key.startsWith(toKey(name)))
}

// ĐẢNG BỘ TỈNH QUẢNG NGÃI ĐẢNG ỦY XÃ BA TƠ · UBND TỈNH LÀO CAI SỞ Y TẾ: two lines that a converter put on one
const TWO_BODIES =
  /^(?<above>(?:đảng bộ|ủy ban nhân dân|ubnd|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|ủy ban (?:mttq|mặt trận tổ quốc) việt nam)(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|tp\.?))?(?: [^\s,]+){2,4}?) (?=(?:đảng ủy|đảng bộ|chi bộ|sở|phòng|văn phòng|trường|trung tâm|ủy ban kiểm tra|ban (?:thường (?:vụ|trực)|chấp hành|tổ chức|tuyên giáo|dân tộc|quản lý|chỉ đạo|nội chính))(?:\s|$))/

function apart(line: Piece): Piece[] {
  const above = isCapitals(line.text) ? TWO_BODIES.exec(line.key)?.groups?.above : undefined
  if (above === undefined || line.text.length !== line.end - line.start) return [line]
  const at = above.length
  return [
    { start: line.start, end: line.start + at, text: line.text.slice(0, at), key: above },
    { start: line.start + at + 1, end: line.end, text: line.text.slice(at + 1), key: line.key.slice(at + 1) },
  ]
}

// Bộ Y tế đề nghị các địa phương … · Chính phủ chỉ đạo bảo đảm điện …
const HEADLINE = /\s(?:có ý kiến|đề nghị|yêu cầu|chỉ đạo|ban hành|hướng dẫn|tổ chức (?!tỉnh ủy|trung ương)|vừa|đã|sẽ) /

/** A headline names a body and says what it does; a letterhead only names it. */
function isHeadline(line: Piece): boolean {
  return !isCapitals(line.text) && line.key.split(' ').length > 6 && HEADLINE.test(line.key)
}

function letterhead(root: Root, clues: IssuerClues): FoundIssuer | null {
  const names = bodiesIn(clues.agencies, root.own)
  const own = names.at(-1)
  if (!own) return null
  const above = names.length > 1 ? names.at(-2) : undefined
  if (/^ban chấp hành trung ương(?: đảng)?$/.test(own.key)) return signature(root, clues) ?? { name: own.text, span: own, implied: false }
  const name = joined(own, above)
  if (!partyStanding(root, clues, own.key)) return { name, span: own, implied: false }
  return { name: `${isCapitals(name) ? 'BAN THƯỜNG VỤ' : 'Ban Thường vụ'} ${name}`, span: own, implied: true }
}

/** The own name with what the line above adds to it: 'VĂN PHÒNG' under 'ĐẢNG ỦY CHÍNH PHỦ' is 'Văn phòng Đảng ủy Chính phủ'. */
function joined(own: Piece, above: Piece | undefined): string {
  if (!above) return own.text
  const central = /^ban chấp hành trung ương/.test(above.key)
  if (central && /^văn phòng$/.test(own.key)) return 'Văn phòng Trung ương Đảng'
  if (central && /^(?:ban (?!cán sự|chỉ đạo)|ủy ban kiểm tra|hội đồng lý luận)/.test(own.key) && !/trung ương/.test(own.key))
    return `${own.text} TRUNG ƯƠNG`
  if (/^(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy)/.test(above.key) && /^(?:ban |văn phòng$|ủy ban kiểm tra)/.test(own.key))
    return `${own.text} ${above.text}`
  if (/^(?:văn phòng|thanh tra)$/.test(own.key)) return `${own.text} ${above.text}`
  if (/mặt trận tổ quốc|mttq/.test(above.key) && /^ban thường trực$/.test(own.key))
    return `${own.text} ${/^ủy ban/.test(above.key) ? '' : 'ỦY BAN '}${above.text}`
  if (/^hội đồng nhân dân/.test(above.key) && /^ban /.test(own.key)) return `${own.text} ${above.text}`
  // ĐOÀN TNCS HỒ CHÍ MINH above BAN CHẤP HÀNH TỈNH LÀO CAI
  const youth = /^đoàn (?:tncs|thanh niên)/.test(above.key)
    ? /^(?<rank>ban (?:chấp hành|thường vụ)) (?<where>.{4,40})$/.exec(own.key)?.groups
    : undefined
  if (youth?.rank) return `${own.text.slice(0, youth.rank.length)} ${above.text}${own.text.slice(youth.rank.length)}`
  const committee = PARTY_UNIT.exec(above.key)?.groups
  if (committee && /^ban chấp hành$/.test(own.key)) return `${own.text} ${above.text}`
  if (committee && /^ban thường vụ$/.test(own.key)) {
    const name = above.text.slice(above.text.length - (committee.place?.length ?? 0))
    return `${own.text} ${COMMITTEES[committee.kind ?? ''] ?? `ĐẢNG ỦY ${(committee.kind ?? '').toUpperCase()}`} ${name}`
  }
  const place = placePart(above.text)
  if (
    place !== null &&
    /^(?:sở|phòng|ban |hội đồng|thanh tra|trung tâm|văn phòng|chi cục|công an|cục)/.test(own.key) &&
    !hasPlace(own.text)
  )
    return `${own.text} ${place}`
  return own.text
}

// ĐẢNG BỘ TỈNH GIA LAI above BAN THƯỜNG VỤ: the standing committee of the Tỉnh ủy
const PARTY_UNIT = /^đảng bộ (?<kind>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu) (?<place>.{2,40})$/
const COMMITTEES: Readonly<Record<string, string>> = {
  tỉnh: 'TỈNH ỦY',
  'thành phố': 'THÀNH ỦY',
  huyện: 'HUYỆN ỦY',
  quận: 'QUẬN ỦY',
  'thị xã': 'THỊ ỦY',
}

/** A committee speaks through its standing committee where the signature or the opening says so. */
function partyStanding(root: Root, { closing, opening }: IssuerClues, own: string): boolean {
  if (!/^(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy)/.test(own)) return false
  const signed = closing !== null && /t\s?[/.]\s?m\s?\.?\s?(?:ban thường vụ|btv)/.test(root.key.slice(closing.start, closing.end))
  if (signed) return true
  const ahead = opening === null ? '' : root.key.slice(opening.start, opening.end)
  return closing === null && /ban thường vụ (?:tỉnh|thành|huyện|quận|thị|đảng) ủy[^.;]{0,60}(?:ban hành|xây dựng|yêu cầu)/.test(ahead)
}

// … TỈNH ĐẮK LẮK -> TỈNH ĐẮK LẮK
function placePart(name: string): string | null {
  return (
    /(?:^|\s)(?<place>(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s.{1,40})$/iu.exec(name)?.groups?.place ?? null
  )
}

function joinLines(root: Root, pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  for (const p of pieces) {
    const before = out.at(-1)
    if (
      before &&
      isCapitals(before.text) &&
      isCapitals(p.text) &&
      CHAIR.test(before.key) &&
      !root.key.slice(before.end, p.start).includes('\t')
    )
      out[out.length - 1] = { start: before.start, end: p.end, text: `${before.text} ${p.text}`, key: `${before.key} ${p.key}` }
    else out.push(p)
  }
  return out
}

/** "Nơi ban hành: Tỉnh Nghệ An" names a place; the number's symbol says whose paper it is. */
function portal(_root: Root, { portal: where, number }: IssuerClues): FoundIssuer | null {
  if (!where) return null
  if (!/^(?:tỉnh|thành phố)\s/.test(where.key)) return { name: where.text, span: where, implied: false }
  const symbols = number?.toUpperCase().split(/[-/]/u) ?? []
  const row = bodies.find((b) => b.place && b.symbols.some((s) => symbols.includes(s)))
  const head = row?.name ?? (symbols.some((s) => s.startsWith('SG') || s.startsWith('S')) ? null : 'Ủy ban nhân dân')
  return head === null ? null : { name: `${head} ${where.text.charAt(0).toLowerCase()}${where.text.slice(1)}`, span: where, implied: true }
}

// …, Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng có ý kiến chỉ đạo như sau: · UBND Thành phố có ý kiến như sau: · Bộ Xây dựng có ý kiến như sau:
const SPOKEN =
  /(?:^|\n|[.,]\s)(?<name>(?:chủ tịch\s)?(?:ủy ban nhân dân|ubnd)\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)(?:\s[^\s.,;:\d()"]{1,12}){0,4}?|(?:sở|bộ)(?:\s[^\s.;:\d()"]{1,12}){1,8}?)\s(?:đã\s)?(?:có ý kiến(?: chỉ đạo)?|kết luận|chỉ đạo|yêu cầu)(?:\s[^\s.;:]{1,12}){0,8}\s?:/
// TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG: an office passes on what its head has said
const PASSED_ON = /(?:^|\s)(?:tl\s?\.|t\/l|tuq\s?\.)|chánh văn phòng/

/** The speaker that the opening names, where no letterhead is kept; the chairman's word under the committee's number is the committee's. */
function spokesman(root: Root, { opening: span, closing, number }: IssuerClues): FoundIssuer | null {
  if (!span || (closing && PASSED_ON.test(root.key.slice(closing.start, closing.end)))) return null
  const match = SPOKEN.exec(root.key.slice(span.start, span.end))
  const spoken = match?.groups?.name
  if (!match || spoken === undefined) return null
  const name = /ubnd/i.test(number ?? '') ? spoken.replace(/^chủ tịch\s/, '') : spoken
  const start = span.start + match.index + match[0].indexOf(name)
  return { name: root.text.slice(start, start + name.length), span: { start, end: start + name.length }, implied: false }
}

// Ban Thường vụ Huyện ủy Võ Nhai xây dựng kế hoạch · Ủy ban nhân dân tỉnh ban hành Kế hoạch · UBND xã … yêu cầu
const SPEAKS =
  /(?<name>(?:ban thường vụ|ban chấp hành|thường trực)?\s?(?:đảng bộ\s)?(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ban bí thư|bộ chính trị|bộ trưởng bộ|bộ|sở)(?:\s(?!(?:ngày|của|về|tại|có|đã|vừa|mới|các|phê|quy)\s)[^\s.,;:\d()"]{1,12}){0,8}?)(?<!\svà|(?:^|\s)(?:sở|bộ))\s(?:(?:đã|vừa|mới)\s){0,4}(?:xây dựng|ban hành|yêu cầu|triển khai kế hoạch|đề nghị|quyết định|hướng dẫn|thông báo|đề ra|chỉ đạo)/g

function opening(root: Root, { opening: span }: IssuerClues): FoundIssuer | null {
  if (!span) return null
  const words = root.key.slice(span.start, span.end)
  for (const { 0: match, index, groups } of eachMatch(words, SPEAKS)) {
    const name = groups?.name
    // "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân" names no speaker
    if (name === undefined || /luật tổ chức\s$/u.test(words.slice(Math.max(0, index - 14), index))) continue
    const start = span.start + index + match.indexOf(name)
    return { name: root.text.slice(start, start + name.length).trim(), span: { start, end: start + name.length }, implied: false }
  }
  return null
}

// TM. ỦY BAN NHÂN DÂN · T/M BAN THƯỜNG VỤ · T/M BỘ CHÍNH TRỊ
const ON_BEHALF = /^t\s?[/.]?\s?m\s?[./]?\s?(?<name>.{4,80})$/
const OFFICE = /(?<!ban)\s(?:kt\.?|k\/t|tl\.?|(?:phó )?chủ tịch|(?:phó )?bí thư|(?:phó )?giám đốc).*/s

function signature(root: Root, { closing }: IssuerClues): FoundIssuer | null {
  if (!closing) return null
  for (const p of onBehalfLines(root, closing.lines)) {
    const match = ON_BEHALF.exec(p.key)
    const name = match?.groups?.name?.replace(OFFICE, '')
    if (!match || name === undefined || name.length < 4) continue
    const start = p.start + p.key.indexOf(name)
    return { name: root.text.slice(start, start + name.length), span: { start, end: start + name.length }, implied: false }
  }
  return null
}

/** Lines of the closing, those in capitals of one block put together: "T/M BỘ CHÍNH / TRỊ". */
function onBehalfLines(root: Root, closing: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  for (const p of closing) {
    const before = out.at(-1)
    if (
      before &&
      /^t\s?[/.]?\s?m/.test(before.key) &&
      isUnbroken(root, before.end, p.start) &&
      isCapitals(before.text) &&
      isCapitals(p.text)
    )
      out[out.length - 1] = {
        start: before.start,
        end: p.end,
        text: root.text.slice(before.start, p.end),
        key: root.key.slice(before.start, p.end),
      }
    else out.push(p)
  }
  return out
}

/** Adds the place to a body that has one: from the dateline, or what the text speaks of most. */
function withPlace(root: Root, name: string, { place }: IssuerClues): string {
  if (hasPlace(name)) return name
  const key = name.toLowerCase()
  const committee = /(?:tỉnh|thành|huyện|quận|thị|đảng) ủy$/u.exec(key)?.[0]
  if (committee) {
    const own = frequentPlace(root, committee)
    if (own) return `${name} ${own}`
    const kind = { 'tỉnh ủy': 'tỉnh', 'thành ủy': 'thành phố', 'huyện ủy': 'huyện', 'quận ủy': 'quận', 'thị ủy': 'thị xã' }[committee]
    const named = (kind && frequentPlace(root, kind)) ?? place
    return named ? `${name} ${named.replace(/^(?:tỉnh|thành phố|tp\.?)\s/iu, '')}` : name
  }
  const open =
    /^(?:(?:phó )?chủ tịch )?(?:ủy ban nhân dân|hội đồng nhân dân|sở .{3,60}|ban thường vụ)(?: (?<kind>tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?$/u.exec(
      key,
    )
  if (!open) return name
  const kind = open.groups?.kind
  if (kind !== undefined) {
    const own =
      frequentPlace(root, kind) ?? (place && provinceNamed(place)?.replace(/^(?:tỉnh|thành phố) /u, '')) ?? onlyProvince(root, kind)
    return own ? `${name} ${own}` : name
  }
  const province = place === null ? null : provinceNamed(place)
  if (province) return `${name} ${province}`
  for (const each of ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường']) {
    const own = frequentPlace(root, each)
    if (own && /^(?:chủ tịch )?(?:ủy|hội)/u.test(key)) return `${name} ${each} ${own}`
  }
  return name
}
