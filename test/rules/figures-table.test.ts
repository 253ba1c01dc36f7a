import { describe, expect, it } from 'vitest'
import type { Hints } from '../../src/model/source.js'
import { recordOf } from '../support/extracted.js'

/** Tables as plans print them, one row a line, cells by '|'. A cell marked with '!' is a total: made wrong, it has to be reported. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'a last row under numbered rows': `
STT|Nội dung|Kinh phí (triệu đồng)|Ghi chú
1|Tập huấn|120|
2|Mua sắm|450|
3|Kiểm tra|80|
|Tổng cộng|!650|`,
  'a first row over numbered rows, bodies in a column called Đơn vị': `
TT|Đơn vị|Số hộ nghèo|Số hộ cận nghèo
|Tổng số|!320|!410
1|Xã A Ngo|100|120
2|Xã Tà Rụt|130|150
3|Xã Hướng Hiệp|90|140`,
  'a row and a column, no numbers': `
Nguồn vốn|Năm 2026|Năm 2027|Năm 2028|Tổng
Ngân sách trung ương|1.200|1.300|1.400|!3.900
Ngân sách tỉnh|500|550|600|!1.650
Vốn huy động khác|100|120|130|!350
Tổng cộng|!1.800|!1.970|!2.130|!5.900`,
  'groups with figures of their own': `
TT|Nội dung|Tổng số|NSTW|NSĐP
I|Phát triển hạ tầng|!900|600|300
1|Đường giao thông|!500|300|200
2|Thủy lợi|!400|300|100
II|Hỗ trợ sản xuất|!300|200|100
1|Cây giống|!180|120|60
2|Con giống|!120|80|40
|Tổng cộng|!1.200|!800|!400`,
  'groups without figures, a total that names them': `
TT|Nội dung|Thành tiền (đồng)
I|Hội nghị triển khai|
1|Thuê hội trường|5.000.000
2|Nước uống|1.200.000
II|Tập huấn|
1|Giảng viên|6.000.000
2|Tài liệu|2.400.000
|Tổng cộng (I+II)|!14.600.000`,
  'totals of groups and of all': `
TT|Nội dung|Số tiền
I|Chi hội nghị|
1|Hội trường|500
2|Nước uống|120
|Cộng I|!620
II|Chi tập huấn|
1|Giảng viên|600
2|Tài liệu|240
|Cộng II|!840
|Tổng cộng|!1.460`,
  'a numbering row that tells how columns are made': `
STT|Đơn vị|Tổng số|Nam|Nữ|Tỷ lệ nữ (%)
(1)|(2)|(3)=(4)+(5)|(4)|(5)|(6)=(5)/(3)
1|Phòng Nội vụ|!12|7|5|41,7
2|Phòng Tài chính|!10|4|6|60
3|Văn phòng|!20|11|9|45
|Tổng cộng|!42|!22|!20|47,6`,
  'a merged head, quantities and prices beside amounts': `
STT|Nội dung|ĐVT|Dự toán||
|||Số lượng|Đơn giá|Thành tiền
1|Nước uống|người|120|20.000|2.400.000
2|Tài liệu|bộ|120|15.000|1.800.000
3|Thuê hội trường|buổi|2|3.000.000|6.000.000
|Tổng cộng||||!10.200.000`,
  'dashes for nothing': `
STT|Đơn vị|Ngân sách tỉnh|Ngân sách xã|Xã hội hóa|Cộng
1|Tân An|200|50|-|!250
2|Hòa Lợi|-|40|30|!70
3|Bình Hòa|150|-|20|!170
|Tổng cộng|!350|!90|!50|!490`,
  'where the money comes from below the total': `
STT|Hạng mục|Kinh phí (triệu đồng)
1|Xây dựng|3.000
2|Thiết bị|1.500
3|Chi phí khác|500
|Tổng mức đầu tư|!5.000
|Trong đó: Ngân sách tỉnh|3.500
|Vốn đối ứng của huyện|1.500`,
  'rows of which': `
TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2026
1|Lớp 1|học sinh|1.200
|Trong đó: học sinh dân tộc thiểu số|học sinh|300
2|Lớp 2|học sinh|1.150
|Trong đó: học sinh dân tộc thiểu số|học sinh|280
|Tổng số|học sinh|!2.350`,
  'a tax on the sum': `
TT|Nội dung|Thành tiền
1|Máy tính|100.000.000
2|Máy in|20.000.000
|Cộng|!120.000.000
|Thuế GTGT 10%|12.000.000
|Tổng cộng|132.000.000`,
  'commas between thousands': `
No|Item|Amount
1|Máy tính|1,500,000
2|Máy in|500,000
3|Bàn|250,000
|Tổng cộng|!2,250,000`,
  'the whole period over its years, levels among the sums': `
TT|Nội dung|Đơn vị|Cả giai đoạn|Năm 2026|Năm 2027|Năm 2028
1|Nhà được hỗ trợ|nhà|!620|200|210|210
2|Người học nghề|người|!1.500|450|500|550
3|Lớp tập huấn|lớp|!27|8|9|10
4|Xã đạt chuẩn|xã|14|10|12|14
5|Công trình nước|công trình|!12|3|4|5`,
  'the whole year behind its quarters': `
Đơn vị|Quý I|Quý II|Quý III|Quý IV|Cả năm
Xã Tân Lập|20|30|35|40|!125
Xã Hòa Sơn|15|20|25|30|!90
Xã Phú Cường|10|15|15|20|!60
Xã An Bình|12|14|16|18|!60`,
  'decimals that were rounded': `
STT|Nội dung|Kinh phí (tỷ đồng)
1|Giáo dục|12,34
2|Y tế|8,11
3|Văn hóa|3,06
4|Khác|0,5
|Tổng|!24,02`,
}

/** What looks like a total and is none, or may be made in a way that the table does not show. */
const SILENT: Readonly<Record<string, string>> = {
  'a part of the whole without its rest': `
Nhóm|Số người
Tổng số|500
Nữ|210
Dân tộc thiểu số|160`,
  'groups that no number shows': `
Nguồn|Số tiền (triệu đồng)
Ngân sách nhà nước|500
Ngân sách tỉnh|300
Ngân sách xã|200
Xã hội hóa|100
Tổng cộng|600`,
  'figures of several kinds': `
Chỉ tiêu|Số lượng
Số lớp tập huấn|10
Số học viên|300
Tổng kinh phí|500`,
  'parts that overlap': `
TT|Chỉ tiêu|Năm 2025|Năm 2026|Năm 2027
1|Tổng số trường|120|121|121
1.1|Trường đạt chuẩn mức độ 1|60|62|65
1.2|Trường đạt chuẩn mức độ 2|20|22|24
2|Tổng số học sinh|45.000|45.500|46.000
2.1|Học sinh nữ|22.000|22.300|22.500
2.2|Học sinh dân tộc thiểu số|30.000|30.200|30.500`,
  'a period in which most rows are levels': `
TT|Chỉ tiêu|Năm 2026|Năm 2027|Năm 2028|Giai đoạn 2026 - 2028
1|Nhà được hỗ trợ|200|210|210|620
2|Lớp tập huấn|8|9|10|27
3|Xã đạt chuẩn|10|12|14|14
4|Hộ nghèo còn lại|900|700|500|500`,
  'averages and the best year of a period': `
TT|Chỉ tiêu|Cả giai đoạn|Năm 2026|Năm 2027|Năm 2028
1|Nhà được hỗ trợ|620|200|210|210
2|Người học nghề|1.500|450|500|550
3|Lớp tập huấn|27|8|9|10
4|Số học sinh|500|480|500|490`,
  'shares, yields and what has run up': `
STT|Xã|Năng suất (tạ/ha)|Tỷ lệ che phủ (%)|Lũy kế
1|Mường Bú|52,3|45,2|120
2|Ngọc Chiến|48,1|61|240
|Toàn huyện|50,3|53|240
|Tổng cộng|50,3|53|240`,
  'a row without a number beside numbered ones': `
TT|Nội dung|Kinh phí
1|Xây lắp|800
2|Thiết bị|150
|Dự phòng|50
|Tổng cộng|1.000`,
  'a row lost its number': `
TT|Nội dung|Kinh phí
1|Xây lắp|800
3|Thiết bị|150
|Tổng cộng|1.000`,
  'an empty cell among the parts': `
TT|Nội dung|Kinh phí
1|Xây lắp|800
2|Thiết bị|
3|Tư vấn|50
|Tổng cộng|1.000`,
  'a table that begins in the middle': `
Ngân sách tỉnh|300
Ngân sách xã|200
Xã hội hóa|100
Tổng cộng|900`,
  'bodies whose names begin like a total': `
TT|Đơn vị|Vốn góp
1|Tổng công ty Lương thực|500
2|Cộng đồng dân cư|100
|Tổng cộng|600`,
}

