import type { DateMention, MentionIndex, NumberMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { isPartyNumber, typeOfNumber } from '../number-type.js'

/** One place where a document is cited, with what is printed beside the number. */
export type Citation = {
  readonly mention: NumberMention
  /** Number and date, where they stand together. */
  readonly span: Span
  readonly number: string
  readonly type: string | null
  /** ISO date. */
  readonly date: string | null
  readonly issuer: string | null
  readonly title: string | null
}

// number → date: " ngày …", ", ngày …", " (ngày …", " ký ngày …"
const DATE_NEXT = /^[\s,]{0,3}\(?(?:ký\s|ban hành\s)?(?:[ngqyàaáảãạ]\s?){0,4}$/
// number → issuer → date: " của Thủ tướng Chính phủ ngày …"
const DATE_AFTER_ISSUER = /^,?\s(?:của|do)\s[^,;.:()]{3,90}?\s(?:ban hành\s|ký\s)?[,(]?\s?$/
// date → issuer → number: "Ngày 22/12/2024, Bộ Chính trị đã ban hành "
const DATE_FIRST = /^,?\s[^.;:()]{3,110}\s(?:ban hành|ký|thông qua|có|công bố|phê duyệt)\s(?:văn bản\s)?$/
const SUBJECT_WORDS =
  'về|phê|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|triển khai|thực hiện|kết luận|thông báo|công bố|giao|tổ chức (?:thực hiện|hội|triển khai|cuộc|các|lễ|đợt|phong trào|học|lấy)|phân|sơ kết|tổng kết|tiếp tục|tăng cường|đẩy mạnh|nêu|ngày|năm|khóa|tại|có|đã|được|để|nhằm|gửi|trong|khi|một số|khoảng|trừ|cho|từ|đến|thì|là|nêu|theo|trên|đối với|và (?:các )?(?:nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|công văn|công điện|thông tư|thông báo|chương trình|kết luận|luật|văn bản|hướng dẫn|tờ trình|pháp lệnh|đề án|báo cáo)'
// … của Ban Thường vụ Tỉnh ủy (về …)
const ISSUER = new RegExp(
  `^[\\s,(]{0,3}(?:của|do)\\s(?<issuer>[^,;.:()"\\n\\t]{3,100}?(?:, (?:thể thao và du lịch|thương binh và xã hội))?)(?=\\s(?:${SUBJECT_WORDS})(?![a-zà-ỹ])|\\svềviệc|\\svà ý kiến của\\s|\\s(?:chương trình(?: hành động)?|nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|kết luận) số\\s|[,;.:()"\\n\\t]|$)`,
)
// theo đề nghị của Giám đốc Sở Nội vụ tại (Tờ trình số …)
const PROPOSER = /(?:đề nghị của|ý kiến của|của)\s(?<issuer>[^,;.:()"\n\t]{3,100}?)\s(?:tại|trong)(?:\scác)?\s$/
// về tăng cường … · phê duyệt Chiến lược … · quy định chi tiết …; to the next mark of a list
const TITLE =
  /^\)?[\s,]{0,3}(?<title>(?:về|v\/v|phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|triển khai|thực hiện|"về)\s[^;\n\t]{6,320}?)(?=[;\n\t]|\.\s|\.$|\s\(sau đây|,\s(?:căn cứ|nghị quyết số|quyết định số|chỉ thị số|kế hoạch số|ủy ban nhân dân|ban thường vụ)|$)/

/** All citations of a document, in the order of the text. */
export function readCitations(root: Root, mentions: MentionIndex, keep: (span: Span) => boolean): readonly Citation[] {
  const numbers = mentions['document-number']
  const cursor = new DateCursor(mentions.date)
  return numbers.flatMap((mention, at) => (keep(mention) ? read(root, mention, numbers[at - 1], numbers[at + 1], cursor) : []))
}

function read(
  root: Root,
  mention: NumberMention,
  before: NumberMention | undefined,
  after: NumberMention | undefined,
  dates: DateCursor,
): Citation {
  const { key, text } = root
  const limit = Math.min(after?.start ?? key.length, mention.end + 130)
  const next = dates.firstFrom(mention.end)
  const gap = next && next.start < limit ? key.slice(mention.end, next.start) : null
  const isNext = gap !== null && DATE_NEXT.test(gap)
  const follows = gap !== null && isFull(next) && (isNext || DATE_AFTER_ISSUER.test(gap)) ? next : null
  const previous = follows ? undefined : dates.lastBefore(mention.start)
  const leads =
    isFull(previous) &&
    previous.end > (before?.end ?? 0) &&
    mention.start - previous.end < 130 &&
    DATE_FIRST.test(key.slice(previous.end, mention.start))
      ? previous
      : null
  const direct = isNext && follows !== null
  const tail = direct ? follows.end : mention.end
  const shift = key.charAt(tail) === ')' ? 1 : 0
  const rest = key.slice(tail + shift, tail + 520)
  const named = ISSUER.exec(rest)
  const proposer = named ? null : PROPOSER.exec(key.slice(Math.max(0, mention.start - 160), mention.start))?.groups?.issuer
  const issuerAt = named ? tail + shift + named[0].length - (named.groups?.issuer ?? '').length : 0
  const issuer = named
    ? text.slice(issuerAt, issuerAt + (named.groups?.issuer ?? '').length).trim()
    : printedBefore(text, key, mention.start, proposer)
  const titleFrom = Math.max(tail + shift + (named?.[0].length ?? 0), follows && !direct ? follows.end : 0)
  const title = TITLE.exec(key.slice(titleFrom, titleFrom + 360))?.groups?.title
  const titleAt = title === undefined ? 0 : key.indexOf(title, titleFrom)
  const date = follows ?? leads
  return {
    mention,
    span: { start: mention.start, end: follows ? follows.end : mention.end },
    number: ofCommittee(mention, text, issuer),
    type:
      mention.documentType ??
      typeOfNumber(mention.number, root.own) ??
      (/^(?:công văn|văn bản)/.test(key.slice(mention.start, mention.start + 8)) ? 'Công văn' : null),
    date: date?.time ?? null,
    issuer: issuer === null ? null : issuer.replace(BLANKS, ' '),
    title:
      title === undefined
        ? null
        : text
            .slice(titleAt, titleAt + title.length)
            .replace(BLANKS, ' ')
            .trim(),
  }
}

function printedBefore(text: string, key: string, at: number, name: string | null | undefined): string | null {
  if (!name) return null
  const start = key.lastIndexOf(name, at)
  return text.slice(start, start + name.length)
}

function isFull(date: DateMention | null | undefined): date is DateMention {
  return date?.time?.length === 10
}

/** "Nghị quyết 13-NQ/TƯ của Tỉnh ủy": TƯ stands for the provincial committee there. */
function ofCommittee(mention: NumberMention, text: string, issuer: string | null): string {
  const { number } = mention
  if (issuer === null || !isPartyNumber(number) || !number.endsWith('/TW')) return number
  const printed = text.slice(mention.start, mention.end)
  return /T\s?Ư$/u.test(printed) && /^(?:ban (?:thường vụ|chấp hành) )?(?:đảng bộ )?(?:tỉnh|thành)/iu.test(issuer)
    ? number.replace(/TW$/u, 'TU')
    : number
}

/** Walks the sorted dates once, since the numbers come sorted too. */
class DateCursor {
  private at = 0

  constructor(private readonly dates: readonly DateMention[]) {}

  firstFrom(offset: number): DateMention | undefined {
    while (this.at > 0 && (this.dates[this.at - 1]?.start ?? -1) >= offset) this.at--
    while (this.at < this.dates.length && (this.dates[this.at]?.start ?? 0) < offset) this.at++
    return this.dates[this.at]
  }

  lastBefore(offset: number): DateMention | undefined {
    this.firstFrom(offset)
    return this.dates[this.at - 1]
  }
}
