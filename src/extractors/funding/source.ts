import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'

/** Where an amount comes from, as printed: 'ngân sách tỉnh', 'nguồn dự phòng ngân sách', 'Tài trợ của WWF'; null where its clause does not say. */
export function sourceOf(root: Root, { start, end }: Span): string | null {
  const words = root.key.slice(start, end)
  const match = SOURCE.exec(words)
  if (!match?.[0].includes(' ')) return null
  return root.text.slice(start + match.index, start + match.index + match[0].length).trim()
}

const WORD = '[A-Za-zÀ-ỹ/-]+'
// where a source's name ends
const STOP =
  '(?=[,;:.()]| (?:hỗ trợ|là|chiếm|bảo đảm|đảm bảo|cho|để|hằng|hàng|bố trí|khoảng|dự kiến|cấp|chi|ủy thác|trong|giai đoạn|năm|\\d)|\\s*$)'
// "ngân sách tỉnh", "dự phòng ngân sách trung ương", "nguồn xã hội hóa", "vốn ủy thác của quận"; "nhu cầu vốn", "vốn vay", "nguồn lực" name none
const PURSE = `(?:(?:(?:nguồn )?dự phòng )?ngân sách(?:,? ${WORD}){0,6}?|(?:nguồn(?! lực)|vốn(?= (?:ngân sách|ủy thác|oda|tự có|của|đầu tư công|sự nghiệp|tín dụng|huy động|xã hội|hợp pháp|ngoài|khác)))(?:,? ${WORD}){1,6}?)${STOP}`
// "Quỹ Phòng, chống thiên tai", "Quỹ Vì người nghèo"
const FUND = `quỹ(?: phòng,)?(?: ["]?${WORD}["]?){1,7}?${STOP}`
// "doanh nghiệp đóng góp", "Nhân dân ủng hộ"
const GIFT = `(?:doanh nghiệp|nhân dân|người dân|cộng đồng)(?: ${WORD}){0,3}? (?:đóng góp|tài trợ|ủng hộ)`
// "vận động Nhân dân 3.600 triệu đồng", "huy động xã hội hóa", "Tài trợ của WWF - Việt Nam"
const CALL = `(?:vận động|huy động) (?:từ )?(?:nhân dân|người dân|doanh nghiệp|cộng đồng|xã hội hóa|các tổ chức)|xã hội hóa|tài trợ của(?: (?:- )?${WORD}){1,8}?${STOP}`
const SOURCE = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${PURSE}|${FUND}|${GIFT}|${CALL})`, 'u')
