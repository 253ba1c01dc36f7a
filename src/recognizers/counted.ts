import { countNouns } from '../lexicon/quantities.js'
import { endAt } from '../text/sticky.js'
import { wordTable } from '../text/word-table.js'

const placeEnd = wordTable(['xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thị xã', 'tỉnh', 'thành phố', 'đặc khu'])
const nounEnd = wordTable(countNouns)
// 17 nghìn hộ · 2 triệu lượt khách
const SCALE = /(?:nghìn|ngàn|triệu|vạn) /uy
const SCALE_STARTS = 'ntv'
const NEXT = /, ?/uy

/** Where what is counted from an offset on ends: "xã, phường, thị trấn", "nghìn hộ", "tổ chức, doanh nghiệp"; -1 where nothing is. */
export function countedEnd(key: string, at: number): number {
  const place = placeEnd(key, at)
  if (place > 0) return listEnd(key, place, 3, placeEnd)
  const scaled = SCALE_STARTS.includes(key.charAt(at)) ? endAt(SCALE, key, at) : -1
  const noun = scaled > 0 ? nounEnd(key, scaled) : -1
  const end = noun > 0 ? noun : nounEnd(key, at)
  return end > 0 ? listEnd(key, end, 2, nounOnly) : -1
}

// "5 hộ, xã …": places are counted on their own
function nounOnly(key: string, at: number): number {
  return placeEnd(key, at) > 0 ? -1 : nounEnd(key, at)
}

/** The end of the list that goes on behind its first member, with so many more of them. */
function listEnd(key: string, first: number, more: number, memberEnd: (key: string, at: number) => number): number {
  let end = first
  for (let left = more; left > 0; left--) {
    const next = endAt(NEXT, key, end)
    const member = next > 0 ? memberEnd(key, next) : -1
    if (member < 0) break
    end = member
  }
  return end
}
