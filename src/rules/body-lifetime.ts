import { bodyLifetimes } from '../lexicon/body-lifetimes.js'
import { provinces } from '../lexicon/places.js'
import type { OwnWords } from '../model/own-words.js'
import type { Evidence, Span } from '../model/position.js'
import type { Root, Zone } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'
import { END, oneOf, START } from '../text/boundary.js'
import { evidence } from '../text/evidence.js'
import { matches } from '../text/matches.js'
import { toKey } from '../text/normalize.js'
import { fromOwnWords } from '../text/own-words.js'
import { spanFrom } from '../text/sorted.js'
import { blockAt } from './own-province.js'
import { linesWith, relatedAt, roleAt, sentenceAt, vietnameseDate } from './passage.js'
import type { DocumentInput, DocumentRule, Finding } from './rule.js'

type Lifetime = {
  readonly name: string
  readonly from: string | null
  readonly until: string | null
  readonly now: string
  readonly act: string
}

const HEAD = (date: string, task: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n-------\nSố: 214/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSơn La, ngày ${date}\n\nKẾ HOẠCH\nTriển khai công tác giảm nghèo\n\nI. MỤC TIÊU\n1. Giảm nghèo bền vững.\n\nII. TỔ CHỨC THỰC HIỆN\n${task}\n`

/** A body that is given work although it did not exist on the document's date: an old text was copied, or the date is wrong. */
export const bodyLifetime: DocumentRule = {
  id: 'body/lifetime',
  scope: 'document',
  severity: 'warning',
  summary: { vi: 'Cơ quan không tồn tại vào ngày ban hành', en: 'A body that did not exist on the date' },
  explanation: {
    vi: 'Văn bản giao việc, báo cáo hoặc gửi cho một cơ quan đã giải thể, sáp nhập (hoặc chưa thành lập) vào ngày ban hành: các bộ, sở hợp nhất từ 01/3/2025, cấp huyện kết thúc và các tỉnh sáp nhập từ 01/7/2025, ban cán sự đảng và đảng đoàn thôi hoạt động đầu năm 2025. Viện dẫn văn bản cũ của cơ quan ấy, hoặc chỗ có ghi "(cũ)", "nay là", không bị báo. Dùng --as-of NGÀY để xét theo một ngày khác.',
    en: 'The text gives work to, or reports to, a body that had been merged or dissolved (or was not yet founded) on its date. Citing an old act of such a body, or naming it with "(cũ)" or "nay là", is left alone. --as-of DATE judges by another day.',
  },
  source: 'Nghị quyết 176/2025/QH15; Nghị quyết 202/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15',
  examples: [
    {
      text: HEAD(
        '18 tháng 9 năm 2025',
        '1. Sở Lao động - Thương binh và Xã hội chủ trì, tham mưu.\n2. Ủy ban nhân dân các xã, phường tổ chức thực hiện.',
      ),
      reports: ['Sở Lao động - Thương binh và Xã hội'],
    },
    {
      text: HEAD(
        '18 tháng 9 năm 2023',
        '1. Sở Lao động - Thương binh và Xã hội chủ trì, tham mưu.\n2. Ủy ban nhân dân các huyện tổ chức thực hiện.',
      ),
      reports: [],
    },
    {
      text: HEAD('18 tháng 9 năm 2023', '1. Sở Y tế chủ trì, tham mưu.\n2. Ủy ban nhân dân các huyện tổ chức thực hiện.'),
      reports: ['Ủy ban nhân dân các huyện'],
      asOf: '2026-01-01',
    },
    {
      text: HEAD(
        '18 tháng 9 năm 2025',
        '1. Sở Nội vụ thực hiện Thông tư số 07/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ Lao động - Thương binh và Xã hội.\n2. Sở Nông nghiệp và Môi trường tiếp nhận hồ sơ từ Sở Tài nguyên và Môi trường (cũ).',
      ),
      reports: [],
    },
  ],
  check(input) {
    const { record, root, asOf } = input
    const day = asOf ?? record.document.issuedOn
    if (record.source.nature !== 'original' || day === null || day.length !== 10) return []
    const findings = asOf === null ? issuerGone(input, day) : []
    const seen = new Set(findings.flatMap(({ actual }) => actual ?? []))
    for (const { lifetime, start, end } of namedIn(root.key, root.own, day)) {
      if (seen.has(lifetime.name) || alive(lifetime, day) || !isAddressed(input, start, end)) continue
      seen.add(lifetime.name)
      findings.push(found(input, lifetime, day, evidence(root, { start, end })))
    }
    return findings
  },
}

/** By each printed form: the rows of the gazetteer, and the authorities of merged provinces ("ubnd tỉnh hòa bình", "tỉnh ủy hòa bình"). */
const LIFETIMES: readonly (readonly [string, Lifetime])[] = [
  ...bodyLifetimes.flatMap((row) => row.forms.map((form): [string, Lifetime] => [form, row])),
  ...provinces.flatMap(({ name, kind, until, mergedInto }) =>
    kind === 'tỉnh' && until !== null && mergedInto !== null
      ? [`ủy ban nhân dân tỉnh`, 'ubnd tỉnh', 'tỉnh ủy', 'hội đồng nhân dân tỉnh', 'hđnd tỉnh'].map((body): [string, Lifetime] => [
          `${body} ${toKey(name)}`,
          { name: `tỉnh ${name}`, from: null, until, now: mergedInto, act: 'Nghị quyết 202/2025/QH15' },
        ])
      : [],
  ),
]

/** The gazetteer with the office's own bodies, which know best: one that they list without an end exists. */
const lifetimes = fromOwnWords(({ bodies }) => {
  const own = bodies.map(({ name, from, until, now }) => [toKey(name), { name, from, until, now: now ?? '', act: '' }] as const)
  const rows = new Map([...LIFETIMES, ...own])
  return { rows, pattern: new RegExp(`${START}(?:${oneOf([...rows.keys()])})${END}`, 'gu'), missingOn: missingFrom(rows) }
})

/** Finds what may name a body that did not exist on a day; most lines hold nothing of it. One pattern serves all days between two changes. */
function missingFrom(rows: ReadonlyMap<string, Lifetime>): (day: string) => RegExp {
  const changes = [...new Set([...rows.values()].flatMap(({ from, until }) => [from ?? [], until ?? []].flat()))]
  const patterns = new Map<number, RegExp>()
  return (day) => {
    const passed = changes.filter((change) => change <= day).length
    const known = patterns.get(passed)
    if (known) return known
    const made = new RegExp(oneOf([...rows].flatMap(([form, lifetime]) => (alive(lifetime, day) ? [] : [form]))), 'gu')
    patterns.set(passed, made)
    return made
  }
}

type Named = Span & { readonly lifetime: Lifetime }

/** The bodies with a lifetime that are named in the lines where one may be missing. */
function namedIn(key: string, own: OwnWords, day: string): Named[] {
  const { pattern, rows, missingOn } = lifetimes(own)
  return linesWith(key, missingOn(day)).flatMap((line) =>
    matches(key.slice(line.start, line.end), pattern).flatMap((match) => {
      const lifetime = rows.get(match[0].replace(BLANKS, ' '))
      const start = line.start + match.index
      return lifetime ? [{ lifetime, start, end: start + match[0].length }] : []
    }),
  )
}

function alive({ from, until }: Lifetime, day: string): boolean {
  return (from === null || day >= from) && (until === null || day < until)
}

const ZONES: ReadonlySet<Zone> = new Set(['body', 'closing', 'annex'])
// "giao Sở …", "phối hợp với Bộ …", "báo cáo Bộ …", "gửi về Sở …", "đề nghị các …"
const BEFORE =
  /(?:giao|đề nghị|yêu cầu|phối hợp với|phối hợp cùng|phối hợp chặt chẽ với|báo cáo|gửi|gửi về|chỉ đạo|hướng dẫn|đôn đốc|trình|thông qua|kính gửi:?)\s(?:cho\s|về\s|với\s)?$/u
// "… chủ trì", "… có trách nhiệm", ": Chủ trì", "… tổ chức thực hiện"
const AFTER =
  /^\s?[:,]?\s?(?:[A-Za-zÀ-ỹ,]{1,12}\s){0,6}?(?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|tổ chức|xây dựng|chỉ đạo|tham mưu|báo cáo|hướng dẫn|rà soát|bố trí|căn cứ|triển khai)(?![A-Za-zÀ-ỹ])/u
// "(cũ)", "cũ", "nay là", "(trước đây là …"
const FORMER = /^\s?[(,]?\s?(?:cũ|trước đây|nay là|nay thuộc|sau khi|được (?:sáp nhập|hợp nhất))(?![A-Za-zÀ-ỹ])/u
const FORMERLY = /(?:trước đây|nguyên|tiếp nhận từ|hồ sơ từ|chuyển từ|từ|của|hợp nhất|sáp nhập|tên)\s(?:là\s)?$/u

/** Whether the words give the body something to do: an item that opens with it, a recipient, or a verb of assigning before or after. */
function isAddressed({ root, mentions }: DocumentInput, start: number, end: number): boolean {
  if (!ZONES.has(blockAt(root, start)?.zone ?? 'body')) return false
  const before = root.key.slice(Math.max(0, start - 40), start)
  const after = root.key.slice(end, end + 60)
  if (FORMER.test(after) || FORMERLY.test(before)) return false
  const sentence = sentenceAt(root, start)
  const cited = spanFrom(mentions['document-number'], Math.max(sentence.start, start - 160))
  if (cited && cited.start < start) return false
  const opens = /^[\s\d.)a-zđ+*•-]{0,8}$/u.test(root.key.slice(sentence.start, start)) && opensLine(root, sentence.start)
  if (BEFORE.test(before)) return true
  if (!opens) return false
  // in a part that hands out work, what an item opens with is who does it
  const role = roleAt(root, start)
  return (
    role === 'tasks' || role === 'assignment' || AFTER.test(after) || /^[^\n]{0,60}(?:[;:,.]|\n|$)/u.test(root.key.slice(end, end + 62))
  )
}

function opensLine(root: Root, at: number): boolean {
  return at === 0 || root.key.charAt(at - 1) === '\n'
}

/** The issuer itself was gone: the date in the letterhead, or the letterhead, is of another document. */
function issuerGone(input: DocumentInput, day: string): Finding[] {
  const { issuer, evidence: printed, implied } = input.record.document
  if (issuer === null || !printed.issuer || implied.includes('issuer') || implied.includes('issuedOn')) return []
  const lifetime = namedIn(toKey(issuer), input.root.own, day)[0]?.lifetime
  return lifetime && !alive(lifetime, day) ? [found(input, lifetime, day, printed.issuer)] : []
}

function found({ record, asOf }: DocumentInput, { name, from, until, now, act }: Lifetime, day: string, printed: Evidence): Finding {
  const own = record.document.evidence.issuedOn
  const gone = until !== null && day >= until
  const remark = {
    vi: [now === '' ? '' : `${gone ? 'Nay: ' : ''}${now}.`, act === '' ? '' : `Căn cứ: ${act}.`].join(' ').trim(),
    en: [now === '' ? '' : `${gone ? 'Now: ' : ''}${now}.`, act === '' ? '' : `See: ${act}.`].join(' ').trim(),
  }
  return {
    reason: {
      vi: gone
        ? `"${name}" không còn từ ngày ${vietnameseDate(until)}, trong khi văn bản ${asOf ? 'được xét theo' : 'đề'} ngày ${vietnameseDate(day)}.`
        : `"${name}" chỉ có từ ngày ${vietnameseDate(from ?? '')}, trong khi văn bản ${asOf ? 'được xét theo' : 'đề'} ngày ${vietnameseDate(day)}.`,
      en: gone
        ? `"${name}" was gone on ${until}; the document ${asOf ? 'is judged by' : 'is dated'} ${day}.`
        : `"${name}" exists since ${from}; the document ${asOf ? 'is judged by' : 'is dated'} ${day}.`,
    },
    ...(remark.vi === '' ? {} : { note: remark }),
    actual: name,
    ...(gone && now !== '' ? { expected: now } : {}),
    evidence: printed,
    ...(own && !asOf ? { related: [relatedAt(record.source.path, own)] } : {}),
  }
}
