import { actStarts, askingWords, bodyHeads, dutyStarts } from '../lexicon/duties.js'
import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { END, oneOf } from '../text/boundary.js'

import { toKey } from '../text/normalize.js'
import { fromOwnWords } from '../text/own-words.js'
import { firstWithin } from '../text/within.js'

/** Who is addressed at the start of a clause, and where their names end. */
export type Addressed = {
  /** One a body; "Sở A, Sở B và các xã" gives three. */
  readonly actors: readonly Span[]
  /** Where the names end: at the duty, the colon or the end of the clause. */
  readonly end: number
  /** How they end: a duty verb, a colon, or nothing more ("Sở Y tế" as a heading). */
  readonly followedBy: 'duty' | 'colon' | 'end' | 'narrated'
  /** The clause asks or orders: "Đề nghị …", "Giao …". */
  readonly asked: boolean
  /** "Đối với …": what follows is about the bodies; it gives them a duty only in the organisation part. */
  readonly concerning: boolean
}

const LONGEST_ACTORS = 900
const LONGEST_ACTOR = 170

// Đề nghị …   Giao …   Đối với …   Trách nhiệm của …
const ASKING = new RegExp(`(?:${oneOf(askingWords.map((w) => w.word))})${END}\\s?:?\\s?`, 'uy')
// "phòng, chống", "ban hành", "xã hội", "trường hợp", "đoàn kết", "tổ chức tuyên truyền" begin like a body and are none
const NO_BODY =
  '(?!phòng(?:,| chống| ngừa| thủ| bệnh| tránh)|ban (?:hành|đầu)|hội (?:nhập|họp|nghị|thảo|tụ|viên)|báo cáo|đoàn kết|trường hợp|lãnh đạo(?:,| thực hiện| công tác| việc| và| toàn| sâu)|bộ (?:máy|tiêu chí|chỉ số|luật|tài liệu|thủ tục|câu hỏi|nhận diện|dữ liệu|công cụ)|viện trợ|quỹ (?:đất|lương|thời)|vụ (?:việc|án|mùa|đông|hè)|thuế (?:suất|thu|giá)|trưởng thành|đơn vị hành chính|thanh tra,|kiểm toán nội|xã hội|tổ chức (?!chính trị|đảng|đoàn|hội|tôn giáo|xã hội|tín dụng|thành viên|khoa học|kinh tế|cơ sở|cung)|tỉnh táo|ngân hàng (?:đề|dữ|câu)|báo (?:động|chí)|công an toàn|ngành nghề|trung tâm của|phường hội|thành viên của)'
const COLLECTIVE = '(?:(?:tất cả )?(?:các|những|toàn thể|toàn bộ|từng|mỗi)\\s(?:đồng chí\\s)?)?(?:đồng chí\\s)?'
/** How a body's name begins: with a word of the table, or with the name or symbol of one of the office's own bodies. */
const headsOf = fromOwnWords(({ bodies }) => {
  const words = bodyHeads.map((w) => w.word)
  // a symbol that reads like one of the words ("BAN") is left to the word
  const symbols = new Map(bodies.map(({ symbol }) => [toKey(symbol), symbol] as const).filter(([key]) => !words.includes(key)))
  const names = bodies.map(({ name }) => toKey(name))
  const own = [...names, ...symbols.keys()]
  const heads = `${NO_BODY}(?:${oneOf(words)})`
  const head = `${COLLECTIVE}${own.length > 0 ? `(?:${oneOf(own)}|${heads})` : heads}${END}`
  return { opening: new RegExp(head, 'uy'), next: nextBody(head), names: new Set(names), symbols }
})
type Heads = ReturnType<typeof headsOf>
// a further body in a list begins with a capital or with "các": "Sở A, Sở B", "… và các xã"; "Sở Văn hóa, Thể thao và Du lịch" stays whole
function nextBody(head: string): RegExp {
  return new RegExp(`(?:[,;]\\s(?:và\\s)?|\\svà\\s|\\s-\\s(?!chi nhánh)|\\/)(?=${head}(?:\\s[A-Za-zÀ-ỹ]|,\\s))`, 'gu')
}
const verbs = [...dutyStarts, ...actStarts]
const DUTY = new RegExp(`(?:${oneOf(verbs.map((w) => w.word))})${END}`, 'uy')

