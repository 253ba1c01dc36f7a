import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { END, START } from '../text/boundary.js'
import { evidence } from '../text/evidence.js'
import { matches } from '../text/matches.js'
import { FIGURE, figure, printed, rounding } from './figures.js'
import { firstFrom, sentenceAt } from './passage.js'
import type { DocumentRule, Finding } from './rule.js'

const UNITS =
  'tỷ đồng|triệu đồng|nghìn đồng|đồng|hộ|người|xã|phường|thôn|lao động|học sinh|công trình|dự án|trường|cơ sở|nhà|căn|trường hợp'
// "Tổng kinh phí thực hiện là 1.200 triệu đồng, gồm:", "Tổng vốn: 85 tỷ đồng, trong đó:", "Tổng số 120 hộ, gồm 70 hộ nghèo"
const TOTAL = new RegExp(
  `${START}tổng (?:[A-Za-zÀ-ỹ-]{1,12} ){0,8}?(?:[A-Za-zÀ-ỹ-]{1,12}:? )(?<total>${FIGURE}) (?<unit>${UNITS})${END}(?: [A-Za-zÀ-ỹ]{1,12}){0,5}(?: ?\\([^()\\n]{0,80}\\))?[.,;:]? (?<lead>gồm|bao gồm|trong đó)(?: có)?:?(?=[\\s])`,
  'gu',
)
// "ngân sách tỉnh 700 triệu đồng", "- Vốn xã hội hóa: 500 triệu đồng", "40 hộ cận nghèo"
const PART = new RegExp(`${START}(?<![.,/-])(?<amount>${FIGURE}) (?<unit>${UNITS})${END}`, 'gu')
// "vốn khác", "còn lại", "xã hội hóa": a list that names the rest is complete, where a figure goes with it
const REST = /(?<![A-Za-zÀ-ỹ])(?:khác|còn lại|xã hội hóa|huy động|đối ứng)(?![A-Za-zÀ-ỹ])/u

/** Amounts that are said to make up a total must add up to it. */
export const figuresSum: DocumentRule = {
  id: 'figures/sum',
  scope: 'document',
  severity: 'error',
  summary: { vi: 'Các khoản không cộng đủ tổng số', en: 'The parts do not add up to the total' },
  explanation: {
    vi: 'Văn bản ghi tổng số rồi liệt kê các khoản cùng đơn vị, trong câu hoặc ở các gạch đầu dòng ngay sau ("gồm …"): tổng các khoản phải bằng tổng số. Sau "trong đó" có thể chỉ nêu vài khoản, nên chỉ báo khi chúng vượt tổng số hoặc khi có khoản "khác", "còn lại", "xã hội hóa". Danh sách có khoản lồng nhau không được xét.',
    en: 'A total is followed by its parts in the same unit, in the sentence or in bullets right below ("gồm"): they must add up. After "trong đó" the list may be partial, so only an excess is reported, or a list that names the rest. Nested lists are left alone.',
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
      text: 'Tổng kinh phí dự kiến 320 tỷ đồng, trong đó ngân sách nhà nước 150 tỷ đồng, doanh nghiệp hỗ trợ 80 tỷ đồng, còn lại là nguồn xã hội hóa.\n\nIII. KINH PHÍ\nTổng kinh phí: 90 tỷ đồng, gồm:\n- Ngân sách tỉnh: 50 tỷ đồng;\n- Ngân sách huyện: 30 tỷ đồng;\n- Vốn lồng ghép từ các chương trình khác.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính bố trí kinh phí.',
      reports: [],
    },
    {
      text: 'Tổng vốn đầu tư 85 tỷ đồng, trong đó: ngân sách trung ương 60 tỷ đồng; ngân sách địa phương 20 tỷ đồng. Tổng kinh phí năm 2024 là 1,5 tỷ đồng, gồm ngân sách tỉnh 1,2 tỷ đồng, ngân sách huyện 0,3 tỷ đồng.',
      reports: [],
    },
  ],
  check: ({ root }) => matches(root.key, TOTAL).flatMap((match) => sum(root, match)),
}

function sum(root: Root, match: RegExpExecArray): Finding[] {
  const { total = '', unit = '', lead } = match.groups ?? {}
  const from = match.index + match[0].length
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
  if (Math.abs(real - said.value) <= slack || (!complete && real < said.value)) return []
  return [
    {
      reason: {
        vi: `Tổng số ghi ${total} ${unit}, nhưng các khoản cộng lại là ${printed(real)} ${unit}.`,
        en: `The total is given as ${total} ${unit}; the parts add up to ${printed(real)} ${unit}.`,
      },
      note: { vi: 'Kiểm tra lại tổng số và từng khoản.', en: 'Check the total and each part.' },
      actual: `${total} ${unit}`,
      expected: `${printed(real)} ${unit}`,
      evidence: evidence(root, { start: match.index, end: list.end }),
    },
  ]
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
  let next = firstFrom(root.blocks, from)
  const kind = next?.enumerator?.kind
  let end = from
  for (let count = 0; next && kind && next.enumerator?.kind === kind && count < 20; count++) {
    // "1." again, or a lower number, is another list
    if (count > 0 && next.enumerator.value !== 0 && next.enumerator.value !== count + 1) break
    end = next.end
    next = firstFrom(root.blocks, end)
  }
  return { start: from, end }
}
