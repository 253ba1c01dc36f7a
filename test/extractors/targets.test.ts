import { describe, expect, it } from 'vitest'
import { line, recordOf, underAims } from '../support/extracted.js'

const stated = (item: string) => recordOf(underAims(item)).targets.map(line)

describe('targets of one sentence', () => {
  it.each([
    ['Tỷ lệ lao động qua đào tạo đạt 65%.', ['tỷ lệ lao động qua đào tạo | reach eq 65 % → 2030']],
    [
      'Mỗi năm giảm tỷ lệ hộ nghèo từ 2 - 2,5%, riêng các huyện nghèo giảm 4%/năm.',
      ['tỷ lệ hộ nghèo | decrease range 2..2.5 % /year → 2030', 'tỷ lệ hộ nghèo | decrease eq 4 % /year → 2030'],
    ],
    ['Giảm ít nhất một nửa số hộ nghèo.', ['số hộ nghèo | decrease gte 50 % → 2030']],
    ['Giữ vững tỷ lệ che phủ rừng trên 73%.', ['tỷ lệ che phủ rừng | maintain gt 73 % → 2030']],
    [
      'Tỷ lệ suy dinh dưỡng thấp còi của trẻ dưới 5 tuổi giảm xuống còn dưới 20%.',
      ['tỷ lệ suy dinh dưỡng thấp còi của trẻ dưới 5 tuổi | decrease lt 20 % → 2030'],
    ],
    ['100% trường học có nhà vệ sinh đạt chuẩn.', ['tỷ lệ trường học có nhà vệ sinh đạt chuẩn | reach eq 100 % → 2030']],
    ['Số hóa 100% hồ sơ bệnh án.', ['tỷ lệ hồ sơ bệnh án được số hóa | reach eq 100 % → 2030']],
    ['Trợ giúp pháp lý cho 100% người khuyết tật.', ['tỷ lệ người khuyết tật được trợ giúp pháp lý | reach eq 100 % → 2030']],
    [
      'Trên 80% trạm y tế xã và 100% bệnh viện đủ điều kiện khám bảo hiểm.',
      [
        'tỷ lệ trạm y tế xã đủ điều kiện khám bảo hiểm | reach gt 80 % → 2030',
        'tỷ lệ bệnh viện đủ điều kiện khám bảo hiểm | reach eq 100 % → 2030',
      ],
    ],
    [
      'Đến năm 2025, có 80% và đến năm 2030 có 100% số xã đạt chuẩn nông thôn mới.',
      ['tỷ lệ xã đạt chuẩn nông thôn mới | reach eq 80 % → 2025', 'tỷ lệ xã đạt chuẩn nông thôn mới | reach eq 100 % → 2030'],
    ],
    [
      'Nâng tỷ lệ tham gia bảo hiểm xã hội từ 20% năm 2021 lên 35% năm 2025 và 60% vào năm 2030.',
      ['tỷ lệ tham gia bảo hiểm xã hội | increase eq 35 % → 2025', 'tỷ lệ tham gia bảo hiểm xã hội | increase eq 60 % → 2030'],
    ],
    ['Tạo việc làm mới cho 6.000 lao động/năm.', ['số lao động được tạo việc làm mới | reach eq 6000 lao động /year → 2030']],
    [
      'Thu nhập bình quân đầu người đạt 60 triệu đồng/năm, gấp 1,5 lần so với năm 2020.',
      ['thu nhập bình quân đầu người | reach eq 60 triệu đồng /year → 2030', 'thu nhập bình quân đầu người | reach eq 1.5 lần → 2030'],
    ],
    [
      'Tỷ số giới tính khi sinh dưới 111 bé trai/100 bé gái sinh ra sống.',
      ['tỷ số giới tính khi sinh | limit lt 111 bé trai/100 bé gái → 2030'],
    ],
    ['Tốc độ tăng trưởng kinh tế giai đoạn 2026 - 2030 đạt 7%/năm.', ['tốc độ tăng trưởng kinh tế | reach eq 7 % /year → 2026..2030']],
    ['Quy mô kinh tế số đạt tối thiểu 30% GRDP.', ['quy mô kinh tế số so với GRDP | reach gte 30 % → 2030']],
    ['Cơ bản không còn xã đặc biệt khó khăn.', ['xã đặc biệt khó khăn | eliminate eq 0 xã → 2030']],
    ['Hạn chế thấp nhất số hộ tái nghèo.', ['số hộ tái nghèo | limit none hộ → 2030']],
    ['Không để xảy ra dịch bệnh lớn.', ['dịch bệnh lớn | eliminate eq 0 → 2030']],
    [
      'Tỷ lệ khu công nghiệp có trạm xử lý nước thải: duy trì 100%.',
      ['tỷ lệ khu công nghiệp có trạm xử lý nước thải | maintain eq 100 % → 2030'],
    ],
    ['Tổng lượt khách đạt trên 28 triệu.', ['tổng lượt khách | reach gt 28 triệu lượt khách → 2030']],
    ['Ngày lưu trú bình quân đạt 2,4 ngày/khách.', ['ngày lưu trú bình quân | reach eq 2.4 ngày/khách → 2030']],
    ['Thu hút ít nhất 1,5 tỷ USD vốn đầu tư nước ngoài.', ['vốn đầu tư nước ngoài | reach gte 1.5 tỷ USD → 2030']],
    [
      'Mức tiêu hao năng lượng bình quân giảm so với năm 2020: thép 16%; xi măng tối thiểu 10%.',
      [
        'mức tiêu hao năng lượng bình quân thép | decrease eq 16 % → 2030',
        'mức tiêu hao năng lượng bình quân xi măng | decrease gte 10 % → 2030',
      ],
    ],
    [
      'Giảm ít nhất 10% số vụ, 15% số người chết do tai nạn giao thông so với cùng kỳ.',
      ['số vụ tai nạn giao thông | decrease gte 10 % → 2030', 'số người chết do tai nạn giao thông | decrease eq 15 % → 2030'],
    ],
    ['100% điểm đến du lịch có bản đồ số.', ['tỷ lệ điểm đến du lịch có bản đồ số | reach eq 100 % → 2030']],
    ['95% nước thải sinh hoạt được thu gom.', ['tỷ lệ nước thải sinh hoạt được thu gom | reach eq 95 % → 2030']],
    ['Làm sạch 100% dữ liệu đất đai.', ['tỷ lệ dữ liệu đất đai được làm sạch | reach eq 100 % → 2030']],
    ['Kết nạp 3.500 đoàn viên.', ['số đoàn viên được kết nạp | reach eq 3500 đoàn viên → 2030']],
    ['Có 6/8 trường đạt chuẩn quốc gia.', ['số trường đạt chuẩn quốc gia | reach eq 6 trường → 2030']],
    ['Theo báo cáo của Sở Công Thương, kinh tế số chiếm 28% GRDP.', ['kinh tế số so với GRDP | reach eq 28 % → 2030']],
    ['Người cao tuổi được khám sức khỏe ít nhất 1 lần/năm.', ['người cao tuổi được khám sức khỏe | reach gte 1 lần /year → 2030']],
    ['Thuộc nhóm 20 tỉnh dẫn đầu cả nước về chuyển đổi số.', ['thứ hạng cả nước về chuyển đổi số | reach lte 20 tỉnh → 2030']],
  ])('%s', (item, expected) => {
    expect(stated(item)).toEqual(expected)
  })
})

