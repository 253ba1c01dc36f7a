/** One thing that plans name in several ways: `words` are compared as `name`. As the matching key writes them; at most five syllables. */
export type Concept = { readonly name: string; readonly words: readonly string[]; readonly example: string }

/**
 * What plans of all fields call by different names when they take over a task. Looser than synonyms: used to find out whether a measure is
 * answered, never to tell whether a sentence was copied or two indicators are the same.
 */
export const concepts: readonly Concept[] = [
  {
    name: 'hạ tầng',
    words: ['kết cấu hạ tầng', 'cơ sở hạ tầng', 'công trình giao thông', 'công trình thiết yếu', 'đường giao thông'],
    example: 'đầu tư đường giao thông',
  },
  {
    name: 'tín dụng',
    words: [
      'tín dụng ưu đãi',
      'tín dụng chính sách',
      'vốn vay ưu đãi',
      'vay vốn',
      'cho vay',
      'vốn vay',
      'vốn tín dụng',
      'vốn ủy thác',
      'ngân hàng chính sách',
    ],
    example: 'cho vay hộ nghèo',
  },
  { name: 'đào tạo nghề', words: ['giáo dục nghề nghiệp', 'dạy nghề', 'học nghề', 'bồi dưỡng nghề'], example: 'tổ chức học nghề' },
  {
    name: 'việc làm',
    words: ['thị trường lao động', 'cung cầu lao động', 'tạo việc làm', 'giải quyết việc làm', 'giới thiệu việc làm'],
    example: 'giải quyết việc làm tại chỗ',
  },
  {
    name: 'tự lực',
    words: [
      'tự lực tự cường',
      'tự vươn lên',
      'chủ động vươn lên',
      'ý chí vươn lên',
      'nỗ lực vươn lên',
      'trông chờ ỷ lại',
      'trông chờ',
      'ỷ lại',
    ],
    example: 'không ỷ lại',
  },
  {
    name: 'tương thân tương ái',
    words: ['lá lành đùm lá rách', 'tinh thần đoàn kết', 'truyền thống đoàn kết', 'chung tay', 'đùm bọc'],
    example: 'cả nước chung tay',
  },
  {
    name: 'mô hình',
    words: [
      'gương điển hình',
      'điển hình tiên tiến',
      'tấm gương',
      'gương người tốt',
      'người tốt việc tốt',
      'cách làm hay',
      'sáng kiến hay',
      'kinh nghiệm hay',
      'nhân tố mới',
      'điển hình',
      'cách làm hiệu quả',
    ],
    example: 'nhân rộng cách làm hay',
  },
  { name: 'thi đua', words: ['phong trào thi đua', 'cuộc vận động'], example: 'phát động cuộc vận động' },
  { name: 'khen thưởng', words: ['biểu dương', 'tôn vinh', 'động viên khen thưởng'], example: 'tôn vinh nhà giáo' },
  {
    name: 'tuyên truyền',
    words: ['truyền thông', 'phổ biến', 'quán triệt', 'thông tin tuyên truyền'],
    example: 'phổ biến tới đoàn viên',
  },
  { name: 'nhận thức', words: ['ý thức', 'hiểu biết', 'chuyển biến về nhận thức'], example: 'nâng cao ý thức' },
  {
    name: 'người đứng đầu',
    words: ['thủ trưởng', 'lãnh đạo cơ quan', 'cán bộ chủ chốt', 'lãnh đạo chủ chốt'],
    example: 'trách nhiệm của thủ trưởng đơn vị',
  },
  { name: 'đánh giá', words: ['xếp loại', 'chấm điểm', 'bình xét', 'tiêu chí thi đua', 'mức độ hoàn thành'], example: 'xếp loại cuối năm' },
  { name: 'ngân sách', words: ['kinh phí', 'ngân sách nhà nước', 'ngân sách địa phương', 'nguồn vốn'], example: 'bảo đảm kinh phí' },
  {
    name: 'nguồn lực xã hội',
    words: ['xã hội hóa', 'nguồn lực ngoài ngân sách', 'nhà hảo tâm', 'vận động tài trợ', 'đóng góp của'],
    example: 'đẩy mạnh xã hội hóa',
  },
  { name: 'huy động', words: ['thu hút', 'kêu gọi', 'tranh thủ'], example: 'kêu gọi doanh nghiệp tham gia' },
  { name: 'hỗ trợ', words: ['giúp đỡ', 'trợ giúp', 'trợ cấp', 'tạo điều kiện'], example: 'trợ cấp hằng tháng' },
  {
    name: 'kiểm tra',
    words: ['thanh tra', 'giám sát', 'hậu kiểm', 'kiểm soát', 'theo dõi đôn đốc', 'đôn đốc'],
    example: 'tăng cường hậu kiểm',
  },
  {
    name: 'xử lý vi phạm',
    words: ['xử phạt', 'chấn chỉnh', 'xử lý nghiêm', 'sai phạm', 'trục lợi', 'hành vi vi phạm', 'xử lý kịp thời'],
    example: 'xử phạt cơ sở không phép',
  },
  {
    name: 'bộ máy',
    words: ['ban chỉ đạo', 'tổ chức bộ máy', 'cơ cấu tổ chức', 'tổ công tác', 'đầu mối'],
    example: 'kiện toàn ban chỉ đạo',
  },
  {
    name: 'cơ sở dữ liệu',
    words: ['phần mềm quản lý', 'kho dữ liệu', 'hồ sơ điện tử', 'số hóa hồ sơ', 'dữ liệu số'],
    example: 'xây dựng phần mềm quản lý',
  },
  {
    name: 'chuyển đổi số',
    words: ['ứng dụng công nghệ thông tin', 'số hóa', 'công nghệ số', 'nền tảng số', 'môi trường số'],
    example: 'số hóa di sản',
  },
  {
    name: 'dịch vụ công trực tuyến',
    words: ['hồ sơ trực tuyến', 'dịch vụ công', 'trực tuyến toàn trình'],
    example: 'nộp hồ sơ trực tuyến',
  },
  { name: 'thủ tục hành chính', words: ['một cửa', 'cải cách hành chính', 'cắt giảm thủ tục'], example: 'giải quyết qua một cửa' },
  {
    name: 'thể chế',
    words: ['văn bản quy phạm', 'pháp luật', 'quy định pháp luật', 'cơ chế chính sách', 'hành lang pháp lý', 'luật pháp lệnh'],
    example: 'rà soát cơ chế, chính sách',
  },
  {
    name: 'nhân lực',
    words: ['nguồn nhân lực', 'đội ngũ cán bộ', 'cán bộ công chức', 'đội ngũ', 'lực lượng chuyên trách'],
    example: 'xây dựng đội ngũ',
  },
  {
    name: 'bồi dưỡng',
    words: ['tập huấn', 'nâng cao năng lực', 'bồi dưỡng kỹ năng', 'nâng cao trình độ', 'đào tạo lại'],
    example: 'tập huấn cho cán bộ xã',
  },
  {
    name: 'khuyến nông',
    words: [
      'khuyến lâm',
      'khuyến ngư',
      'chuyển giao kỹ thuật',
      'chuyển giao khoa học',
      'tiến bộ kỹ thuật',
      'kỹ thuật sản xuất',
      'kiến thức sản xuất',
    ],
    example: 'tập huấn kỹ thuật sản xuất',
  },
  {
    name: 'sinh kế',
    words: ['phát triển sản xuất', 'đa dạng hóa sinh kế', 'tăng thu nhập', 'nâng cao thu nhập', 'cải thiện thu nhập'],
    example: 'mô hình tăng thu nhập',
  },
  {
    name: 'sắp xếp dân cư',
    words: ['di dời dân cư', 'bố trí dân cư', 'ổn định dân cư', 'tái định cư', 'di dân', 'di dời'],
    example: 'di dời hộ vùng sạt lở',
  },
  {
    name: 'thiên tai',
    words: ['sạt lở', 'lũ lụt', 'bão lũ', 'biến đổi khí hậu', 'hạn hán', 'xâm nhập mặn'],
    example: 'vùng có nguy cơ sạt lở',
  },
  {
    name: 'dịch vụ xã hội cơ bản',
    words: ['nhu cầu xã hội cơ bản', 'dịch vụ xã hội', 'dịch vụ thiết yếu', 'chiều thiếu hụt'],
    example: 'giảm chiều thiếu hụt',
  },
  { name: 'nước sinh hoạt', words: ['nước sạch', 'nước hợp vệ sinh', 'công trình nước'], example: 'cấp nước sạch nông thôn' },
  {
    name: 'vệ sinh môi trường',
    words: ['nhà vệ sinh', 'nhà tiêu', 'rác thải', 'chất thải', 'bảo vệ môi trường'],
    example: 'thu gom rác thải',
  },
  { name: 'y tế', words: ['khám chữa bệnh', 'bảo hiểm y tế', 'chăm sóc sức khỏe', 'trạm y tế'], example: 'khám, chữa bệnh ban đầu' },
  { name: 'giáo dục', words: ['trường học', 'dạy học'], example: 'kiên cố hóa trường học' },
  { name: 'nhà ở', words: ['nhà tạm', 'nhà dột nát', 'nhà đại đoàn kết', 'xóa nhà tạm'], example: 'xóa nhà tạm' },
  {
    name: 'đối tượng yếu thế',
    words: ['bảo trợ xã hội', 'không có lao động', 'khả năng lao động', 'hoàn cảnh khó khăn', 'người khuyết tật'],
    example: 'chăm lo người khuyết tật',
  },
  {
    name: 'vùng khó khăn',
    words: ['đặc biệt khó khăn', 'vùng sâu vùng xa', 'dân tộc thiểu số', 'miền núi', 'biên giới hải đảo', 'vùng cao'],
    example: 'điện về vùng sâu, vùng xa',
  },
  {
    name: 'chương trình mục tiêu quốc gia',
    words: ['xây dựng nông thôn mới', 'chương trình xây dựng nông thôn'],
    example: 'lồng ghép với xây dựng nông thôn mới',
  },
  { name: 'phối hợp', words: ['liên kết', 'hợp tác', 'liên ngành', 'kết nối'], example: 'hợp tác giữa các địa phương' },
  {
    name: 'hợp tác quốc tế',
    words: ['hội nhập quốc tế', 'đối ngoại', 'điều ước quốc tế', 'đối tác nước ngoài', 'tổ chức quốc tế'],
    example: 'ký kết điều ước quốc tế',
  },
  { name: 'an toàn thông tin', words: ['an ninh mạng', 'bảo mật', 'an ninh dữ liệu', 'an toàn dữ liệu'], example: 'bảo đảm an ninh mạng' },
  {
    name: 'công bằng xã hội',
    words: ['bình đẳng', 'an sinh xã hội', 'phúc lợi xã hội'],
    example: 'bảo đảm an sinh xã hội',
  },
  {
    name: 'nhiệm vụ chính trị',
    words: ['nhiệm vụ trọng tâm', 'nhiệm vụ quan trọng', 'nội dung quan trọng'],
    example: 'xác định là nhiệm vụ trọng tâm',
  },
  { name: 'phân cấp', words: ['phân quyền', 'giao quyền', 'tự chủ', 'ủy quyền'], example: 'đẩy mạnh phân quyền' },
  { name: 'nghiên cứu', words: ['thử nghiệm', 'phòng thí nghiệm', 'sáng chế', 'khởi nghiệp'], example: 'trung tâm thử nghiệm' },
]
