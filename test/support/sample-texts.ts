/** Words for sample documents, written for the tests: a directive on clean water in the countryside and what provinces make of it. */

export type SampleMeasure = { readonly said: string; readonly adapted: string; readonly partly: string }
export type SampleGroup = { readonly title: string; readonly local: string; readonly measures: readonly SampleMeasure[] }

export const DIRECTIVE_TITLE = 'về tăng cường bảo đảm nước sạch và vệ sinh nông thôn đến năm 2030'

export const GROUPS: readonly SampleGroup[] = [
  {
    title: 'Nâng cao nhận thức, đề cao trách nhiệm của các cấp, các ngành',
    local: 'Tăng cường tuyên truyền, vận động nhân dân sử dụng nước sạch',
    measures: [
      {
        said: 'Đưa chỉ tiêu nước sạch và vệ sinh nông thôn vào kế hoạch phát triển kinh tế - xã hội hằng năm của địa phương.',
        adapted: 'Lồng ghép chỉ tiêu nước sạch, vệ sinh nông thôn vào kế hoạch phát triển kinh tế - xã hội hằng năm của tỉnh và các xã.',
        partly: 'Quan tâm chỉ tiêu nước sạch nông thôn khi xây dựng kế hoạch.',
      },
      {
        said: 'Đổi mới hình thức tuyên truyền, chú trọng đồng bào dân tộc thiểu số, hộ nghèo và trường học ở vùng khó khăn.',
        adapted: 'Tổ chức truyền thông bằng tiếng phổ thông và tiếng dân tộc tại các thôn, bản, trường học; ưu tiên hộ nghèo.',
        partly: 'Đẩy mạnh tuyên truyền trên hệ thống truyền thanh cơ sở.',
      },
      {
        said: 'Người đứng đầu cấp ủy, chính quyền chịu trách nhiệm nếu để công trình cấp nước tập trung ngừng hoạt động kéo dài.',
        adapted:
          'Chủ tịch Ủy ban nhân dân cấp xã chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh nếu công trình ngừng hoạt động quá 30 ngày.',
        partly: 'Nâng cao trách nhiệm của người đứng đầu.',
      },
    ],
  },
  {
    title: 'Hoàn thiện cơ chế, chính sách về cấp nước nông thôn',
    local: 'Rà soát, ban hành cơ chế, chính sách của tỉnh',
    measures: [
      {
        said: 'Rà soát, sửa đổi quy định về giá nước sạch theo hướng tính đúng, tính đủ, có hỗ trợ đối với hộ nghèo.',
        adapted: 'Trình Hội đồng nhân dân tỉnh ban hành mức hỗ trợ giá nước sạch cho hộ nghèo, hộ cận nghèo trong quý II năm 2026.',
        partly: 'Rà soát giá nước sạch trên địa bàn.',
      },
      {
        said: 'Ban hành chính sách khuyến khích doanh nghiệp đầu tư, quản lý, vận hành công trình cấp nước tập trung.',
        adapted: 'Ban hành danh mục công trình kêu gọi doanh nghiệp đầu tư và cơ chế ưu đãi về đất đai, tín dụng.',
        partly: 'Khuyến khích xã hội hóa đầu tư cấp nước.',
      },
    ],
  },
  {
    title: 'Đầu tư, nâng cấp và quản lý bền vững công trình cấp nước tập trung',
    local: 'Đầu tư xây dựng, sửa chữa, nâng cấp công trình cấp nước',
    measures: [
      {
        said: 'Hoàn thành kiểm kê, phân loại toàn bộ công trình cấp nước tập trung trước ngày 30 tháng 6 năm 2026.',
        adapted: 'Kiểm kê, phân loại công trình cấp nước tập trung trên địa bàn tỉnh, hoàn thành trước ngày 30 tháng 9 năm 2026.',
        partly: 'Kiểm kê công trình cấp nước do xã quản lý.',
      },
      {
        said: 'Sửa chữa, khôi phục các công trình hoạt động kém hiệu quả; xử lý dứt điểm công trình đã bỏ hoang.',
        adapted: 'Sửa chữa 42 công trình hoạt động kém hiệu quả, thanh lý 11 công trình đã bỏ hoang trong giai đoạn 2026-2028.',
        partly: 'Sửa chữa các công trình hư hỏng nhẹ.',
      },
      {
        said: 'Bố trí vốn ngân sách bảo đảm tối thiểu 60% nhu cầu đầu tư của vùng đồng bào dân tộc thiểu số và miền núi.',
        adapted: 'Bố trí ngân sách tỉnh bảo đảm tối thiểu 50% nhu cầu đầu tư của vùng đồng bào dân tộc thiểu số và miền núi.',
        partly: 'Ưu tiên nguồn vốn cho vùng khó khăn.',
      },
      {
        said: 'Giao đơn vị có năng lực quản lý, vận hành công trình; chấm dứt tình trạng giao cho thôn tự quản khi không đủ điều kiện.',
        adapted: 'Chuyển giao toàn bộ công trình do thôn tự quản cho Trung tâm Nước sạch và Vệ sinh môi trường nông thôn của tỉnh.',
        partly: 'Kiện toàn tổ quản lý, vận hành ở thôn.',
      },
    ],
  },
  {
    title: 'Kiểm soát chất lượng nước và bảo vệ nguồn nước',
    local: 'Kiểm soát chất lượng nước sạch dùng cho sinh hoạt',
    measures: [
      {
        said: 'Kiểm tra chất lượng nước sạch ít nhất hai lần mỗi năm tại tất cả công trình cấp nước tập trung và công khai kết quả.',
        adapted: 'Kiểm tra chất lượng nước ít nhất mỗi năm một lần, đăng kết quả trên trang thông tin điện tử của Sở Y tế.',
        partly: 'Tăng cường kiểm tra chất lượng nước.',
      },
      {
        said: 'Khoanh định vùng bảo hộ vệ sinh nguồn nước sinh hoạt, xử lý nghiêm hành vi xả thải vào nguồn nước.',
        adapted: 'Khoanh định, cắm mốc vùng bảo hộ vệ sinh nguồn nước tại 18 hồ chứa cấp nước sinh hoạt.',
        partly: 'Bảo vệ nguồn nước sinh hoạt.',
      },
      {
        said: 'Xây dựng phương án cấp nước khi hạn hán, xâm nhập mặn, lũ lụt kéo dài.',
        adapted: 'Lập phương án cấp nước an toàn cho 27 xã thường xuyên thiếu nước vào mùa khô.',
        partly: 'Chủ động ứng phó với thiên tai.',
      },
    ],
  },
  {
    title: 'Thúc đẩy vệ sinh hộ gia đình, trường học và trạm y tế',
    local: 'Vệ sinh hộ gia đình và nơi công cộng',
    measures: [
      {
        said: 'Vận động hộ gia đình xây dựng nhà tiêu hợp vệ sinh, có điểm rửa tay với xà phòng.',
        adapted: 'Hỗ trợ 3.500 hộ nghèo xây dựng nhà tiêu hợp vệ sinh bằng vốn vay tín dụng chính sách.',
        partly: 'Vận động nhân dân giữ gìn vệ sinh.',
      },
      {
        said: 'Bảo đảm 100% trường học và trạm y tế có nước sạch và công trình vệ sinh được quản lý, sử dụng tốt.',
        adapted: 'Bảo đảm 100% trường học, trạm y tế trên địa bàn tỉnh có nước sạch và công trình vệ sinh đạt chuẩn vào năm 2028.',
        partly: 'Sửa chữa công trình vệ sinh tại trường học.',
      },
    ],
  },
  {
    title: 'Ứng dụng khoa học, công nghệ và chuyển đổi số trong cấp nước',
    local: 'Ứng dụng công nghệ, chuyển đổi số trong quản lý cấp nước',
    measures: [
      {
        said: 'Xây dựng cơ sở dữ liệu dùng chung về nước sạch nông thôn, cập nhật hằng quý.',
        adapted: 'Đưa cơ sở dữ liệu nước sạch nông thôn lên Trung tâm điều hành thông minh của tỉnh, cập nhật hằng tháng.',
        partly: 'Lập sổ theo dõi công trình cấp nước.',
      },
      {
        said: 'Áp dụng công nghệ xử lý nước phù hợp vùng núi cao, hải đảo và vùng nhiễm mặn.',
        adapted: 'Thí điểm mô hình lọc nước nhiễm mặn quy mô cụm hộ tại các xã ven biển.',
        partly: 'Khuyến khích áp dụng công nghệ mới.',
      },
    ],
  },
]

