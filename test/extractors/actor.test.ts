import { describe, expect, it } from 'vitest'
import { addressedAt } from '../../src/extractors/actor.js'
import { NO_OWN_WORDS } from '../../src/model/own-words.js'
import { toKey } from '../../src/text/normalize.js'

const read = (sentence: string, heading = false) => {
  const text = sentence.normalize('NFC')
  const found = addressedAt({ text, key: toKey(text), own: NO_OWN_WORDS }, { start: 0, end: text.length }, heading)
  return found && { names: found.actors.map((a) => text.slice(a.start, a.end)), followedBy: found.followedBy }
}

describe('the bodies that a clause addresses', () => {
  it.each([
    ['Sở Y tế chủ trì tiêm chủng.', ['Sở Y tế'], 'duty'],
    ['Sở Văn hóa, Thể thao và Du lịch tổ chức hội thi.', ['Sở Văn hóa, Thể thao và Du lịch'], 'duty'],
    ['Đề nghị Hội Nông dân, Hội Phụ nữ huyện: vận động hội viên.', ['Hội Nông dân', 'Hội Phụ nữ huyện'], 'colon'],
    ['Các sở, ban, ngành và Ủy ban nhân dân các xã có trách nhiệm báo cáo.', ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã'], 'duty'],
    ['Sở Giáo dục và Đào tạo dạy kỹ năng bơi cho học sinh.', ['Sở Giáo dục và Đào tạo'], 'duty'],
    ['Bộ Ngoại giao thông báo cho các cơ quan đại diện ở nước ngoài.', ['Bộ Ngoại giao'], 'duty'],
    ['Văn phòng Ban chỉ đạo phòng thủ dân sự tổng hợp báo cáo.', ['Văn phòng Ban chỉ đạo phòng thủ dân sự'], 'duty'],
    ['Đề nghị Hiệp hội Du lịch tỉnh vận động hội viên.', ['Hiệp hội Du lịch tỉnh'], 'duty'],
    ['Hội Nông dân phụ trách mô hình sinh kế.', ['Hội Nông dân'], 'duty'],
    ['Phòng Công nghệ thông tin và Chuyển đổi số: Cung cấp dữ liệu.', ['Phòng Công nghệ thông tin và Chuyển đổi số'], 'colon'],
    [
      'Thường trực Hội đồng nhân dân, các Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh giám sát.',
      ['Thường trực Hội đồng nhân dân', 'các Tổ đại biểu', 'đại biểu Hội đồng nhân dân tỉnh'],
      'duty',
    ],
    ['Công an thành phố phân luồng giao thông tại các điểm ngập.', ['Công an thành phố'], 'duty'],
    ['Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 2 chỉ đạo cho vay.', ['Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 2'], 'duty'],
    ['Thủ trưởng cơ quan ngang bộ Tập trung chỉ đạo sửa đổi văn bản.', ['Thủ trưởng cơ quan ngang bộ'], 'duty'],
    ['Bí thư Tỉnh ủy, Thành ủy các tỉnh chỉ đạo.', ['Bí thư Tỉnh ủy, Thành ủy các tỉnh'], 'duty'],
    [
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường theo dõi, đôn đốc.',
      ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường'],
      'duty',
    ],
    ['UBND các xã, phường rà soát đối tượng.', ['UBND các xã, phường'], 'duty'],
    ['Sở Tư pháp số hóa hồ sơ hộ tịch, hoàn thành trong quý II.', ['Sở Tư pháp'], 'duty'],
    ['Sở Nội vụ bàn giao hồ sơ.', ['Sở Nội vụ'], 'duty'],
    ['Sở Y tế phát thẻ cho trẻ dưới 6 tuổi, phối hợp với các xã.', ['Sở Y tế'], 'duty'],
    ['Bưu điện tỉnh rút ngắn thời gian phát trên địa bàn theo quy định.', ['Bưu điện tỉnh'], 'duty'],
    ['Các cơ quan, tổ chức, đơn vị gửi hồ sơ trước ngày 05/9.', ['Các cơ quan, tổ chức, đơn vị'], 'duty'],
    ['Các bộ, cơ quan ngang bộ rà soát văn bản.', ['Các bộ, cơ quan ngang bộ'], 'duty'],
    ['Các trường đại học, trung tâm, viện nghiên cứu tham gia đặt hàng.', ['Các trường đại học, trung tâm, viện nghiên cứu'], 'duty'],
    ['Các đơn vị sự nghiệp công lập xây dựng phương án tự chủ.', ['Các đơn vị sự nghiệp công lập'], 'duty'],
    ['Các cơ sở sản xuất tuân thủ quy chuẩn.', ['Các cơ sở sản xuất'], 'duty'],
    ['Các sở liên quan đến việc triển khai đề án chủ động bố trí vốn.', ['Các sở'], 'duty'],
    ['Cấp ủy các cấp, nhất là thành phố Vinh, tăng cường kiểm tra.', ['Cấp ủy các cấp'], 'duty'],
    ['Sở Giáo dục và đào tạo bồi dưỡng giáo viên.', ['Sở Giáo dục và đào tạo'], 'duty'],
  ])('%s', (sentence, names, followedBy) => {
    expect(read(sentence)).toEqual({ names, followedBy })
  })

  it('keeps a verb that belongs to the name in a heading', () => {
    expect(read('Các tổ chức cung cấp dịch vụ chi trả', true)?.names).toEqual(['Các tổ chức cung cấp dịch vụ chi trả'])
  })

  it.each([
    'Phòng, chống thiên tai là nhiệm vụ thường xuyên.',
    'Ban hành quy chế phối hợp.',
    'Tổ chức tuyên truyền trên đài.',
    'Hội nghị sơ kết sáu tháng.',
    'Trường hợp đặc biệt thì báo cáo ngay.',
    'Đoàn kết các tầng lớp nhân dân.',
    'Bộ Tài chính đã ban hành thông tư.',
    'nâng cao chất lượng dạy học',
  ])('finds none in: %s', (sentence) => {
    expect(read(sentence)).toBeNull()
  })
})
