import type { Words } from '../model/message.js'
import type { PolicyRecord } from '../model/record.js'
import type { Root } from '../model/tree.js'
import { evidence } from '../text/evidence.js'
import { printed } from './figures.js'
import { relatedAt } from './passage.js'
import type { DocumentRule, Finding } from './rule.js'
import { wrongAcross } from './table/across.js'
import { type Column, columnsOf } from './table/columns.js'
import { type Grid, type GridRow, gridsOf } from './table/grid.js'
import { bodyOf } from './table/rows.js'
import type { Sum } from './table/sums.js'
import { wrongGroups, wrongTotals } from './table/totals.js'

/** Totals of tables: the row "Tổng cộng" against the rows, the column "Tổng số" against its columns, groups against their members. */
export const figuresTable: DocumentRule = {
  id: 'figures/table',
  scope: 'document',
  severity: 'error',
  summary: { vi: 'Bảng số liệu cộng không khớp', en: 'A table’s total does not fit its cells' },
  explanation: {
    vi: 'Dòng "Tổng cộng", "Tổng số", "Cộng" phải bằng tổng các dòng mà nó gộp; cột "Tổng" phải bằng tổng các cột, cột "Cả giai đoạn" bằng tổng các năm; dòng I phải bằng các dòng 1, 2, 3 dưới nó. Chỉ xét khi mọi ô đều là số đọc được, cùng đơn vị và đúng cột; tỷ lệ, bình quân, đơn giá, lũy kế không cộng; có tính đến làm tròn. Chỗ mà tên dòng, tên cột không nói rõ tổng gồm những gì thì chỉ báo khi các dòng, cột khác của chính bảng đó đều cộng đúng.',
    en: 'The row "Tổng cộng" must be the sum of its rows, the column "Tổng" that of its columns, "Cả giai đoạn" that of its years, row I that of 1, 2, 3 below it. Only where every cell is a figure of one unit in its own column; shares, averages, prices and running totals are never summed, rounding is allowed for. Where the words do not say what a total is made of, the other rows or columns of the same table must prove it.',
  },
  source: null,
  examples: [
    {
      text: 'PHỤ LỤC\n| STT | Nội dung | Kinh phí (triệu đồng) |\n| --- | --- | --- |\n| 1 | Tập huấn cán bộ | 120 |\n| 2 | Mua sắm thiết bị | 450 |\n| 3 | Kiểm tra, giám sát | 80 |\n| | Tổng cộng | 750 |\n',
      reports: ['Tổng cộng | 750'],
    },
    {
      text: 'PHỤ LỤC\n| TT | Xã | Tổng số hộ | Hộ nghèo | Hộ cận nghèo |\n|---|---|---|---|---|\n| (1) | (2) | (3)=(4)+(5) | (4) | (5) |\n| | Tổng số | 310 | 120 | 190 |\n| 1 | Tân Lập | 100 | 40 | 60 |\n| 2 | Hòa Sơn | 130 | 50 | 70 |\n| 3 | Phú Cường | 90 | 30 | 60 |\n',
      reports: ['2 | Hòa Sơn | 130 | 50 | 70'],
    },
    {
      text: 'PHỤ LỤC\n| TT | Nội dung | Năm 2026 | Năm 2027 | Năm 2028 |\n|---|---|---|---|---|\n| I | Ngân sách tỉnh | 300 | 320 | 350 |\n| 1 | Tuyên truyền | 100 | 120 | 150 |\n| 2 | Đào tạo | 200 | 200 | 190 |\n| | Trong đó: cán bộ xã | 50 | 60 | 70 |\n| II | Xã hội hóa | 80 | 80 | 90 |\n| | Tổng số | 380 | 400 | 440 |\n',
      reports: ['I | Ngân sách tỉnh | 300 | 320 | 350'],
    },
    {
      text: 'PHỤ LỤC\n| TT | Chỉ tiêu | ĐVT | Năm 2025 | Tỷ lệ (%) |\n|---|---|---|---|---|\n| 1 | Trâu | con | 1.250 | 25,4 |\n| 2 | Bò | con | 2.310 | 46,9 |\n| 3 | Lợn | con | 1.365 | 27,7 |\n| | Tổng cộng | con | 4.925 | 100 |\n\nBảng 2\n| Nhóm | Số người |\n|---|---|\n| Tổng số | 500 |\n| Nữ | 210 |\n| Dân tộc thiểu số | 160 |\n\nBảng 3\n| Nguồn | Số tiền |\n|---|---|\n| Ngân sách nhà nước | 500 |\n| Ngân sách tỉnh | 300 |\n| Ngân sách xã | 200 |\n| Xã hội hóa | 100 |\n| Tổng cộng | 600 |\n',
      reports: [],
    },
  ],
  check: ({ record, root }) => gridsOf(root).flatMap((grid) => checkTable(record, root, grid)),
}

function checkTable(record: Omit<PolicyRecord, 'messages'>, root: Root, grid: Grid): Finding[] {
  const body = bodyOf(grid)
  if (!body) return []
  const columns = columnsOf(grid, body)
  const across = wrongAcross(columns, body)
  const down = [...wrongTotals(columns, body), ...wrongGroups(columns, body)]
  // a wrong cell of a total column makes its column wrong by as much: one finding, at that cell
  const left = down.filter(
    ({ column, sum, parts }) =>
      !across.some((one) => one.column === column && parts.includes(one.row) && near(one.sum.said - one.sum.real, sum.real - sum.said)),
  )
  const path = record.source.path
  return [
    ...left.map(({ row, column, sum, parts }) => ({
      ...finding(root, row, column, sum, { vi: `${parts.length} dòng`, en: `the ${parts.length} rows` }),
      related: parts.slice(0, MOST_ROWS).map((part) => relatedAt(path, evidence(root, part.block))),
    })),
    ...across.map(({ row, column, sum, parts }) =>
      finding(root, row, column, sum, { vi: `${parts.length} cột`, en: `the ${parts.length} columns` }),
    ),
  ]
}

const MOST_ROWS = 30

function finding(root: Root, row: GridRow, { heading }: Column, { printed: total, real }: Sum, parts: Words): Finding {
  const sum = printed(real)
  const under = { vi: heading === '' ? '' : ` ở cột "${heading}"`, en: heading === '' ? '' : ` in the column "${heading}"` }
  return {
    reason: {
      vi: `Bảng ghi ${total}${under.vi}, nhưng ${parts.vi} cộng lại là ${sum}.`,
      en: `The table says ${total}${under.en}; ${parts.en} add up to ${sum}.`,
    },
    note: { vi: 'Kiểm tra lại ô tổng và từng ô được cộng.', en: 'Check the total and each cell that it sums.' },
    actual: total,
    expected: sum,
    evidence: evidence(root, row.block),
  }
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.006
}
