import type { Root } from '../model/tree.js'
import type { Extractor } from './extractor.js'

/**
 * Whether the text is a document itself or tells about one. The forms of Decree 30/2020/NĐ-CP and Guidance 36-HD/VPTW mark a document:
 * letterhead, type line, recitals, recipients and signature. A news item has none of them and says who issued what.
 */
export const nature: Extractor = {
  field: 'nature',
  empty: 'unknown',
  extract: ({ root }) => {
    if (root.key.trim() === '') return 'unknown'
    if (hasForm(root)) return 'original'
    if (hasBody(root) && !NEWS.test(root.key.slice(0, 4000))) return 'original'
    return REPORT.test(root.key.slice(0, 12_000)) ? 'report' : 'unknown'
  },
}

// CỘNG HÒA XÃ HỘI … · ĐẢNG CỘNG SẢN VIỆT NAM … · Số: 12/KH-UBND on its own line · Kính gửi: · Căn cứ …;
const FORM = /(?:^|\n|\t)(?:cộng h[òo]a x[ãa] hội|đảng cộng sản việt nam(?:\n|\t|$)|số\s?:?\s?[\d.…]*\s?[-/]|kính gửi\s?:|căn cứ )/
// T/M BAN THƯỜNG VỤ · TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · Nơi nhận:
const CLOSING =
  /(?:^|\n|\t|\s)(?:n[ơo]i nhận\s?:|t\/?\.?m\.?\s(?:ủy ban|ban |bộ chính trị|hội đồng|đảng)|kt\.?\s(?:chủ tịch|bộ trưởng|giám đốc|thủ tướng))/
// Trân trọng giới thiệu toàn văn Nghị quyết …
const FULL_TEXT = /giới thiệu toàn văn|toàn văn (?:nghị quyết|chỉ thị|kế hoạch|quyết định|kết luận)/
// (đã) ban hành Kế hoạch số … · vừa ký ban hành · Theo đó, kế hoạch … · Ảnh minh họa · Publish date
const REPORT =
  /(?:ban hành|ký|xây dựng|công bố|ra) (?:văn bản |kế hoạch|chỉ thị|chương trình|nghị quyết|quyết định|kết luận|công văn|đề án|hướng dẫn)|theo đó,|ảnh minh họa|ảnh:|nguồn:|view count|publish date|lượt xem|đã đề ra|phóng viên|(?:vừa|mới) (?:được|ký|ban hành)|đã ban hành|ký ban hành|có (?:công văn|văn bản|công điện)(?: khẩn| hỏa tốc)?(?: số)? \d/

// what only a news item says
const NEWS = /theo đó,|ảnh minh họa|ảnh:|nguồn:|view count|publish date|lượt xem|phóng viên|(?:vừa|mới) (?:được|ký|ban hành)/

function hasForm(root: Root): boolean {
  const [part] = root.parts
  if (!part) return false
  if (part.typeLine !== null) return true
  const top = root.key.slice(part.start, part.start + 2500)
  if (FORM.test(top) || FULL_TEXT.test(top)) return true
  return part.closing !== null && CLOSING.test(root.key.slice(part.closing.start, part.closing.end))
}

/** The body of a plan whose letterhead was lost: parts with the usual headings. */
function hasBody(root: Root): boolean {
  const roles = new Set(root.sections.filter((s) => s.heading).map((s) => s.role))
  return [...roles].filter((role) => role !== null).length >= 2
}