describe('no targets', () => {
  it.each([
    'Phổ cập giáo dục cho trẻ em 5 tuổi và người từ 15 tuổi trở lên theo Điều 7 Nghị định số 20/2014/NĐ-CP.',
    'Thực hiện 3 chương trình theo Kế hoạch số 95-KH/TU ngày 05 tháng 8 năm 2021.',
    'Bố trí ít nhất 2% tổng chi ngân sách cho khoa học.',
  ])('%s', (item) => {
    expect(stated(item)).toEqual([])
  })
})

describe('slots beside the figure', () => {
  const only = (item: string) => recordOf(underAims(item)).targets[0]

  it('grades firmness', () => {
    expect(only('Bảo đảm 95% người dân có bảo hiểm y tế.')?.modality).toBe('firm')
    expect(only('Phấn đấu 95% người dân có bảo hiểm y tế.')?.modality).toBe('strive')
    expect(only('Tỷ lệ đô thị hóa khoảng 35%.')?.modality).toBe('approximate')
  })

  it('keeps the level that a figure starts from', () => {
    expect(only('Giảm tỷ lệ hộ nghèo từ 8,9% năm 2022 xuống còn 6%.')?.baseline).toEqual({ value: 8.9, year: '2022' })
  })

  it('names the population that a figure is set apart for', () => {
    const [, apart] = recordOf(underAims('Giảm tỷ lệ hộ nghèo 1%/năm, riêng các huyện nghèo giảm 4%/năm.')).targets
    expect(apart?.scope).toBe('huyện nghèo')
  })

  it('tells results and forecasts from commitments', () => {
    const text = 'BÁO CÁO\n\nI. TÌNH HÌNH\n\n1. Năm 2023 đã giảm tỷ lệ hộ nghèo còn 5%.\n\n2. Ước cả năm giảm tỷ lệ hộ cận nghèo còn 3%.\n'
    expect(recordOf(text).targets.map(({ status }) => status)).toEqual(['achieved', 'estimate'])
  })
})

