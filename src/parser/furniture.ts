import type { Span } from '../model/position.js'
import { hasNoSmall } from '../text/letter-case.js'
import type { BareBlock } from './bare-block.js'
import type { Reading } from './blocks.js'

/** The labels of a law portal's own table above a text, with their values below them. */
// Số hiệu: · Loại văn bản: · Nơi ban hành: · Ngày ban hành: · Tình trạng:
const PORTAL_LABEL =
  /(?:số hiệu|số ký hiệu|loại văn bản|nơi ban hành|người ký|ngày ban hành|ngày hiệu lực|ngày công báo|số công báo|tình trạng|trích yếu|lĩnh vực|cơ quan ban hành):/
const BEFORE_LABEL = /^(?:đang tải văn bản.{0,8})?\s?#?\s?$/
// Văn bản này chưa cập nhật nội dung Tiếng Anh · Văn bản liên quan · Các bài mới đăng · Viết bình luận · Tin liên quan · Đọc thêm: · Tin cùng chuyên mục · Từ khóa:
const PORTAL_TAIL =
  /^(?:văn bản này chưa cập nhật|văn bản liên quan$|(?:các )?(?:tin|bài)(?: viết)? (?:liên quan|mới đăng|đã đăng|khác|cùng chuyên mục|đọc nhiều|nổi bật)|(?:đọc|xem) (?:thêm|tiếp)\s?:?$|có thể bạn quan tâm|từ khóa\s?:|viết bình luận|ý kiến bạn đọc|nội dung sửa đổi, hướng dẫn(?:$| văn bản bị)|văn bản (?:được hướng dẫn|bị thay thế|tiếng anh)$|lược đồ văn bản|(?:tp|thành phố)\.? ?(?:hcm|hồ chí minh), ngày .{8,30} thưa quý khách|kính gửi: quý thành viên|chính sách bảo vệ dữ liệu cá nhân|bạn vừa bị đăng xuất|tải văn bản)/u
// CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM · ĐẢNG CỘNG SẢN VIỆT NAM
const MOTTO = /cộng h[òoóò]a xã hội chủ ngh[ĩi]a|đảng cộng sản việt nam/u

/** Portals put a page's worth of blocks before the text. */
const LONGEST_HEAD = 120
const LONGEST_LABEL = 140
/** Lines of a letterhead that may stand above its motto. */
const MOST_ABOVE = 9

/**
 * The stretch of blocks that is the document: what a web portal or a gazette prints above the letterhead and below the signature is furniture.
 * Indexes of blocks, `to` exclusive.
 */
export function findContent(reading: Reading, blocks: readonly BareBlock[]): { readonly from: number; readonly to: number } {
  const from = Math.max(afterLabels(reading, blocks), beforeMotto(reading, blocks))
  return { from, to: tailAt(reading, blocks, from) }
}

/** The block after the last label and its value, or 0. */
function afterLabels({ key }: Reading, blocks: readonly BareBlock[]): number {
  let after = 0
  let count = 0
  for (let at = 0; at < Math.min(blocks.length, LONGEST_HEAD); at++) {
    const block = blocks[at]
    // no label is numbered, nor listed behind a dash
    if (!block || block.enumerator || block.end - block.start > LONGEST_LABEL) continue
    const words = key.slice(block.start, block.end)
    const label = words.includes(':') ? PORTAL_LABEL.exec(words) : null
    if (!label || !BEFORE_LABEL.test(words.slice(0, label.index))) continue
    count++
    after = label.index + label[0].length >= words.length ? at + 2 : at + 1
  }
  return count >= 3 ? Math.min(after, blocks.length - 1) : 0
}

/** The letterhead's first block, where other text stands before it; 0 where none does or no letterhead is found. */
function beforeMotto(reading: Reading, blocks: readonly BareBlock[]): number {
  const { text, key } = reading
  for (let at = 0; at < Math.min(blocks.length, LONGEST_HEAD); at++) {
    const block = blocks[at]
    if (!block || block.enumerator?.kind === 'roman' || block.enumerator?.kind === 'article') return 0
    if (block.end - block.start > LONGEST_LABEL * 2) continue
    const words = MOTTO.exec(key.slice(block.start, block.end))?.[0]
    if (words === undefined) continue
    const where = key.indexOf(words, block.start)
    const printed = text.slice(where, where + words.length)
    if (!hasNoSmall(printed)) continue
    return letterheadStart(reading, blocks, at)
  }
  return 0
}

/** The first of the lines above the motto that belong to the letterhead; a wrapped "V/v …" may stand among them. */
function letterheadStart(reading: Reading, blocks: readonly BareBlock[], motto: number): number {
  let first = motto
  for (let at = motto - 1; at >= Math.max(0, motto - MOST_ABOVE); at--) {
    const block = blocks[at]
    if (!block || block.end - block.start > LONGEST_LABEL * 4) break
    if (isAgency(reading, block)) first = at
    else if (first - at > 2) break
  }
  return first
}

/** Lines that may stand above or beside the motto: they begin in capitals, or with a number. */
function isAgency({ text, key }: Reading, block: Span | undefined): boolean {
  if (!block || block.end - block.start > LONGEST_LABEL * 4) return false
  const printed = text.slice(block.start, Math.min(block.end, block.start + 14))
  return hasNoSmall(printed) || /^(?:số\s?:|số \d|dự thảo|v\/v|về việc)/u.test(key.slice(block.start, block.start + 12))
}

function tailAt({ key }: Reading, blocks: readonly BareBlock[], from: number): number {
  for (let at = Math.max(from + 4, 4); at < blocks.length; at++) {
    const block = blocks[at]
    if (block && !block.enumerator && PORTAL_TAIL.test(key.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL)))) return at
  }
  return blocks.length
}
