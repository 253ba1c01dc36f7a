import { bodyHeads } from '../../lexicon/duties.js'
import { END, oneOf } from '../../text/boundary.js'
import { firstLetters } from '../../text/first-letters.js'
import { toKey } from '../../text/normalize.js'
import { fromOwnWords } from '../../text/own-words.js'

// "phòng, chống", "ban hành", "xã hội", "trường hợp", "đoàn kết", "tổ chức tuyên truyền" begin like a body and are none
const NO_BODY =
  '(?!phòng(?:,| chống| ngừa| thủ| bệnh| tránh)|ban (?:hành|đầu)|hội (?:nhập|họp|nghị|thảo|tụ|viên)|báo cáo|đoàn kết|trường hợp|lãnh đạo(?:,| thực hiện| công tác| việc| và| toàn| sâu)|bộ (?:máy|tiêu chí|chỉ số|luật|tài liệu|thủ tục|câu hỏi|nhận diện|dữ liệu|công cụ)|viện trợ|quỹ (?:đất|lương|thời)|vụ (?:việc|án|mùa|đông|hè)|thuế (?:suất|thu|giá)|trưởng thành|đơn vị hành chính|thanh tra,|kiểm toán nội|xã hội|tổ chức (?!chính trị|đảng|đoàn|hội|tôn giáo|xã hội|tín dụng|thành viên|khoa học|kinh tế|cơ sở|cung)|tỉnh táo|ngân hàng (?:đề|dữ|câu)|báo (?:động|chí)|công an toàn|ngành nghề|trung tâm của|phường hội|thành viên của)'
const COLLECTIVE = '(?:(?:tất cả )?(?:các|những|toàn thể|toàn bộ|từng|mỗi)\\s(?:đồng chí\\s)?)?(?:đồng chí\\s)?'
const COLLECTIVE_STARTS = ['tất cả ', 'các', 'những', 'toàn', 'từng', 'mỗi', 'đồng chí']

/** How a body's name begins: with a word of the table, or with the name or symbol of one of the office's own bodies. */
export const headsOf = fromOwnWords(({ bodies }) => {
  const words = bodyHeads.map((w) => w.word)
  // a symbol that reads like one of the words ("BAN") is left to the word
  const symbols = new Map(bodies.map(({ symbol }) => [toKey(symbol), symbol] as const).filter(([key]) => !words.includes(key)))
  const names = bodies.map(({ name }) => toKey(name))
  const own = [...names, ...symbols.keys()]
  const heads = `${NO_BODY}(?:${oneOf(words)})`
  const head = `${COLLECTIVE}${own.length > 0 ? `(?:${oneOf(own)}|${heads})` : heads}${END}`
  return {
    opening: new RegExp(head, 'uy'),
    next: nextBody(head),
    names: new Set(names),
    symbols,
    mayBegin: firstLetters([...COLLECTIVE_STARTS, ...words, ...own]),
  }
})
export type Heads = ReturnType<typeof headsOf>

/** The first words of a body's name at an offset, to its kind: "các sở", "ủy ban", "ban"; null where none begins there. */
export function openingAt(key: string, { opening, mayBegin }: Heads, at: number): string | null {
  if (!mayBegin(key, at)) return null
  opening.lastIndex = at
  return opening.exec(key)?.[0] ?? null
}

// a further body in a list begins with a capital or with "các": "Sở A, Sở B", "… và các xã"; "Sở Văn hóa, Thể thao và Du lịch" stays whole
function nextBody(head: string): RegExp {
  return new RegExp(`(?:[,;]\\s(?:và\\s)?|\\svà\\s|\\s-\\s(?!chi nhánh)|\\/)(?=${head}(?:\\s[A-Za-zÀ-ỹ]|,\\s))`, 'gu')
}

/** An own body by its name, or by its symbol in the case that it is written in; other bodies as `isProper` says. */
export function isNamed(text: string, key: string, { names, symbols }: Heads, start: number, opening: string): boolean {
  const symbol = symbols.get(opening)
  if (symbol !== undefined) return symbol === text.slice(start, start + opening.length)
  return names.has(opening) || isProper(text, key, start, opening)
}

/** Words that name a kind of body only with "các" before them or a capital after them: "Các xã …", "Hội Nông dân", but not "phòng họp". */
function isProper(text: string, key: string, start: number, opening: string): boolean {
  if (COLLECTIVE_STARTS.some((words) => opening.startsWith(words))) return true
  if (NEEDS_COLLECTIVE.has(opening)) return false
  const isCapital = text.charAt(start) !== key.charAt(start)
  if (isCapital && !NEEDS_CAPITAL.has(opening)) return true
  if (OFFICE_IN_TEXT.test(key.slice(start, start + 30))) return true
  const rest = key.slice(start + opening.length + 1, start + opening.length + 15)
  const next = text.charAt(start + opening.length + 1)
  if (!NEEDS_CAPITAL.has(opening) || ADMINISTRATIVE.test(rest)) return isCapital || /^(?:ubnd|hđnd)/u.test(opening)
  return next !== next.toLowerCase() || next === ','
}

// "…, thủ trưởng các cơ quan xây dựng …", "đề nghị thường trực các tỉnh ủy …": offices in lower case, with those that they stand before
const OFFICE_IN_TEXT =
  /^(?:thủ trưởng|giám đốc|chủ tịch|bí thư|thường trực|ban thường vụ|hiệu trưởng|trưởng|người đứng đầu) (?:các|sở|cơ quan|ubnd|ủy ban nhân|hđnd|hội đồng nhân|tỉnh ủy|thành ủy|đảng ủy|đơn vị|phòng|ban)\s/u
const NEEDS_COLLECTIVE = new Set(
  'xã;huyện;phường;thị trấn;đặc khu;tỉnh;thôn;khu phố;tổ dân phố;ấp;cơ sở;nhà trường;ngành;tổ chức;thành viên;đại biểu;doanh nghiệp;đoàn thể;cụm, khối;nhà mạng'.split(
    ';',
  ),
)
const NEEDS_CAPITAL = new Set(
  'ban;phòng;hội;đoàn;vụ;cục;viện;trường;báo;đài;bộ;quỹ;trạm;trung tâm;thuế;trưởng;hiệp hội;công đoàn;câu lạc bộ;đại học;viễn thông;cung;đội;bảo tàng;thư viện;nhà văn hóa;công chức;phân hiệu;tiểu ban'.split(
    ';',
  ),
)

// "Ban chỉ đạo", "Phòng chuyên môn", "Thuế tỉnh": set in lower case, and bodies all the same
const ADMINISTRATIVE =
  /^(?:chỉ (?:đạo|huy)|quản lý|cán sự|thường (?:vụ|trực|xuyên)|tuyên giáo|dân (?:vận|tộc)|nội (?:chính|vụ)|chấp hành|điều hành|công tác|tổ chức|giám (?:đốc|hiệu)|kinh tế|chuyên (?:môn|trách)|giáo dục|y tế|tài chính|văn hóa|lao động|nông|tư pháp|công thương|liên hiệp|phụ nữ|cựu|chữ thập|khuyến|người|tỉnh|thành phố|huyện|xã|quận|thị|phường|các|thanh tra|pháp chế|tôn giáo|an toàn|biên tập|đại diện|kiểm tra|bí thư)/u
