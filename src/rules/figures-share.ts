import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { START } from '../text/boundary.js'
import { evidence } from '../text/evidence.js'
import { matches } from '../text/matches.js'
import { FIGURE, figure, printed, rounding } from './figures.js'
import { linesWith } from './passage.js'
import type { DocumentRule, Finding } from './rule.js'

const NOUN = '[A-Za-zÀ-ỹ]{1,12}(?:\\s[A-Za-zÀ-ỹ]{1,12}){0,5}'
const SHARE = `(?<share>${FIGURE})\\s?%`
// "xã, thị trấn", "thôn, bản": one kind of thing in two words
const PLACE = '(?:xã|phường|thị trấn|đặc khu|thôn|bản|ấp|buôn|làng|khu phố|tổ dân phố|huyện|thị xã|thành phố|cơ quan|đơn vị|doanh nghiệp)'
const HEAD = `(?:(?:${PLACE},\\s){1,3}${PLACE}|[A-Za-zÀ-ỹ]{1,12})`
// what is said of it may be long where the share stands in brackets or behind a comma
const SHORT = `${HEAD}(?:\\s[A-Za-zÀ-ỹ]{1,12}){0,5}`
const LONG = `${HEAD}(?:\\s(?!tỷ\\slệ|bình\\squân)[A-Za-zÀ-ỹ]{1,12}){6,13}`
const PERCENT = /%/gu
// the forms, each with a piece of it that few lines hold
const FORMS = [
  // "48.000/75.000 hộ (64%)", "12/15 xã, thị trấn có trạm y tế, đạt 80%", "120/160 hộ nghèo, chiếm tỷ lệ 75%"
  {
    piece: /\d\s?\/\s?\d/u,
    source: `${START}(?<![.,/-])(?<part>${FIGURE})\\s?/\\s?(?<whole>${FIGURE})\\s(?:${SHORT},?\\s?(?:\\(\\s?(?:(?:đạt|chiếm|bằng)\\s)?|(?:đạt|chiếm|bằng)\\s)|${LONG}(?:\\s\\((?:(?:đạt|chiếm|bằng)\\s)?|,\\s(?:đạt|chiếm|bằng)\\s))(?:tỷ\\slệ\\s)?${SHARE}`,
  },
  // "2.345 người, trong đó 1.290 nữ (chiếm 55%)"
  {
    piece: /chiếm\s/u,
    source: `${START}(?<![.,/-])(?<whole>${FIGURE})\\s${NOUN},?\\strong\\sđó\\s(?:có\\s)?(?<part>${FIGURE})\\s${NOUN},?\\s?\\(?chiếm\\s(?:tỷ\\slệ\\s)?${SHARE}(?=\\s?[).,;\\n]|$)`,
  },
  // "64% của 75.000 người là 48.000 người", "64% trong tổng số 75.000 lao động, tương đương 48.000"
  {
    piece: /%\s(?:của|trong|trên)\s/u,
    source: `${START}${SHARE}\\s(?:của|trong|trên)\\s(?:tổng\\s(?:số\\s)?)?(?<whole>${FIGURE})(?:\\s${NOUN})?,?\\s?\\(?(?:là|bằng|tương\\sđương(?:\\svới)?|tức(?:\\slà)?)\\s(?<part>${FIGURE})(?![\\d.,]{0,3}\\s?%)`,
  },
  // "48.000 người, chiếm 64% trong tổng số 75.000 người", "48.000 hộ (bằng 64% tổng số 75.000 hộ"
  {
    piece: /%\s(?:của\s|trong\s|so\svới\s)?tổng\s/u,
    source: `${START}(?<part>${FIGURE})\\s${NOUN},?\\s?\\(?(?:chiếm|đạt|bằng)\\s(?:tỷ\\slệ\\s)?${SHARE}\\s(?:của\\s|trong\\s|so\\svới\\s)?tổng\\s(?:(?!năm\\s)[a-zà-ỹ]{1,12}\\s){0,4}?(?:là\\s)?(?<whole>${FIGURE})(?!\\s?%)`,
  },
  // "đạt 64% (48.000/75.000 hộ)"
  { piece: /%\s\(\d/u, source: `${START}${SHARE}\\s\\((?<part>${FIGURE})\\s?/\\s?(?<whole>${FIGURE})\\s${NOUN}` },
  // "48.000 hộ trên tổng số 75.000 hộ, đạt 64%", "12 trong tổng số 15 xã (80%)"
  {
    piece: /\s(?:trên|trong)\stổng\s/u,
    source: `${START}(?<part>${FIGURE})(?:\\s${NOUN})?\\s(?:trên|trong)\\stổng\\s(?:số\\s)?(?<whole>${FIGURE})\\s${NOUN},?\\s?(?:\\(|(?:đạt|chiếm|bằng)\\s)(?:tỷ\\slệ\\s)?${SHARE}`,
  },
].map(({ piece, source }) => ({ piece, pattern: new RegExp(source, 'gu') }))
const ANY_PIECE = new RegExp(FORMS.map(({ piece }) => piece.source).join('|'), 'u')

/** A share printed beside the part and the whole: "48.000/75.000 hộ (64%)". */
export const figuresShare: DocumentRule = {
  id: 'figures/share',
  scope: 'document',
  severity: 'error',
  summary: { vi: 'Tỷ lệ phần trăm không khớp với số lượng', en: 'A share does not fit its numbers' },
  explanation: {
    vi: 'Tỷ lệ phần trăm ghi cạnh số bộ phận và tổng số phải bằng thương của chúng, có tính đến làm tròn.',
    en: 'A percentage printed beside part and whole must be their quotient; rounding is allowed for.',
  },
  source: null,
  examples: [
    {
      text: 'Toàn tỉnh có 75.000 lao động tham gia, 64% của 75.000 lao động là 45.000 người được đào tạo.',
      reports: ['64% của 75.000 lao động là 45.000'],
    },
    { text: 'Đã sửa chữa 120/160 nhà ở của hộ nghèo, đạt 85%.', reports: ['120/160 nhà ở của hộ nghèo, đạt 85%'] },
    {
      text: 'Huyện có 12/15 xã, thị trấn đạt chuẩn quốc gia về y tế (85%); đào tạo nghề cho 2.345 người, trong đó 1.290 nữ (chiếm 65%).',
      reports: ['12/15 xã, thị trấn đạt chuẩn quốc gia về y tế (85%', '2.345 người, trong đó 1.290 nữ (chiếm 65%'],
    },
    { text: 'Có 12 xã trên tổng số 16 xã, đạt 80%.', reports: ['12 xã trên tổng số 16 xã, đạt 80%'] },
    {
      text: 'Có 12/15 xã đạt chuẩn, đạt 100% kế hoạch. Triển khai tại 5/8 xã, giải ngân đạt 45%. Có 12/15 xã hoàn thành kế hoạch, diện tích gieo cấy đạt 95%. Đào tạo 200 người, trong đó 90 nữ, chiếm 30% số lao động nữ. Đã sửa chữa 120/160 nhà, đạt 75%; 48.000/75.000 hộ (64%); 2/3 xã (66,7%); 64% (48.000/75.000 hộ); kế hoạch ngày 28/4/2022 đạt 100%.',
      reports: [],
    },
  ],
  check: ({ root }) =>
    linesWith(root.key, PERCENT).flatMap((line) => {
      const words = root.key.slice(line.start, line.end)
      if (!ANY_PIECE.test(words)) return []
      return FORMS.flatMap(({ piece, pattern }) => (piece.test(words) ? scan(root, line, words, pattern) : []))
    }),
}

function scan(root: Root, line: Span, words: string, pattern: RegExp): Finding[] {
  const findings: Finding[] = []
  for (const match of matches(words, pattern)) {
    const start = line.start + match.index
    const { part = '', whole = '', share = '' } = match.groups ?? {}
    const a = figure(part)
    const b = figure(whole)
    const said = figure(share)
    if (b.value === 0 || isDate(part, whole) || BOUND.test(match[0])) continue
    if (!MONEY.test(match[0]) && OF_PLAN.test(root.key.slice(start + match[0].length, start + match[0].length + 40))) continue
    const real = (a.value / b.value) * 100
    // part and whole may be rounded themselves, where they have decimals
    const slack =
      rounding(said) * 1.2 + (a.decimals > 0 ? (rounding(a) / b.value) * 100 : 0) + (b.decimals > 0 ? (rounding(b) / b.value) * real : 0)
    if (Math.abs(real - said.value) <= slack + 0.05) continue
    findings.push({
      reason: {
        vi: `Ghi tỷ lệ ${share}%, nhưng ${part}/${whole} là ${printed(real)}%.`,
        en: `The text says ${share}%; ${part}/${whole} is ${printed(real)}%.`,
      },
      note: { vi: 'Kiểm tra lại tỷ lệ và hai số lượng.', en: 'Check the share and both numbers.' },
      actual: `${share}%`,
      expected: `${printed(real)}%`,
      evidence: evidence(root, { start, end: start + match[0].length }),
    })
  }
  return findings
}

// "06/34 địa phương tỷ lệ đạt dưới 90%", "từ 80%": the share is a bound of something else
const BOUND = /(?:dưới|trên(?!\stổng)|từ|hơn|gần|khoảng|ít nhất|tối thiểu|có tỷ lệ|tỷ lệ đạt|xấp xỉ|còn|thêm)\s/u

// "12/15 xã, đạt 100% kế hoạch": a share of what was planned, or of last year; of "121,3/145,6 tỷ đồng" the whole is what was planned
const MONEY = /đồng(?![A-Za-zÀ-ỹ])/u
const OF_PLAN = /^\s?(?:so với |của )?(?:kế hoạch|kh(?![a-zà-ỹ])|chỉ tiêu|mục tiêu|dự toán|nghị quyết|cùng kỳ|nhu cầu|năm trước|năm \d{4})/u

/** "11/2025 hoàn thành 80%" is a month. */
function isDate(part: string, whole: string): boolean {
  return /^(?:19|20)\d\d$/u.test(whole) && Number(part) <= 12
}
