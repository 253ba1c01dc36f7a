import { abbreviations } from '../../lexicon/bodies.js'
import { bodyKinds } from '../../lexicon/body-kinds.js'
import { provinces } from '../../lexicon/places.js'
import type { IssuerBranch, IssuerLevel } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { fold, toKey } from '../../text/normalize.js'
import { isCapitals } from './pieces.js'

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
  if (/(?:^|\s)(?:xã|phường|thị trấn|đặc khu)\s/u.test(key) && !/thị xã\s/u.test(key)) return 'commune'
  if (/(?:^|\s)(?:huyện|quận|thị xã)(?:\s|$)/u.test(key)) return 'district'
  if (/(?:^|\s)(?:tỉnh|sở)(?:\s|$)/u.test(key)) return 'province'
  const city = /(?:thành phố|thành ủy|thành đoàn|tp\.?)(?:\s+(?<name>.{2,30}))?$/u.exec(key)
  if (!city) return null
  const name = city.groups?.name
  if (name === undefined) return 'province'
  const known = CITIES.get(name)
  if (!known) return 'district'
  return on !== null && known.from !== null && on < known.from ? 'district' : 'province'
}

const SHORT = abbreviations.map(({ short, full }) => ({
  pattern: new RegExp(`(?<![\\p{L}&])${short.replace('.', '\\.')}(?![\\p{L}&])`, 'gu'),
  full,
}))

/** Abbreviations spelled out, blanks folded: 'UBND TP. Huế' -> 'Ủy ban nhân dân thành phố Huế'. */
export function spellOut(name: string): string {
  let out = name.replace(/\s+/gu, ' ').trim()
  for (const { pattern, full } of SHORT) out = out.replace(pattern, isCapitals(out.replace(pattern, '')) ? full.toUpperCase() : full)
  return out.replace(/\s+/gu, ' ').trim()
}

/** "B Ộ LAO ĐỘNG", "X Ã HỘI": a blank between the consonants of a syllable and the rest of it. */
export function unspaced(name: string): string {
  return name.replace(/(?<!\p{L})(?!TP |TX |TT )([BCDĐGHKLMNPQRSTVX]{1,3}) (?=[AĂÂEÊIOÔƠUƯYÀ-Ỹ]{1,3}[CGHMNPT]{0,2}(?!\p{L}))/gu, '$1')
}

const PLACE_KINDS = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường'])
const HEADS =
  /^(?:(?:phó )?chủ tịch ủy ban nhân dân|ủy ban nhân dân|hội đồng nhân dân|ban thường vụ|ban chấp hành trung ương|ban chấp hành|ban bí thư|bộ chính trị|thủ tướng chính phủ|chính phủ|văn phòng chính phủ|văn phòng|quốc hội)/u

/**
 * A name set in capitals, written as in running text: as the document itself writes it elsewhere, otherwise small letters with capitals for
 * the first word and for names of places. A name with small letters is left as it is.
 */
export function inSmallLetters(root: Root, name: string): string {
  if (!isCapitals(name)) return capitalized(name)
  const key = toKey(name)
  for (let at = root.key.indexOf(key); at >= 0; at = root.key.indexOf(key, at + key.length)) {
    const printed = root.text.slice(at, at + key.length)
    if (!isCapitals(printed) && printed !== printed.toLowerCase()) return capitalized(printed)
  }
  return capitalized(lowered(name))
}

function lowered(name: string): string {
  const lower = name.toLowerCase()
  const head = HEADS.exec(lower)?.[0].length ?? 0
  let proper = head === 0 ? 1 : 0
  const words = lower
    .slice(head)
    .trim()
    .split(' ')
    .map((word, at, all) => {
      const isKind =
        PLACE_KINDS.has(word) || (word === 'thành' && all[at + 1] === 'phố') || (word === 'thị' && /^(?:xã|trấn)$/u.test(all[at + 1] ?? ''))
      if (isKind) {
        proper = 2
        return word
      }
      if ((word === 'phố' && all[at - 1] === 'thành') || (/^(?:xã|trấn)$/u.test(word) && all[at - 1] === 'thị')) return word
      if (/^(?:và|của|các|đảng|ủy)$/u.test(word) && proper < 2) return word
      return proper > 0 ? capitalized(word) : word
    })
  return [capitalized(lower.slice(0, head)).replace('tịch ủy ban', 'tịch Ủy ban').replace('chính phủ', 'Chính phủ'), ...words]
    .filter((w) => w !== '')
    .join(' ')
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
