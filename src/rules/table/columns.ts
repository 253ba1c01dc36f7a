import { figureCell } from './figure-cell.js'
import type { Grid, GridRow } from './grid.js'
import type { Body } from './rows.js'

/** A column whose figures may be summed. `heading`: what its head says, as printed; `exact`: it counts things, which are never rounded. */
export type Column = {
  readonly at: number
  readonly heading: string
  readonly key: string
  readonly exact: boolean
  readonly money: boolean
}

// shares, averages, prices, rates, scores, years, ranks and what has run up so far are no parts of a whole
const RATIO =
  /%|‰|\/ ?(?:người|hộ|ha|tháng|ngày|lượt|km|m2|m²|xã)|(?<![a-zà-ỹ])(?:tỷ (?:lệ|trọng|suất)|bình quân|trung bình|tốc độ|tăng trưởng|chỉ số|mật độ|đơn giá|giá(?! trị)|định mức|mức|hệ số|cơ cấu|so sánh|so với|lũy kế|cộng dồn|năng suất|suất|thang|điểm|trọng số|thời gian|thời hạn|tiến độ|xếp hạng|thứ hạng|thứ tự|mã|năm (?:sinh|hoàn thành|xây dựng)|tuổi|lần|số (?:ngày|tháng|năm)|ghi chú|chênh lệch|còn lại|khoảng cách)(?![a-zà-ỹ])/u
// "(6)=(5)/(3)" · "5=4:3"
const QUOTIENT = /=[^=]*[/:x×*]/u
const PLACES = /địa điểm|điểm (?:cầu|trường|nóng|dân cư|bưu|du lịch|truy cập|đen|sạt)|mức đầu tư|mức vốn|mức kinh phí|tổng mức|quý|lượt/gu
const MONEY = /(?<![a-zà-ỹ])(?:đồng|kinh phí|vốn|tiền|ngân sách|ns[a-z]{1,4}|dự toán|nhu cầu|nguồn|chi phí|thu|chi|đầu tư)(?![a-zà-ỹ])/u
// counted one by one; amounts of money, land and goods are rounded
const COUNTED =
  /(?<![a-zà-ỹ])(?:hộ|người|xã|phường|thôn|bản|ấp|tổ|huyện|trường|lớp|học sinh|học viên|sinh viên|giáo viên|cán bộ|đảng viên|hội viên|đoàn viên|nhà|căn|công trình|dự án|lao động|trẻ em|trẻ|cơ sở|đơn vị|văn bản|vụ|cuộc|hội nghị|đợt|con|biên chế|hồ sơ|thủ tục|nhiệm vụ|tin|bài|cơ quan|doanh nghiệp|hợp tác xã|tiêu chí|mô hình)(?![a-zà-ỹ])/u
const UNIT = /^(?:đơn vị(?: tính)?|đvt|đv tính|đv)$/u

/** The columns to the right of the labels that hold figures of one kind from top to bottom. */
export function columnsOf({ width }: Grid, { head, numbering, items, labels }: Body): Column[] {
  const straight = head.every(({ cells }) => cells.filter((cell) => cell !== '').length > 1)
  const all = head.flatMap(({ cells }) => cells).join(' ')
  const columns: Column[] = []
  for (let at = labels; at < width; at++) {
    const cells = items.map(({ row }) => figureCell(row.cells[at] ?? ''))
    if (!cells.some(({ kind }) => kind === 'figure')) continue
    const heading = headingOf(head, at)
    // where the head does not stand over its columns, whatever it says may hold for each of them
    const key = straight && heading.key !== '' ? heading.key : all
    if (RATIO.test(key.replace(PLACES, '')) || QUOTIENT.test(numbering?.cells[at] ?? '')) continue
    const money = MONEY.test(key)
    columns.push({ at, heading: heading.printed, key: heading.key, exact: !money && COUNTED.test(key), money })
  }
  return columns
}

/** Whether the column of units ("ĐVT"), where there is one behind the labels, names the same for every row. */
export function hasOneUnit({ head, rows, labels }: Body): boolean {
  const at = head[0]?.cells.findIndex((cell, column) => column >= labels && UNIT.test(cell)) ?? -1
  return at < 0 || new Set(rows.map(({ cells }) => cells[at] ?? '').filter((unit) => unit !== '')).size <= 1
}

/** The words over a column from top to bottom; a merged cell stands over the empty ones to its right. */
function headingOf(head: readonly GridRow[], at: number): { readonly key: string; readonly printed: string } {
  const columns = head.map(({ cells }, row) => (row === head.length - 1 || cells[at] !== '' ? at : spanning(head, row, at)))
  const words = (of: 'cells' | 'printed') => head.map((row, i) => row[of][columns[i] ?? at] ?? '').filter((cell) => cell !== '')
  return { key: words('cells').join(' '), printed: words('printed').at(-1) ?? '' }
}

function spanning(head: readonly GridRow[], row: number, at: number): number {
  // only over a column that has words of its own further down
  if (!head.slice(row + 1).some(({ cells }) => cells[at] !== '')) return at
  for (let left = at; left >= 0; left--) if (head[row]?.cells[left] !== '') return left
  return at
}
