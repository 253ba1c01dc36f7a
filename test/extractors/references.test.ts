import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text.js'

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 310/KH-UBND\n\nKon Tum, ngày 10 tháng 8 năm 2022\n\nKẾ HOẠCH\nThực hiện Kế hoạch số 27-KH/TU ngày 05/7/2022 của Tỉnh ủy về công tác giảm nghèo\n\n'

const cited = (body: string, head = HEAD) =>
  extractText(`${head}${body}\n`).references.map(({ number, type, date, relation }) => `${relation} ${type} ${number} ${date ?? '-'}`)

describe('references', () => {
  it('tells what the document carries out, rests on and merely cites', () => {
    expect(
      cited(
        'Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ quy định chuẩn nghèo đa chiều;\n\nTheo đề nghị của Sở Nội vụ tại Tờ trình số 512/TTr-SNV ngày 01/8/2022;\n\nThực hiện Kế hoạch số 27-KH/TU ngày 05/7/2022 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Triển khai có hiệu quả Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư.\n\nII. NHIỆM VỤ\n\n1. Rà soát hộ nghèo theo Quyết định số 24/2021/QĐ-TTg ngày 16/7/2021 của Thủ tướng Chính phủ.',
      ),
    ).toEqual([
      'implements Kế hoạch 27-KH/TU 2022-07-05',
      'basis Nghị định 07/2021/NĐ-CP 2021-01-27',
      'basis Tờ trình 512/TTr-SNV 2022-08-01',
      'implements Chỉ thị 05-CT/TW 2021-06-23',
      'cites Quyết định 24/2021/QĐ-TTg 2021-07-16',
    ])
  })

  it('takes the act that amends a law for a basis beside it, and goes on through a list', () => {
    expect(
      cited(
        'Căn cứ Luật Điện lực số 61/2024/QH15 được sửa đổi, bổ sung một số điều bởi Luật số 94/2025/QH15;\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch.',
      ),
    ).toEqual(['implements Kế hoạch 27-KH/TU 2022-07-05', 'basis Luật 61/2024/QH15 -', 'basis Luật 94/2025/QH15 -'])
    expect(
      cited(
        'Ủy ban nhân dân tỉnh ban hành Kế hoạch cụ thể hóa Nghị quyết số 57-NQ/TW của Bộ Chính trị và Chương trình hành động số 02-CTr/TU ngày 30/7/2025 của Tỉnh ủy.',
      ),
    ).toEqual([
      'implements Kế hoạch 27-KH/TU 2022-07-05',
      'implements Nghị quyết 57-NQ/TW -',
      'implements Chương trình hành động 02-CTr/TU 2025-07-30',
    ])
  })

  it('never cites itself, but a paper of the same number from another year is another', () => {
    expect(cited('Kế hoạch số 310/KH-UBND ngày 10/8/2022 có hiệu lực từ ngày ký.')).toEqual(['implements Kế hoạch 27-KH/TU 2022-07-05'])
    expect(cited('Kế thừa Kế hoạch số 310/KH-UBND ngày 14/5/2019 của Ủy ban nhân dân tỉnh.')).toContain(
      'cites Kế hoạch 310/KH-UBND 2019-05-14',
    )
  })

  it('keeps two acts of one number apart, and one act with two printed dates together', () => {
    const found = extractText(
      `${HEAD}Học tập Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị; giảm nghèo theo Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư và Chỉ thị số 05-CT/TW ngày 23/6/2011 của Ban Bí thư.\n`,
    ).references.filter((r) => r.number === '05-CT/TW')
    expect(found.map((r) => [r.date, r.alsoPrinted, r.mentions.length])).toEqual([
      ['2016-05-15', [], 1],
      ['2021-06-23', ['2011-06-23'], 2],
    ])
  })

  it('tells plans of two provinces with one number apart', () => {
    const found = extractText(
      `${HEAD}Tham khảo Kế hoạch số 45/KH-UBND của Ủy ban nhân dân tỉnh Gia Lai và Kế hoạch số 45/KH-UBND của Ủy ban nhân dân tỉnh Đắk Nông.\n`,
    ).references.filter((r) => r.number === '45/KH-UBND')
    expect(found.map((r) => r.issuer)).toEqual(['Ủy ban nhân dân tỉnh Gia Lai', 'Ủy ban nhân dân tỉnh Đắk Nông'])
  })

  it('resolves short forms to the act that they stand for', () => {
    const [, act] = extractText(
      `${HEAD}Quán triệt Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Trung ương (sau đây gọi tắt là Nghị quyết 19). Nghị quyết 19 đặt ra 3 mục tiêu; Nghị quyết số 26 là văn bản khác.\n`,
    ).references
    expect(act?.number).toBe('19-NQ/TW')
    expect(act?.asWritten).toEqual(['Nghị quyết số 19-NQ/TW', 'Nghị quyết 19'])
    expect(act?.mentions).toHaveLength(3)
  })

  it('carries the type word over a list', () => {
    expect(cited('Bãi bỏ các Quyết định số 2344/QĐ-UBND ngày 14/8/2020, số 1766/QĐ-UBND ngày 01/7/2021.').slice(1)).toEqual([
      'replaces Quyết định 2344/QĐ-UBND 2020-08-14',
      'replaces Quyết định 1766/QĐ-UBND 2021-07-01',
    ])
  })

  it('knows what this document amends and replaces', () => {
    const head = HEAD.replace(
      'KẾ HOẠCH\nThực hiện Kế hoạch số 27-KH/TU ngày 05/7/2022 của Tỉnh ủy về công tác giảm nghèo',
      'QUYẾT ĐỊNH\nSửa đổi, bổ sung một số điều của Quyết định số 15/2020/QĐ-UBND ngày 03/4/2020',
    )
    expect(
      cited(
        'Điều 2. Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 9/2019/QĐ-UBND ngày 01/02/2019.',
        head.replace('310/KH', '310/QĐ'),
      ),
    ).toEqual(['amends Quyết định 15/2020/QĐ-UBND 2020-04-03', 'replaces Quyết định 9/2019/QĐ-UBND 2019-02-01'])
  })

  it('reads dates before the number, behind the issuer and in brackets', () => {
    expect(
      cited(
        'Ngày 22/12/2021, Bộ Chính trị đã ban hành Nghị quyết số 57-NQ/TW về khoa học. Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ ngày 31/3/2022 phê duyệt Chiến lược. Xem Công văn số 87/LĐTBXH-VPQGGN (ngày 12/01/2022).',
      ).slice(1),
    ).toEqual([
      'cites Nghị quyết 57-NQ/TW 2021-12-22',
      'cites Quyết định 411/QĐ-TTg 2022-03-31',
      'cites Công văn 87/LĐTBXH-VPQGGN 2022-01-12',
    ])
  })

  it('reads TƯ as the provincial committee where the issuer says so', () => {
    expect(
      cited(
        'Theo Nghị quyết số 13-NQ/TƯ ngày 02/02/2022 của Tỉnh ủy và Nghị quyết số 20-NQ/TƯ ngày 16/6/2022 của Ban Chấp hành Trung ương.',
      ).slice(1),
    ).toEqual(['cites Nghị quyết 13-NQ/TU 2022-02-02', 'cites Nghị quyết 20-NQ/TW 2022-06-16'])
  })

  it('names issuer and subject', () => {
    const [, act] = extractText(
      `${HEAD}Theo Quyết định số 652/QĐ-TTg ngày 28/5/2022 của Thủ tướng Chính phủ về giao dự toán ngân sách trung ương; các sở triển khai.\n`,
    ).references
    expect(act).toMatchObject({ issuer: 'Thủ tướng Chính phủ', title: 'về giao dự toán ngân sách trung ương' })
  })

  it('takes a listed act whose number stands behind its name for an act of its own', () => {
    expect(
      cited(
        'Căn cứ Luật Thủy lợi số 17/2017/QH14 ngày 10/6/2017 và Luật sửa đổi, bổ sung một số điều của Luật Thủy lợi số 48/2023/QH15 ngày 05/6/2023;\n\nCăn cứ Nghị định số 21/2019/NĐ-CP ngày 04/3/2019 của Chính phủ quy định chi tiết một số điều và Nghị định sửa đổi, bổ sung một số điều số 79/2022/NĐ-CP ngày 08/8/2022;\n\nCăn cứ Quyết định số 33/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ về triển khai Luật Trồng trọt và Luật Chăn nuôi số 52/2018/QH14.',
      ).slice(1),
    ).toEqual([
      'basis Luật 17/2017/QH14 2017-06-10',
      'basis Luật 48/2023/QH15 2023-06-05',
      'basis Nghị định 21/2019/NĐ-CP 2019-03-04',
      'basis Nghị định 79/2022/NĐ-CP 2022-08-08',
      'basis Quyết định 33/QĐ-TTg 2024-01-05',
      'cites Luật 52/2018/QH14 -',
    ])
  })

  it('cites every act that the title of another lists', () => {
    expect(
      cited(
        'Căn cứ Luật số 71/2024/QH15 sửa đổi, bổ sung một số điều của Luật Trồng trọt số 51/2018/QH14, Luật Chăn nuôi số 52/2018/QH14 và Luật Thủy sản số 53/2017/QH14;\n\nCăn cứ Nghị định số 81/2024/NĐ-CP ngày 01/7/2024 sửa đổi, bổ sung một số điều của Nghị định số 41/2020/NĐ-CP ngày 01/4/2020 và Nghị định số 42/2021/NĐ-CP ngày 02/4/2021;\n\nThực hiện Kế hoạch số 40-KH/TU ngày 05/7/2022 của Tỉnh ủy về thực hiện Nghị quyết số 31-NQ/TW và Kế hoạch số 12/KH-BCĐ ngày 06/7/2022 của Ban Chỉ đạo.',
      ).slice(1),
    ).toEqual([
      'basis Luật 71/2024/QH15 -',
      'cites Luật 51/2018/QH14 -',
      'cites Luật 52/2018/QH14 -',
      'cites Luật 53/2017/QH14 -',
      'basis Nghị định 81/2024/NĐ-CP 2024-07-01',
      'cites Nghị định 41/2020/NĐ-CP 2020-04-01',
      'cites Nghị định 42/2021/NĐ-CP 2021-04-02',
      'implements Kế hoạch 40-KH/TU 2022-07-05',
      'cites Nghị quyết 31-NQ/TW -',
      'implements Kế hoạch 12/KH-BCĐ 2022-07-06',
    ])
  })

  it('only cites what an account of past work names', () => {
    expect(
      cited(
        'Qua 03 năm thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2019 của Ủy ban nhân dân tỉnh, đời sống người dân khá lên.\n\nTuy nhiên, quá trình triển khai Quyết định số 66/QĐ-TTg ngày 23/6/2020 của Thủ tướng Chính phủ gặp khó khăn.\n\nViệc triển khai Chỉ thị số 04/CT-TTg ngày 05/01/2021 của Thủ tướng Chính phủ ở một số nơi còn chậm so với yêu cầu.\n\nĐể triển khai thực hiện Nghị quyết số 09/NQ-CP ngày 05/01/2022 của Chính phủ trong điều kiện ngân sách còn hạn chế, Ủy ban nhân dân tỉnh ban hành Kế hoạch.',
      ).slice(1),
    ).toEqual([
      'cites Kế hoạch 12/KH-UBND 2019-02-01',
      'cites Quyết định 66/QĐ-TTg 2020-06-23',
      'cites Chỉ thị 04/CT-TTg 2021-01-05',
      'implements Nghị quyết 09/NQ-CP 2022-01-05',
    ])
  })

  it('goes on to the numbers in brackets behind the subject of several acts', () => {
    expect(
      cited(
        'Thực hiện Quyết định số 91/QĐ-BYT ngày 10/4/2022 của Bộ trưởng Bộ Y tế và các Quyết định của Bộ trưởng Bộ Y tế phê duyệt điều chỉnh kế hoạch (Số 122/QĐ-BYT ngày 09/5/2022 và số 265/QĐ-BYT ngày 10/6/2022), Ủy ban nhân dân tỉnh ban hành Kế hoạch.',
      ).slice(1),
    ).toEqual([
      'implements Quyết định 91/QĐ-BYT 2022-04-10',
      'implements Quyết định 122/QĐ-BYT 2022-05-09',
      'implements Quyết định 265/QĐ-BYT 2022-06-10',
    ])
  })
})

describe('whose paper is cited', () => {
  it.each([
    ['của Bộ Lao động, Thương binh và Xã hội vềviệc rà soát hộ nghèo', 'Bộ Lao động, Thương binh và Xã hội'],
    ['của Chính phủ Chương trình hành động số 12-CTr/TU ngày 20/8/2021 của Tỉnh ủy', 'Chính phủ'],
    ['của Ban Pháp chế Hội đồng nhân dân tỉnh và ý kiến của các đại biểu', 'Ban Pháp chế Hội đồng nhân dân tỉnh'],
  ])('%s', (words, issuer) => {
    const { references } = extractText(`${HEAD}Thực hiện Công văn số 2928/LĐ-BVCS ngày 12/8/2021 ${words}.\n`)
    expect(references.find(({ number }) => number === '2928/LĐ-BVCS')?.issuer).toBe(issuer)
  })
})