/**
 * Reads the bodies that a heading, item or sentence begins with; null where it begins with none. In a `heading` only strong duty verbs end a
 * name: "Các cơ quan đăng ký đầu tư".
 */
export function addressedAt({ text, key, own }: Pick<Root, 'text' | 'key' | 'own'>, clause: Span, heading = false): Addressed | null {
  ASKING.lastIndex = clause.start
  const asking = ASKING.exec(key)
  const start = asking ? clause.start + asking[0].length : clause.start
  const concerning = asking?.[0].startsWith('đối với') ?? false
  const heads = headsOf(own)
  heads.opening.lastIndex = start
  const opening = heads.opening.exec(key)
  if (!opening || start + opening[0].length > clause.end) return null
  if (!isNamed(text, key, heads, start, opening[0])) return null
  const stop = Math.min(clause.end, start + LONGEST_ACTORS)
  const found = nameEnd(text, key, heads, start + opening[0].length, stop, heading)
  const { end, followedBy } = heading ? found : firstVerb(text, key, start + opening[0].length, found)
  if (followedBy === 'narrated' || (followedBy === 'duty' && PURPOSE.test(key.slice(end - 5, end)))) return null
  const actors = splitActors(text, key, heads, { start, end: beforeInsertion(key, start, end) }).map((actor) => withoutLongList(key, actor))
  if (actors.length === 0 || actors.some((a) => a.end - a.start > LONGEST_ACTOR)) return null
  return { actors, end, followedBy, asked: asking !== null && !concerning, concerning }
}

// "Đồng kính gửi: Bí thư các Tỉnh ủy để lãnh đạo": those who get the document
const PURPOSE = /\sđể$/u

type NameEnd = { readonly end: number; readonly followedBy: Addressed['followedBy'] }

// "Ban Chỉ đạo phòng, chống tội phạm", "Quỹ bảo trì đường bộ": what such bodies are for stands in lower case in their names
const NAMED_FOR =
  /(?:ban (?:chỉ đạo|tổ chức|quản lý|vận động)|tổ công tác|hội đồng|điều phối|quỹ|trung tâm|cơ quan|đơn vị|tổ chức|doanh nghiệp|cơ sở)(?=$|\s(?!(?:xã|phường|tỉnh|huyện|thành phố|các|cấp|trung ương|quốc gia)(?:\s|$)))/u
// words that a name does not end with: "các ngân | hàng", "Chi cục về …"
const GOES_ON = /(?:^|[\s,])(?:các|những|mọi|và|của|về|thuộc|tại|ở|cấp|khu|ngành|số|có)$|,$/u
const CLEARLY_MORE = 7

/**
 * Where the name ends before a verb that the tables do not hold: no listed one follows, or it follows only after a clause of its own
 * ("Sở Y tế phát thẻ cho trẻ em, phối hợp …"). A capital in between belongs to further names.
 */
function firstVerb(text: string, key: string, from: number, found: NameEnd): NameEnd {
  if (found.followedBy === 'end') return wordEnd(text, key, from, found.end)
  if (found.followedBy !== 'duty') return found
  const { end } = wordEnd(text, key, from, found.end)
  const between = key.slice(end, found.end)
  const isClause = (between.includes(',') || between.split(' ').length > CLEARLY_MORE) && between === text.slice(end, found.end)
  const isName = NAMED_FOR.test(key.slice(Math.max(0, from - 16), end)) || GOES_ON.test(key.slice(Math.max(0, end - 12), end))
  return isClause && !isName ? { end, followedBy: 'duty' } : found
}

