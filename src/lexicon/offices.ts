/** Offices that stand above a signature, in the spelling of running text. */
export const offices: readonly { readonly name: string; readonly example: string }[] = [
  { name: 'Chủ tịch', example: 'KT. CHỦ TỊCH' },
  { name: 'Bí thư', example: 'PHÓ BÍ THƯ THƯỜNG TRỰC' },
  { name: 'Tổng Bí thư', example: 'TỔNG BÍ THƯ' },
  { name: 'Thủ tướng', example: 'KT. THỦ TƯỚNG' },
  { name: 'Bộ trưởng', example: 'BỘ TRƯỞNG' },
  { name: 'Thứ trưởng', example: 'THỨ TRƯỞNG' },
  { name: 'Bộ trưởng, Chủ nhiệm', example: 'BỘ TRƯỞNG, CHỦ NHIỆM' },
  { name: 'Giám đốc', example: 'PHÓ GIÁM ĐỐC' },
  { name: 'Tổng Giám đốc', example: 'TỔNG GIÁM ĐỐC' },
  { name: 'Chánh Văn phòng', example: 'PHÓ CHÁNH VĂN PHÒNG' },
  { name: 'Chánh Thanh tra', example: 'CHÁNH THANH TRA' },
  { name: 'Chánh án', example: 'CHÁNH ÁN' },
  { name: 'Viện trưởng', example: 'VIỆN TRƯỞNG' },
  { name: 'Trưởng ban', example: 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC' },
  { name: 'Trưởng phòng', example: 'TRƯỞNG PHÒNG' },
  { name: 'Trưởng đoàn', example: 'TRƯỞNG ĐOÀN' },
  { name: 'Vụ trưởng', example: 'VỤ TRƯỞNG' },
  { name: 'Cục trưởng', example: 'CỤC TRƯỞNG' },
  { name: 'Chi cục trưởng', example: 'CHI CỤC TRƯỞNG' },
  { name: 'Tổng cục trưởng', example: 'TỔNG CỤC TRƯỞNG' },
  { name: 'Hiệu trưởng', example: 'PHÓ HIỆU TRƯỞNG' },
  { name: 'Thống đốc', example: 'PHÓ THỐNG ĐỐC' },
  { name: 'Tổng Thanh tra', example: 'TỔNG THANH TRA' },
  { name: 'Tổng Kiểm toán', example: 'TỔNG KIỂM TOÁN NHÀ NƯỚC' },
  { name: 'Chủ nhiệm', example: 'PHÓ CHỦ NHIỆM' },
  { name: 'Chỉ huy trưởng', example: 'CHỈ HUY TRƯỞNG' },
  { name: 'Chính ủy', example: 'CHÍNH ỦY' },
  { name: 'Ủy viên', example: 'ỦY VIÊN THƯỜNG TRỰC' },
]

/** Family names, for telling a signer's name from other words with capitals. The commonest, and those of minorities that sign plans often. */
export const familyNames: readonly string[] =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Lương Lâm Đào Mai Hà Cao Châu Tô Trịnh Đoàn Thái Tạ Tăng Quách Lại Phùng Vương Chu Kiều Triệu Hứa Giàng Lò Cầm Y H Rơ Ksor Siu Đàm Thân Nông Hầu Vàng Sùng Quàng Điểu Kpă Tráng Viên Văn Nghiêm Ninh Ông Từ Tôn Khuất Cù Âu Thạch Sơn Danh Kim Bạch La Lữ Mã Mạc Tống Hàn Khương Phí Thiều Trang Tiêu Ma Lục Quan Bế Chẩu Thào Vừ Mùa Lầu Sìn Lù Tẩn Vi Lô Hạng Ly Nhâm Bàng Doãn Giáp Đồng Đậu Mẫn Nhữ Phó Thẩm Tưởng Ung Ưng Đái Lưu'.split(
    ' ',
  )
