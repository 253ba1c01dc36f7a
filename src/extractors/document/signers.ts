import { familyNames, offices } from '../../lexicon/offices.js'
import type { Span } from '../../model/position.js'
import type { Signer } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { CAPITAL, isCapitals, SMALL } from '../../text/letter-case.js'
import { endAt } from '../../text/sticky.js'
import { behindDeputy, endsOffice, officeAt, officesAt } from './office-names.js'
import { isBullet, isUnbroken, type Piece, piece } from './pieces.js'
import { signatureTail } from './signature-tail.js'

// TM. · T/M · KT. · K/T · TL. · TUQ. · Q.
const AUTHORITY = /^(?:t\s?[/.]?\s?(?:m|l|u\s?q)|k\s?[/.]?\s?t|q)/
const BEHIND_AUTHORITY = /(?:\s?[./]\s?|\s)(?=\S)/y
const FAMILY = new Set(familyNames.flatMap((n) => [n, n.toUpperCase()]))

/** Reads signatures out of the lines of the closing: name, position and authority ("TM.", "KT.", "T/M") of each. Lines of the recipients are passed over. */
export function readSigners(root: Root, closing: readonly Piece[]): readonly { readonly signer: Signer; readonly span: Span }[] {
  const out: { signer: Signer; span: Span }[] = []
  let authority: string | null = null
  let position: string | null = null
  let age = 0
  for (const line of signatureLines(root, closing)) {
    for (const part of unflattened(root, line)) {
      const named = authorityEnd(part.key)
      const office = officeAt(part.key, named)
      if (named > 0 && isCapitals(part.text)) {
        authority = part.text.slice(0, named).replace(/\s/gu, '')
        position = office !== '' && /^t\s?[/.]?\s?m/.test(part.key) ? spelled(office) : null
        age = 0
      } else if (office !== '' && (isCapitals(part.text) || part.text.length < 40)) {
        position = spelled(office)
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
    if (open && authorityEnd(line.key) === 0 && officeAt(line.key, 0) === '' && personIn(line.text) === null)
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

/** The length of "TM. " or "KT. " at the start of a line; 0 where it has none. */
function authorityEnd(key: string): number {
  const words = AUTHORITY.exec(key)?.[0]
  return words === undefined ? 0 : Math.max(0, endAt(BEHIND_AUTHORITY, key, words.length))
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
  for (let at = line.key.indexOf(' ') + 1; at > 0; at = line.key.indexOf(' ', at) + 1) if (isCut(line.key, at)) cuts.push(at)
  const capitals = isCapitals(line.text) ? undefined : NAME_AFTER_CAPITALS.exec(line.text)?.[0]
  if (capitals !== undefined) cuts.push(capitals.length)
  if (cuts.length === 1) return [line]
  cuts.sort((a, b) => a - b)
  return cuts.flatMap((from, at) => piece(root, line.start + from, line.start + (cuts[at + 1] ?? line.key.length)) ?? [])
}

// KT. CHỦ TỊCH
const IN_PLACE_OF = /(?:kt|k\/t|tl|tuq)\s?\.?\s/y
const DEPUTY = /(?:phó |quyền )?/y

/** Whether a blank parts two signatures (… KT. CHỦ TỊCH) or two offices (CHỦ TỊCH | PHÓ CHỦ TỊCH). */
function isCut(key: string, at: number): boolean {
  const behind = endAt(IN_PLACE_OF, key, at)
  if (behind > 0 && officesAt(key, behindDeputy(key, behind)).length > 0) return true
  const from = endAt(DEPUTY, key, at)
  return officesAt(key, from).some((name) => ENDS_WORD.has(key.charAt(from + name.length))) && endsOffice(key, at - 1)
}

const ENDS_WORD: ReadonlySet<string> = new Set([' ', ''])
// PHÓ CHỦ TỊCH Trương Công Thái · TM. ỦY BAN NHÂN DÂN Chủ tịch Nguyễn Văn A
const NAME_AFTER_CAPITALS = new RegExp(`^[^${SMALL}]{4,120}?\\s(?=[${CAPITAL}][${SMALL}])`)

// (Đã ký) · PGS.TS · Đại tá; the KS of Ksor is no title
const BEFORE_NAME =
  /^(?:\(?(?:đã ký|ký|signed)\)?\s)?(?:(?:(?:PGS|GS|TS|ThS|BS|CN|KS)(?:\.\s?|\s)){1,3}|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)\s)?/i
const NAME_WORD = new RegExp(`^[${CAPITAL}][A-Za-zÀ-ỹ'’]*$`)
const NO_NAME = /^(?:văn phòng|kim ngạch|hà nội|thái nguyên|cao bằng|lâm đồng|đồng)/
const MOST_NAME_WORDS = 6

/** The name that a line holds alone: Nguyễn Văn A · PGS.TS Trần Thị B · Y Thanh Hà Niê Kđăm; null if it is none. */
function personIn(text: string): string | null {
  if (endsInMark(text)) return null
  const name = text.slice(BEFORE_NAME.exec(text)?.[0].length)
  if (name.length > 40) return null
  const words = name.split(/\s/u)
  return FAMILY.has(words[0] ?? '') &&
    words.length > 1 &&
    words.length <= MOST_NAME_WORDS &&
    words.every((word) => NAME_WORD.test(word)) &&
    !NO_NAME.test(name.toLowerCase())
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
