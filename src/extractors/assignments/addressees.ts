import type { Root } from '../../model/tree.js'
import { matches } from '../../text/matches.js'
import { addressedAt } from '../actor.js'
import type { Given } from './given.js'

// "… Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành … thực hiện các nội dung sau:"
const ORDER = /(?<![A-Za-zÀ-ỹ])(?:yêu cầu|chỉ thị|đề nghị)\s?:?\s(?=[A-Za-zÀ-ỹ])/gu
// heads of bodies, and bodies with a name; "các cấp ủy, tổ chức đảng" is everybody
const NAMED =
  /^(?:các )?(?:thủ trưởng|chủ tịch|giám đốc|bộ trưởng|bí thư|hiệu trưởng|trưởng|sở|bộ|công an|ban quản lý|văn phòng|ủy ban nhân dân|ubnd)/u
const LAST_WORDS = /(?:sau|sau đây|như sau|dưới đây|cụ thể)\s?:?$/u
/** The last letters of those words, and what may follow them. */
const LAST_LETTERS = 'uyể: '
const LONGEST_LAST = 'dưới đây :'.length

/** Those whom the opening of a directive or official telegram orders: the sentence that ends the opening with "… sau đây:". */
export function addressees(root: Root): Given[] {
  for (const block of root.blocks) {
    if (block.zone === 'closing' || block.zone === 'letterhead' || block.kind !== 'paragraph') continue
    if (block.enumerator && block.enumerator.kind !== 'dash') return []
    if (!LAST_LETTERS.includes(root.key.charAt(block.end - 1))) continue
    if (!LAST_WORDS.test(root.key.slice(Math.max(block.start, block.end - LONGEST_LAST), block.end))) continue
    for (const match of matches(root.key.slice(block.start, block.end), ORDER)) {
      const addressed = addressedAt(root, { start: block.start + match.index + match[0].length, end: block.end })
      const actors = addressed?.actors.filter((a) => NAMED.test(root.key.slice(a.start, a.end))) ?? []
      if (actors.length > 0) return actors.map((actor) => ({ actor, role: 'all' as const, tasks: [] }))
    }
  }
  return []
}
