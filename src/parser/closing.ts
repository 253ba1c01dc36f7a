import { hasNoSmall, isCapital } from '../text/letter-case.js'
import { endAt } from '../text/sticky.js'
import { unitsOf } from '../text/units.js'
import type { BareBlock } from './bare-block.js'
import type { Reading } from './blocks.js'

// Nơi nhận: · TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH
const CLOSING =
  /^(?:[_\s]{0,4}n[ơo]i nhận|(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq|t\.m|q)\s?\.?\s?(?:ủy ban|chủ tịch|ban |bộ |thủ tướng|hội đồng|thường trực|giám đốc|chính phủ|huyện ủy|tỉnh ủy|đảng ủy|thành ủy|bí thư|cục trưởng|tổng|trưởng |phó |chánh |viện |hiệu |thống |vụ |chi cục|thứ trưởng))/u
const CLOSING_STARTS: ReadonlySet<string> = new Set('ntkq_ ')

// CHỦ TỊCH · PHÓ GIÁM ĐỐC · TRƯỞNG PHÒNG, alone on a line or before the name; not "CHỦ TỊCH ỦY BAN NHÂN DÂN …" above the căn cứ
const RANK = /^(?:q\.\s?)?(?:phó )?/
const OFFICE =
  /(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|giám đốc|tổng giám đốc|hiệu trưởng|trưởng phòng|trưởng ban|chánh văn phòng|cục trưởng|vụ trưởng|viện trưởng|chánh án|thống đốc|chủ nhiệm)(?=$|[\n\t]|\s\(đã ký\)|\s[a-zà-ỹđ]+(?:\s[a-zà-ỹđ]+){1,3}$)/y

/** A signature without "TM." or "KT.": an office in capitals, and at most a name in its block. */
export function isOffice({ text, key }: Reading, block: BareBlock): boolean {
  if (block.kind !== 'paragraph' || block.end - block.start > 60) return false
  if (!isCapital(text, block.start) || !hasNoSmall(text.slice(block.start, block.start + 2))) return false
  const words = key.slice(block.start, block.end)
  const end = endAt(OFFICE, words, RANK.exec(words)?.[0].length ?? 0)
  return end > 0 && hasNoSmall(text.slice(block.start, block.start + end)) && !/nhân dân|chính phủ|điện|bộ /.test(words.slice(end))
}

/** "Nơi nhận:", or a signature by authority ("TM. …", "KT. …"), at the start of the block or of one of its cells. */
export function startsClosing(key: string, block: BareBlock): boolean {
  return block.kind === 'row' ? block.cells.some((cell) => closesAt(key, cell.start)) : closesAt(key, block.start)
}

function closesAt(key: string, start: number): boolean {
  return CLOSING_STARTS.has(key.charAt(start)) && CLOSING.test(key.slice(start, start + 40))
}

/** Where a block and, in a row, each of its cells begins. */
export function startsOf({ start, kind, cells }: BareBlock): readonly number[] {
  return kind === 'row' ? cells.map((cell) => cell.start) : [start]
}

// Nơi nhận:   **_Nơi nhận:_**   NƠI NHẬN
const RECIPIENTS = /^[*_|\s]{0,6}n[ơo]i nh[ậa]n/iu
const [N, BEHIND_N, BEFORE_N] = [unitsOf('Nn'), unitsOf('ơoƠO'), unitsOf('*_| \t\u00a0')]

/** Whether a line, as printed, begins with "Nơi nhận": with an N and an Ơ or an O, or a mark before them. */
export function opensRecipients(printed: string): boolean {
  const first = printed.charCodeAt(0)
  return (N.has(first) ? BEHIND_N.has(printed.charCodeAt(1)) : BEFORE_N.has(first)) && RECIPIENTS.test(printed)
}