// "Cấp ủy các cấp, nhất là thành phố X, tăng cường …": an insertion is no part of the name
const INSERTION = /,\s(?:nhất là|đặc biệt là|trong đó|trọng tâm là|trước hết là|cụ thể là|bao gồm|kể cả)\s/u

function beforeInsertion(key: string, start: number, end: number): number {
  const inserted = INSERTION.exec(key.slice(start, end))
  return inserted ? start + inserted.index : end
}

/** "Ủy ban nhân dân các xã: …" without its names where they are too many for a name. */
function withoutLongList(key: string, { start, end }: Span): Span {
  const colon = end - start > LONGEST_ACTOR ? firstWithin(key, ':', { start, end }) : -1
  return { start, end: colon < 0 ? end : colon }
}

/** An own body by its name, or by its symbol in the case that it is written in; other bodies as `isProper` says. */
function isNamed(text: string, key: string, { names, symbols }: Heads, start: number, opening: string): boolean {
  const symbol = symbols.get(opening)
  if (symbol !== undefined) return symbol === text.slice(start, start + opening.length)
  return names.has(opening) || isProper(text, key, start, opening)
}

/** Words that name a kind of body only with "các" before them or a capital after them: "Các xã …", "Hội Nông dân", but not "phòng họp". */
function isProper(text: string, key: string, start: number, opening: string): boolean {
  if (/^(?:tất cả |các|những|toàn|từng|mỗi|đồng chí)/u.test(opening)) return true
  if (NEEDS_COLLECTIVE.test(opening)) return false
  if (OFFICE_IN_TEXT.test(key.slice(start, start + 30))) return true
  const rest = key.slice(start + opening.length + 1, start + opening.length + 15)
  const next = text.charAt(start + opening.length + 1)
  if (!NEEDS_CAPITAL.test(opening) || ADMINISTRATIVE.test(rest))
    return text.charAt(start) !== key.charAt(start) || /^(?:ubnd|hđnd)/u.test(opening)
  return next !== next.toLowerCase() || next === ','
}

// "…, thủ trưởng các cơ quan xây dựng …", "đề nghị thường trực các tỉnh ủy …": offices in lower case, with those that they stand before
const OFFICE_IN_TEXT =
  /^(?:thủ trưởng|giám đốc|chủ tịch|bí thư|thường trực|ban thường vụ|hiệu trưởng|trưởng|người đứng đầu) (?:các|sở|cơ quan|ubnd|ủy ban nhân|hđnd|hội đồng nhân|tỉnh ủy|thành ủy|đảng ủy|đơn vị|phòng|ban)\s/u
const NEEDS_COLLECTIVE =
  /^(?:xã|huyện|phường|thị trấn|đặc khu|tỉnh|thôn|khu phố|tổ dân phố|ấp|cơ sở|nhà trường|ngành|tổ chức|thành viên|đại biểu|doanh nghiệp|đoàn thể|cụm, khối|nhà mạng)$/u
const NEEDS_CAPITAL =
  /^(?:ban|phòng|hội|đoàn|vụ|cục|viện|trường|báo|đài|bộ|quỹ|trạm|trung tâm|thuế|trưởng|hiệp hội|công đoàn|câu lạc bộ|đại học|viễn thông|cung|đội|bảo tàng|thư viện|nhà văn hóa|công chức|phân hiệu|tiểu ban)$/u

// "Ban chỉ đạo", "Phòng chuyên môn", "Thuế tỉnh": set in lower case, and bodies all the same
const ADMINISTRATIVE =
  /^(?:chỉ (?:đạo|huy)|quản lý|cán sự|thường (?:vụ|trực|xuyên)|tuyên giáo|dân (?:vận|tộc)|nội (?:chính|vụ)|chấp hành|điều hành|công tác|tổ chức|giám (?:đốc|hiệu)|kinh tế|chuyên (?:môn|trách)|giáo dục|y tế|tài chính|văn hóa|lao động|nông|tư pháp|công thương|liên hiệp|phụ nữ|cựu|chữ thập|khuyến|người|tỉnh|thành phố|huyện|xã|quận|thị|phường|các|thanh tra|pháp chế|tôn giáo|an toàn|biên tập|đại diện|kiểm tra|bí thư)/u

