import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { SMALL } from '../../text/letter-case.js'
import { withoutTail } from '../../text/trim.js'

// (Kèm theo Quyết định số … ngày … của …) · (Ban hành kèm theo …)
const ENCLOSED = / ?\((?:ban hành |phê duyệt )?kèm theo[^)]{0,200}\) ?$/iu
// CỦA UỶ BAN NHÂN DÂN TỈNH V/v … · HỘI NGHỊ LẦN THỨ BA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH về …: who decided, not what about
const AUTHOR = new RegExp(`^(?:CỦA|HỘI NGHỊ|BAN CHẤP HÀNH)\\s[^${SMALL}]{4,120}?\\s(?=(?:V/v|Về|về)\\s)`)
const SUBJECT = /^v\s?\/\s?v\s?:?\s+/iu

/** The subject (trích yếu) on one line, without "V/v", marks of emphasis and the note on what it is enclosed with; null if nothing is left. */
export function titleText(root: Root, span: Span): string | null {
  const printed = root.text.slice(span.start, span.end).replace(BLANKS, ' ')
  const title = printed.includes('(') ? printed.replace(ENCLOSED, '') : printed
  const bare = withoutTail(title.replace(AUTHOR, '').replace(SUBJECT, ''), /[\s\-–_*]/u).trim()
  return bare.length < 4 ? null : bare
}
