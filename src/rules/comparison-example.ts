/** Small texts from which the examples of the rules over comparisons are made. */
export const compareExample = {
  directive:
    'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 05-CT/TW\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 23 tháng 6 năm 2021\n\nCHỈ THỊ\nCỦA BAN BÍ THƯ\nvề tăng cường sự lãnh đạo của Đảng đối với công tác giảm nghèo bền vững đến năm 2030\n\nPhấn đấu đến năm 2030 giảm ít nhất một nửa tỷ lệ hộ nghèo đa chiều của cả nước. Ban Bí thư yêu cầu các cấp ủy, tổ chức đảng thực hiện tốt các nhiệm vụ, giải pháp sau đây:\n\n1. Tăng cường tuyên truyền, vận động để hộ nghèo tự vươn lên, không trông chờ vào hỗ trợ.\n\n2. Huy động nguồn vốn tín dụng ưu đãi và ngân sách cho các xã đặc biệt khó khăn.\n\nT/M BAN BÍ THƯ\n\nVõ Văn Thưởng\n',
  plan: 'HUYỆN ỦY MỘC CHÂU\n*\nSố 21-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nMộc Châu, ngày 12 tháng 11 năm 2021\n\nKẾ HOẠCH\nthực hiện Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác giảm nghèo bền vững đến năm 2030\n\nI. NHIỆM VỤ, GIẢI PHÁP\n\n1. Tăng cường tuyên truyền, vận động để hộ nghèo tự vươn lên, không trông chờ vào hỗ trợ.\n\n2. Huy động nguồn vốn tín dụng ưu đãi và ngân sách cho các xã đặc biệt khó khăn.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLò Văn Pâng\n',
  unrelated:
    'HUYỆN ỦY SÔNG MÃ\n*\nSố 40-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSông Mã, ngày 03 tháng 12 năm 2021\n\nKẾ HOẠCH\ntổ chức hội thao cán bộ năm 2022\n\nI. NHIỆM VỤ, GIẢI PHÁP\n\n1. Thành lập ban tổ chức hội thao.\n\n2. Chuẩn bị sân bãi, dụng cụ thi đấu.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nCầm Thị Hoa\n',
} as const
