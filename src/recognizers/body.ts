import { bodyKinds } from '../lexicon/body-kinds.js'
import type { BodyMention } from '../model/mention.js'
import type { Root } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'
import { END, oneOf } from '../text/boundary.js'
import { matches } from '../text/matches.js'
import { toKey } from '../text/normalize.js'
import { fromOwnWords } from '../text/own-words.js'
import { PLACE_GOES_ON, PLACE_NAME } from '../text/place-name.js'
import { endAt, standsAt } from '../text/sticky.js'
import type { Recognizer } from './recognizer.js'

/** Bodies named in full with their place: "Ban Thường vụ Huyện ủy Võ Nhai", "UBND tỉnh Đắk Lắk", "Bộ Chính trị". */
export const body: Recognizer = { type: 'body', recognize }

const CENTRAL = new Set([
  'bộ chính trị',
  'ban bí thư',
  'ban chấp hành trung ương',
  'thủ tướng chính phủ',
  'văn phòng chính phủ',
  'văn phòng trung ương đảng',
  'chính phủ',
  'ủy ban thường vụ quốc hội',
  'quốc hội',
])
// Ban Thường vụ Huyện ủy Võ Nhai · Tỉnh ủy Thái Nguyên
const COMMITTEES = each(['ban thường vụ ', 'thường trực ', 'ban chấp hành ', ''], ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy'])
// UBND tỉnh Đắk Lắk · Chủ tịch Ủy ban nhân dân huyện Võ Nhai · HĐND thành phố Huế
const COUNCILS = each(each(['chủ tịch ', ''], ['ủy ban nhân dân ', 'ubnd ', 'hội đồng nhân dân ', 'hđnd ']), [
  'tỉnh',
  'thành phố',
  'tp.',
  'tp',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
])
// what stands before is looked at on a find only
const BODY = new RegExp(`(?:${oneOf([...CENTRAL, ...COMMITTEES, ...COUNCILS])})(?![a-zà-ỹđ])`, 'g')
const WITHIN_WORD = /(?<=[a-zà-ỹđ])/y
// Võ Nhai · Bà Rịa - Vũng Tàu · Hồ Chí Minh
const NAME = new RegExp(`\\s(?:${PLACE_NAME}|\\d{1,2}(?![\\d/.])${PLACE_GOES_ON})`, 'y')
const KINDS = bodyKinds.map((row) => ({ ...row, pattern: new RegExp(row.pattern, 'u') }))

function recognize(root: Root): readonly BodyMention[] {
  const named = inTables(root)
  if (root.own.bodies.length === 0) return named
  const own = ownBodies(root)
  const rest = named.filter(({ start, end }) => !own.some((mention) => start < mention.end && mention.start < end))
  return [...own, ...rest].sort((a, b) => a.start - b.start)
}

function inTables({ text, key }: Root): readonly BodyMention[] {
  const out: BodyMention[] = []
  BODY.lastIndex = 0
  for (let match = BODY.exec(key); match; match = BODY.exec(key)) {
    const { 0: words, index: start } = match
    if (standsAt(WITHIN_WORD, key, start)) {
      BODY.lastIndex = start + 1
      continue
    }
    const end = CENTRAL.has(words) ? BODY.lastIndex : endAt(NAME, text, BODY.lastIndex)
    if (end > 0) out.push({ type: 'body', start, end, name: spelled(text.slice(start, end)), ...kindOf(words) })
  }
  return out
}

function each(before: readonly string[], words: readonly string[]): string[] {
  return before.flatMap((lead) => words.map((word) => lead + word))
}

type Kind = Pick<BodyMention, 'level' | 'branch'>

/** By the words of the pattern, which are few. */
const known = new Map<string, Kind>()

function kindOf(words: string): Kind {
  const kind = known.get(words) ?? readKind(words)
  known.set(words, kind)
  return kind
}

function readKind(words: string): Kind {
  const full = words.replace('ubnd', 'ủy ban nhân dân').replace('hđnd', 'hội đồng nhân dân')
  const found = KINDS.find(({ pattern }) => pattern.test(full))
  return { level: found === undefined || found.level === 'place' ? placeLevel(words) : found.level, branch: found?.branch ?? null }
}

// BCĐCĐS · Ban Chỉ đạo chuyển đổi số; not within a number: 15/KH-BCĐCĐS
const ownNames = fromOwnWords(
  ({ bodies }) =>
    new RegExp(`(?<![A-Za-zÀ-ỹ0-9/-])(?:${oneOf(bodies.flatMap(({ symbol, name }) => [toKey(symbol), toKey(name)]))})${END}`, 'gu'),
)

/** Bodies of the office's own words: names in any case, symbols as they are written. */
function ownBodies({ text, key, own }: Root): readonly BodyMention[] {
  return matches(key, ownNames(own)).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const body = own.bodies.find(({ symbol, name }) => symbol === text.slice(start, end) || toKey(name) === match[0])
    if (!body) return []
    const kind = KINDS.find(({ pattern }) => pattern.test(toKey(body.name)))
    const level = kind === undefined || kind.level === 'place' ? null : kind.level
    return [{ type: 'body' as const, start, end, name: body.name, level, branch: kind?.branch ?? null }]
  })
}

function spelled(printed: string): string {
  const name = printed.replace(BLANKS, ' ')
  if (!SHORT.test(name)) return name
  return name
    .replace('UBND', 'Ủy ban nhân dân')
    .replace('HĐND', 'Hội đồng nhân dân')
    .replace(/\bTP\.?(?=\s)/u, 'thành phố')
}

const SHORT = /UBND|HĐND|TP/

/** 'ubnd huyện' -> district; a city without more is taken for one under the central government. */
function placeLevel(words: string): BodyMention['level'] {
  if (/(?:\s|^)(?:phường|thị trấn|đặc khu|(?<!thị )xã)$/u.test(words)) return 'commune'
  return /(?:huyện|quận|thị xã)$/u.test(words) ? 'district' : 'province'
}