export type SampleTarget = {
  readonly indicator: string
  readonly verb: string
  readonly direction: 'increase' | 'decrease' | 'reach' | 'eliminate'
  readonly op: 'gte' | 'lte' | 'eq'
  readonly value: number
  readonly unit: string
  readonly deadline: string
  readonly step: number
}

export const TARGETS: readonly SampleTarget[] = [
  {
    indicator: 'tỷ lệ hộ dân nông thôn sử dụng nước sạch đạt quy chuẩn',
    verb: 'đạt tối thiểu',
    direction: 'reach',
    op: 'gte',
    value: 80,
    unit: '%',
    deadline: '2030',
    step: 5,
  },
  {
    indicator: 'tỷ lệ hộ gia đình có nhà tiêu hợp vệ sinh',
    verb: 'đạt',
    direction: 'reach',
    op: 'eq',
    value: 95,
    unit: '%',
    deadline: '2030',
    step: 2.5,
  },
  {
    indicator: 'tỷ lệ thất thoát nước ở công trình tập trung',
    verb: 'giảm xuống không quá',
    direction: 'decrease',
    op: 'lte',
    value: 15,
    unit: '%',
    deadline: '2030',
    step: 2,
  },
  {
    indicator: 'tỷ lệ công trình cấp nước hoạt động bền vững',
    verb: 'đạt ít nhất',
    direction: 'increase',
    op: 'gte',
    value: 70,
    unit: '%',
    deadline: '2028',
    step: 5,
  },
  {
    indicator: 'số lít nước sạch bình quân một người mỗi ngày',
    verb: 'đạt tối thiểu',
    direction: 'reach',
    op: 'gte',
    value: 60,
    unit: 'lít',
    deadline: '2030',
    step: 10,
  },
]

