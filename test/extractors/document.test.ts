import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text.js'

/** A State paper with its usual form; `top` and `end` can be replaced. */
function paper({
  top = 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 52/KH-UBND\n\nLâm Đồng, ngày 14 tháng 3 năm 2025',
  type = 'KẾ HOẠCH',
  title = 'Phòng, chống cháy rừng mùa khô trên địa bàn tỉnh Lâm Đồng',
  opening = 'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
  end = 'Nơi nhận:\n- Bộ Nông nghiệp và Môi trường (b/c);\n- UBND các xã, phường;\n- Lưu: VT, NN.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nPhạm Thị Hồng Hải',
} = {}) {
  return `${top}\n\n${type}\n${title}\n\n${opening}\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Giữ rừng tại gốc.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Chi cục Kiểm lâm tham mưu.\n\n${end}\n`
}

describe('whose paper it is', () => {
  it.each([
    [
      'ĐẢNG BỘ TỈNH GIA LAI\nBAN THƯỜNG VỤ\n*\nSố 14-CTr/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nGia Lai, ngày 27 tháng 10 năm 2025',
      'Ban Thường vụ Tỉnh ủy Gia Lai',
      'province party',
    ],
    [
      'ỦY BAN MTTQ VIỆT NAM TỈNH NGHỆ AN\nBAN THƯỜNG TRỰC\n*\nSố: 118/KH-MTTQ-BTT\n\nNghệ An, ngày 17 tháng 9 năm 2025',
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Nghệ An',
      'province front',
    ],
    [
      'ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH LÀO CAI\n***\nSố: 156-KH/TĐTN\n\nLào Cai, ngày 12 tháng 01 năm 2026',
      'Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Lào Cai',
      'province front',
    ],
    ['UBND TỈNH LÀO CAI SỞ Y TẾ\nSố: 77/KH-SYT\n\nLào Cai, ngày 17 tháng 9 năm 2025', 'Sở Y tế tỉnh Lào Cai', 'province executive'],
    [
      'BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI KHU VỰC XX\nSố: 412/KH-BHXH\n\nĐắk Lắk, ngày 20 tháng 8 năm 2025',
      'Bảo hiểm xã hội khu vực XX',
      'province executive',
    ],
  ])('%s', (top, issuer, kind) => {
    const { document } = extractText(paper({ top, opening: 'Căn cứ tình hình thực tế, cơ quan ban hành Kế hoạch như sau:', end: '' }))
    expect(document.issuer).toBe(issuer)
    expect(`${document.issuerLevel} ${document.issuerBranch}`).toBe(kind)
  })
})

describe('copies that lost a part', () => {
  it('takes the capitals below number and date for the title where the type line is gone', () => {
    const { document } = extractText(
      'ỦY BAN NHÂN DÂN\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 286/KH-UBND |\nTuyên Quang, ngày 12 tháng 9 năm 2022 |\nPHÁT TRIỂN HẠ TẦNG VÙNG ĐỘNG LỰC ĐẾN NĂM 2030\nCăn cứ Nghị quyết số 96/NQ-CP ngày 01/8/2022 của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n1. Mục đích\nCụ thể hóa Nghị quyết.\n',
    )
    expect(document.title).toBe('PHÁT TRIỂN HẠ TẦNG VÙNG ĐỘNG LỰC ĐẾN NĂM 2030')
    expect(document.issuer).toBe('Ủy ban nhân dân tỉnh Tuyên Quang')
    expect(document.number).toBe('286/KH-UBND')
  })

  it('takes capitals that begin as a recital does for the title, and leaves the recital below', () => {
    const { document } = extractText(
      'ỦY BAN NHÂN DÂN\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 91/KH-UBND |\nHà Giang, ngày 9 tháng 5 năm 2022 |\nTHỰC HIỆN NGHỊ QUYẾT SỐ 88/NQ-CP NGÀY 01/4/2022 CỦA CHÍNH PHỦ VỀ NƯỚC SẠCH VÙNG CAO\nThực hiện Nghị quyết số 88/NQ-CP ngày 01/4/2022 của Chính phủ Chương trình hành động số 12-CTr/TU ngày 20/4/2022 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n1. Mục đích\nĐưa nước sạch về bản.\n',
    )
    expect(document.title).toBe('THỰC HIỆN NGHỊ QUYẾT SỐ 88/NQ-CP NGÀY 01/4/2022 CỦA CHÍNH PHỦ VỀ NƯỚC SẠCH VÙNG CAO')
  })

  it('takes the body that speaks above the recitals for the issuer where the letterhead is gone, and no body of a law', () => {
    const { document } = extractText(
      'QUYẾT ĐỊNH\n\nVề việc quản lý chợ nổi trên địa bàn thành phố Cần Thơ\n\nỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ\n\nCăn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban hành chính các cấp ban hành năm 1962;\n\nQUYẾT ĐỊNH\n\nĐiều 1. Nay ban hành bản quy định về quản lý chợ nổi.\n',
    )
    expect(document.issuer).toBe('Ủy ban nhân dân thành phố Cần Thơ')
  })

  it('reads a soft hyphen between capitals as a hyphen', () => {
    const { document } = extractText(
      'ỦY BAN NHÂN DÂN\nTỈNH KIÊN GIANG\n\nSố: 961/QĐ\u00adUBND\n\nKiên Giang, ngày 28 tháng 8 năm 2019\n\nQUYẾT ĐỊNH\nBan hành Quy chế phối hợp\n',
    )
    expect(document.number).toBe('961/QĐ-UBND')
  })
})

