import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { firstLetters } from '../../text/first-letters.js'
import { standsAt } from '../../text/sticky.js'
import { firstWithin } from '../../text/within.js'
import { type Addressed, addressedAt } from '../actor.js'

// Căn cứ Kế hoạch này, …   Trên cơ sở nhiệm vụ được giao, …   Theo chức năng, nhiệm vụ, …   Hằng năm, …   Trong quá trình thực hiện, …
const ADVERBIAL =
  /(?:căn cứ|trên cơ sở|theo (?:chức năng|nhiệm vụ|thẩm quyền|phạm vi|phân công|kế hoạch|quy định|lĩnh vực)|(?:hằng|hàng) (?:năm|quý|tháng|tuần)|định kỳ|(?:trong )?quá trình|trong phạm vi|trước (?:ngày|tháng|khi)|sau khi|chậm nhất|ngoài (?:ra|các|việc|nhiệm vụ)|đồng thời|bên cạnh đó|để (?:triển khai|thực hiện|đảm bảo|bảo đảm|tổ chức)|nhằm|từ nay|từ năm|với (?:chức năng|vai trò|trách nhiệm))(?![A-Za-zÀ-ỹ])/uy
const mayBeAdverbial = firstLetters('căn trên theo hằng hàng định trong quá trước sau chậm ngoài đồng bên để nhằm từ với'.split(' '))
// "…, nếu có vướng mắc, đề nghị …": a closing that gives nobody a task
const CONDITION = /(?:^|\s)(?:nếu|trường hợp|khi có|khó khăn|vướng mắc|phát sinh)(?:\s|,|$)/u
// "Trong quá trình thực hiện, các đơn vị phản ánh về Sở X để tổng hợp"
const UNDER_WAY = /^(?:trong )?quá trình/u
const FEEDBACK = /^(?:(?:kịp thời|chủ động|cần|phải) )?(?:phản ánh|liên hệ|trao đổi|báo cáo|thông tin|kiến nghị|gửi|có ý kiến)/u
const EVERYBODY = /^(?:đề nghị |yêu cầu )?(?:các|những|mọi|tất cả)\s/u
const LONGEST = 240
const MOST_COMMAS = 6

/** The bodies behind an adverbial that opens a sentence: "Căn cứ Kế hoạch này, các xã xây dựng …"; null where none stands behind its comma. */
export function addressedAfterAdverbial(root: Root, clause: Span): Addressed | null {
  if (!mayBeAdverbial(root.key, clause.start) || !standsAt(ADVERBIAL, root.key, clause.start)) return null
  const end = Math.min(clause.end, clause.start + LONGEST)
  let from = clause.start
  for (let commas = 0; commas < MOST_COMMAS; commas++) {
    const at = firstWithin(root.key, ',', { start: from, end })
    const words = at < 0 ? '' : root.key.slice(from, at)
    if (at < 0 || /[;:]|\.\s/u.test(words) || CONDITION.test(words)) return null
    from = at + 1
    if (root.key.charAt(from) !== ' ') continue
    const addressed = addressedAt(root, { start: from + 1, end: clause.end })
    if (addressed?.followedBy === 'duty' || addressed?.followedBy === 'colon')
      return isFeedback(root, clause.start, from + 1, addressed) ? null : addressed
  }
  return null
}

function isFeedback({ key }: Root, start: number, from: number, { end }: Addressed): boolean {
  const everybody = UNDER_WAY.test(key.slice(start, start + 20)) && EVERYBODY.test(key.slice(from, from + 20))
  return everybody && FEEDBACK.test(key.slice(end, end + 60).replace(/^[\s,:]+/u, ''))
}
