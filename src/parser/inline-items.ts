import { matches } from '../text/matches.js'
import type { RawBlock, Reading } from './blocks.js'

// "… như sau: Một là, xây dựng …", "…; Hai là, …", "…. Thứ ba, …": items of a series set in one paragraph
const INLINE_ITEM =
  /(?<=[.;:,…]["”)]?\s)(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\slà[,:\s]|thứ\s(?:nhất|hai|ba|tư|năm|sáu|bảy)[,:]\s)/gu
// a series has a first member
const FIRST = /^(?:một\slà|thứ\snhất)/u

/** Cuts paragraphs before "Một là, … Hai là, …", so that the items of a running sentence become blocks of their own. */
export function splitInlineItems({ text, key, blocks }: Reading): readonly RawBlock[] {
  if (!key.includes('một là') && !key.includes('thứ nhất')) return blocks
  const cuts: number[] = []
  let open = false
  for (const match of matches(key, INLINE_ITEM)) {
    const capital = text.charAt(match.index) !== key.charAt(match.index)
    open ||= FIRST.test(match[0])
    if (open && (capital || /[,:]/u.test(match[0]))) cuts.push(match.index)
  }
  if (cuts.length === 0) return blocks
  const out: RawBlock[] = []
  let next = 0
  for (const block of blocks) {
    let { start } = block
    for (let cut = cuts[next]; cut !== undefined && cut < block.end; cut = cuts[++next]) {
      if (block.kind !== 'paragraph' || cut <= start) continue
      out.push({ ...block, start, end: cut - 1 })
      start = cut
    }
    out.push({ ...block, start })
  }
  return out
}
