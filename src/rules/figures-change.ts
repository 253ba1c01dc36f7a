import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { evidence } from '../text/evidence.js'
import { matches } from '../text/matches.js'
import { type WrongSince, wrongSince } from './change-since.js'
import { FIGURE, figure, printed, rounding } from './figures.js'
import { linesWith, sentenceAt } from './passage.js'
import type { DocumentRule, Finding } from './rule.js'

const UNIT = '%|điểm\\s?%|điểm phần trăm|hộ|người|xã|huyện|thôn|bản|lao động|trường hợp|vụ|học sinh|tỷ đồng|triệu đồng'
// "(từ 8,92% xuống còn 6,02%", "từ 12,5% năm 2021 xuống 9,1% (năm 2022)", "từ 5.100 hộ lên 6.300 hộ"
const PAIR = `từ\\s(?:mức\\s)?(?<from>${FIGURE})\\s?(?<unit>${UNIT})(?:\\s\\(?(?:vào\\s|của\\s)?(?:cuối\\s|đầu\\s)?năm\\s\\d{4}\\)?)?,?\\s(?<verb>xuống|lên)(?:\\s(?:còn|đến|tới|mức)){0,2}\\s(?<to>${FIGURE})\\s?(?<unit2>${UNIT})`
// "giảm số hộ thiếu nước sạch 2,9% so với năm 2022 (từ …"
const BEFORE = new RegExp(
  `(?<way>giảm|tăng)\\s(?:[A-Za-zÀ-ỹ-]{1,12}\\s){0,9}(?<change>${FIGURE})\\s?(?<changeUnit>${UNIT})(?:\\s[A-Za-zÀ-ỹ]{1,12}){0,3}?(?:\\sso\\svới\\s[^\\d.;,()\\n]{0,30}(?:\\d{4})?)?\\s?[,:(]?\\s?(?=${PAIR})`,
  'gu',
)
// "từ 8,92% xuống còn 6,02% (giảm 2,9%)", "…, giảm 2,9 điểm %"
const AFTER = new RegExp(
  `${PAIR}(?:\\s\\(?(?:vào\\s)?(?:cuối\\s)?năm\\s\\d{4}\\)?)?\\s?[,;(]\\s?(?:tức\\s|tương đương\\s)?(?<way>giảm|tăng)\\s(?<change>${FIGURE})\\s?(?<changeUnit>${UNIT})`,
  'gu',
)
// "giảm 3% trở lên", "giảm thêm 2%"
const BOUND = /trở lên|thêm|ít nhất|tối thiểu/u
// "giảm bình quân 1,5%/năm": a yearly step is not the whole way
const YEARLY = /bình quân|mỗi năm|hằng năm|hàng năm|\/\s?năm|trung bình/u
const HEDGED = /(?:khoảng|gần|hơn|trên|dưới|xấp xỉ)\s$/u

// "xuống còn 6,02%", "lên 6.300 hộ": few lines hold it
const REACHED = /\s(?:xuống|lên)(?:\s(?:còn|đến|tới|mức)){0,2}\s\d/gu

/** A change printed beside the two values it leads from and to: "từ 8,92% xuống còn 6,02%" is 2,9 points (or 32,5% of the first value). */
export const figuresChange: DocumentRule = {
  id: 'figures/change',
  scope: 'document',
  severity: 'error',
  summary: { vi: 'Mức tăng, giảm không khớp với hai số liệu', en: 'A change does not fit the two values' },
  explanation: {
    vi: 'Mức tăng hoặc giảm được ghi cạnh số đầu và số cuối phải bằng hiệu của chúng (điểm phần trăm) hoặc bằng tỷ lệ thay đổi so với số đầu; có tính đến làm tròn. Mức bình quân mỗi năm không được xét.',
    en: 'A change printed beside its start and end must be their difference (points) or the relative change; rounding is allowed for. Yearly averages are left alone.',
  },
  source: null,
  examples: [
    {
      text: 'Năm 2023, tỷ lệ hộ nghèo giảm 3,9% so với năm 2022 (từ 8,92% xuống còn 6,02%).',
      reports: ['giảm 3,9% so với năm 2022 (từ 8,92% xuống còn 6,02%'],
    },
    { text: 'Tỷ lệ hộ nghèo từ 8,92% xuống còn 6,02% (giảm 1,9 điểm %).', reports: ['từ 8,92% xuống còn 6,02% (giảm 1,9 điểm %'] },
    {
      text: 'Năm 2023, tỷ lệ hộ nghèo giảm 2,9% so với năm 2022 (từ 8,92% xuống còn 6,02%). Số hộ nghèo từ 75.000 hộ xuống còn 60.000 hộ, giảm 20%.',
      reports: [],
    },
    {
      text: 'Toàn tỉnh ghi nhận 1.284 ca mắc, tăng 28,2% so với cùng kỳ năm 2024 (1.086 ca). Tỷ lệ hộ nghèo còn 0,16%, giảm 0,31 điểm phần trăm so với cuối năm 2023 (0,37%).',
      reports: [
        '1.284 ca mắc, tăng 28,2% so với cùng kỳ năm 2024 (1.086 ca)',
        '0,16%, giảm 0,31 điểm phần trăm so với cuối năm 2023 (0,37%)',
      ],
    },
    {
      text: 'Có 412 câu lạc bộ, tăng 38 câu lạc bộ so với năm 2021 (374 câu lạc bộ). Ghi nhận 1.284 ca mắc, tăng 18,2% so với cùng kỳ năm 2024 (1.086 ca). Thu nhập đạt 78 triệu đồng, tăng 12% so với năm 2022 (theo giá so sánh).',
      reports: [],
    },
    { text: 'Phấn đấu giảm bình quân 1,5%/năm, từ 12% xuống còn 6% vào năm 2025.', reports: [] },
  ],
  check({ root }) {
    const lines = linesWith(root.key, REACHED)
    return [
      ...lines.flatMap((line) => scan(root, line, BEFORE)),
      ...lines.flatMap((line) => scan(root, line, AFTER)),
      ...wrongSince(root).map((wrong) => since(root, wrong)),
    ]
  },
}

