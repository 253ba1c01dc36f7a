import { familyNames } from '../../lexicon/offices.js'
import type { Root } from '../../model/tree.js'
import { CAPITAL, isSmall, SMALL } from '../../text/letter-case.js'
import { matches } from '../../text/matches.js'
import { behindDeputy, officesAt } from './office-names.js'
import { type Piece, piece } from './pieces.js'

// … (báo cáo), BÍ THƯ · Nơi nhận: T/M BAN THƯỜNG VỤ · - Lưu: VT. KT. CHỦ TỊCH
const MARK = /[,;.)/:]\s+/g
const BY_AUTHORITY = /^(?:T\/?M|K\/?T|T\/?L|TUQ)\.?\s.{4,70}$/s
const MOST_BEHIND_OFFICE = 30
// - Lưu Văn phòng Đảng ủy. Lê Thị Thu Hạnh · Lưu: VT. Ksor H'Lan
const NAME_TAIL = new RegExp(
  `[.;,)/]\\s+(?<tail>(?<family>[${CAPITAL}][${SMALL}]*)(?:\\s[${CAPITAL}](?:['’][${CAPITAL}])?[${SMALL}]+){1,4})$`,
)
const FAMILY = new Set(familyNames)

/** The part of a recipient's line that belongs to the signature beside it, where two columns were set on one line; null if none does. */
export function signatureTail(root: Root, line: Piece): Piece | null {
  const tail = isSmall(line.text, line.text.length - 1) ? nameAtEnd(line.text) : officeAtEnd(line.text)
  return tail === undefined ? null : piece(root, line.end - tail.length, line.end)
}

function nameAtEnd(text: string): string | undefined {
  const named = NAME_TAIL.exec(text)?.groups
  return named?.family !== undefined && FAMILY.has(named.family) ? named.tail : undefined
}

/** An office is in capitals to the last of its letters; most recipients end in a mark behind a small one. */
function officeAtEnd(text: string): string | undefined {
  let from = text.length
  while (from > 0 && !isSmall(text, from - 1)) from--
  const capitals = text.slice(from)
  for (const { index, 0: mark } of matches(capitals, MARK)) {
    const tail = capitals.slice(index + mark.length)
    if (opensOffice(tail) || BY_AUTHORITY.test(tail)) return tail
  }
  return undefined
}

function opensOffice(tail: string): boolean {
  const from = behindDeputy(tail, 0)
  return officesAt(tail, from).some((name) => tail.length - from - name.length <= MOST_BEHIND_OFFICE)
}
