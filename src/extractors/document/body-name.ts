import { abbreviations } from '../../lexicon/bodies.js'
import { bodyKinds } from '../../lexicon/body-kinds.js'
import { provinces } from '../../lexicon/places.js'
import type { OwnWords } from '../../model/own-words.js'
import type { IssuerBranch, IssuerLevel } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { literal } from '../../text/boundary.js'
import { isCapitals } from '../../text/letter-case.js'
import { fold, isLetter, toKey } from '../../text/normalize.js'
import { fromOwnWords } from '../../text/own-words.js'

export type BodyKind = { readonly level: IssuerLevel | null; readonly branch: IssuerBranch | null }

const KINDS = bodyKinds.map((row) => ({ ...row, pattern: new RegExp(row.pattern, 'u') }))
const CITIES = new Map(provinces.filter((p) => p.kind === 'thành phố').map((p) => [fold(p.name), p]))

/** Level and branch by the words of a name: 'Ban Thường vụ Huyện ủy Võ Nhai' -> district, party. `on`: ISO date, for cities that were districts once. */
export function kindOf(name: string, on: string | null): BodyKind {
  const key = fold(name).replace(/^(?:ban thường vụ|thường trực|ban chấp hành) (?!trung ương)/u, '')
  const row = KINDS.find(({ pattern }) => pattern.test(key))
  if (!row) return { level: placeLevel(key, on), branch: null }
  return { level: row.level === 'place' ? (placeLevel(key, on) ?? 'other') : row.level, branch: row.branch }
}

/** The level of the first place that a name holds, narrowest first: 'Phường 1, thành phố Vũng Tàu' is a commune. */
export function placeLevel(key: string, on: string | null): IssuerLevel | null {
  if (/(?:^|\s)(?:xã(?! hội)|phường|thị trấn|đặc khu)\s/u.test(key) && !/thị xã\s/u.test(key)) return 'commune'
  if (/(?:^|\s)(?:huyện|quận|thị xã)(?:\s|$)/u.test(key)) return 'district'
  if (/(?:^|\s)(?:tỉnh|sở)(?:\s|$)/u.test(key)) return 'province'
  const city = /(?:thành phố|thành ủy|thành đoàn|tp\.?)(?: (?<name>.{2,30}))?$/u.exec(key)
  if (!city) return null
  const name = city.groups?.name
  if (name === undefined) return 'province'
  const known = CITIES.get(name)
  if (!known) return 'district'
  return on !== null && known.from !== null && on < known.from ? 'district' : 'province'
}

// the office's own come first: they may hold one of the others; `any` tells at once that a name holds none
const shortened = fromOwnWords(({ bodies, abbreviations: own }) => {
  const all = [...bodies.map(({ symbol, name }) => ({ short: symbol, full: name })), ...own, ...abbreviations]
  const alone = (source: string): string => `(?<![A-Za-zÀ-ỹ&])(?:${source})(?![A-Za-zÀ-ỹ&])`
  return {
    any: new RegExp(alone(all.map(({ short }) => literal(short)).join('|')), 'u'),
    forms: all.map(({ short, full }) => ({ short, full, pattern: new RegExp(alone(literal(short)), 'gu') })),
  }
})

/** Abbreviations spelled out, blanks folded: 'UBND TP. Huế' -> 'Ủy ban nhân dân thành phố Huế'. */
export function spellOut(name: string, own: OwnWords): string {
  let out = modern(name).replace(BLANKS, ' ').trim()
  const { any, forms } = shortened(own)
  if (!any.test(out)) return out
  for (const { short, pattern, full } of forms)
    if (out.includes(short)) out = out.replace(pattern, isCapitals(out.replace(pattern, '')) ? full.toUpperCase() : full)
  return out.replace(BLANKS, ' ').trim()
}

/** "Uỷ ban": the tone mark where it stands today. */
function modern(name: string): string {
  if (!name.includes('UỶ') && !name.includes('Uỷ')) return name
  return name.replace(/(?<=^|\s)(?:UỶ|Uỷ)(?=\s)/gu, (old) => (old === 'UỶ' ? 'ỦY' : 'Ủy'))
}

// B Ộ LAO ĐỘNG, X Ã HỘI
const CONSONANTS_ALONE = /(?:^|[^A-Za-zÀ-ỹ])[BCDĐGHKLMNPQRSTVX]{1,3} /
const BLANK_IN_SYLLABLE =
  /(?<![A-Za-zÀ-ỹ])(?!TP |TX |TT )([BCDĐGHKLMNPQRSTVX]{1,3}) (?=[AĂÂEÊIOÔƠUƯYÀ-Ỹ]{1,3}[CGHMNPT]{0,2}(?![A-Za-zÀ-ỹ]))/gu

/** A name without the blanks between the consonants of a syllable and the rest of it. */
export function unspaced(name: string): string {
  return CONSONANTS_ALONE.test(name) ? name.replace(BLANK_IN_SYLLABLE, '$1') : name
}

