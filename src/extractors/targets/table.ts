import type { QuantityMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Target } from '../../model/record.js'
import type { Block, Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { readNumber } from '../../text/numeral.js'
import { timesIn } from '../../text/time-words.js'
import { withoutTail } from '../../text/trim.js'
import { asWhen, type When } from './deadline.js'

/** One figure of a table of targets: its row, its indicator, the cell of the figure, the time of its column or section row. */
export type TableFigure = {
  readonly row: Span
  readonly cell: Span
  readonly indicator: string
  readonly unit: string | null
  /** What a share is taken of, where the unit cell says so: "% GDP". */
  readonly base: string | null
  /** "%/năm" */
  readonly per: QuantityMention['per']
  readonly when: When
  readonly op: QuantityMention['op']
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly status: Target['status']
}

/** What a table's head says of its columns. */
export type Columns = {
  readonly indicator: number
  readonly unit: number
  readonly values: readonly { readonly column: number; readonly when: When; readonly status: Target['status'] }[]
  /** How many cells the head has. */
  readonly width: number
}

// "Chỉ tiêu" · "Nội dung chỉ tiêu" · "Mục tiêu"; "Đơn vị tính" · "ĐVT"; "Kế hoạch" · "Kết quả" · "Năm 2025" · "Mục tiêu đến năm 2030"
const INDICATOR = /^(?:tên |nội dung |các |một số |danh mục )?(?:chỉ tiêu|chỉ số|mục tiêu)/u
// the same anywhere in a row, with marks of emphasis between its words
const NAMES_INDICATOR = /chỉ[*\s]+(?:tiêu|số)|mục[*\s]+tiêu/u
const UNIT = /^(?:đơn vị(?: tính)?|đvt|đv tính)$/u
const VALUE = /^(?:kế hoạch|kết quả|mục tiêu|chỉ tiêu|kh|năm|đến năm|giai đoạn|phấn đấu|giá trị mục tiêu)/u
// costs, measurements and scales of points are no tables of targets
const OTHER = /đơn giá|thành tiền|kinh phí|tần suất|số mẫu|thông số|thang điểm|điểm tối đa|số điểm|trọng số|điểm chuẩn|tự chấm/u
const REPORTED = /(?:thực hiện|hiện trạng|hiện tại|ước|đã đạt|^th |^ưth(?![A-Za-zÀ-ỹ])|^đạt được)/u
const ESTIMATED = /ước|^ưth(?![A-Za-zÀ-ỹ])/u
const RESULT = /^kết quả/u
// "Kết quả 2025", "KH 2026"
const YEAR_ALONE = /(?<![\d/.-])20[0-4]\d(?![\d/.-])/u

/** The columns of a table whose head row is `cells`; null if it is no table of targets. */
export function columnsOf(root: Root, head: Block): Columns | null {
  if (!NAMES_INDICATOR.test(root.key.slice(head.start, head.end))) return null
  const names = head.cells.map(({ start, end }) =>
    root.key
      .slice(start, end)
      .replace(/[*\s]+/gu, ' ')
      .trim(),
  )
  const indicator = names.findIndex((name) => INDICATOR.test(name))
  if (indicator < 0 || names.some((name) => OTHER.test(name))) return null
  const unit = names.findIndex((name) => UNIT.test(name))
  const latest = Math.max(0, ...names.map((name) => Number(YEAR_ALONE.exec(name)?.[0] ?? 0)))
  const values = names.flatMap((name, column): Columns['values'] => {
    if (column <= indicator || column === unit) return []
    const time = timesIn(name, 0, name.length)[0]
    const named = time?.time ?? YEAR_ALONE.exec(name)?.[0] ?? null
    // "Kết quả 2025" beside "Chỉ tiêu 2026"; "Kết quả" alone is what is to come out
    const reported = REPORTED.test(name) || (RESULT.test(name) && named !== null && Number(named.slice(0, 4)) < latest)
    if (!named && !reported && !VALUE.test(name)) return []
    const when = time ? asWhen(time) : { deadline: named, period: null }
    return [{ column, when, status: !reported ? 'target' : ESTIMATED.test(name) ? 'estimate' : 'achieved' }]
  })
  return values.length > 0 ? { indicator, unit, values, width: names.length } : null
}

const YEAR_CELL = /^(?:kh |kế hoạch )?(?:đến )?năm (20\d\d)$/u

/** The columns with the years that a second row names under a column of a whole period ("Giai đoạn 2026 - 2030"); null if it names none. */
export function yearsUnder(root: Root, row: Block, columns: Columns): Columns | null {
  const whole = columns.values.find(({ when }) => when.period)
  if (!whole) return null
  const names = row.cells.map(({ start, end }) => root.key.slice(start, end).trim())
  const years = names.flatMap((name, column) => {
    const year = YEAR_CELL.exec(name)?.[1]
    return year ? [{ column, year }] : []
  })
  const [first] = years
  if (!first || years.length < 2 || names.some((name) => name !== '' && !YEAR_CELL.test(name))) return null
  const shift = first.column === 0 ? whole.column : 0
  const before = columns.values.filter(({ column }) => column < first.column + shift && column < whole.column)
  const named = years.map(({ column, year }) => ({
    column: column + shift,
    when: { deadline: year, period: null },
    status: 'target' as const,
  }))
  return { ...columns, values: [...before, ...named], width: Number.POSITIVE_INFINITY }
}

// "≥ 30" · ">= 30%" · "40 - 50" · "Trên 95" · "100"
const FIGURE =
  /^(?<op>≥|≤|>=|<=|>|<|trên|dưới|tối thiểu|ít nhất|không quá|từ)? ?(?<low>\d+(?:[.,]\d+)*) ?%?(?: ?- ?(?<high>\d+(?:[.,]\d+)*) ?%?)?(?<up> ?trở lên)?/u
const OPS: Readonly<Record<string, QuantityMention['op']>> = {
  '≥': 'gte',
  '>=': 'gte',
  'tối thiểu': 'gte',
  'ít nhất': 'gte',
  '≤': 'lte',
  '<=': 'lte',
  'không quá': 'lte',
  '>': 'gt',
  trên: 'gt',
  '<': 'lt',
  dưới: 'lt',
}

/** The figures of one row; `section` is the time that the nearest section row names ("II. Đến năm 2045"). */
export function rowFigures(root: Root, row: Block, columns: Columns, section: When | null): TableFigure[] {
  const name = row.cells[columns.indicator]
  if (!name) return []
  const indicator = withoutTail(root.text.slice(name.start, name.end).replace(BLANKS, ' '), /[.:;]/u).trim()
  if (!/[A-Za-zÀ-ỹ]{2}/u.test(indicator)) return []
  const unitCell = columns.unit >= 0 ? row.cells[columns.unit] : undefined
  const printed = unitCell ? root.key.slice(unitCell.start, unitCell.end).trim() : ''
  const rate = /\/ ?(năm|quý|tháng)$/u.exec(printed)?.[1]
  const per = rate === 'năm' ? 'year' : rate === 'quý' ? 'quarter' : rate === 'tháng' ? 'month' : null
  const unit = printed
    .replace(/ ?\/ ?(?:năm|quý|tháng)$/u, '')
    .replace(/^%.*/u, '%')
    .replace(/^(?:thứ bậc|thứ hạng|xếp hạng)$/u, '')
  // wider than its head: a column there stands for several, and what lies under it or behind has no year of its own
  const parted =
    row.cells.length > columns.width
      ? (columns.values.find(({ when }) => when.period)?.column ?? Number.POSITIVE_INFINITY)
      : Number.POSITIVE_INFINITY
  return columns.values.flatMap(({ column, when, status }) => {
    if (column >= parted) return []
    const cell = row.cells[column]
    const match = cell ? FIGURE.exec(root.key.slice(cell.start, cell.end).trim()) : null
    if (!cell || !match?.groups?.low) return []
    const low = readNumber(match.groups.low)
    const high = match.groups.high ? readNumber(match.groups.high) : Number.NaN
    if (Number.isNaN(low)) return []
    const range = high > low
    const op = range ? 'range' : match.groups.up ? 'gte' : (OPS[match.groups.op ?? ''] ?? 'eq')
    const shown = root.key.slice(cell.start, cell.end).includes('%') ? '%' : unit || null
    return [
      {
        row,
        cell,
        indicator,
        unit: shown,
        base: /^% ?((?:gdp|grdp).{0,20})$/u.exec(printed)?.[1]?.toUpperCase() ?? null,
        per,
        when: when.deadline || when.period ? when : (section ?? when),
        op,
        value: range ? null : low,
        min: range ? low : null,
        max: range ? high : null,
        status,
      },
    ]
  })
}