describe('a copy without its letterhead', () => {
  it.each([
    [
      'Chủ tịch Ủy ban nhân dân Thành phố có ý kiến chỉ đạo như sau:\n\n1. Sở Y tế kiểm tra các bếp ăn tại TP. Hồ Chí Minh.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Bảy\n',
      'Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh',
    ],
    [
      'Sau khi xem xét, Chủ tịch UBND tỉnh Cà Mau yêu cầu các sở, ban, ngành:\n\n1. Kiểm tra đê biển.\n\nCHỦ TỊCH\n\nLê Văn Bảy\n',
      'Chủ tịch Ủy ban nhân dân tỉnh Cà Mau',
    ],
    ['Sở Xây dựng có ý kiến như sau:\n\n1. Giao Sở Xây dựng kiểm tra cầu.\n', 'Sở Xây dựng'],
    ['Chủ tịch Ủy ban nhân dân tỉnh Cà Mau có ý kiến như sau:\n\n1. Kiểm tra đê.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Văn Bảy\n', null],
    ['Tại cuộc họp, đại diện Sở Tài chính có ý kiến như sau: vốn còn thiếu.\n\n1. Giao các phường rà soát.\n', null],
  ])('has the speaker that its opening names: %s', (text, issuer) => {
    expect(extractText(text).document.issuer).toBe(issuer)
  })
})

describe('what a news item tells of a paper', () => {
  it.each([
    [
      'Ngày 23/7/2022, Văn phòng Chính phủ có văn bản 4711/VPCP-CN gửi Bộ Công Thương về cung ứng than.',
      '4711/VPCP-CN',
      'Công văn',
      '2022-07-23',
      'Văn phòng Chính phủ',
    ],
    [
      'Chiều 18 tháng 8 năm 2016, Thủ tướng Chính phủ đã ký ban hành Công điện số 1482\u2044CĐ-TTg yêu cầu các địa phương sơ tán dân.',
      '1482/CĐ-TTg',
      'Công điện',
      '2016-08-18',
      'Thủ tướng Chính phủ',
    ],
    [
      'Ngày 28/4/2023, Bộ Y tế có Công văn số 2611/BYT-DP gửi UBND các tỉnh về việc phòng bệnh tay chân miệng.',
      '2611/BYT-DP',
      'Công văn',
      '2023-04-28',
      'Bộ Y tế',
    ],
    [
      'LTS: Ngày 14-11-2016, Ban Chấp hành Đảng bộ tỉnh đã ban hành Nghị quyết số 12-NQ/TU về hạ tầng. Tòa soạn giới thiệu toàn văn Nghị quyết.',
      '12-NQ/TU',
      'Nghị quyết',
      '2016-11-14',
      'Ban Chấp hành Đảng bộ tỉnh',
    ],
  ])('%s', (text, number, type, issuedOn, issuer) => {
    const { document } = extractText(`Bộ Y tế đề nghị các địa phương tăng cường phòng bệnh dịp nghỉ lễ\n\n${text}\n`)
    expect(document).toMatchObject({ number, type, issuedOn, issuer })
  })
})

