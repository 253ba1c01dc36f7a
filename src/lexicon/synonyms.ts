/** A word and the form that it is compared as; both as the matching key writes them, one or two syllables before, any number after. */
export type Synonym = { readonly word: string; readonly means: string; readonly example: string }

/**
 * Words that administrative Vietnamese uses for one and the same thing, and the abbreviations of plans. Only what means the same wherever it
 * stands: "đảm bảo" and "bảo đảm", not "hỗ trợ" and "giúp đỡ".
 */
export const synonyms: readonly Synonym[] = [
  { word: 'đảm bảo', means: 'bảo đảm', example: 'đảm bảo an sinh xã hội' },
  { word: 'hàng năm', means: 'hằng năm', example: 'giảm 10% hàng năm' },
  { word: 'hàng quý', means: 'hằng quý', example: 'báo cáo hàng quý' },
  { word: 'hàng tháng', means: 'hằng tháng', example: 'giao ban hàng tháng' },
  { word: 'quần chúng', means: 'nhân dân', example: 'đông đảo quần chúng' },
  { word: 'người dân', means: 'nhân dân', example: 'phục vụ người dân' },
  { word: 'bà con', means: 'nhân dân', example: 'bà con vùng cao' },
  { word: 'gương mẫu', means: 'nêu gương', example: 'đảng viên gương mẫu' },
  { word: 'kh', means: 'khoa học', example: 'KH&CN' },
  { word: 'cn', means: 'công nghệ', example: 'KHCN, CN' },
  { word: 'khcn', means: 'khoa học công nghệ', example: 'hoạt động KHCN' },
  { word: 'đmst', means: 'đổi mới sáng tạo', example: 'KH,CN,ĐMST' },
  { word: 'cđs', means: 'chuyển đổi số', example: 'CĐS trong cơ quan nhà nước' },
  { word: 'cntt', means: 'công nghệ thông tin', example: 'ứng dụng CNTT' },
  { word: 'cchc', means: 'cải cách hành chính', example: 'đẩy mạnh CCHC' },
  { word: 'tthc', means: 'thủ tục hành chính', example: 'đơn giản hóa TTHC' },
  { word: 'dvc', means: 'dịch vụ công', example: 'DVC trực tuyến' },
  { word: 'csdl', means: 'cơ sở dữ liệu', example: 'CSDL quốc gia' },
  { word: 'mtqg', means: 'mục tiêu quốc gia', example: 'Chương trình MTQG' },
  { word: 'ctmtqg', means: 'chương trình mục tiêu quốc gia', example: 'CTMTQG giảm nghèo' },
  { word: 'ntm', means: 'nông thôn mới', example: 'xây dựng NTM' },
  { word: 'dtts', means: 'dân tộc thiểu số', example: 'đồng bào DTTS' },
  { word: 'ktxh', means: 'kinh tế xã hội', example: 'phát triển KTXH' },
  { word: 'kt', means: 'kinh tế', example: 'phát triển KT-XH' },
  { word: 'xh', means: 'xã hội', example: 'KT-XH' },
  { word: 'ubnd', means: 'ủy ban nhân dân', example: 'UBND tỉnh' },
  { word: 'hđnd', means: 'hội đồng nhân dân', example: 'HĐND huyện' },
  { word: 'mttq', means: 'mặt trận tổ quốc', example: 'MTTQ và các đoàn thể' },
  { word: 'bhyt', means: 'bảo hiểm y tế', example: 'thẻ BHYT' },
  { word: 'bhxh', means: 'bảo hiểm xã hội', example: 'tham gia BHXH' },
  { word: 'gdnn', means: 'giáo dục nghề nghiệp', example: 'cơ sở GDNN' },
  { word: 'gdđt', means: 'giáo dục đào tạo', example: 'ngành GDĐT' },
  { word: 'attp', means: 'an toàn thực phẩm', example: 'bảo đảm ATTP' },
  { word: 'atgt', means: 'an toàn giao thông', example: 'trật tự ATGT' },
  { word: 'pccc', means: 'phòng cháy chữa cháy', example: 'công tác PCCC' },
  { word: 'bvmt', means: 'bảo vệ môi trường', example: 'BVMT nông thôn' },
  { word: 'qpan', means: 'quốc phòng an ninh', example: 'bảo đảm QPAN' },
  { word: 'dn', means: 'doanh nghiệp', example: 'hỗ trợ DN' },
  { word: 'dnnvv', means: 'doanh nghiệp nhỏ và vừa', example: 'hỗ trợ DNNVV' },
]
