import { familyNames, offices } from '../../lexicon/offices.js'
import type { Root } from '../../model/tree.js'
import { oneOf } from '../../text/boundary.js'
import { isSmall } from '../../text/letter-case.js'
import { isLetter } from '../../text/normalize.js'
import { type Piece, piece } from './pieces.js'

const OFFICES = oneOf(offices.map((o) => o.name.toUpperCase()))
// … (báo cáo), BÍ THƯ · Nơi nhận: T/M BAN THƯỜNG VỤ · - Lưu: VT. KT. CHỦ TỊCH
const OFFICE_TAIL = new RegExp(
  `(?:[,;.)/]|:)\\s+(?<tail>(?:(?:T/?M|K/?T|T/?L|TUQ)\\.?\\s[^\\p{Ll}]{4,70}|(?:PHÓ )?(?:${OFFICES})[^\\p{Ll}]{0,30}))$`,
  'u',
)
// - Lưu Văn phòng Đảng ủy. Lê Thị Thu Hạnh · Lưu: VT. Ksor H'Lan
const NAME_TAIL = /[.;,)/]\s+(?<tail>(?<family>\p{Lu}\p{Ll}*)(?:\s\p{Lu}(?:['’]\p{Lu})?\p{Ll}+){1,4})$/u
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
  let last = text.length - 1
  while (last >= 0 && !isLetter(text.charCodeAt(last))) last--
  return isSmall(text, last) ? undefined : OFFICE_TAIL.exec(text)?.groups?.tail
}