describe('tables of targets', () => {
  it('gives a target a cell, with the time of its column', () => {
    const table = [
      'TT\tChỉ tiêu\tĐơn vị\tThực hiện năm 2023\tKế hoạch năm 2024',
      '1\tTỷ lệ hộ nghèo\t%\t4,5\t≤ 3',
      '2\tSố lao động có việc làm mới\tNgười\t9.800\t10.000',
    ].join('\n')

    const found = recordOf(`KẾ HOẠCH\n\n${table}\n`, 'paragraphs').targets.map((target) => `${target.status} ${line(target)}`)
    expect(found).toEqual([
      'achieved tỷ lệ hộ nghèo | reach eq 4.5 % → 2023',
      'target tỷ lệ hộ nghèo | limit lte 3 % → 2024',
      'achieved số lao động có việc làm mới | reach eq 9800 người → 2023',
      'target số lao động có việc làm mới | reach eq 10000 người → 2024',
    ])
  })
})

describe('a table of several years', () => {
  const read = (...rows: string[]) =>
    recordOf(`KẾ HOẠCH\n\n${rows.map((row) => row.replaceAll('|', '\t')).join('\n')}\n`, 'paragraphs').targets.map(
      (target) => `${target.status} ${target.value} ${target.period?.join('..') ?? target.deadline}`,
    )

  it('takes the years of its second row', () => {
    expect(
      read('TT|Chỉ tiêu|ĐVT|ƯTH Năm 2024|GIAI ĐOẠN 2025 - 2027', '||||Năm 2025|Năm 2026|Năm 2027', '1|Diện tích dâu tằm|Ha|90|95|98|110'),
    ).toEqual(['estimate 90 2024', 'target 95 2025', 'target 98 2026', 'target 110 2027'])
  })

  it('gives nothing where the years are not named', () => {
    expect(read('TT|Chỉ tiêu|ĐVT|ƯTH Năm 2024|GIAI ĐOẠN 2025 - 2027', '1|Diện tích dâu tằm|Ha|90|95|98|110')).toEqual(['estimate 90 2024'])
  })

  it('keeps the period of a column and of a section', () => {
    expect(read('TT|Chỉ tiêu|ĐVT|Giai đoạn 2025 - 2027', '1|Diện tích dâu tằm|Ha|95')).toEqual(['target 95 2025..2027'])
    expect(read('TT|Chỉ tiêu|ĐVT|Kế hoạch', 'I|Giai đoạn 2025 - 2027||', '1|Diện tích dâu tằm|Ha|95')).toEqual(['target 95 2025..2027'])
  })
})

describe('firmness and what must be gone', () => {
  const said = (item: string) =>
    recordOf(underAims(item)).targets.map(({ indicator, modality, value }) => `${indicator} ${value} ${modality}`)

  it.each([
    ['Cơ bản 100% công chức được tập huấn.', ['tỷ lệ công chức được tập huấn 100 approximate']],
    ['Tỷ lệ người dân có kỹ năng số cơ bản đạt 70%.', ['tỷ lệ người dân có kỹ năng số cơ bản 70 firm']],
    ['Không còn thôn, bản trắng sóng di động.', ['thôn, bản trắng sóng di động 0 firm']],
    ['Không để người dân bị đói, rét sau thiên tai.', ['người dân bị đói 0 firm']],
    ['Chăm lo hộ khó khăn, không để ai bị bỏ lại phía sau.', []],
  ])('%s', (item, expected) => {
    expect(said(item)).toEqual(expected)
  })
})

