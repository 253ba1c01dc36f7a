import type { Root } from '../model/tree.js'
import { END, START } from '../text/boundary.js'
import { evidence } from '../text/evidence.js'
import { FIGURE, figure, printed, rounding } from './figures.js'
import { sentenceAt } from './passage.js'
import type { DocumentRule, Finding } from './rule.js'

const MONEY = 'tỷ\\sđồng|triệu\\sđồng|nghìn\\sđồng|đồng'
// "Tổng kinh phí thực hiện là 1.200 triệu đồng, gồm:", "Tổng vốn: 85 tỷ đồng, trong đó:"
const TOTAL = new RegExp(
  `${START}tổng\\s(?:[\\p{L}\\p{M}-]{1,12}\\s){0,8}?(?:[\\p{L}\\p{M}-]{1,12}:?\\s)(?<total>${FIGURE})\\s(?<unit>${MONEY})${END}(?:\\s?\\([^)\\n]{0,80}\\))?[.,;]?\\s(?<lead>gồm|bao gồm|trong đó)(?:\\scó)?:?\\s`,
  'gu',
)
// "ngân sách tỉnh 700 triệu đồng", "- Vốn xã hội hóa: 500 triệu đồng"
const PART = new RegExp(`${START}(?<amount>${FIGURE})\\s(?<unit>${MONEY})${END}`, 'gu')

/** Amounts that are said to make up a total in one sentence must add up to it. */
export const figuresSum: DocumentRule = {
  id: 'figures/sum',
  scope: 'document',
  severity: 'error',
  summary: { vi: 'Các khoản không cộng đủ tổng số', en: 'The parts do not add up to the total' },
  explanation: {
    vi: 'Câu ghi tổng kinh phí rồi liệt kê các khoản ("gồm …"): tổng các khoản phải bằng tổng số; sau "trong đó" có thể chỉ nêu vài khoản nên chỉ báo khi chúng vượt tổng số. Câu có khoản lồng nhau không được xét.',
    en: 'A sentence names a total and lists its parts ("gồm"): they must add up; after "trong đó" the list may be partial, so only an excess is reported. Nested lists are left alone.',
  },
  source: null,
  examples: [
    {
      text: 'Tổng kinh phí thực hiện 1.200 triệu đồng, gồm: ngân sách tỉnh 700 triệu đồng; vốn xã hội hóa 400 triệu đồng.',
      reports: ['Tổng kinh phí thực hiện 1.200 triệu đồng, gồm: ngân sách tỉnh 700 triệu đồng; vốn xã hội hóa 400 triệu đồng.'],
    },
    {
      text: 'Tổng vốn đầu tư 85 tỷ đồng, trong đó: ngân sách trung ương 60 tỷ đồng; ngân sách địa phương 20 tỷ đồng. Tổng kinh phí năm 2024 là 1,5 tỷ đồng, gồm ngân sách tỉnh 1,2 tỷ đồng, ngân sách huyện 0,3 tỷ đồng.',
      reports: [],
    },
  ],
  check: ({ root }) => [...root.key.matchAll(TOTAL)].flatMap((match) => sum(root, match)),
}

function sum(root: Root, match: RegExpExecArray): Finding[] {
  const { total = '', unit = '', lead } = match.groups ?? {}
  const sentence = sentenceAt(root, match.index + match[0].length)
  const from = match.index + match[0].length
  const list = root.key.slice(from, sentence.end)
  if (/trong đó|[()]|còn lại|mỗi|\/|bình quân|từ năm|giai đoạn/u.test(list)) return []
  const parts = [...list.matchAll(PART)]
  if (parts.length < 2 || parts.some(({ groups }) => groups?.unit !== unit)) return []
  const amounts = parts.map(({ groups }) => figure(groups?.amount ?? ''))
  const real = amounts.reduce((all, { value }) => all + value, 0)
  const said = figure(total)
  const slack =
    rounding(said) * (said.decimals > 0 ? 1 : 0) + amounts.reduce((all, part) => all + (part.decimals > 0 ? rounding(part) : 0), 0) + 1e-6
  if (Math.abs(real - said.value) <= slack || (lead === 'trong đó' && real < said.value)) return []
  return [
    {
      reason: {
        vi: `Tổng số ghi ${total} ${unit}, nhưng các khoản cộng lại là ${printed(real)} ${unit}.`,
        en: `The total is given as ${total} ${unit}; the parts add up to ${printed(real)} ${unit}.`,
      },
      note: { vi: 'Kiểm tra lại tổng số và từng khoản.', en: 'Check the total and each part.' },
      actual: `${total} ${unit}`,
      expected: `${printed(real)} ${unit}`,
      evidence: evidence(root, { start: match.index, end: sentence.end }),
    },
  ]
}