/**
 * A name set in capitals, written as in running text: as the document itself writes it elsewhere, otherwise small letters with capitals for
 * the first word and for names of places. A name with small letters is left as it is.
 */
export function inSmallLetters(root: Root, name: string): string {
  if (!isCapitals(name)) return capitalized(name)
  const key = toKey(name)
  const own = root.own.bodies.find((body) => key.startsWith(toKey(body.name)) && !isLetter(key.charCodeAt(body.name.length)))
  if (own) return `${own.name}${inSmallPlace(name.slice(own.name.length))}`
  for (let at = root.key.indexOf(key); at >= 0; at = root.key.indexOf(key, at + key.length)) {
    const printed = root.text.slice(at, at + key.length)
    if (!isCapitals(printed) && printed !== printed.toLowerCase()) return capitalized(modern(printed))
  }
  return capitalized(lowered(name))
}

/** What stands behind an own body's name: ' TỈNH SƠN LA' -> ' tỉnh Sơn La'. */
function inSmallPlace(rest: string): string {
  const words = lowered(rest.trim())
  return words === '' ? '' : ` ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/** Words of names that have a spelling of their own; after a committee a place follows. */
const FIXED: readonly (readonly [string, 'place' | 'name' | 'word'])[] = [
  // THƯƠNG BINH VÀ XÃ HỘI: no commune
  ['xã hội', 'word'],
  ['Ủy ban nhân dân', 'name'],
  ['Hội đồng nhân dân', 'name'],
  ['Ban Thường vụ', 'name'],
  ['Ban Thường trực', 'name'],
  ['Ban Chấp hành', 'name'],
  ['Ban Chỉ đạo', 'name'],
  ['Ban cán sự đảng', 'name'],
  ['Ủy ban Mặt trận Tổ quốc', 'name'],
  ['Mặt trận Tổ quốc', 'name'],
  ['Phó Chủ tịch', 'name'],
  ['Chủ tịch', 'name'],
  ['Trung ương Đảng', 'name'],
  ['Trung ương', 'name'],
  ['Thủ tướng Chính phủ', 'name'],
  ['Chính phủ', 'name'],
  ['Quốc hội', 'name'],
  ['Đoàn TNCS Hồ Chí Minh', 'name'],
  ['Hồ Chí Minh', 'name'],
  ['Việt Nam', 'name'],
  ['Văn phòng', 'name'],
  ['Tỉnh ủy', 'place'],
  ['Thành ủy', 'place'],
  ['Huyện ủy', 'place'],
  ['Quận ủy', 'place'],
  ['Thị ủy', 'place'],
  ['Đảng ủy', 'place'],
  ['Đảng bộ', 'place'],
  ['Đảng đoàn', 'name'],
  ['tỉnh', 'place'],
  ['thành phố', 'place'],
  ['huyện', 'place'],
  ['quận', 'place'],
  ['thị xã', 'place'],
  ['xã', 'place'],
  ['phường', 'place'],
  ['thị trấn', 'place'],
  ['đặc khu', 'place'],
]
const FIXED_BY_KEY = new Map(FIXED.map(([words, follows]) => [words.toLowerCase(), { words, follows }]))
const FIXED_WORDS = new RegExp(`(?:${[...FIXED_BY_KEY.keys()].join('|')})(?![A-Za-zÀ-ỹ])`, 'uy')
const HEADS = new Set(['sở', 'bộ', 'ban', 'phòng', 'cục', 'trường', 'viện', 'hội', 'đoàn'])
// BẢO HIỂM XÃ HỘI KHU VỰC XX, QUÂN KHU IV
const NUMBERED = /(khu vực|quân khu|vùng) [ivx]{1,5}$/iu
const JOINTS = new Set(['và', 'của', 'các', 'với'])

/** "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH PHÚ THỌ" -> "Sở Giáo dục và Đào tạo tỉnh Phú Thọ": a capital after the head word, "và", a comma or a dash. */
function lowered(name: string): string {
  const out: string[] = []
  const text = name.toLowerCase().replace(BLANKS, ' ')
  let inPlace = false
  let capital = true
  let at = 0
  while (at < text.length) {
    FIXED_WORDS.lastIndex = at
    const found = FIXED_WORDS.exec(text)?.[0] ?? ''
    const fixed = FIXED_BY_KEY.get(found)
    if (fixed?.follows === 'word') {
      out.push(capital ? capitalized(found) : found)
      capital = false
      at += found.length
    } else if (fixed) {
      out.push(fixed.words)
      inPlace = fixed.follows === 'place'
      capital = true
      at += found.length
    } else {
      const end = text.indexOf(' ', at)
      const word = text.slice(at, end < 0 ? text.length : end)
      const joins = JOINTS.has(word)
      out.push(!joins && (capital || inPlace) ? capitalized(word) : word)
      capital = joins || /[,–-]$/u.test(word) || HEADS.has(word)
      at += word.length
    }
    if (text.charCodeAt(at) === 32) at++
  }
  return out.join(' ').replace(NUMBERED, (words, kind: string) => `${kind}${words.slice(kind.length).toUpperCase()}`)
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