const LINES: readonly (readonly [Hints['lines'], (rows: readonly (readonly string[])[]) => string])[] = [
  ['soft', (rows) => rows.map((row, at) => `| ${row.join(' | ')} |${at === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`).join('\n')],
  ['paragraphs', (rows) => rows.map((row) => row.join('\t').trimEnd()).join('\n')],
]

describe.each(LINES)('tables by %s lines', (lines, print) => {
  const found = (rows: readonly (readonly string[])[]): string[] =>
    recordOf(`KẾ HOẠCH\nThực hiện chương trình\n\n1. Kèm theo bảng sau.\n\n${print(rows)}\n`, lines)
      .messages.filter(({ ruleId }) => ruleId === 'figures/table')
      .map(({ reason }) => reason)

  it.each(Object.entries(LAYOUTS))('%s: silent where it is right, and tells each total that is wrong', (_, text) => {
    const marked = text
      .trim()
      .split('\n')
      .map((line) => line.split('|'))
    const rows = marked.map((row) => row.map((cell) => cell.replace('!', '')))
    expect(found(rows)).toEqual([])
    const missed = marked.flatMap((row, y) =>
      row.flatMap((cell, x) => {
        if (!cell.startsWith('!')) return []
        const wrong = rows.map((one, at) => (at === y ? one.with(x, changed(cell.slice(1))) : one))
        return found(wrong).length === 0 ? [cell] : []
      }),
    )
    expect(missed).toEqual([])
  })

  it.each(Object.entries(SILENT))('%s: silent', (_, text) => {
    expect(
      found(
        text
          .trim()
          .split('\n')
          .map((line) => line.split('|')),
      ),
    ).toEqual([])
  })
})

/** The first digit raised: "650" -> "750", "9.400" -> "8.400". */
function changed(figure: string): string {
  return figure.replace(/[1-9]/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)))
}