/** The name runs to a colon, a duty verb, a sentence's end or the end of the clause; parentheses belong to it. */
function nameEnd(text: string, key: string, heads: Heads, from: number, stop: number, strongOnly: boolean): NameEnd {
  let depth = 0
  let attribute = -1
  for (let at = from; at < stop; at++) {
    const unit = key.charCodeAt(at)
    if (unit === 40) depth++
    else if (unit === 41) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (unit === 58 && listsNames(text, key, at, stop)) continue
    else if (unit === 58) return { end: at, followedBy: 'colon' }
    else if (unit === 59 && opensBody(key, heads, at + 2)) continue
    else if ((unit === 46 || unit === 59 || unit === 10 || unit === 9) && (unit <= 10 || at + 1 >= stop || key.charCodeAt(at + 1) === 32))
      return { end: at, followedBy: 'end' }
    else if (unit === 32 && NARRATES.test(key.slice(at, at + 16))) return { end: at, followedBy: 'narrated' }
    else if (
      unit === 32 &&
      CAPITAL_DUTY.test(text.slice(at, at + 18)) &&
      text.charCodeAt(at - 1) === key.charCodeAt(at - 1) &&
      !text.slice(from, at).endsWith(' Ban')
    )
      return { end: at, followedBy: 'duty' }
    else if (unit === 32 && text.charCodeAt(at + 1) === key.charCodeAt(at + 1)) {
      DUTY.lastIndex = at + 1
      const duty = DUTY.exec(key)
      const isAttribute = duty && WEAK.has(duty[0]) && (at === attribute || ATTRIBUTIVE.test(key.slice(Math.max(0, at - 20), at)))
      if (isAttribute) attribute = at + 1 + duty[0].length
      if (
        duty &&
        !isAttribute &&
        !(strongOnly && WEAK.has(duty[0])) &&
        !isPartOfName(key, at, duty[0]) &&
        !(ONE_SYLLABLE.test(duty[0]) && isSecondSyllable(text, key, at))
      )
        return { end: at, followedBy: 'duty' }
      // past a verb within the name: of "chuyển giao" the second syllable is one of its own
      if (duty) at += duty[0].length
    }
  }
  return { end: stop, followedBy: 'end' }
}

// "các Sở: Nội vụ, Y tế", "Ủy ban nhân dân các xã: Vĩnh Hòa, An Bình": a colon between a kind of body and the names of its members
const KIND =
  /(?:các|những) (?:đồng chí )?(?:sở|bộ|ban|cục|chi cục|vụ|phòng|viện|hội|đoàn|sở, ngành|bộ, ngành|sở, ban, ngành|xã|phường|thị trấn|đặc khu|huyện|thị xã|tỉnh|thành phố|xã, phường|tỉnh, thành phố)$/u
const FIELDS =
  /^(?:tài chính|nội vụ|tư pháp|xây dựng|công thương|y tế|nông nghiệp|giáo dục|khoa học|văn hóa|dân tộc|ngoại|du lịch|công an|quốc phòng|thông tin|kế hoạch|lao động|tài nguyên|giao thông|thuế|hải quan|thống kê|tuyên giáo|tổ chức|nông dân|phụ nữ|cựu)/u
const FIRST_OF_TWO = /^:\s?(?<first>[A-ZĐÀ-Ỵ][^,;:.()\n]{1,50})(?:,|;|\svà)\s(?=[A-ZĐÀ-Ỵ])/u

