import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { firstMatch } from './passage.js'

/** The stretch in which letterhead, type and title stand. */
export function headOf(root: Root): Span {
  return { start: 0, end: Math.min(1500, root.key.length) }
}

// "(Ban hành kèm theo Quyết định số 15/QĐ-UBND", "(Kèm theo Tờ trình số"
const ATTACHED = /kèm\s{1,3}theo\s{1,3}(?:quyết định|nghị quyết|tờ trình|công văn|kế hoạch|thông báo|văn bản|chỉ thị|thông tư|nghị định)/u

/** Whether the text is an annex or plan that another document issues: number, date and signature stand on that one. */
export function isAttachment(root: Root): boolean {
  return firstMatch(root, ATTACHED, headOf(root)) !== null
}

/** Whether the letterhead of the first document prints something, read or not: what cannot be read is no proof that it is missing. */
export function letterheadPrints(root: Root, what: RegExp): boolean {
  const letterhead = root.parts[0]?.letterhead
  return letterhead !== null && letterhead !== undefined && firstMatch(root, what, letterhead) !== null
}
