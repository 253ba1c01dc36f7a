import { END, oneOf } from '../text/boundary.js'
import { fold } from '../text/normalize.js'

/**
 * Documents that lay down what holds (rules, prices, lists, posts) and not what is to be done. Their articles and lists look like groups of
 * tasks and their headings like aims, and are neither. Types: Law 64/2025/QH15 on the promulgation of legal documents, article 4, and
 * Regulation 66-QĐ/TW of 2017 for the Party's.
 */
const regulatingTypes: readonly string[] = [
  ...['Luật', 'Bộ luật', 'Pháp lệnh', 'Lệnh', 'Nghị định', 'Thông tư', 'Thông tư liên tịch'],
  ...['Quy định', 'Quy chế', 'Quy trình'],
]

/** What such a decision or resolution issues, approves, amends or repeals. */
export const regulatedThings: readonly { readonly word: string; readonly example: string }[] = [
  { word: 'quy định', example: 'Ban hành Quy định về quản lý cây xanh đô thị' },
  { word: 'quy chế', example: 'Về việc ban hành Quy chế làm việc của Ủy ban nhân dân xã' },
  { word: 'quy tắc', example: 'Ban hành Quy tắc ứng xử nơi công cộng' },
  { word: 'bộ quy tắc', example: 'Ban hành Bộ quy tắc ứng xử trên mạng xã hội' },
  { word: 'nội quy', example: 'Ban hành Nội quy tiếp công dân' },
  { word: 'quy trình', example: 'Phê duyệt quy trình nội bộ trong giải quyết thủ tục hành chính' },
  { word: 'điều lệ', example: 'Phê duyệt Điều lệ Hội Khuyến học tỉnh' },
  { word: 'thủ tục', example: 'Ban hành thủ tục hành chính nội bộ' },
  { word: 'bảng giá', example: 'Ban hành bảng giá đất năm 2026' },
  { word: 'đơn giá', example: 'Sửa đổi, bổ sung đơn giá bồi thường cây trồng' },
  { word: 'giá', example: 'Phê duyệt giá dịch vụ thu gom rác thải sinh hoạt' },
  { word: 'mức', example: 'Quy định mức hỗ trợ học phí' },
  { word: 'định mức', example: 'Ban hành định mức kinh tế - kỹ thuật' },
  { word: 'quy chuẩn', example: 'Ban hành Quy chuẩn kỹ thuật địa phương về nước sạch' },
  { word: 'tiêu chuẩn', example: 'Ban hành tiêu chuẩn, định mức sử dụng xe ô tô' },
  { word: 'tiêu chí', example: 'Ban hành tiêu chí đánh giá mức độ chuyển đổi số' },
  { word: 'bộ tiêu chí', example: 'Ban hành Bộ tiêu chí xã nông thôn mới kiểu mẫu' },
  { word: 'danh mục thủ tục', example: 'Công bố Danh mục thủ tục hành chính lĩnh vực đất đai' },
  { word: 'điều', example: 'Sửa đổi, bổ sung một số điều của Quyết định số 15/2023/QĐ-UBND' },
]

const DECIDES = new Set(['Quyết định', 'Nghị quyết'])

// "công bố …", "quy định chế độ …": what lays down by its own word; "(ban hành) Quy chế …"
const REGULATES = new RegExp(
  `^(?:về )?(?:việc )?(?:(?:công bố|quy định)${END}|(?:(?:ban hành|phê duyệt|thông qua|sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ|áp dụng)(?: kèm theo|,| và)? )*(?:một số |các |toàn bộ )?(?:${oneOf(regulatedThings.map(({ word }) => word))})${END})`,
  'u',
)

/** Whether a document of this type and title lays down rules instead of tasks. */
export function isRegulation(type: string | null, title: string | null): boolean {
  if (type === null) return false
  return regulatingTypes.includes(type) || (DECIDES.has(type) && title !== null && REGULATES.test(fold(title)))
}