describe('the header of a State paper', () => {
  it('is read from letterhead, title and signature', () => {
    const { document, source } = extractText(paper())
    expect(source.nature).toBe('original')
    expect(document).toMatchObject({
      number: '52/KH-UBND',
      type: 'Kế hoạch',
      title: 'Phòng, chống cháy rừng mùa khô trên địa bàn tỉnh Lâm Đồng',
      issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng',
      issuerLevel: 'province',
      issuerBranch: 'executive',
      issuedOn: '2025-03-14',
      place: 'Lâm Đồng',
      signers: [{ name: 'Phạm Thị Hồng Hải', position: 'Phó Chủ tịch', authority: 'KT.' }],
      recipients: ['Bộ Nông nghiệp và Môi trường', 'UBND các xã, phường', 'Lưu: VT, NN'],
    })
    expect(document.evidence.number?.quote).toBe('Số: 52/KH-UBND')
    expect(document.implied).toEqual(['issuerLevel', 'issuerBranch'])
  })

  it.each([
    ['Số: 52      /KH-UBND', '52/KH-UBND'],
    ['Số:52/KH- UBND', '52/KH-UBND'],
    ['Số: 0052/KH-UBND', '0052/KH-UBND'],
    ['S ố : 52 / KH - UBND', '52/KH-UBND'],
    ['Số: 5 2/KH-UBND', '52/KH-UBND'],
    ['Số: 1O5/KH-UBND', '105/KH-UBND'],
    ['DỰ THẢODỰ THẢOSố: 52/KH-UBND', '52/KH-UBND'],
    ['Số: 252/KH-BCĐQG1237', '252/KH-BCĐQG1237'],
  ])('number: %s', (line, number) => {
    const { document } = extractText(paper().replace('Số: 52/KH-UBND', line))
    expect(document.number).toBe(number)
    expect(document.issuer).toBe('Ủy ban nhân dân tỉnh Lâm Đồng')
  })

  it.each([
    ['Lâm\nĐồng, ngày 14\ntháng 3\nnăm 2025', 'Lâm Đồng'],
    ['Thành\nphố Hồ Chí\nMinh, ngày 14 tháng 3 năm 2025', 'Thành phố Hồ Chí Minh'],
    ['Thành phố\nHồ Chí\nMinh, ngày 14 tháng 3 năm 2025', 'Thành phố Hồ Chí Minh'],
  ])('a narrow column breaks place, motto and number: %s', (line, place) => {
    const text = paper({ title: 'Phát triển rừng giai đoạn 2026\n- 2030' })
      .replace('Lâm Đồng, ngày 14 tháng 3 năm 2025', line)
      .replace('CỘNG HÒA XÃ', '|\nCỘNG\nHÒA XÃ')
      .replace('Số: 52/', '|\nSố:\n52/')
    const { document } = extractText(text)
    expect(document).toMatchObject({
      number: '52/KH-UBND',
      issuedOn: '2025-03-14',
      issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng',
      title: 'Phát triển rừng giai đoạn 2026 - 2030',
    })
    expect(document.place).toBe(place)
  })

  it('a ministry with a comma in its name is no place', () => {
    const { document } = extractText(
      paper({ title: 'Phát triển thư viện' })
        .replace('ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG', 'BỘ VĂN HÓA, THỂ\nTHAO\nVÀ DU LỊCH')
        .replace('52/KH-UBND', '52/KH-BVHTTDL')
        .replace('Lâm Đồng, ngày', 'Hà Nội, ngày'),
    )
    expect(document).toMatchObject({ issuer: 'Bộ Văn hóa, Thể thao và Du lịch', place: 'Hà Nội', number: '52/KH-BVHTTDL' })
  })

  it.each([
    ['UỶ BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
    ['BỘ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI', 'Bộ Lao động - Thương binh và Xã hội'],
  ])('spelling of the body: %s', (lines, issuer) => {
    expect(extractText(paper({ title: 'Dạy nghề' }).replace('ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG', lines)).document.issuer).toBe(issuer)
  })

  it('a council speaks over two lines, and no line of it belongs to the title', () => {
    const { document } = extractText(
      paper({
        top: 'HỘI ĐỒNG NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nSố: 19/NQ-HĐND\n\nLâm Đồng, ngày 10 tháng 12 năm 2020',
        type: 'NGHỊ QUYẾT',
        title: 'VỀ NHIỆM VỤ NĂM 2021\nHỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG,\nKHÓA IX - KỲ HỌP THỨ 17',
      }),
    )
    expect(document.title).toBe('VỀ NHIỆM VỤ NĂM 2021')
  })

  it.each(['Số:           /KH-UBND', 'Số: ……/KH-UBND', 'Số:    ./KH-UBND', 'Số      /KH-UBND'])('a draft has no number: %s', (line) => {
    const { document } = extractText(paper().replace('Số: 52/KH-UBND', line))
    expect(document.number).toBeNull()
    expect(document.type).toBe('Kế hoạch')
    expect(document.issuer).toBe('Ủy ban nhân dân tỉnh Lâm Đồng')
  })

  it.each([
    ['Lâm Đồng, ngày 14/3/2025', '2025-03-14', 'Lâm Đồng'],
    ['Đà Lạt, ngày 1 4 tháng 0 3 năm 2025', '2025-03-14', 'Đà Lạt'],
    ['Lâm Đồng, ng ày 14 tháng 3 năm 2025', '2025-03-14', 'Lâm Đồng'],
    ['Lâm Đồng, ngày       tháng 3 năm 2025', null, 'Lâm Đồng'],
    ['TP. Đà Lạt, ngày 14 tháng 3\nnăm 2025', '2025-03-14', 'TP. Đà Lạt'],
  ])('date: %s', (line, date, place) => {
    const { document } = extractText(paper().replace('Lâm Đồng, ngày 14 tháng 3 năm 2025', line))
    expect(document.issuedOn).toBe(date)
    expect(document.place).toBe(place)
  })

  it('takes the columns of a letterhead apart', () => {
    const top =
      'UBND TỈNH LÂM ĐỒNG              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ                          Độc lập - Tự do - Hạnh phúc\nSố: 88/KH-SNV                 Lâm Đồng, ngày 02 tháng 4 năm 2025'
    const { document } = extractText(paper({ top }))
    expect(document).toMatchObject({
      number: '88/KH-SNV',
      issuer: 'Sở Nội vụ tỉnh Lâm Đồng',
      issuerLevel: 'province',
      issuedOn: '2025-04-02',
    })
  })

  it('takes flattened cells between bars apart', () => {
    const top =
      '| ỦY BAN NHÂN DÂN HUYỆN BẢO LÂM ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------ |\n|---|---|\n| Số: 9/KH-UBND | Bảo Lâm, ngày 05 tháng 5 năm 2023 |'
    const { document } = extractText(paper({ top }))
    expect(document).toMatchObject({
      number: '9/KH-UBND',
      issuer: 'Ủy ban nhân dân huyện Bảo Lâm',
      issuerLevel: 'district',
      issuedOn: '2023-05-05',
      place: 'Bảo Lâm',
    })
  })

  it("has the chairman for issuer of a decision in the chairman's own name", () => {
    const text = paper({ type: 'QUYẾT ĐỊNH', title: 'Về việc ban hành Quy chế tiếp công dân\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH' })
    const { document } = extractText(text.replace('52/KH-UBND', '52/QĐ-UBND'))
    expect(document.issuer).toBe('Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng')
    expect(document.title).toBe('Về việc ban hành Quy chế tiếp công dân')
  })

  it('reads an official letter: no type word, subject after V/v', () => {
    const text =
      'BỘ Y TẾ\n-------\nSố: 3120/BYT-KH\nV/v tăng cường phòng, chống dịch sốt xuất huyết\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHà Nội, ngày 12 tháng 6 năm 2024\n\nKính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương\n\nThực hiện Chỉ thị số 05/CT-TTg ngày 02/3/2024 của Thủ tướng Chính phủ, Bộ Y tế đề nghị quan tâm chỉ đạo.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLê Đức Luận'
    const { document } = extractText(text)
    expect(document).toMatchObject({
      number: '3120/BYT-KH',
      type: 'Công văn',
      title: 'tăng cường phòng, chống dịch sốt xuất huyết',
      issuer: 'Bộ Y tế',
      issuerLevel: 'central',
      issuedOn: '2024-06-12',
      recipients: ['Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương'],
    })
  })

  it('reads a signature without authority, and a type line without blank lines around it', () => {
    const text =
      'BỘ Y TẾ - BỘ TÀI CHÍNH\nSố: 12/2023/TTLT-BYT-BTC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 30 tháng 11 năm 2023\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn thanh toán chi phí khám bệnh\n\nCăn cứ Luật Bảo hiểm y tế;\n\nĐiều 1. Phạm vi.\n\nBỘ TRƯỞNG\nĐào Hồng Lan\n'
    const { document } = extractText(text)
    expect(document).toMatchObject({
      type: 'Thông tư liên tịch',
      title: 'Hướng dẫn thanh toán chi phí khám bệnh',
      issuer: 'Bộ Y tế - Bộ Tài chính',
      issuedOn: '2023-11-30',
      signers: [{ name: 'Đào Hồng Lan', position: 'Bộ trưởng', authority: null }],
    })
  })

  it('fills a blank number from the stamp beside it', () => {
    const { document } = extractText(paper().replace('Số: 52/KH-UBND', '397\n\nSố:       /KH-UBND'))
    expect(document.number).toBe('397/KH-UBND')
    expect(document.implied).toContain('number')
  })

  it('puts a scanned body right by the symbol of the number', () => {
    const top = 'BỘ GIÁO VÀ ĐÀO TẠO\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 2045/KH-BGDĐT\n\nHà Nội, ngày 01 tháng 8 năm 2024'
    expect(extractText(paper({ top, opening: '' })).document.issuer).toBe('Bộ Giáo dục và Đào tạo')
  })

  it('leaves the table of a law portal above the letterhead alone, and uses it where there is no letterhead', () => {
    const portal =
      'Số hiệu:\n77/KH-UBND\n\nLoại văn bản:\nKế hoạch\n\nNơi ban hành:\nTỉnh Lâm Đồng\n\nNgười ký:\nPhạm Thị Hồng Hải\n\nNgày ban hành:\n20/05/2025\n\nTình trạng:\nĐã biết\n\n'
    expect(extractText(portal + paper()).document).toMatchObject({ number: '52/KH-UBND', issuedOn: '2025-03-14' })
    expect(extractText(portal + paper({ top: '' })).document).toMatchObject({
      number: '77/KH-UBND',
      issuedOn: '2025-05-20',
      issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng',
    })
  })
})

describe('the header of a Party paper', () => {
  const party = (top: string, type = 'KẾ HOẠCH', end = 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nĐặng Hồng Sỹ') =>
    `${top}\n\n${type}\nthực hiện Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư\n-----\n\nI. MỤC ĐÍCH\n\n1. Lãnh đạo giảm nghèo.\n\nNơi nhận:\n- Tỉnh ủy (b/c),\n- Lưu Văn phòng.\n\n${end}\n`

  it.each([
    ['TỈNH ỦY BÌNH THUẬN\n*\nSố 31-KH/TU', 'Ban Thường vụ Tỉnh ủy Bình Thuận', 'province', '31-KH/TU'],
    ['TỈNH ỦY BÌNH THUẬN\n*\nSố 31-KH/TƯ', 'Ban Thường vụ Tỉnh ủy Bình Thuận', 'province', '31-KH/TU'],
    ['ĐẢNG BỘ TỈNH BÌNH THUẬN\nHUYỆN ỦY TUY PHONG\n*\nSố 112-KH/HU', 'Ban Thường vụ Huyện ủy Tuy Phong', 'district', '112-KH/HU'],
    ['THÀNH ỦY PHAN THIẾT\n*\nSố 8 - KH/ThU', 'Ban Thường vụ Thành ủy Phan Thiết', 'district', '8-KH/ThU'],
    ['ĐẢNG BỘ TỈNH BÌNH THUẬN\nĐẢNG ỦY XÃ HÀM THẠNH\n*\nSố 4-KH/ĐU', 'Ban Thường vụ Đảng ủy xã Hàm Thạnh', 'commune', '4-KH/ĐU'],
  ])('%s', (top, issuer, level, number) => {
    const { document } = extractText(party(`${top}\n\nĐẢNG CỘNG SẢN VIỆT NAM\nBình Thuận, ngày 20 tháng 9 năm 2021`))
    expect(document).toMatchObject({ issuer, issuerLevel: level, issuerBranch: 'party', number, issuedOn: '2021-09-20' })
    expect(document.signers).toEqual([{ name: 'Đặng Hồng Sỹ', position: 'Phó Bí thư', authority: 'T/M' }])
  })

  it.each([
    ["Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nKsor H'Lan", "Ksor H'Lan"],
    ['Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTS. Lê Văn Hùng', 'Lê Văn Hùng'],
  ])('reads a signer whose name begins like a title: %s', (end, name) => {
    const { document } = extractText(paper({ end }))
    expect(document.signers.map((signer) => signer.name)).toEqual([name])
  })

  it('takes the author from the type line before the letterhead', () => {
    const top = 'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 40-KL/TW\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 11 tháng 7 năm 2022'
    const { document } = extractText(party(top, 'KẾT LUẬN\nCỦA BAN BÍ THƯ', 'T/M BAN BÍ THƯ\n\nVõ Văn Thưởng'))
    expect(document).toMatchObject({
      issuer: 'Ban Bí thư',
      issuerLevel: 'central',
      type: 'Kết luận',
      signers: [{ name: 'Võ Văn Thưởng', position: null }],
    })
  })

  it.each([
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG\n*\nSố 5-HD/VPTW', 'Văn phòng Trung ương Đảng'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TỔ CHỨC\n*\nSố 5-HD/BTCTW', 'Ban Tổ chức Trung ương'],
    ['TỈNH ỦY BÌNH THUẬN\nBAN TUYÊN GIÁO\n*\nSố 5-HD/BTGTU', 'Ban Tuyên giáo Tỉnh ủy Bình Thuận'],
  ])('joins the body to the one above it: %s', (top, issuer) => {
    const { document } = extractText(
      party(
        `${top}\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 01 tháng 3 năm 2024`,
        'HƯỚNG DẪN',
        'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nLê Thị Hà',
      ),
    )
    expect(document.issuer).toBe(issuer)
  })
})

describe('a news report', () => {
  it('gives the paper that it tells about, the year completed by the page', () => {
    const { source, document } = extractText(
      'Đắk Nông đẩy mạnh giảm nghèo (08:15 20/12/2021)\n\nĐắk Nông Online - Ngày 16/12, Ban Thường vụ Tỉnh ủy Đắk Nông ban hành Kế hoạch số 44-KH/TU về thực hiện Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư.\n\nTheo đó, kế hoạch nêu 4 nhiệm vụ.\n',
    )
    expect(source.nature).toBe('report')
    expect(document).toMatchObject({
      number: '44-KH/TU',
      type: 'Kế hoạch',
      issuer: 'Ban Thường vụ Tỉnh ủy Đắk Nông',
      issuerLevel: 'province',
      issuedOn: '2021-12-16',
    })
    expect(document.implied).toContain('issuedOn')
  })

  it('goes back a year where the page is younger than the day', () => {
    const { document } = extractText(
      'Cập nhật: 04/01/2022\n\nNgày 30/12, UBND tỉnh Gia Lai đã ban hành Kế hoạch số 2010/KH-UBND về giảm nghèo.\n',
    )
    expect(document.issuedOn).toBe('2021-12-30')
    expect(document.issuer).toBe('Ủy ban nhân dân tỉnh Gia Lai')
  })

  it.each([
    [
      '(BGĐT) - Theo Kế hoạch số 2145/KH-UBND vừa được UBND tỉnh Bắc Giang ban hành ngày 3/4, tháng hành động bắt đầu.\n\nCập nhật: 07:30, 05/04/2024',
      '2145/KH-UBND',
      'Ủy ban nhân dân tỉnh Bắc Giang',
      '2024-04-03',
    ],
    [
      'UBND tỉnh Tiền Giang ban hành Kế hoạch giảm nghèo (Kế hoạch số 88/KH-UBND ngày 02/3/2023). Theo đó, các sở phối hợp.',
      '88/KH-UBND',
      'Ủy ban nhân dân tỉnh Tiền Giang',
      '2023-03-02',
    ],
    [
      'Phó Chủ tịch UBND thành phố Lê Quang Nam vừa ký ban hành Kế hoạch số 150/KH-UBND ngày 05/9/2024 về chống ngập trên địa bàn thành phố Đà Nẵng.',
      '150/KH-UBND',
      'Ủy ban nhân dân thành phố Đà Nẵng',
      '2024-09-05',
    ],
  ])('finds number, issuer and date: %s', (text, number, issuer, issuedOn) => {
    const { source, document } = extractText(text)
    expect(source.nature).toBe('report')
    expect(document).toMatchObject({ number, issuer, issuedOn })
  })

  it('does not guess a year that nothing tells', () => {
    const { document } = extractText(
      'Ngày 30/12, UBND tỉnh Gia Lai đã ban hành Kế hoạch số 2010/KH-UBND về giảm nghèo. Theo đó, tỉnh sẽ xóa nhà tạm.\n',
    )
    expect(document.issuedOn).toBeNull()
  })
})

describe('any text', () => {
  it.each(['', '\n\n\n', '|', '####', 'Số:', 'TM.', 'Nơi nhận:', 'KẾ HOẠCH', '\u0301\u0301', 'ngày tháng năm'])(
    'gives a record: %j',
    (text) => {
      expect(extractText(text).document.number).toBeNull()
    },
  )
})

describe('a title that holds number and date, as collections of laws print it', () => {
  const BODY = 'Để chuẩn bị mùa khô, các cấp chính quyền thực hiện những việc sau.\n\n1. Rà soát hồ chứa nước.\n'

  it.each([
    [
      'CHỈ THỊ\nCỦA THỦ\nTƯỚNG CHÍNH PHỦ SỐ 27/2002/CT-TTG\nNGÀY 14 THÁNG 11 NĂM 2002 VỀ VIỆC CHỐNG HẠN\nVÀ BẢO ĐẢM NƯỚC SINH HOẠT CHO ĐỒNG BÀO',
      { number: '27/2002/CT-TTg', issuer: 'Thủ tướng Chính phủ', issuedOn: '2002-11-14' },
      'VỀ VIỆC CHỐNG HẠN VÀ BẢO ĐẢM NƯỚC SINH HOẠT CHO ĐỒNG BÀO',
    ],
    [
      'NGHỊ QUYẾT\nSỐ 14/2003/NQ-CP NGÀY 06 THÁNG 10 NĂM 2003 CỦA CHÍNH PHỦ\nVỀ PHÁT TRIỂN THỦY LỢI VÙNG CAO',
      { number: '14/2003/NQ-CP', issuer: 'Chính phủ', issuedOn: '2003-10-06' },
      'VỀ PHÁT TRIỂN THỦY LỢI VÙNG CAO',
    ],
    [
      'QUYẾT ĐỊNH\nCỦA BỘ TRƯỞNG BỘ THỦY SẢN SỐ 18/2002/QĐ-BTS NGÀY 03 THÁNG 6 NĂM 2002\nVề việc ban hành Quy chế nuôi tôm an toàn',
      { number: '18/2002/QĐ-BTS', issuedOn: '2002-06-03' },
      'Về việc ban hành Quy chế nuôi tôm an toàn',
    ],
  ])('%s', (head, facts, title) => {
    const { document } = extractText(`${head}\n\n${BODY}`)
    expect(document).toMatchObject({ ...facts, title })
  })

  it('is no citation: a plan that carries out a directive has its own number', () => {
    const { document } = extractText(
      paper({ title: 'Thực hiện Chỉ thị số 27/2002/CT-TTg ngày 14 tháng 11 năm 2002 của Thủ tướng Chính phủ về chống hạn' }),
    )
    expect(document).toMatchObject({ number: '52/KH-UBND', issuedOn: '2025-03-14' })
    expect(document.title).toContain('Thực hiện Chỉ thị số 27/2002/CT-TTg')
  })
})

describe('a letterhead that a converter wrapped', () => {
  it.each([
    ['Mỹ\nTho, ngày 24 tháng 12 năm 2009', 'Mỹ Tho'],
    ['Buôn Ma\nThuột, ngày 08 tháng 02 năm 2008', 'Buôn Ma Thuột'],
    ['MẬT\nHà Nội, ngày 08 tháng 02 năm 2008', 'Hà Nội'],
    ['Hỏa tốc\nPleiku, ngày 08 tháng 02 năm 2008', 'Pleiku'],
  ])('%s', (dateline, place) => {
    const top = `ỦY BAN NHÂN DÂN\nTỈNH TIỀN GIANG\n-------\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 45/KH-UBND\n|\n${dateline}\n|`
    const { document } = extractText(paper({ top, title: 'Phát triển du lịch sinh thái', opening: 'Căn cứ Luật Du lịch;' }))
    expect(document).toMatchObject({ place, issuer: 'Ủy ban nhân dân tỉnh Tiền Giang' })
  })

  it('keeps all lines of a title in capitals, and none of the body that speaks below it', () => {
    const { document } = extractText(
      'QUỐC HỘI\n-----\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 71/2012/QH13\n\nHà Nội, ngày 21 tháng 6 năm 2012\n\nNGHỊ QUYẾT\n\nVỀ CHƯƠNG TRÌNH TRỒNG RỪNG\nĐẦU NGUỒN, PHÁT TRIỂN\nKINH TẾ DƯỚI TÁN RỪNG,\nBẢO VỆ NGUỒN NƯỚC,\nTẠO VIỆC LÀM CHO ĐỒNG BÀO\nVÙNG CAO\n\nQUỐC HỘI\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\n\nCăn cứ Hiến pháp;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua chương trình.\n',
    )
    expect(document.title).toBe(
      'VỀ CHƯƠNG TRÌNH TRỒNG RỪNG ĐẦU NGUỒN, PHÁT TRIỂN KINH TẾ DƯỚI TÁN RỪNG, BẢO VỆ NGUỒN NƯỚC, TẠO VIỆC LÀM CHO ĐỒNG BÀO VÙNG CAO',
    )
    expect(document.issuer).toBe('Quốc hội')
  })

  it('finds a type line that a scan parted inside its word', () => {
    const { document } = extractText(paper({ type: 'K Ế HOẠCH' }))
    expect(document).toMatchObject({ type: 'Kế hoạch', title: 'Phòng, chống cháy rừng mùa khô trên địa bàn tỉnh Lâm Đồng' })
  })

  it('takes no body that speaks for a title', () => {
    const { document } = extractText(
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 17/2014/QĐ-UBND | Hà Nam, ngày 15 tháng 5 năm 2014 |\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nCăn cứ Luật Thủy lợi;\nĐiều 1. Ban hành Quy định về vận hành trạm bơm.\n',
    )
    expect(document.title).toBeNull()
    expect(document.type).toBe('Quyết định')
  })
})

describe('names of places', () => {
  it.each([
    ['U Minh Thượng', 'huyện'],
    ['A Lưới', 'huyện'],
    ['Ý Yên', 'huyện'],
  ])('%s begins with one letter; "%s Xây dựng" is no place', (name, kind) => {
    const { document } = extractText(
      `Thứ Ba, 5 tháng 10, 2021\n\nKẾ HOẠCH\nDiệt lăng quăng phòng sốt xuất huyết trên địa bàn ${kind} ${name}\n\nỦy ban nhân dân ${kind} Xây dựng Kế hoạch diệt lăng quăng như sau:\n\nI. MỤC ĐÍCH\n\n1. Giảm số ca mắc trên địa bàn ${kind} ${name}.\n`,
    )
    expect(document.issuer).toBe(`Ủy ban nhân dân ${kind} ${name}`)
    expect(document.place).toBeNull()
  })
})

describe('a report that begins with the paper', () => {
  it('is about what was issued just now', () => {
    const { document, source } = extractText(
      'Kon Tum đặt mục tiêu giảm 4% hộ nghèo\n\nTheo Kế hoạch 271/KH-UBND về giảm nghèo bền vững năm 2023 vừa ban hành, UBND tỉnh Kon Tum yêu cầu các địa phương giảm 4% tổng số hộ nghèo.\n',
    )
    expect(source.nature).toBe('report')
    expect(document).toMatchObject({ number: '271/KH-UBND', type: 'Kế hoạch', issuer: 'Ủy ban nhân dân tỉnh Kon Tum' })
    expect(document.title).toBe('về giảm nghèo bền vững năm 2023')
  })

  it('takes the day from the page and the type from the words where the number is not told', () => {
    const { document } = extractText(
      'Sơn La lo nước sạch cho bản vùng cao\nNgày 12/11/2021 08:15\n\nNgày 10/11, Ban Thường vụ Tỉnh ủy Sơn La ban hành Kế hoạch thực hiện Chỉ thị số 05-CT/TW của Ban Bí thư về giảm nghèo bền vững. Kế hoạch có bốn nhóm nhiệm vụ.\n',
    )
    expect(document).toMatchObject({
      number: null,
      type: 'Kế hoạch',
      issuedOn: '2021-11-10',
      issuer: 'Ban Thường vụ Tỉnh ủy Sơn La',
      title: 'thực hiện Chỉ thị số 05-CT/TW của Ban Bí thư về giảm nghèo bền vững',
    })
  })

  it('reads an urgent letter or telegram as any other', () => {
    const { document, source } = extractText(
      'Nghệ An phòng sạt lở\n10:48, 21/07/2018\nVào lúc 10h00 ngày 21/7, Chủ tịch UBND tỉnh Nghệ An vừa có công điện khẩn số 19/CĐ.UBND về phòng sạt lở đất ven sông.\n',
    )
    expect(source.nature).toBe('report')
    expect(document).toMatchObject({
      number: '19/CĐ.UBND',
      type: 'Công điện',
      issuedOn: '2018-07-21',
      issuer: 'Ủy ban nhân dân tỉnh Nghệ An',
    })
  })
})
