import { describe, expect, it } from 'vitest'
import { recordOf } from '../support/extracted.js'

const groups = (body: string) =>
  recordOf(`KẾ HOẠCH\nPhát triển kinh tế số\n\n${body}\n`).solutionGroups.map(({ label, title }) => `${label} ${title}`)

describe('groups of tasks', () => {
  it('takes the groups of two parts that only name the kind of thing below them', () => {
    expect(
      groups(
        'III. NỘI DUNG, GIẢI PHÁP\n\n1. Nội dung\n\na) Hạ tầng số\n\nPhủ sóng.\n\nb) Dữ liệu số\n\nChia sẻ.\n\n2. Giải pháp\n\na) Tuyên truyền\n\nPhát thanh.\n\nb) Huy động vốn\n\nVận động.',
      ),
    ).toEqual(['a Hạ tầng số', 'b Dữ liệu số', 'a Tuyên truyền', 'b Huy động vốn'])
  })

  it('takes the headings of a part that is named for what is to be done, beside the part of the tasks', () => {
    expect(
      groups(
        'III. NHIỆM VỤ TRỌNG TÂM\n\n1. Thể chế\n\nRà soát quy định.\n\n2. Hạ tầng\n\nPhủ sóng.\n\nIV. PHÁT TRIỂN KINH TẾ SỐ THEO NGÀNH\n\n1. Nông nghiệp\n\nTruy xuất nguồn gốc.\n\n2. Du lịch\n\nBản đồ số.\n\nV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính bố trí kinh phí.',
      ),
    ).toEqual(['1 Thể chế', '2 Hạ tầng', '1 Nông nghiệp', '2 Du lịch'])
  })

  const LIST = 'Điều 1. Nội dung thực hiện\n\n1. Trồng mới\n\nTheo mật độ.\n\n2. Chăm sóc\n\nTưới nước.\n'

  it('finds none in a decision that lays down rules', () => {
    expect(recordOf(`QUYẾT ĐỊNH\nBan hành Quy định về quản lý cây xanh đô thị\n\n${LIST}`).solutionGroups).toEqual([])
  })

  it('finds those of a plan that carries out rules', () => {
    expect(groups('I. NHIỆM VỤ\n\n1. Trồng mới\n\nTheo mật độ.\n\n2. Chăm sóc\n\nTưới nước.')).toEqual(['1 Trồng mới', '2 Chăm sóc'])
  })

  it('takes the members of a list where a part is one sentence', () => {
    expect(
      groups(
        'II. GIẢI PHÁP THỰC HIỆN\n\nThực hiện đồng bộ các nhóm giải pháp nêu tại Kế hoạch số 27-KH/TU, bao gồm: Giải pháp về vốn; Giải pháp về đào tạo; Giải pháp về công nghệ.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính bố trí kinh phí.',
      ),
    ).toEqual([' Giải pháp về vốn', ' Giải pháp về đào tạo', ' Giải pháp về công nghệ'])
    expect(
      groups(
        'II. NHIỆM VỤ\n\n1. Nâng cao nhận thức\n\nTriển khai các nội dung sau: đưa tin trên báo; mở lớp tập huấn; in tờ rơi.\n\n2. Thể chế\n\nRà soát quy định.',
      ),
    ).toEqual(['1 Nâng cao nhận thức', '2 Thể chế'])
  })

  it('does not take "Các nội dung chung" below a numbered point for the part of the tasks', () => {
    expect(
      groups(
        'II. CÔNG TÁC NĂM 2026\n\n1. Tuyên truyền\n\n1.1. Trên báo\n\nĐăng tin.\n\n2. Huấn luyện\n\n2.1. Các nội dung chung\n\n- Học luật.\n\n- Học nghiệp vụ.\n\n2.2. Các nội dung cụ thể\n\n- Bơm nước.\n\n- Cứu người.',
      ),
    ).toEqual([])
  })

  it('takes the items of "Nhiệm vụ" beside the bullets of "Giải pháp"', () => {
    expect(
      groups(
        'II. NHIỆM VỤ VÀ GIẢI PHÁP\n\n1. Nhiệm vụ\n\na) Rà soát hộ nghèo.\n\nb) Hỗ trợ sinh kế.\n\n2. Giải pháp\n\n- Tuyên truyền sâu rộng.\n\n- Huy động nguồn lực.',
      ),
    ).toEqual(['a Rà soát hộ nghèo', 'b Hỗ trợ sinh kế', '- Tuyên truyền sâu rộng', '- Huy động nguồn lực'])
  })

  it.each(['Lộ trình chung cho việc chuyển đổi bản đồ số:', 'Kế hoạch thời gian cho các bước gồm:', 'Đối tượng và phạm vi gồm các việc:'])(
    'leaves the tasks below "%s" to their part',
    (line) => {
      expect(
        groups(
          `II. NHIỆM VỤ TRỌNG TÂM\n\n${line}\n\n1. Khảo sát dữ liệu.\n\n2. Chuyển đổi dữ liệu.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ theo dõi.`,
        ),
      ).toEqual(['1 Khảo sát dữ liệu', '2 Chuyển đổi dữ liệu'])
    },
  )

  it('finds the solutions in the second half of a part on the outlook', () => {
    expect(
      groups(
        'II. DỰ BÁO TÌNH HÌNH VÀ CÁC GIẢI PHÁP ỨNG PHÓ\n\n1. Dự báo tình hình\n\nMưa bão diễn biến phức tạp.\n\n2. Các giải pháp\n\n2.1. Kiện toàn ban chỉ huy\n\nPhân công rõ.\n\n2.2. Chuẩn bị vật tư\n\nMua áo phao.',
      ),
    ).toEqual(['2.1 Kiện toàn ban chỉ huy', '2.2 Chuẩn bị vật tư'])
  })
})
