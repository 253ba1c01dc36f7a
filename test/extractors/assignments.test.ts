import { describe, expect, it } from 'vitest'
import { recordOf } from '../support/extracted.js'

/** "actor: first task | second task" for each body that the lines of an organisation part give something to. */
const organised = (...lines: string[]) =>
  recordOf(
    `KẾ HOẠCH\nTiêm chủng mở rộng năm 2025\n\nI. MỤC ĐÍCH\n\nNâng cao tỷ lệ tiêm chủng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n${lines.join('\n\n')}\n`,
    'paragraphs',
  ).assignments.map((a) => `${a.actor}: ${a.tasks.map((t) => t.text).join(' | ')}`)

describe('an adverbial before the body', () => {
  it.each([
    ['1. Căn cứ Kế hoạch này, các xã xây dựng kế hoạch chi tiết.', ['các xã: xây dựng kế hoạch chi tiết.']],
    ['1. Theo chức năng, nhiệm vụ được giao, Công an tỉnh tăng cường tuần tra.', ['Công an tỉnh: tăng cường tuần tra.']],
    ['1. Hằng năm, trước ngày 15/11, Sở Nội vụ tổng hợp kết quả.', ['Sở Nội vụ: tổng hợp kết quả.']],
    [
      '1. Trên cơ sở Kế hoạch này, yêu cầu thủ trưởng các cơ quan khẩn trương thực hiện.',
      ['thủ trưởng các cơ quan: khẩn trương thực hiện.'],
    ],
    ['Trong quá trình thực hiện, Sở Tài chính bố trí kinh phí.', ['Sở Tài chính: bố trí kinh phí.']],
    ['Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về Sở Y tế để tổng hợp.', []],
    ['Quá trình thực hiện, các đơn vị kịp thời báo cáo về Sở Y tế để tổng hợp.', []],
  ])('%s', (line, expected) => {
    expect(organised(line)).toEqual(expected)
  })
})

describe('several bodies in one item', () => {
  it.each([
    [
      '1. Sở Y tế báo cáo kết quả. Sở Tư pháp tổng hợp trước ngày 20/12.',
      ['Sở Y tế: báo cáo kết quả.', 'Sở Tư pháp: tổng hợp trước ngày 20/12.'],
    ],
    ['1. Sở Y tế chủ trì tiêm chủng. Sở Y tế có trách nhiệm báo cáo.', ['Sở Y tế: chủ trì tiêm chủng. | Sở Y tế có trách nhiệm báo cáo.']],
    [
      '1. Sở Tài chính trình dự toán. Ủy ban nhân dân tỉnh xem xét, quyết định.',
      ['Sở Tài chính: trình dự toán. | Ủy ban nhân dân tỉnh xem xét, quyết định.'],
    ],
    [
      '1. Các Sở: Tài chính, Nội vụ rà soát, cụ thể: (1) Sở Tài chính giải quyết nguồn vốn; (2) Sở Nội vụ hoàn thành đề án.',
      ['Sở Tài chính: giải quyết nguồn vốn;', 'Sở Nội vụ: hoàn thành đề án.'],
    ],
    ['1. Giám đốc các Sở: Công Thương, Y tế chỉ đạo kiểm tra.', ['Giám đốc các Sở: Công Thương, Y tế: chỉ đạo kiểm tra.']],
  ])('%s', (line, expected) => {
    expect(organised(line)).toEqual(expected)
  })

  it('takes no name that a heading lists for a task', () => {
    expect(organised('1. Ủy ban nhân dân các xã: Vĩnh Hòa, An Bình', '- Rà soát trẻ em.')).toEqual([
      'Ủy ban nhân dân các xã: Vĩnh Hòa, An Bình: Rà soát trẻ em.',
    ])
    expect(organised('1. Các sở, ban, ngành tỉnh; Ủy ban nhân dân các xã', '- Rà soát trẻ em.')).toEqual([
      'Các sở, ban, ngành tỉnh: Rà soát trẻ em.',
      'Ủy ban nhân dân các xã: Rà soát trẻ em.',
    ])
  })

  it('names a collective once, with its place and without', () => {
    expect(organised('1. Thủ trưởng các sở, ban, ngành tỉnh kiểm tra các xã.', '2. Thủ trưởng các sở, ban, ngành bố trí cán bộ.')).toEqual([
      'Thủ trưởng các sở, ban, ngành tỉnh: kiểm tra các xã. | bố trí cán bộ.',
    ])
  })
})