function scan(root: Root, line: Span, pattern: RegExp): Finding[] {
  const findings: Finding[] = []
  for (const match of matches(root.key.slice(line.start, line.end), pattern)) {
    const at = line.start + match.index
    const end = at + match[0].length
    const { from = '', to = '', unit, unit2, way, verb, change = '', changeUnit = '' } = match.groups ?? {}
    if (unit !== unit2 || (way === 'giảm') !== (verb === 'xuống')) continue
    if (
      YEARLY.test(around(root, at, end, pattern)) ||
      BOUND.test(match[0]) ||
      HEDGED.test(root.key.slice(0, at + match[0].indexOf(change)).slice(-12))
    )
      continue
    const first = figure(from)
    const last = figure(to)
    const said = figure(change)
    const difference = Math.abs(first.value - last.value)
    const relative = first.value === 0 ? 0 : (difference / first.value) * 100
    const slack = rounding(said) + rounding(first) + rounding(last) + 1e-9
    const percent = changeUnit.includes('%') || changeUnit.includes('phần trăm')
    const plain = unit === '%' ? percent : changeUnit === unit
    if (plain && Math.abs(said.value - difference) <= slack) continue
    if (changeUnit === '%' && Math.abs(said.value - relative) <= rounding(said) + 0.1) continue
    if (!plain && changeUnit !== '%') continue
    const tail = pattern === BEFORE ? pairLength(root, end) : 0
    findings.push({
      reason: {
        vi: `Ghi ${way} ${change}${changeUnit === '%' ? '%' : ` ${changeUnit}`}, nhưng từ ${from} ${verb} ${to} là ${printed(difference)}${unit === '%' ? ' điểm phần trăm' : ` ${unit}`}.`,
        en: `The text says a change of ${change} ${changeUnit}; from ${from} to ${to} it is ${printed(difference)}${unit === '%' ? ' percentage points' : ''}.`,
      },
      note: { vi: 'Kiểm tra lại ba số liệu này với nguồn.', en: 'Check the three figures against their source.' },
      actual: change,
      expected: printed(difference),
      evidence: evidence(root, { start: at, end: end + tail }),
    })
  }
  return findings
}

/** What may say that the change is a yearly one: the sentence, or, where both values stand before the change, its clause up to there. */
function around(root: Root, at: number, end: number, pattern: RegExp): string {
  const sentence = sentenceAt(root, at)
  if (pattern === BEFORE) return root.key.slice(sentence.start, Math.min(sentence.end, end + 160))
  const clause = root.key.lastIndexOf(';', at)
  return root.key.slice(Math.max(sentence.start, clause), end + 8)
}

function since(root: Root, { span, way, change, from, to, unit, real, percent }: WrongSince): Finding {
  const is = percent ? `${printed(real)}%` : `${printed(real)} ${unit === '%' ? 'điểm phần trăm' : unit}`
  return {
    reason: {
      vi: `Ghi ${way} ${change}, nhưng từ ${from} đến ${to} là ${is}.`,
      en: `The text says a change of ${change}; from ${from} to ${to} it is ${printed(real)}${percent ? '%' : ''}.`,
    },
    note: { vi: 'Kiểm tra lại ba số liệu này với nguồn.', en: 'Check the three figures against their source.' },
    actual: change,
    expected: is,
    evidence: evidence(root, span),
  }
}

function pairLength(root: Root, at: number): number {
  const pair = new RegExp(PAIR, 'uy')
  pair.lastIndex = at
  return pair.exec(root.key)?.[0].length ?? 0
}