export const LOCAL_GROUPS: readonly string[] = [
  'Phát triển hợp tác xã cấp nước gắn với du lịch cộng đồng',
  'Trữ nước mưa quy mô hộ gia đình tại các xã đảo',
  'Hợp tác với các tỉnh giáp ranh trong chia sẻ nguồn nước',
]

export const PROVINCES: readonly string[] = [
  'Lào Cai',
  'Sơn La',
  'Quảng Trị',
  'Cà Mau',
  'Phú Thọ',
  'Lâm Đồng',
  'Nghệ An',
  'An Giang',
  'Tuyên Quang',
  'Gia Lai',
  'Thanh Hóa',
  'Vĩnh Long',
  'Lạng Sơn',
  'Khánh Hòa',
  'Đồng Tháp',
  'Bắc Ninh',
  'Đắk Lắk',
  'Cao Bằng',
  'Tây Ninh',
  'Hưng Yên',
  'Hà Tĩnh',
  'Điện Biên',
  'Quảng Ngãi',
  'Ninh Bình',
  'Lai Châu',
  'Thái Nguyên',
  'Quảng Ninh',
  'Đồng Nai',
  'Hòa Bình',
  'Yên Bái',
  'Bắc Giang',
  'Bắc Kạn',
  'Hà Giang',
  'Nam Định',
  'Hà Nam',
  'Thái Bình',
  'Hải Dương',
  'Vĩnh Phúc',
  'Quảng Bình',
  'Quảng Nam',
  'Bình Định',
  'Phú Yên',
  'Ninh Thuận',
  'Bình Thuận',
  'Kon Tum',
  'Đắk Nông',
  'Bình Phước',
  'Bình Dương',
  'Bà Rịa - Vũng Tàu',
  'Long An',
  'Tiền Giang',
  'Bến Tre',
  'Trà Vinh',
  'Sóc Trăng',
  'Hậu Giang',
  'Bạc Liêu',
  'Kiên Giang',
  'Thừa Thiên Huế',
  'Hải Phòng',
  'Cần Thơ',
]

export const ACTORS: readonly {
  readonly actor: string
  readonly task: string
  readonly product: string | null
  readonly deadline: string | null
}[] = [
  {
    actor: 'Sở Nông nghiệp và Môi trường',
    task: 'Chủ trì tham mưu, theo dõi, đôn đốc thực hiện kế hoạch; tổng hợp báo cáo trước ngày 15 tháng 12 hằng năm.',
    product: 'Báo cáo năm',
    deadline: null,
  },
  {
    actor: 'Sở Y tế',
    task: 'Kiểm tra, giám sát chất lượng nước sạch dùng cho sinh hoạt, công khai kết quả trong quý IV năm 2026.',
    product: 'Kết quả kiểm tra được công khai',
    deadline: '2026-Q4',
  },
  {
    actor: 'Sở Tài chính',
    task: 'Cân đối, bố trí kinh phí thực hiện; trình phương án giá nước sạch trước ngày 30 tháng 6 năm 2026.',
    product: 'Phương án giá',
    deadline: '2026-06-30',
  },
  {
    actor: 'Sở Giáo dục và Đào tạo',
    task: 'Rà soát công trình nước sạch, vệ sinh trong trường học, hoàn thành trong năm 2026.',
    product: null,
    deadline: '2026',
  },
  {
    actor: 'Ủy ban nhân dân các xã, phường',
    task: 'Vận động nhân dân đấu nối, sử dụng nước sạch; bảo vệ công trình trên địa bàn.',
    product: null,
    deadline: null,
  },
]
