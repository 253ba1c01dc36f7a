import type { DateMention, MentionIndex, NumberMention } from '../model/mention.js'
import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'
import { fold } from '../text/normalize.js'
import { spanFrom } from '../text/sorted.js'
import { sentenceAt } from './passage.js'

/** One place where an act is cited, as far as it is printed there. */
export type Citation = Span & {
  readonly number: NumberMention
  readonly date: DateMention | null
  /** "ban bí thư trung ương đảng" after "của", folded; null where none is printed there. */
  readonly issuer: string | null
  /** What follows the issuer, up to 40 characters: ", Ban Bí thư về …" */
  readonly issuerTail: string
  /** What follows number and date in their sentence, as far as the next number. */
  readonly tail: string
}

// what may stand between number and date: "05-CT/TW, ngày 23/6/2021", "05-CT/TW (ngày …", "05-CT/TW ban hành ngày", "05-CT/TW của Ban Bí thư ngày"
const BEFORE_DATE =
  /^[\s,;(]{0,4}(?:ban hành\s|ký\s|được ban hành\s)?(?:ngày\s?)?(?:của\s(?:[A-Za-zÀ-ỹ-]{1,12}\s){1,9}(?:ban hành\s)?(?:ngày\s?)?)?$/u
// ", của Ban Bí thư Trung ương Đảng về …": up to what ends the name of a body
const ISSUER =
  /^[\s,;)]{0,4}(?:của|do)\s(?<name>[A-Za-zÀ-ỹ\s.-]{3,90}?)(?=\s(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|thực hiện|tổ chức|đã|và|khóa|nhiệm kỳ)\s|\s?[,;:"()\n]|[.]\s|[.]?$)/u
// "về tăng cường …", "của Chính phủ quy định …", "ban hành Quy chế", "phê duyệt Đề án", "“Phát triển …": right behind number, date and issuer
const SUBJECT =
  /^[\s,;)]{0,4}(?:(?:của|do)\s[^,;:()"\n]{3,90}?)?[\s,;(]{0,3}(?:(?:về|v\/v|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi)\s(?<words>.{8,160})|"(?<quoted>.{8,160}))/u

/** All places where a number is printed in the citing text, in order. A number's letters are compared without regard to case. */
export function citationsOf(number: string, root: Root, mentions: MentionIndex): readonly Citation[] {
  const index = indexes.get(mentions) ?? { mentions: byNumber(mentions), citations: new Map() }
  indexes.set(mentions, index)
  const key = number.toUpperCase()
  const cited = index.citations.get(key) ?? (index.mentions.get(key) ?? []).map((mention) => cite(mention, root, mentions))
  index.citations.set(key, cited)
  return cited
}

/** Several rules ask for the same citations: each document's are read once. */
const indexes = new WeakMap<MentionIndex, { mentions: Map<string, NumberMention[]>; citations: Map<string, readonly Citation[]> }>()

function byNumber(mentions: MentionIndex): Map<string, NumberMention[]> {
  const index = new Map<string, NumberMention[]>()
  for (const mention of mentions['document-number']) {
    const key = mention.number.toUpperCase()
    const same = index.get(key)
    if (same) same.push(mention)
    else index.set(key, [mention])
  }
  return index
}

function cite(number: NumberMention, root: Root, mentions: MentionIndex): Citation {
  const sentence = sentenceAt(root, number.start)
  const stop = Math.min(sentence.end, spanFrom(mentions['document-number'], number.end)?.start ?? sentence.end)
  const next = spanFrom(mentions.date, number.end)
  const close = next && next.start < stop && next.start - number.end < 90 && next.time?.length === 10
  const date = close && BEFORE_DATE.test(root.key.slice(number.end, next.start)) ? next : null
  const rest = root.key.slice(number.end, stop)
  const after = root.key.slice(date?.end ?? number.end, stop)
  const named = ISSUER.exec(after) ?? (date ? ISSUER.exec(rest) : null)
  return {
    start: number.start,
    end: date?.end ?? number.end,
    number,
    date,
    // words of the matching key, without marks: only their blanks are left to fold
    issuer: named?.groups?.name?.replace(BLANKS, ' ').trim() ?? null,
    issuerTail: named ? named.input.slice(named[0].length, named[0].length + 40) : '',
    tail: after,
  }
}

/** The words after "về", "về việc", "quy định", … or a quotation mark: folded, at most some 160 characters; null where none. */
export function subjectOf({ tail }: Citation): string | null {
  const { words, quoted } = SUBJECT.exec(tail)?.groups ?? {}
  const subject = words ?? quoted
  return subject === undefined ? null : fold(subject)
}