function listsNames(text: string, key: string, colon: number, stop: number): boolean {
  if (!KIND.test(key.slice(Math.max(0, colon - 40), colon))) return false
  const first = FIRST_OF_TWO.exec(text.slice(colon, Math.min(stop, colon + 70)))?.groups?.first
  if (first === undefined) return false
  const hasSmall = first.split(' ').some((word) => word.charAt(0) === toKey(word).charAt(0) && !/^\d/u.test(word))
  return !hasSmall || FIELDS.test(toKey(first))
}

// "Thủ trưởng cơ quan ngang bộ⏎Tập trung chỉ đạo …": a lost line break, told by an adverb that no name holds
const CAPITAL_DUTY =
  /^ (?:Tập trung|Khẩn trương|Chủ động|Tiếp tục|Tăng cường|Nghiêm túc|Kịp thời|Đẩy mạnh|Chịu trách|Thường xuyên|Căn cứ|Rà soát|Chủ trì|Tổ chức triển|Theo dõi)(?![A-Za-zÀ-ỹ])/u

// "Thủ trưởng các phòng, ban; Chủ tịch UBND các xã:" — a list of names may be parted by semicolons
function opensBody(key: string, { opening }: Heads, at: number): boolean {
  opening.lastIndex = at
  return opening.test(key)
}

// words in lower case that go on with a name: "Sở Y tế tỉnh", "Ủy ban nhân dân các xã, phường", "Công an xã và các đoàn thể có liên quan"
const NAME_WORDS = new Set(
  'và các cấp tỉnh thành phố huyện quận thị xã phường đặc khu trấn thôn bản nhân dân của về thuộc trực liên quan có nhà nước chính trị sách hội ban ngành sở bộ đoàn thể tổ chức cơ đơn vị địa phương trung ương cùng chỉ đạo thường vụ ủy quân sự chuyên môn trách khu vực doanh nghiệp đảng viên thành cán đại biểu trên bàn nêu này trong những khác hữu đồng chí trưởng phó thủ tịch giám đốc bí thư trường học đội nghề tế kinh giáo dục y văn hóa xóm buôn làng ấp tại ở quốc phòng an ninh khoa công nghệ lao động nông dân phụ nữ thanh niên tư pháp tài nội nghiệp vùng miền núi biên giới việc làm thông tấn báo chí bảo hiểm dịch cơ sở tín dụng viễn ty tổng công nước sạch rừng thủy lợi thuế hải quan kho bạc từ đến số tâm trận kiểm sát quyền lý viện hàng thương mại cổ phần ngang nơi ven biển đảo hiệu mầm non tiểu phổ thông trung tuyến người đứng đầu chức hợp tác lực lượng vũ trang hộ gia đình cổng điện tử hệ thống đứng chân khối cụm thi đua ủy lập sự'.split(
    ' ',
  ),
)

/**
 * Where no duty verb of the table ends the name, the first lower-case word does that is not among the words of names: "Sở Giáo dục và Đào
 * tạo dạy kỹ năng …".
 */
function wordEnd(text: string, key: string, from: number, to: number): NameEnd {
  let depth = 0
  for (let at = from; at < to; at++) {
    const unit = key.charCodeAt(at)
    if (unit === 40) depth++
    else if (unit === 41) depth = Math.max(0, depth - 1)
    if (unit !== 32 || depth > 0) continue
    const word = /^[A-Za-zÀ-ỹ]+/u.exec(key.slice(at + 1, Math.min(to, at + 16)))?.[0]
    if (!word || text.charAt(at + 1) !== key.charAt(at + 1) || NAME_WORDS.has(word) || isSecondSyllable(text, key, at)) continue
    return to - at > 12 ? { end: at, followedBy: 'duty' } : { end: to, followedBy: 'end' }
  }
  return { end: to, followedBy: 'end' }
}

// "Ngoại giao", "Thông tấn": a verb of one syllable may be the second one of a name's word
const ONE_SYLLABLE = /^\S+$/u