describe('what gives nobody a task', () => {
  it.each([
    'Các nhiệm vụ Chính phủ giao cho các bộ, ngành phải hoàn thành đúng hạn.',
    'Chỉ tiêu tỉnh giao các xã phải đạt trước tháng 12.',
    'Đất do Nhà nước giao cho Ban Quản lý rừng phòng hộ quản lý bền vững.',
    'Tỉnh đã giao Sở Nội vụ chủ trì đề án.',
  ])('before: %s', (sentence) => {
    expect(recordOf(`KẾ HOẠCH\nTrồng rừng\n\nII. NHIỆM VỤ, GIẢI PHÁP\n\n1. ${sentence}\n`, 'paragraphs').assignments).toEqual([])
  })

  it('leaves out quotas and the sentence that closes a notice', () => {
    expect(organised('1. Các cơ quan cấp tỉnh:', '- Văn phòng: 02 tập thể;', '- Ban Chỉ đạo: Không quá 03 cá nhân.')).toEqual([])
    expect(organised('1. Sở Y tế chủ trì tiêm chủng. Phòng Y tế xin gửi các đơn vị để triển khai.')).toEqual([
      'Sở Y tế: chủ trì tiêm chủng.',
    ])
  })

  it('leaves out those who get a telegram "to lead"', () => {
    expect(
      recordOf('CÔNG ĐIỆN\nỨng phó bão\n\nĐồng kính gửi:\n\nChủ tịch Hội đồng nhân dân các tỉnh để chỉ đạo, giám sát.\n').assignments,
    ).toEqual([])
  })
})

describe('orders in running prose', () => {
  const within = (...lines: string[]) =>
    recordOf(`KẾ HOẠCH\nTrồng rừng\n\nII. NHIỆM VỤ, GIẢI PHÁP\n\n1. Nguồn lực\n\n${lines.join('\n\n')}\n`, 'paragraphs').assignments.map(
      (a) => a.actor,
    )

  it.each([
    ['Yêu cầu Sở Tài chính bố trí kinh phí.', ['Sở Tài chính']],
    ['Tỉnh yêu cầu Giám đốc các sở chỉ đạo quyết liệt.', ['Giám đốc các sở']],
    ['Để bảo đảm tiến độ, đề nghị Sở Công Thương cung cấp số liệu.', ['Sở Công Thương']],
    ['Theo yêu cầu Sở Tư pháp báo cáo hằng quý.', []],
    ['Đề nghị Ủy ban nhân dân tỉnh bổ sung 5 tỷ đồng.', []],
    ['Yêu cầu các đơn vị nghiêm túc thực hiện.', []],
  ])('%s', (sentence, actors) => {
    expect(within(sentence)).toEqual(actors)
  })

  it('reads names over semicolons up to a colon, and offices in lower case', () => {
    expect(organised('1. Đề nghị các cơ quan chuyên môn; Văn phòng Hội đồng nhân dân; UBND các xã: tổ chức triển khai.')).toHaveLength(3)
    expect(organised('1. Đề nghị thường trực các đảng ủy tiếp tục quan tâm.')).toEqual(['thường trực các đảng ủy: tiếp tục quan tâm.'])
  })
})

it.each([
  'Tiểu ban An toàn',
  'Các cụm, khối thi đua',
  'Vụ trưởng Vụ Pháp chế',
  'Công chức Văn hóa - Xã hội',
  'Tổ giúp việc Ban Chỉ đạo',
  'Thành viên Ban Chỉ đạo',
  'Trung đoàn 5',
  'Các nhà mạng viễn thông',
  'Cơ sở khám bệnh, chữa bệnh',
  'Già làng, trưởng bản',
  'Phân hiệu Trường Đại học Y',
])('a heading names a body: %s', (name) => {
  expect(organised(`1. ${name}`, '- Rà soát trẻ em trên địa bàn.')).toEqual([`${name}: Rà soát trẻ em trên địa bàn.`])
})

it.each(['theo dõi, đôn đốc việc thực hiện Công điện này', 'đôn đốc, kiểm tra việc trực gác'])(
  'the one body among themes is given what it follows up: %s',
  (duty) => {
    const { assignments, solutionGroups } = recordOf(
      `CÔNG ĐIỆN\nVề việc phòng cháy rừng\n\n1. Tăng cường tuần tra ở các địa bàn trọng điểm.\n\n2. Chuẩn bị phương tiện tại chỗ.\n\n3. Tuyên truyền cho người dân.\n\n4. Văn phòng Ủy ban nhân dân tỉnh ${duty}.\n`,
    )
    expect(assignments.map(({ actor }) => actor)).toEqual(['Văn phòng Ủy ban nhân dân tỉnh'])
    expect(solutionGroups.length).toBeGreaterThanOrEqual(3)
  },
)
