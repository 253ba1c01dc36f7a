import { hasNoSmall } from '../text/letter-case.js'
import type { BareBlock } from './bare-block.js'
import type { Reading } from './blocks.js'
import { startsClosing, startsOf } from './closing.js'

/** A letterhead stands among the first blocks of its document. */
export const LETTERHEAD_BLOCKS = 26

// Căn cứ Luật …; · Thực hiện Chỉ thị …; · Xét đề nghị … · Theo đề nghị …
export const PREAMBLE =
  /^-?\s?(?:căn cứ|thực hiện|triển khai|xét đề nghị|xét tờ trình|theo đề nghị|tiếp theo|để (?:triển khai|thực hiện|tổ chức|kịp thời|cụ thể)|nhằm|chủ tịch ủy ban|quyết định:?$|quyết nghị:?$)/u

// Số: 12/KH-UBND · CỘNG HÒA XÃ HỘI … · ĐẢNG CỘNG SẢN VIỆT NAM · V/v … · Hà Nội, ngày …
const LETTERHEAD =
  /cộng h[òo]a xã hội|độc lập|đảng cộng sản việt nam|^số\s?:?|^v\/v|^về việc|ngày\s.{0,12}tháng\s.{0,8}năm|ủy ban nhân dân|^tỉnh ủy|^huyện ủy|^sở |^bộ |kính gửi/u

/** Official letters and texts without a type line: the letterhead ends with those addressed, otherwise with the short blocks like one. */
export function skipLetterhead(reading: Reading, blocks: readonly BareBlock[], from: number): number {
  const { text, key } = reading
  let last = from
  for (let at = from; at < Math.min(blocks.length, from + LETTERHEAD_BLOCKS); at++) {
    const block = blocks[at]
    if (!block) break
    if (endsLetterhead(reading, block)) {
      // the title of a copy that lost its type line
      const title = blocks.slice(last, at)
      if (PREAMBLE.test(key.slice(block.start, block.end)) && title.every((b) => hasNoSmall(text.slice(b.start, b.end)))) last = at
      break
    }
    if (startsOf(block).some((start) => key.startsWith('kính gửi', start))) return addressEnd(reading, blocks, at)
    if (at - from < MOST_LETTERHEAD_LINES && (block.kind === 'row' || LETTERHEAD.test(key.slice(block.start, block.end)))) last = at + 1
  }
  const head = blocks.slice(from, last).some((b) => /cộng h[òo]a xã hội|đảng cộng sản|^số\s?:/u.test(key.slice(b.start, b.end)))
  return head ? last : from
}

const MOST_LETTERHEAD_LINES = 14
const LONGEST_LETTERHEAD_LINE = 260
/** Shorter lines with a full stop may be a wrapped "V/v …" or a scrap of the letterhead. */
const SHORTEST_SENTENCE = 40

/** The text itself: an item, a recital, a whole sentence, or the signature of a letter without any of them. */
function endsLetterhead({ text, key }: Reading, block: BareBlock): boolean {
  if (block.kind === 'row') return startsClosing(key, block)
  const length = block.end - block.start
  if (length > LONGEST_LETTERHEAD_LINE || (block.enumerator && block.enumerator.kind !== 'dash')) return true
  if (startsClosing(key, block)) return true
  const words = key.slice(block.start, block.end)
  if (hasNoSmall(text.slice(block.start, block.end))) return false
  return PREAMBLE.test(words) || (length > SHORTEST_SENTENCE && words.endsWith('.') && !/^(?:v\/v|về việc|kính gửi)/u.test(words))
}

/** The block behind "Kính gửi": with its list, one body a dash or a line, and an address in brackets. */
function addressEnd({ key }: Reading, blocks: readonly BareBlock[], addressAt: number): number {
  let before = key.slice(blocks[addressAt]?.start, blocks[addressAt]?.end)
  for (let at = addressAt + 1; at < blocks.length; at++) {
    const block = blocks[at]
    const words = key.slice(block?.start, block?.end)
    if (!block || words.length > LONGEST_LETTERHEAD_LINE || PREAMBLE.test(words) || startsClosing(key, block)) return at
    if (block.enumerator ? block.enumerator.kind !== 'dash' : !/[:;,]$/u.test(before) && !words.startsWith('(')) return at
    before = words
  }
  return blocks.length
}
