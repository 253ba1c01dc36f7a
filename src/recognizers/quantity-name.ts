import { standsAt } from '../text/sticky.js'

// "Điều 3", "ngày 15", "Nghị quyết số 57", "lần thứ 5", "cấp độ 3": looked back at from the number
const NAMED =
  /(?<=(?<![A-Za-zÀ-ỹ])(?:ngày|tháng|năm|điều|khoản|điểm|quý|mục|phần|chương|số|phụ lục|biểu|mẫu|nghị quyết|quyết định|chỉ thị|kế hoạch|kết luận|đề án|khóa|lần|thứ|độ|loại|chương trình|đợt|giai đoạn|kỳ|quốc lộ|bậc|hạng|đường|tổ|bảng|hình|tiểu dự án|dự án|phiên bản|công văn|luật|tiêu chí|lớp|nhóm|vùng|covid-|qcvn|tcvn)[ :]{0,20})/uy

/** Whether what stands before the number at `at` makes it a name or a date. */
export function isName(key: string, at: number): boolean {
  return standsAt(NAMED, key, at)
}