/** "Bộ Ngoại giao", "Trung tâm Chuyển đổi số": of a word of two syllables only the first has the capital; "Võ Nhai" is a proper name. */
function isSecondSyllable(text: string, key: string, at: number): boolean {
  const before = text.lastIndexOf(' ', at - 1)
  if (before < 0 || text.charAt(before + 1) === key.charAt(before + 1)) return false
  const first = text.lastIndexOf(' ', before - 1)
  return text.charAt(first + 1) === key.charAt(first + 1) || HEADS.has(key.slice(first + 1, before))
}

// heads of one syllable that stand before a name: "Sở Ngoại vụ", "Bộ Ngoại giao"
const HEADS = new Set(['sở', 'bộ', 'ban', 'hội', 'cục', 'vụ', 'viện', 'phòng', 'đoàn', 'báo', 'đài', 'quỹ', 'trạm', 'trường'])

// "Bộ Tài chính đã ban hành …", "Văn phòng có văn bản số …": what a body did is no duty
const NARRATES =
  /^ (?:đã|đang|vừa|có văn bản|cho biết|nhận định|nêu rõ|cơ bản|nhất trí|thống nhất|ghi nhận|biểu dương|đồng ý|được (?!giao|phân công|yêu cầu|phép))(?![A-Za-zÀ-ỹ])/u

/** "Các cơ quan đăng ký đầu tư", "các tổ chức cung cấp dịch vụ": a verb right behind the kind of body may belong to its name. */
const ATTRIBUTIVE = /(?:^|[\s,])(?:cơ quan|tổ chức|đơn vị|doanh nghiệp|các (?:cơ sở|công ty|trung tâm|trường|hợp tác xã))$/u
const WEAK = new Set(verbs.filter((w) => w.attributive).map((w) => w.word))

// "các sở, ban, ngành, tổ chức", "cơ quan được giao chủ trì", "Ban quản lý", "cơ quan phối hợp", "tổ chức thực hiện hợp đồng"
function isPartOfName(key: string, at: number, duty: string): boolean {
  const before = key.slice(Math.max(0, at - 16), at)
  if (duty === 'tổ chức')
    return /(?:,|và|các|cơ quan|hội)$/u.test(before) && !/^ tổ chức (?:thực hiện|triển khai|tuyên|quán)/u.test(key.slice(at, at + 22))
  if (duty === 'lập' && /(?:công|độc|dân|tư|thành|quốc)$/u.test(before)) return true
  if (duty === 'nghiên cứu' && /(?:viện|trung tâm|trường)$/u.test(before)) return true
  if (duty === 'quản lý') return /(?:ban|cục|sở|ngành|cơ quan|đơn vị|nhà nước về)$/u.test(before)
  if (duty === 'chủ trì' || duty === 'phối hợp') return /(?:cơ quan|đơn vị|được giao|được phân công|sở|ngành)$/u.test(before)
  if (duty === 'giao' && /^ giao (?:thông|dịch|lưu|thừa|tiếp|hàng|ước|thoa|nộp)/u.test(key.slice(at, at + 12))) return true
  if (duty === 'chỉ đạo') return /(?:^|\s)ban$/u.test(before)
  if (duty === 'kiểm tra') return /ủy ban$/u.test(before)
  if (duty === 'thông tin' || duty === 'đánh giá' || duty === 'báo cáo')
    return /(?:cổng|trung tâm|đài|hội đồng|văn hóa -|và|công nghệ|viễn)$/u.test(before)
  if (duty === 'ứng dụng') return /(?:nông nghiệp|công nghệ|khoa học|trung tâm|khu)$/u.test(before)
  if (duty === 'chuyển giao') return /(?:khoa học|công nghệ|kỹ thuật|và|,)$/u.test(before)
  if (duty === 'cử') return /(?:bầu|ứng|đề|tuyển)$/u.test(before)
  if ((WEAK.has(duty) && NOMINAL.test(before)) || (ACTS.has(duty) && NAMED_BY_ACT.test(before))) return true
  return /(?:các|được)$/u.test(before) && duty !== 'được giao'
}

