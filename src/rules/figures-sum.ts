import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { END, START } from '../text/boundary.js'
import { evidence } from '../text/evidence.js'
import { matches } from '../text/matches.js'
import { spanFrom } from '../text/sorted.js'
import { FIGURE, figure, printed, rounding } from './figures.js'
import { isNested } from './nested.js'
import { linesWith, sentenceAt } from './passage.js'
import type { DocumentRule, Finding } from './rule.js'

const MONEY = 'tỷ đồng|triệu đồng|nghìn đồng|đồng'
const UNITS = `${MONEY}|hộ|khẩu|người|xã|phường|huyện|thôn|lao động|học sinh|học viên|giáo viên|cán bộ|đảng viên|thành viên|công trình|dự án|trường|cơ sở|lớp|nhà|căn|trường hợp|doanh nghiệp|mô hình|km|ha|tấn`
// "giai đoạn 2023 - 2025", "năm 2022", "5 năm" between the words and the total
const WHEN = '(?:(?:\\d{4}(?:\\s?-\\s?\\d{4})?|\\d{1,2} năm)[,:]? (?:[A-Za-zÀ-ỹ-]{1,12}:? ){0,4}?)?'
// "Tổng kinh phí thực hiện là 1.200 triệu đồng, gồm:", "Tổng vốn: 85 tỷ đồng, trong đó:", "Tổng số 120 hộ, gồm 70 hộ nghèo"
const TOTAL = new RegExp(
  `${START}tổng (?:[A-Za-zÀ-ỹ-]{1,12} ){0,8}?(?:[A-Za-zÀ-ỹ-]{1,12}:? )${WHEN}(?<total>${FIGURE}) (?<unit>${UNITS})${END}(?: [A-Za-zÀ-ỹ]{1,12}){0,5}(?: ?\\([^()\\n]{0,80}\\))?[.,;:]? (?<lead>gồm|bao gồm|trong đó)(?: có)?:?(?=[\\s])`,
  'gu',
)
// "hỗ trợ 400 nhà, gồm 250 nhà xây mới và 150 nhà sửa chữa", "30 lớp (gồm: khối 10: 11 lớp; …"; not "gồm cả"
const GROUP = new RegExp(
  `${START}(?<![.,/-])(?<total>${FIGURE}) (?<unit>${UNITS})${END}(?: [A-Za-zÀ-ỹ]{1,12}){0,5}[,:]? ?(?:(?<lead>\\(?(?:gồm|bao gồm)(?: có)?:? (?!cả ))|(?<open>\\()(?=[A-Za-zÀ-ỹ]))`,
  'gu',
)
// "ngân sách tỉnh 700 triệu đồng", "- Vốn xã hội hóa: 500 triệu đồng", "40 hộ cận nghèo"
const PART = new RegExp(`${START}(?<![.,/-])(?<amount>${FIGURE}) (?<unit>${UNITS})${END}`, 'gu')
// "gồm:", "trong đó:", "30 lớp (khối 10: …": what may open a list, where a figure stands before it
const OPENING = /(?:gồm|trong đó|\([A-Za-zÀ-ỹ])(?<=\d [^\n]{1,200})/gu
// "vốn khác", "còn lại", "xã hội hóa": a list that names the rest is complete, where a figure goes with it
const REST = /(?<![A-Za-zÀ-ỹ])(?:khác|còn lại|xã hội hóa|huy động|đối ứng)(?![A-Za-zÀ-ỹ])/u

/** Amounts that are said to make up a total must add up to it. */
export const figuresSum: DocumentRule = {
  id: 'figures/sum',
  scope: 'document',
  severity: 'error',
  summary: { vi: 'Các khoản không cộng đủ tổng số', en: 'The parts do not add up to the total' },
  explanation: {
    vi: 'Văn bản ghi tổng số rồi liệt kê các khoản cùng đơn vị, trong câu hoặc ở các gạch đầu dòng ngay sau ("gồm …"): tổng các khoản phải bằng tổng số. Sau "trong đó" có thể chỉ nêu vài khoản, nên chỉ báo khi các khoản tiền vượt tổng số hoặc khi có khoản "khác", "còn lại", "xã hội hóa" kèm số. "400 nhà, gồm …" chỉ xét khi mọi thành phần đều có số cùng đơn vị. Danh sách có khoản lồng nhau không được xét.',
    en: 'A total is followed by its parts in the same unit, in the sentence or in bullets right below ("gồm"): they must add up. After "trong đó" the list may be partial, so only an excess of money is reported, or a list that gives the rest. "400 nhà, gồm …" counts only where each member has a figure of that unit. Nested lists are left alone.',
  },
  source: null,
  examples: [
    {
      text: 'Tổng kinh phí thực hiện 1.200 triệu đồng, gồm: ngân sách tỉnh 700 triệu đồng; vốn xã hội hóa 400 triệu đồng.',
      reports: ['Tổng kinh phí thực hiện 1.200 triệu đồng, gồm: ngân sách tỉnh 700 triệu đồng; vốn xã hội hóa 400 triệu đồng.'],
    },
    {
      text: 'III. KINH PHÍ\nTổng kinh phí: 90 tỷ đồng, trong đó:\n- Ngân sách tỉnh: 50 tỷ đồng;\n- Nguồn xã hội hóa: 30 tỷ đồng.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính bố trí kinh phí.',
      reports: ['Tổng kinh phí: 90 tỷ đồng, trong đó:\n- Ngân sách tỉnh: 50 tỷ đồng;\n- Nguồn xã hội hóa: 30 tỷ đồng.'],
    },
    {
      text: 'Toàn tỉnh hỗ trợ 400 nhà, gồm 250 nhà xây mới và 120 nhà sửa chữa. Trường có 30 lớp (gồm: khối 10: 11 lớp; khối 11: 10 lớp; khối 12: 8 lớp).',
      reports: ['400 nhà, gồm 250 nhà xây mới và 120 nhà sửa chữa', '30 lớp (gồm: khối 10: 11 lớp; khối 11: 10 lớp; khối 12: 8 lớp'],
    },
    {
      text: 'Tổng số 750 lao động được đào tạo, trong đó 400 lao động nữ, 500 lao động dân tộc thiểu số. Huyện có 12 xã, gồm 3 xã loại I, 4 xã loại II và thị trấn. Mở 5 lớp, gồm 3 lớp cho 90 học viên, 2 lớp trực tuyến. Đào tạo 80 người, gồm cả 20 người của huyện.',
      reports: [],
    },
    {
      text: 'Tổng kinh phí dự kiến 320 tỷ đồng, trong đó ngân sách nhà nước 150 tỷ đồng, doanh nghiệp hỗ trợ 80 tỷ đồng, còn lại là nguồn xã hội hóa.\n\nIII. KINH PHÍ\nTổng kinh phí: 90 tỷ đồng, gồm:\n- Ngân sách tỉnh: 50 tỷ đồng;\n- Ngân sách huyện: 30 tỷ đồng;\n- Vốn lồng ghép từ các chương trình khác.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính bố trí kinh phí.',
      reports: [],
    },
    {
      text: 'Tổng vốn đầu tư 85 tỷ đồng, trong đó: ngân sách trung ương 60 tỷ đồng; ngân sách địa phương 20 tỷ đồng. Tổng kinh phí năm 2024 là 1,5 tỷ đồng, gồm ngân sách tỉnh 1,2 tỷ đồng, ngân sách huyện 0,3 tỷ đồng.',
      reports: [],
    },
  ],
  check({ root }) {
    const lines = linesWith(root.key, OPENING)
    const totals = lines.flatMap((line) => headsIn(root, line, TOTAL))
    // what is a total by its words is judged as one
    const groups = lines
      .flatMap((line) => headsIn(root, line, GROUP))
      .filter(({ end }) => !totals.some((one) => Math.abs(one.end - end) < 3))
    return [...totals.flatMap((head) => sum(root, head)), ...groups.flatMap((head) => group(root, head))]
  },
}

/** The words that open a list of parts: "Tổng vốn: 85 tỷ đồng, trong đó:"; `figureAt`: where its total stands. */
type Head = Span & { readonly total: string; readonly figureAt: number; readonly unit: string; readonly lead: string | undefined }

function headsIn({ key }: Root, line: Span, pattern: RegExp): Head[] {
  // with its line break, before which a list of bullets is opened
  return matches(key.slice(line.start, line.end + 1), pattern).map((match) => {
    const { total = '', unit = '', lead } = match.groups ?? {}
    const start = line.start + match.index
    return { start, end: start + match[0].length, total, figureAt: start + match[0].indexOf(total), unit, lead }
  })
}

function sum(root: Root, { start, end: from, total, figureAt, unit, lead }: Head): Finding[] {
  const list = listFrom(root, from)
  const words = root.key.slice(list.start, list.end)
  if (/trong đó|gồm|[()]|mỗi|\/|bình quân|từ năm|giai đoạn|tổng/u.test(words)) return []
  const parts = matches(words, PART)
  if (parts.length < 2 || parts.some(({ groups }) => groups?.unit !== unit)) return []
  const amounts = parts.map(({ groups }) => figure(groups?.amount ?? ''))
  const real = amounts.reduce((all, { value }) => all + value, 0)
  const said = figure(total)
  // whole numbers are exact, decimals may be rounded
  const slack = [said, ...amounts].reduce((all, one) => all + (one.decimals > 0 ? rounding(one) : 0), 1e-6)
  const complete = !isOpen(words, parts) && (lead !== 'trong đó' || REST.test(words))
  if (Math.abs(real - said.value) <= slack || HEDGED.test(root.key.slice(Math.max(0, figureAt - 12), figureAt))) return []
  if (
    isNested(
      amounts.map(({ value }) => value),
      said.value,
    )
  )
    return []
  // one may be a woman and a farmer, revenue at home may hold taxes: only sources of money exclude one another
  if (!complete && (real < said.value || !areSources(words, unit))) return []
  return [finding(root, { start, end: list.end }, total, unit, real)]
}

const MONEY_UNIT = new RegExp(`^(?:${MONEY})$`, 'u')

/** "400 nhà, gồm 250 nhà xây mới và 150 nhà sửa chữa": counted only where every member of the list gives one figure of the same unit. */
function group(root: Root, { start, end: from, total, unit, lead }: Head): Finding[] {
  const rest = root.key.slice(from, Math.min(sentenceAt(root, from).end, from + LONGEST_GROUP))
  const isOpened = lead === undefined || lead.startsWith('(')
  const close = isOpened ? rest.indexOf(')') : -1
  const words = close < 0 ? ownList(rest, unit) : rest.slice(0, close)
  if ((isOpened && close < 0) || /[()\n]|trong đó|gồm|mỗi|\/|bình quân|khoảng|trên|hơn|gần|tăng|giảm|vượt|so với|bằng/u.test(words))
    return []
  const members = words.split(/;|,\s|\svà\s/u).map((member) => matches(member, PART))
  if (members.length < 2 || members.some((parts) => parts.length !== 1 || parts[0]?.groups?.unit !== unit)) return []
  const amounts = members.map(([part]) => figure(part?.groups?.amount ?? ''))
  const real = amounts.reduce((all, { value }) => all + value, 0)
  const said = figure(total)
  const slack = [said, ...amounts].reduce((all, one) => all + (one.decimals > 0 ? rounding(one) : 0), 1e-6)
  const before = root.key.slice(Math.max(0, start - 80), start)
  if (
    Math.abs(real - said.value) <= slack ||
    HEDGED.test(before) ||
    isNested(
      amounts.map(({ value }) => value),
      said.value,
    )
  )
    return []
  // in brackets without "gồm" only some of them may be named
  const complete = lead !== undefined || REST.test(words)
  if (!complete && (real < said.value || !areSources(words, unit) || !OF_MONEY.test(before))) return []
  return [finding(root, { start, end: from + words.length }, total, unit, real)]
}

/** "4.110 nhà xây mới, 1.218 nhà sửa chữa; mức hỗ trợ 60 triệu đồng": what follows a semicolon is another matter if it has no such figure. */
function ownList(rest: string, unit: string): string {
  const [first = '', ...others] = rest.split(';')
  const alone = others.every((other) => matches(other, PART).every(({ groups }) => groups?.unit !== unit))
  return (alone ? first : rest).replace(/(?<![.;:\s])[.;:\s]+$/u, '')
}

/** Amounts of money, each with the source or the year that it comes from. */
function areSources(words: string, unit: string): boolean {
  if (!MONEY_UNIT.test(unit)) return false
  const clauses = words.split(/;|,\s|\n|\svà\s/u).filter((clause) => /\d/u.test(clause))
  return clauses.every((clause) => SOURCE.test(clause) || /năm \d{4}/u.test(clause)) && !/riêng|trong số|nếu/u.test(words)
}

// "tổng kinh phí 60 tỷ đồng (…)": not "mức hỗ trợ 60 triệu đồng (xây mới …)"
const OF_MONEY = /(?:tổng|kinh phí|vốn|ngân sách|dự toán|nguồn lực)(?![A-Za-zÀ-ỹ])[^.;\n]{0,60}$/u

// "khoảng 100 tỷ đồng": rounded by the writer
const HEDGED = /(?:khoảng|gần|hơn|trên|dưới|xấp xỉ|tối thiểu|tối đa)\s$/u

const LONGEST_GROUP = 600

function finding(root: Root, span: Span, total: string, unit: string, real: number): Finding {
  return {
    reason: {
      vi: `Tổng số ghi ${total} ${unit}, nhưng các khoản cộng lại là ${printed(real)} ${unit}.`,
      en: `The total is given as ${total} ${unit}; the parts add up to ${printed(real)} ${unit}.`,
    },
    note: { vi: 'Kiểm tra lại tổng số và từng khoản.', en: 'Check the total and each part.' },
    actual: `${total} ${unit}`,
    expected: `${printed(real)} ${unit}`,
    evidence: evidence(root, span),
  }
}

/** A source without a figure of its own: "…, còn lại là nguồn xã hội hóa", or a bullet that gives none. */
function isOpen(words: string, parts: readonly RegExpExecArray[]): boolean {
  const last = parts.at(-1)
  const tail = words.slice((last?.index ?? 0) + (last?.[0].length ?? 0))
  return SOURCE.test(tail) || words.split(/[;\n]/u).some((clause) => SOURCE.test(clause) && !/\d/u.test(clause))
}

// "ngân sách xã", "vốn vay", "nguồn xã hội hóa", "còn lại do Nhân dân đóng góp"
const SOURCE =
  /(?<![A-Za-zÀ-ỹ])(?:ngân sách|vốn|nguồn|khác|còn lại|xã hội hóa|huy động|đối ứng|đóng góp|tài trợ|lồng ghép|vay)(?![A-Za-zÀ-ỹ])/u

/** The rest of the sentence; where the line ends with it, the bullets of one kind right below. */
function listFrom(root: Root, from: number): Span {
  if (root.key.slice(from, from + 2).trimStart() !== '' && root.key[from] !== '\n')
    return { start: from, end: sentenceAt(root, from + 1).end }
  let next = spanFrom(root.blocks, from)
  const kind = next?.enumerator?.kind
  let end = from
  for (let count = 0; next && kind && next.enumerator?.kind === kind && count < 20; count++) {
    // "1." again, or a lower number, is another list
    if (count > 0 && next.enumerator.value !== 0 && next.enumerator.value !== count + 1) break
    end = next.end
    next = spanFrom(root.blocks, end)
  }
  return { start: from, end }
}