describe('how far a plan is fulfilled', () => {
  it.each([
    ['Thu ngân sách vượt 9% so dự toán.', ['thu ngân sách | reach eq 9 % → 2030']],
    ['Thu ngân sách vượt 9% dự toán được giao.', ['thu ngân sách | reach eq 9 % → 2030']],
    ['Thu ngân sách đạt 104% dự toán.', ['thu ngân sách | reach eq 104 % → 2030']],
    ['Sản lượng muối vượt 3% kế hoạch.', ['sản lượng muối | reach eq 3 % → 2030']],
    ['Sản lượng muối vượt 3.000 tấn.', ['sản lượng muối | reach gt 3000 tấn → 2030']],
  ])('%s', (item, expected) => {
    expect(stated(item)).toEqual(expected)
  })
})

describe('what a target measures and when', () => {
  it.each([
    [
      'Tốc độ tăng trưởng công nghiệp trong giai đoạn này đạt 9 - 11%/năm.',
      ['tốc độ tăng trưởng công nghiệp | reach range 9..11 % /year → 2030'],
    ],
    ['Cắt giảm tối thiểu 25% thời gian xử lý và đơn giản hóa hồ sơ.', ['thời gian xử lý | decrease gte 25 % → 2030']],
    ['Cắt giảm tối thiểu 25% giấy tờ, trình Chính phủ phê duyệt trong tháng 9 năm 2027.', ['giấy tờ | decrease gte 25 % → 2030']],
    [
      'Đến năm 2028 sản lượng lúa đạt 400 tấn. Trong đó: lúa mùa đạt 390 tấn; lúa nếp 10 tấn.',
      ['sản lượng lúa | reach eq 400 tấn → 2028', 'lúa mùa | reach eq 390 tấn → 2028', 'lúa nếp | reach eq 10 tấn → 2028'],
    ],
  ])('%s', (item, expected) => {
    expect(stated(item)).toEqual(expected)
  })

  it('takes a ratio to the product of the economy in a part on funding', () => {
    const text =
      'KẾ HOẠCH\n\nI. KINH PHÍ THỰC HIỆN\n\n- Chi cho nghiên cứu được nâng lên mức tối thiểu 2% GDP hoặc GRDP.\n\nII. TỔ CHỨC THỰC HIỆN\n'
    expect(recordOf(text).targets.map(line)).toEqual(['chi cho nghiên cứu so với GDP | increase gte 2 %'])
  })
})

describe('what a report complains of or has come to', () => {
  const reported = (item: string) =>
    recordOf(`BÁO CÁO\n\nI. KẾT QUẢ THỰC HIỆN\n\n- ${item}\n\nII. NHIỆM VỤ\n`).targets.map(
      (target) => `${target.indicator} ${target.value} ${target.status}`,
    )

  it.each([
    ['Tuy nhiên, tỷ lệ giải ngân còn thấp, dưới 35%.', ['tỷ lệ giải ngân 35 achieved']],
    ['Tỷ lệ số hóa còn thấp, mới đạt 45% kế hoạch.', ['tỷ lệ số hóa 45 achieved']],
    ['Tỷ lệ che phủ chưa đạt mục tiêu 60%.', []],
    ['GRDP ước đạt 90.000 tỷ đồng, trong đó: nông nghiệp chiếm 31%.', ['GRDP 90000 estimate', 'nông nghiệp 31 estimate']],
    ['Năm 2024 thu hút 12 dự án mới.', ['số dự án mới 12 achieved']],
    ['Năm 2024 có 800 doanh nghiệp đăng ký mới.', ['số doanh nghiệp đăng ký mới 800 achieved']],
    ['Sản lượng điện ước 900 triệu kWh.', ['sản lượng điện 900 estimate']],
    ['Có 52/64 trường đạt chuẩn.', ['số trường đạt chuẩn 52 achieved']],
  ])('%s', (item, expected) => {
    expect(reported(item)).toEqual(expected)
  })

  it.each([
    ['Tỷ lệ số hóa chỉ đạt dưới 50%.', 'achieved'],
    ['Vẫn còn 15% số hộ dùng nước giếng.', 'achieved'],
    ['Số lao động có việc làm mới đạt 900 người.', 'target'],
    ['Tỷ lệ người dân có chứng chỉ đạt 30%.', 'target'],
  ])('%s: %s', (item, status) => {
    expect(recordOf(underAims(item)).targets.map((target) => target.status)).toEqual([status])
  })

  it('keeps the name of a rate of cutting', () => {
    expect(stated('Tỷ lệ cắt giảm đạt 35%.')).toEqual(['tỷ lệ cắt giảm | reach eq 35 % → 2030'])
  })
})

