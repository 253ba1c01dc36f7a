import { actStarts, dutyStarts } from '../../lexicon/duties.js'
import { END, oneOf } from '../../text/boundary.js'
import { firstLetters } from '../../text/first-letters.js'
import { toKey } from '../../text/normalize.js'
import { wordAt } from '../../text/word.js'
import { type Heads, openingAt } from './heads.js'

const verbs = [...dutyStarts, ...actStarts]
const DUTY = new RegExp(`(?:${oneOf(verbs.map((w) => w.word))})${END}`, 'uy')
const mayBeDuty = firstLetters(verbs.map((w) => w.word))

/** Where a name ends, and how: at a duty verb, a colon, with nothing more ("Sở Y tế" as a heading), or because the text tells what the body did. */
export type NameEnd = { readonly end: number; readonly followedBy: 'duty' | 'colon' | 'end' | 'narrated' }

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
export function firstVerb(text: string, key: string, from: number, found: NameEnd): NameEnd {
  if (found.followedBy === 'end') return unlistedVerb(text, key, from, found.end)
  if (found.followedBy !== 'duty' || !isLong(key.slice(from, found.end))) return found
  const { end } = unlistedVerb(text, key, from, found.end)
  const between = key.slice(end, found.end)
  if (!isLong(between) || between !== text.slice(end, found.end)) return found
  const isName = NAMED_FOR.test(key.slice(Math.max(0, from - 16), end)) || GOES_ON.test(key.slice(Math.max(0, end - 12), end))
  return isName ? found : { end, followedBy: 'duty' }
}

/** Whether words can hold a clause of their own. */
function isLong(words: string): boolean {
  return words.includes(',') || words.split(' ').length > CLEARLY_MORE
}

// the marks that matter stand before the letters
const SEMICOLON = 59

/** The name runs to a colon, a duty verb, a sentence's end or the end of the clause; parentheses belong to it. */
export function nameEnd(text: string, key: string, heads: Heads, from: number, stop: number, strongOnly: boolean): NameEnd {
  let depth = 0
  let attribute = -1
  for (let at = from; at < stop; at++) {
    const unit = key.charCodeAt(at)
    if (unit > SEMICOLON) continue
    if (unit === 40) depth++
    else if (unit === 41) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (unit === 58 && listsNames(text, key, at, stop)) continue
    else if (unit === 58) return { end: at, followedBy: 'colon' }
    // "Thủ trưởng các phòng, ban; Chủ tịch UBND các xã:": a list of names may be parted by semicolons
    else if (unit === 59 && openingAt(key, heads, at + 2) !== null) continue
    else if ((unit === 46 || unit === 59 || unit === 10 || unit === 9) && (unit <= 10 || at + 1 >= stop || key.charCodeAt(at + 1) === 32))
      return { end: at, followedBy: 'end' }
    else if (unit === 32) {
      if (mayNarrate(key, at + 1) && NARRATES.test(key.slice(at, at + 16))) return { end: at, followedBy: 'narrated' }
      if (!mayBeDuty(key, at + 1)) continue
      if (isCapital(text, key, at + 1)) {
        if (isDutyOfNewLine(text, key, from, at)) return { end: at, followedBy: 'duty' }
        continue
      }
      DUTY.lastIndex = at + 1
      const duty = DUTY.exec(key)?.[0]
      if (duty === undefined) continue
      const isAttribute = WEAK.has(duty) && (at === attribute || ATTRIBUTIVE.test(key.slice(Math.max(0, at - 20), at)))
      if (isAttribute) attribute = at + 1 + duty.length
      else if (!(strongOnly && WEAK.has(duty)) && !isPartOfName(key, at, duty) && (duty.includes(' ') || !isSecondSyllable(text, key, at)))
        return { end: at, followedBy: 'duty' }
      // past a verb within the name: of "chuyển giao" the second syllable is one of its own
      at += duty.length
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
const mayBeCapitalDuty = firstLetters('Tập Khẩn Chủ Tiếp Tăng Nghiêm Kịp Đẩy Chịu Thường Căn Rà Tổ Theo'.split(' '))

function isDutyOfNewLine(text: string, key: string, from: number, at: number): boolean {
  return (
    mayBeCapitalDuty(text, at + 1) &&
    CAPITAL_DUTY.test(text.slice(at, at + 18)) &&
    !isCapital(text, key, at - 1) &&
    !text.slice(from, at).endsWith(' Ban')
  )
}

function isCapital(text: string, key: string, at: number): boolean {
  return text.charCodeAt(at) !== key.charCodeAt(at)
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
function unlistedVerb(text: string, key: string, from: number, to: number): NameEnd {
  let depth = 0
  for (let at = from; at < to; at++) {
    const unit = key.charCodeAt(at)
    if (unit === 40) depth++
    else if (unit === 41) depth = Math.max(0, depth - 1)
    if (unit !== 32 || depth > 0 || text.charCodeAt(at + 1) !== key.charCodeAt(at + 1)) continue
    const word = wordAt(key, at + 1, Math.min(to, at + 16))
    if (word === '' || NAME_WORDS.has(word) || isSecondSyllable(text, key, at)) continue
    return to - at > 12 ? { end: at, followedBy: 'duty' } : { end: to, followedBy: 'end' }
  }
  return { end: to, followedBy: 'end' }
}

/** "Bộ Ngoại giao", "Thông tấn", "Trung tâm Chuyển đổi số": a verb of one syllable may be the second one of a name's word. Of a word of two syllables only the first has the capital; "Võ Nhai" is a proper name. */
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
const mayNarrate = firstLetters('đã đang vừa có cho nhận nêu cơ nhất thống ghi biểu đồng được'.split(' '))

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
  return duty !== 'được giao' && (before.endsWith('các') || before.endsWith('được'))
}

// "Sở Giáo dục và đào tạo", "… về bảo vệ môi trường"
const NOMINAL = /\s(?:và|về|của|cho|(?<!dân |quân )sự|việc|lĩnh vực|dịch vụ|hoạt động|dự án)$/u
// "Ban Chỉ đạo phát triển …", "Chi cục bảo vệ thực vật"
const NAMED_BY_ACT = /\s(?:chỉ đạo|công tác|điều phối|quỹ|cục|ban|hội đồng|trung tâm|ban quản lý)$/u
const ACTS = new Set(actStarts.filter((w) => w.attributive).map((w) => w.word))
