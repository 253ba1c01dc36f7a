import type { SectionRole } from '../model/tree.js'

/**
 * A heading's words and what they announce. Patterns run on the heading's matching key from its start; the first that fits wins.
 * `words`: those that the pattern can begin with; a row is tried only where one of them stands.
 */
export type HeadingRow = {
  readonly role: SectionRole
  readonly words: readonly string[]
  readonly pattern: string
  readonly examples: readonly string[]
}

/**
 * Headings of plans, directives and resolutions. Order matters where one heading names two things: "Mục đích, yêu cầu" is a purpose part
 * whose children say which is which; "Mục tiêu, chỉ tiêu" holds goals and targets alike.
 */
export const headings: readonly HeadingRow[] = [
  {
    role: 'basis',
    words: ['căn', 'cân', 'cơ'],
    pattern: 'c[ăâ]n cứ|cơ sở pháp lý',
    examples: ['CĂN CỨ PHÁP LÝ', 'Căn cứ xây dựng kế hoạch'],
  },
  {
    role: 'assignment',
    words: ['tổ', 'phân', 'trách', 'công', 'nhiệm', 'triển', 'điều'],
    pattern:
      'tổ chức (?:triển khai )?(?:thực hiện|thi hành)(?=\\s*(?:$|[,;:.(-]|và|kế hoạch|chỉ thị|nghị quyết|quyết định|chương trình (?:này|hành động)|đề án|kết luận))|tổ chức và phân công|phân công (?:nhiệm vụ|trách nhiệm|thực hiện|tổ chức)|trách nhiệm (?:của |thực hiện|thi hành|tổ chức|các )|phân công$|công tác tổ chức thực hiện|nhiệm vụ (?:cụ thể )?của các (?:sở|bộ|cơ quan|đơn vị|ngành|ban)|triển khai thực hiện$|điều khoản thi hành|phân công',
    examples: [
      'TỔ CHỨC THỰC HIỆN',
      'PHÂN CÔNG NHIỆM VỤ',
      'Trách nhiệm thi hành',
      'TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ',
      'Phân công thực hiện',
    ],
  },
  {
    role: 'requirement',
    words: ['yêu'],
    pattern: 'yêu cầu(?=$|[,;:.]|\\s(?:chung|cụ thể|đối với|của|về))',
    examples: ['Yêu cầu', 'YÊU CẦU'],
  },
  { role: 'purpose', words: ['mục'], pattern: 'mục đích', examples: ['MỤC ĐÍCH, YÊU CẦU', 'Mục đích', 'MỤC ĐÍCH - YÊU CẦU'] },
  {
    role: 'viewpoint',
    words: ['các', 'quan', 'phương', 'nguyên'],
    pattern: '(?:các )?quan điểm(?!.{0,30}mục tiêu)|phương châm|nguyên tắc',
    examples: ['QUAN ĐIỂM CHỈ ĐẠO', 'Quan điểm', 'Nguyên tắc thực hiện'],
  },
  {
    role: 'general-goal',
    words: ['mục'],
    pattern: 'mục tiêu (?:tổng quát|tổng thể|chung)',
    examples: ['Mục tiêu chung', 'Mục tiêu tổng quát', 'Mục tiêu tổng thể'],
  },
  {
    role: 'specific-goal',
    words: ['các', 'mục', 'định', 'tầm'],
    pattern: '(?:các )?mục tiêu (?:cụ thể|đến năm|giai đoạn|phấn đấu)|mục tiêu năm \\d|(?:định hướng|tầm nhìn)(?: đến)? năm \\d{4}$',
    examples: ['Mục tiêu cụ thể', 'Mục tiêu đến năm 2030', 'Định hướng đến năm 2035'],
  },
  {
    role: 'targets',
    words: ['các', 'một', 'chỉ'],
    pattern: '(?:các |một số )?chỉ tiêu|(?:các )?chỉ số',
    examples: ['CHỈ TIÊU', 'Các chỉ tiêu chủ yếu', 'Một số chỉ tiêu cụ thể'],
  },
  {
    role: 'goals',
    words: ['quan', 'mục'],
    pattern: '(?:quan điểm.{0,30})?mục tiêu',
    examples: ['MỤC TIÊU', 'QUAN ĐIỂM, MỤC TIÊU', 'Mục tiêu, chỉ tiêu'],
  },
  {
    role: 'funding',
    words: ['nguồn', 'kinh', 'dự', 'tổng'],
    pattern:
      '(?:nguồn )?kinh phí|nguồn (?:vốn|lực tài chính|lực thực hiện|lực và việc sử dụng)|dự toán|nguồn kinh phí|tổng (?:mức|vốn) đầu tư',
    examples: ['KINH PHÍ THỰC HIỆN', 'Nguồn vốn thực hiện', 'DỰ TOÁN KINH PHÍ'],
  },
  {
    role: 'schedule',
    words: ['thời', 'tiến', 'lộ', 'kế'],
    pattern: '(?:thời gian|tiến độ|lộ trình)(?: (?:và|,).{0,20})?(?: (?:thực hiện|triển khai|hoàn thành|tổ chức))?|kế hoạch thời gian',
    examples: ['TIẾN ĐỘ THỰC HIỆN', 'Thời gian thực hiện', 'LỘ TRÌNH TRIỂN KHAI'],
  },
  {
    role: 'scope',
    words: ['phạm', 'đối', 'địa'],
    pattern: 'phạm vi|đối tượng|địa bàn(?:$| (?:thực hiện|triển khai|áp dụng))',
    examples: ['PHẠM VI, ĐỐI TƯỢNG', 'Đối tượng áp dụng'],
  },
  {
    role: 'situation',
    words: [
      'thực',
      'khái',
      'đặc',
      'tình',
      'đánh',
      'kết',
      'bối',
      'sự',
      'tồn',
      'một',
      'hạn',
      'những',
      'nguyên',
      'dự',
      'bài',
      'các',
      'nhiệm',
      'công',
    ],
    pattern:
      'thực trạng|(?:khái quát |đặc điểm )?tình hình|đánh giá(?:$|:| (?:chung|tình hình|kết quả|thực trạng))|kết quả (?:đạt được|thực hiện)|bối cảnh|sự cần thiết|tồn tại(?:$|,)|(?:một số |những )?hạn chế(?:$|,)|(?:những )?nguyên nhân|những kết quả|đặc điểm|dự báo (?:tình hình|bối cảnh|các chỉ tiêu|những)|bài học|(?:các )?(?:nhiệm vụ|công việc) .{0,120}(?:quá hạn|(?:chưa|đã|chậm) hoàn thành|chậm tiến độ)',
    examples: ['THỰC TRẠNG', 'Kết quả đạt được', 'ĐÁNH GIÁ TÌNH HÌNH', 'Tồn tại, hạn chế', 'Các nhiệm vụ về dữ liệu quá hạn'],
  },
  {
    role: 'tasks',
    words: ['các', 'một', 'những', 'nhóm', 'nội', 'nhiệm', 'giải', 'biện', 'hoạt', 'công', 'phương', 'định', 'kế'],
    pattern:
      '(?:các |một số |những )?(?:nhóm )?(?:nội dung,? )?(?:nhiệm vụ|giải pháp|biện pháp)|(?:các )?nội dung|(?:các )?hoạt động|(?:các )?công việc|phương hướng|định hướng|kế hoạch thực hiện',
    examples: [
      'NHIỆM VỤ, GIẢI PHÁP',
      'NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU',
      'NỘI DUNG THỰC HIỆN',
      'NỘI DUNG TRỌNG TÂM',
      'Các hoạt động chủ yếu',
      'Một số giải pháp',
    ],
  },
  { role: 'annex', words: ['phụ'], pattern: 'phụ lục', examples: ['PHỤ LỤC I'] },
]