// "Sở Giáo dục và đào tạo", "… về bảo vệ môi trường"
const NOMINAL = /\s(?:và|về|của|cho|(?<!dân |quân )sự|việc|lĩnh vực|dịch vụ|hoạt động|dự án)$/u
// "Ban Chỉ đạo phát triển …", "Chi cục bảo vệ thực vật"
const NAMED_BY_ACT = /\s(?:chỉ đạo|công tác|điều phối|quỹ|cục|ban|hội đồng|trung tâm|ban quản lý)$/u
const ACTS = new Set(actStarts.filter((w) => w.attributive).map((w) => w.word))

function splitActors(text: string, key: string, { next: nextBodies }: Heads, span: Span): Span[] {
  const out: Span[] = []
  let from = span.start
  nextBodies.lastIndex = from
  const within = key.slice(0, span.end)
  for (let match = nextBodies.exec(within); match; match = nextBodies.exec(within)) {
    const next = match.index + match[0].length
    const isCapital = text.charAt(next) !== key.charAt(next)
    const opens = within.slice(next, next + 12)
    if (!isCapital && !/^(?:các|những|lãnh đạo|thủ trưởng|toàn thể|ubnd|đồng chí|đại biểu hộ)/u.test(opens)) continue
    if (insideParentheses(key, span.start, match.index)) continue
    // "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường": one office of two bodies
    if (!match[0].startsWith(';') && OFFICE_OF_TWO.test(key.slice(from, match.index)) && /^(?:hội đồng|ủy ban nh|ubnd|hđnd)/u.test(opens))
      continue
    // "Bí thư Tỉnh ủy, Thành ủy các tỉnh, thành phố"
    if (opens.startsWith('thành ủy') && key.slice(0, match.index).endsWith('tỉnh ủy')) continue
    if (isListWord(opens) && !/^(?:các|những)/u.test(opens)) continue
    add(out, text, key, from, match.index)
    from = next
  }
  add(out, text, key, from, span.end)
  return out
}

const OFFICE_OF_TWO = /^(?:lãnh đạo |chánh )?văn phòng (?:hội đồng nhân dân|hđnd|đoàn (?:đại biểu quốc hội|đbqh))(?: (?:tỉnh|thành phố))?$/u

// "Các Sở, Ban, Ngành": members of one collective, also where they are set in capitals
function isListWord(opens: string): boolean {
  return /^(?:sở|ban|ngành|huyện|xã|phường|tỉnh|đoàn thể|thành phố|cơ quan|đơn vị|địa phương|doanh nghiệp)(?:,|;|\s(?:và|các|trực|có|liên|thuộc|cấp|tỉnh|thành)|$)/u.test(
    opens,
  )
}

function insideParentheses(key: string, from: number, to: number): boolean {
  const part = key.slice(from, to)
  return part.split('(').length > part.split(')').length
}

/** Adds a name without what follows it in parentheses and without trailing commas and linking words. */
function add(out: Span[], text: string, key: string, from: number, to: number): void {
  let start = from
  let end = to
  const open = firstWithin(key, '(', { start: from + 1, end: to })
  if (open >= 0) end = open
  while (start < end && /[\s,;:"“”]/u.test(text.charAt(start))) start++
  for (let trimmed = true; trimmed; ) {
    while (end > start && /[\s,;:."“”/-]/u.test(text.charAt(end - 1))) end--
    const tail =
      /\s(?:(?:có )?liên quan (?:tới|đến|trong) (?:việc|quá trình|công tác)|và|có|được|sẽ|cùng|cùng với|với|tại|trong|đã|cũng|khi|thì|là|chủ động|tích cực|để|nhằm)$/u.exec(
        key.slice(Math.max(start, end - 30), end),
      )
    trimmed = tail !== null
    if (tail) end -= tail[0].length
  }
  if (end - start >= 2) out.push({ start, end })
}
