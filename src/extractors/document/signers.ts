import { familyNames, offices } from '../../lexicon/offices.js'
import type { Span } from '../../model/position.js'
import type { Signer } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { oneOf } from '../../text/boundary.js'
import { isCapitals } from '../../text/letter-case.js'
import { matches } from '../../text/matches.js'
import { isBullet, isUnbroken, type Piece, piece } from './pieces.js'
import { signatureTail } from './signature-tail.js'

const NAMES = oneOf(offices.map((o) => o.name.toLowerCase()))
const OFFICE = `(?:phó )?(?:${NAMES})(?: (?:thường trực|chuyên trách))?`
// TM. · T/M · KT. · K/T · TL. · TUQ. · Q.
const AUTHORITY = /^(?:t\s?[/.]?\s?m|k\s?[/.]?\s?t|t\s?[/.]?\s?l|t\s?[/.]?\s?u\s?q|q)(?:\s?[./]\s?|\s)(?=\S)/
// PHÓ CHỦ TỊCH · PHÓ BÍ THƯ THƯỜNG TRỰC · CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
const POSITION = new RegExp(`^${OFFICE}(?![a-zà-ỹ])`)
const FAMILY = new Set(familyNames.flatMap((n) => [n, n.toUpperCase()]))
// Nguyễn Văn A · PGS.TS Trần Thị B · Y Thanh Hà Niê Kđăm · (Đã ký) before it; the KS of Ksor is no title
const PERSON =
  /^(?:\(?(?:đã ký|ký|signed)\)?\s)?(?:(?:(?:PGS|GS|TS|ThS|BS|CN|KS)(?:\.\s?|\s)){1,3}|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)\s)?(?<name>\p{Lu}[A-Za-zÀ-ỹ'’]*(?:\s\p{Lu}[A-Za-zÀ-ỹ'’]*){1,5})$/iu

/** Reads signatures out of the lines of the closing: name, position and authority ("TM.", "KT.", "T/M") of each. Lines of the recipients are passed over. */
export function readSigners(root: Root, closing: readonly Piece[]): readonly { readonly signer: Signer; readonly span: Span }[] {
  const out: { signer: Signer; span: Span }[] = []
  let authority: string | null = null
  let position: string | null = null
  let age = 0
  for (const line of signatureLines(root, closing)) {
    for (const part of unflattened(root, line)) {
      const before = AUTHORITY.exec(part.key)
      const office = POSITION.exec(before ? part.key.slice(before[0].length) : part.key)
      if (before && isCapitals(part.text)) {
        authority = part.text.slice(0, before[0].length).replace(/\s/gu, '')
        position = office && /^t\s?[/.]?\s?m/.test(part.key) ? spelled(office[0]) : null
        age = 0
      } else if (office && (isCapitals(part.text) || part.text.length < 40)) {
        position = spelled(office[0])
        age = 0
      } else if ((authority !== null || position !== null) && age++ < 5) {
        const name = personIn(part.text)
        if (name === null) continue
        const at = part.start + part.text.indexOf(name)
        out.push({ signer: { name: inTitleCase(name), position, authority }, span: { start: at, end: at + name.length } })
        authority = null
        position = null
      }
    }
    if (out.length >= 6) break
  }
  return out
}

/** Printed lines without those of the recipients; a line that only goes on with the office above it ("K/T TRƯỞNG / BAN") is joined to it. */
function signatureLines(root: Root, closing: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  for (const line of closing) {
    if (isRecipient(root, line)) {
      const tail = signatureTail(root, line)
      if (tail) out.push(tail)
      continue
    }
    const before = out.at(-1)
    const open = before && isUnbroken(root, before.end, line.start) && isCapitals(before.text) && isCapitals(line.text)
    if (open && !AUTHORITY.test(line.key) && !POSITION.test(line.key) && personIn(line.text) === null)
      out[out.length - 1] = {
        start: before.start,
        end: line.end,
        text: root.text.slice(before.start, line.end),
        key: root.key.slice(before.start, line.end),
      }
    else out.push(line)
  }
  return out
}

function isRecipient(root: Root, line: Piece): boolean {
  if (/^(?:n[ơo]i nhận|lưu|như (?:trên|điều))/.test(line.key)) return true
  let at = line.start - 1
  while (root.text.charCodeAt(at) === 32) at--
  return isBullet(root.text.charCodeAt(at)) && !isCapitals(line.text) && personIn(line.text) === null
}

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trương Công Thái" on one line: cut before each office and before the name. */
function unflattened(root: Root, line: Piece): readonly Piece[] {
  const cuts = [0]
  for (const match of matches(line.key, CUT)) if (match.index > 0) cuts.push(match.index)
  const capitals = isCapitals(line.text) ? undefined : NAME_AFTER_CAPITALS.exec(line.text)?.[0]
  if (capitals !== undefined) cuts.push(capitals.length)
  if (cuts.length === 1) return [line]
  cuts.sort((a, b) => a - b)
  return cuts.flatMap((from, at) => piece(root, line.start + from, line.start + (cuts[at + 1] ?? line.key.length)) ?? [])
}

// … KT. CHỦ TỊCH | PHÓ CHỦ TỊCH …
const CUT = new RegExp(
  `(?<=\\s)(?:(?:kt|k/t|tl|tuq)\\s?\\.?\\s(?=${OFFICE})|(?=(?:phó |quyền )?(?:${NAMES})(?: |$))(?<=(?:${NAMES}) ))`,
  'g',
)
// PHÓ CHỦ TỊCH Trương Công Thái · TM. ỦY BAN NHÂN DÂN Chủ tịch Nguyễn Văn A
const NAME_AFTER_CAPITALS = /^[^\p{Ll}]{4,120}?\s(?=\p{Lu}\p{Ll})/u

function personIn(text: string): string | null {
  if (endsInMark(text)) return null
  const name = PERSON.exec(text)?.groups?.name
  if (name === undefined || name.length > 40) return null
  const words = name.split(/\s/u)
  return !/^(?:văn phòng|kim ngạch|hà nội|thái nguyên|cao bằng|lâm đồng|đồng)/iu.test(name) &&
    FAMILY.has(words[0] ?? '') &&
    words.every((w) => /^\p{Lu}/u.test(w))
    ? name
    : null
}

/** A figure, a blank or a mark of ASCII at the end, other than the apostrophe: no name ends so, but most of the other lines do. */
function endsInMark(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last < 65 && last !== 39
}

const SPELLED = offices.map((o) => ({ key: o.name.toLowerCase(), name: o.name })).sort((a, b) => b.key.length - a.key.length)

/** 'phó chủ tịch' -> 'Phó Chủ tịch'. */
function spelled(office: string): string {
  const rest = office.replace(BLANKS, ' ').trim()
  const found = SPELLED.find(({ key }) => rest.includes(key))
  const named = found ? rest.replace(found.key, found.name) : rest
  return (named.charAt(0).toUpperCase() + named.slice(1)).replace(' thường trực', ' Thường trực').replace(' chuyên trách', ' chuyên trách')
}

function inTitleCase(name: string): string {
  const folded = name.replace(BLANKS, ' ')
  return isCapitals(folded) ? folded.toLowerCase().replace(/(?<=^|\s)[A-Za-zÀ-ỹ]/gu, (c) => c.toUpperCase()) : folded
}
