import { provinces } from '../../lexicon/places.js'
import type { Root } from '../../model/tree.js'
import { isCapital } from '../../text/letter-case.js'
import { squashed } from '../../text/loose.js'
import { fold, toKey } from '../../text/normalize.js'
import { PLACE_NAME } from '../../text/place-name.js'

const KIND = '(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)'
// tỉnh Đắk Lắk · thành phố Hồ Chí Minh · Phường 1 · huyện Võ Nhai
const NAMED = new RegExp(`(?:^|\\s)${KIND}\\s(?!ủy(?:\\s|$))[A-Za-zÀ-ỹ\\d]`)
/** By name and by every other name, folded. */
const PROVINCES = new Map([
  ...provinces.flatMap((p) => p.aliases.map((alias) => [fold(alias), p] as const)).reverse(),
  ...provinces.map((p) => [fold(p.name), p] as const),
])

/** Whether a body's name already says where it is: 'tỉnh Đắk Lắk', 'Huyện ủy Võ Nhai'; 'Ủy ban nhân dân tỉnh' does not. */
export function hasPlace(name: string): boolean {
  const key = fold(name)
  if (NAMED.test(key)) return true
  return /(?:tỉnh|thành|huyện|quận|thị|đảng) ủy [A-Za-zÀ-ỹ]/u.test(key)
}

/** 'tỉnh Đắk Lắk' for 'Đắk Lắk', 'thành phố Huế' for 'Huế' or 'TP. Huế'; null for a place that is no province. */
export function provinceNamed(place: string): string | null {
  const key = fold(place)
  const row = PROVINCES.get(key.replace(/^(?:tỉnh|thành phố|tp\.?)\s*/u, ''))
  if (!row) return null
  const isCity = /^(?:thành phố|tp)/u.test(key) || row.kind === 'thành phố'
  return `${isCity ? 'thành phố' : 'tỉnh'} ${row.name}`
}

/**
 * The place that a text speaks of most as its own, of one kind ('tỉnh', 'huyện', 'ủy' …): "trên địa bàn tỉnh Hòa Bình", "Huyện ủy Võ Nhai". Null: none.
 * `kind` is what stands before the name, in small letters.
 */
export function frequentPlace(root: Root, kind: string): string | null {
  const counts = new Map<string, number>()
  const { key, text } = root
  for (const word of kind === 'thành phố' ? [kind, 'tp.', 'tp'] : [kind])
    for (let at = key.indexOf(`${word} `); at >= 0; at = key.indexOf(`${word} `, at + word.length)) {
      const name = properName(text, at + word.length + 1)
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  let best: string | null = null
  const known = [...counts].filter(([name]) => KNOWN.some((p) => p.name === name))
  for (const [name, count] of known.length > 0 && /^(?:tỉnh|thành)/u.test(kind) ? known : counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = name
  return best
}

const KNOWN = provinces.map((p) => ({ name: p.name, kind: p.kind, key: toKey(p.name) })).sort((a, b) => b.key.length - a.key.length)

const SQUASHED = provinces.map((p) => ({ name: p.name, key: squashed(p.name) })).sort((a, b) => b.key.length - a.key.length)
const BY_SQUASHED = new Map(SQUASHED.map((p) => [p.key, p]))
const PROVINCIAL = /\s(?:t\s?ỉnh|thành\s?phố|thành ủy)/iu
const NAMES = new Set(provinces.map((p) => p.name))

/**
 * A body's name with its province spelled as it should be: "… tỉnh Ngh ệ An", "… thành phố Hồ Chíminh", and scraps of the motto behind it.
 * `near`: the place of the dateline, which decides where letters were lost.
 */
export function withProvince(name: string, near: string | null): string {
  if (!PROVINCIAL.test(name)) return name
  const match = /^(?<head>.*\s(?:t\s?ỉnh|thành\s?phố|tỉnh ủy|thành ủy))\s?(?<tail>\S.{2,40})$/iu.exec(name)?.groups
  if (match?.head === undefined || match.tail === undefined || NAMES.has(match.tail)) return name
  const tail = squashed(match.tail)
  const found = BY_SQUASHED.get(tail) ?? homeIfNear(tail, near)
  if (!found || found.name === match.tail) return name
  const spelled = match.head
    .replace(/t\s?ỉnh/iu, (t) => (t.includes(' ') ? 'tỉnh' : t))
    .replace(/thành\s?phố$/iu, (t) => (t.length === 9 ? t : 'thành phố'))
  return `${spelled} ${found.name}`
}

/** The province of the dateline, where the squashed words can be its name. */
function homeIfNear(words: string, near: string | null): { readonly name: string } | undefined {
  const here = near === null ? null : squashed(near)
  const home = here === null ? undefined : SQUASHED.find((p) => here.endsWith(p.key))
  return home && isNear(words, home.key) ? home : undefined
}

/** The printed place of a dateline, put right where only blanks and marks are wrong: "HàNội", "Ngh ệ An". */
export function placeName(printed: string): string {
  return NAMES.has(printed) ? printed : (BY_SQUASHED.get(squashed(printed))?.name ?? printed)
}

/** Whether a squashed text begins with a word but for two letters. */
function isNear(text: string, word: string): boolean {
  const cut = text.slice(0, word.length)
  if (word.length < 5) return cut === word
  let differ = 0
  for (let a = 0, b = 0; b < word.length && a <= cut.length; ) {
    if (cut[a] === word[b]) {
      a++
      b++
    } else {
      differ++
      b++
      if (cut[a + 1] === word[b]) a++
    }
    if (differ > 2) return false
  }
  return true
}

/** The province that a text names, where it names only one of that kind: "Lạng Sơn cùng cả nước chung tay …". */
export function onlyProvince(root: Root, kind: string): string | null {
  const named = KNOWN.filter((p) => p.kind === kind && root.key.includes(p.key) && root.text.includes(p.name))
  return named.length === 1 ? (named[0]?.name ?? null) : null
}

const NAME = new RegExp(`^${PLACE_NAME}`)
// "Ủy ban nhân dân huyện Xây dựng Kế hoạch": what the body does
const ACT = /^(?:xây dựng|ban hành|triển khai|tổ chức|phê duyệt|yêu cầu|đề nghị|thông báo|báo cáo|quyết định|kế hoạch|chỉ đạo) /u

/** The name of a place that begins at an offset of the printed text: a known province, otherwise a run of two to four capitalized words. */
export function properName(text: string, at: number): string | null {
  const ahead = text.slice(at, at + 40)
  const aheadKey = toKey(ahead)
  if (ACT.test(aheadKey)) return null
  const known = KNOWN.find(({ key }) => aheadKey.startsWith(key) && !/^[A-Za-zÀ-ỹ]/u.test(aheadKey.slice(key.length)))
  if (known && isCapital(ahead, 0)) return known.name
  // Võ Nhai · Ea Kar · Cầu Giấy · Bà Rịa - Vũng Tàu · Krông Pắc
  const words = NAME.exec(ahead)?.[0]
  return words ?? /^\d{1,2}(?![\d/.])/u.exec(ahead)?.[0] ?? null
}
