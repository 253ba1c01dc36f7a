import { describe, expect, it } from 'vitest'
import { recordOf } from '../support/extracted.js'

const aims = (body: string) => recordOf(body).goals.map(({ kind, text }) => `${kind} ${text}`)

describe('aims', () => {
  it('leaves a specific aim that goes on with a figure to the targets', () => {
    const { goals, targets } = recordOf(
      'KẾ HOẠCH\nPhát triển du lịch xanh\n\nI. MỤC TIÊU\n\n1. Mục tiêu chung: Du lịch của tỉnh trở thành ngành kinh tế mũi nhọn.\n\n2. Mục tiêu cụ thể\n\n- Hạ tầng du lịch được hoàn thiện đồng bộ, hiện đại. Tỷ lệ cơ sở lưu trú đạt chuẩn xanh trên 60%.\n\n- Hình thành các tuyến du lịch liên vùng có bản sắc riêng.\n',
    )
    expect(goals.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'general Du lịch của tỉnh trở thành ngành kinh tế mũi nhọn.',
      'specific Hình thành các tuyến du lịch liên vùng có bản sắc riêng.',
    ])
    expect(targets).toHaveLength(1)
  })

  it.each([
    'Để đảm bảo tiến độ, đề nghị Sở Tài chính gửi số liệu.',
    'Để làm tốt việc này, yêu cầu cấp ủy các cấp tập trung lãnh đạo.',
    'Để kịp thời triển khai thực hiện nhiệm vụ trên, đề nghị các đơn vị phối hợp.',
    'Để có cơ sở tổng hợp báo cáo, đề nghị các đơn vị gửi danh sách.',
  ])('passes over how a request begins: %s', (sentence) => {
    expect(aims(`CÔNG ĐIỆN\nVề việc phòng cháy rừng\n\n${sentence}\n`)).toEqual([])
  })

  it('ends an aim where the request begins', () => {
    expect(
      aims(
        'CÔNG ĐIỆN\nVề việc phòng cháy rừng\n\nĐể chủ động ứng phó với nguy cơ cháy rừng, đề nghị các địa phương tăng cường tuần tra.\n',
      ),
    ).toEqual(['purpose Để chủ động ứng phó với nguy cơ cháy rừng'])
  })

  it('keeps an aim that goes on with what may not happen, which is a target as well', () => {
    const { goals, targets } = recordOf(
      'KẾ HOẠCH\nPhòng chống lụt bão\n\nI. MỤC ĐÍCH\n\n- Chủ động sơ tán dân ở vùng trũng; không để người dân bị đói.\n\n- Phấn đấu không còn hộ dân ở nhà tạm.\n',
    )
    expect(goals.map(({ text }) => text)).toEqual(['Chủ động sơ tán dân ở vùng trũng; không để người dân bị đói.'])
    expect(targets).toHaveLength(2)
  })
})