describe('how things stand', () => {
  it('takes no date from the aims around it', () => {
    expect(stated('Đến nay, 90% hộ đã có điện.')).toEqual(['tỷ lệ hộ đã có điện | reach eq 90 %'])
  })
})

describe('targets of a part of tasks', () => {
  const tasked = (item: string) =>
    recordOf(`KẾ HOẠCH\nThực hiện công tác giảm nghèo\n\nI. NHIỆM VỤ, GIẢI PHÁP\n\n- ${item}\n\nII. TỔ CHỨC THỰC HIỆN\n`).targets.map(line)

  it.each([
    ['75% giáo viên, nhân viên sử dụng sổ điện tử.', ['tỷ lệ giáo viên, nhân viên sử dụng sổ điện tử | reach eq 75 %']],
    ['Đến năm 2027, 65% lao động nông thôn.', ['tỷ lệ lao động nông thôn | reach eq 65 % → 2027']],
    [
      'Đến năm 2027: 100% bản có điện; 60% thôn, bản văn hóa.',
      ['tỷ lệ bản có điện | reach eq 100 % → 2027', 'tỷ lệ thôn, bản văn hóa | reach eq 60 % → 2027'],
    ],
    ['Kiên cố hóa 70% kênh mương nội đồng.', ['tỷ lệ kênh mương nội đồng được kiên cố hóa | reach eq 70 %']],
    [
      '100% cơ quan, đơn vị sử dụng ít nhất 02 ứng dụng.',
      ['tỷ lệ cơ quan, đơn vị sử dụng ít nhất 02 ứng dụng | reach eq 100 %', 'số ứng dụng | reach gte 2 ứng dụng'],
    ],
    ['Đến năm 2029 có 120 tổ hợp tác làm ăn có lãi.', ['số tổ hợp tác làm ăn có lãi | reach eq 120 tổ hợp tác → 2029']],
    [
      'Đến năm 2029 có 120 tổ hợp tác; 80 HTX; mỗi tổ có 05 thành viên.',
      ['số tổ hợp tác | reach eq 120 tổ hợp tác → 2029', 'số HTX | reach eq 80 HTX → 2029'],
    ],
    ['Phấn đấu sản lượng muối đạt 7.000 tấn.', ['sản lượng muối | reach eq 7000 tấn']],
    ['Trồng mới 900 ha rừng trong giai đoạn 2026 - 2030.', ['diện tích rừng được trồng mới | reach eq 900 ha → 2026..2030']],
    ['Mỗi năm đào tạo 300 lao động.', ['số lao động được đào tạo | reach eq 300 lao động /year']],
    ['Sơ kết 02 mô hình trong năm 2026.', []],
    [
      'Triển khai nghị quyết đại hội đảng bộ xã, phường nhiệm kỳ 2020 - 2025; 100% chi bộ đã họp.',
      ['tỷ lệ chi bộ đã họp | reach eq 100 %'],
    ],
    [
      'Thực hiện Nghị quyết số 8/NQ-CP về Chương trình cắt giảm, đơn giản hóa giấy tờ trong sản xuất, kinh doanh năm 2027 giảm ít nhất 20% chi phí.',
      ['chi phí | decrease gte 20 %'],
    ],
    ['Theo Kế hoạch về nước sạch, năm 2027 có ít nhất 90% hộ dùng nước sạch.', ['tỷ lệ hộ dùng nước sạch | reach gte 90 % → 2027']],
    [
      'Thực hiện Đề án trồng rừng giai đoạn 2021 - 2025, xây dựng tối thiểu 02 mô hình.',
      ['số mô hình được xây dựng | reach gte 2 mô hình'],
    ],
    ['Trường hợp 30% cổ đông, thành viên có yêu cầu thì họp bất thường.', []],
  ])('%s', (item, expected) => {
    expect(tasked(item)).toEqual(expected)
  })
})
