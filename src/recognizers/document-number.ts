import { bodies } from '../lexicon/bodies.js'
import { documentTypes } from '../lexicon/document-types.js'
import type { NumberMention } from '../model/mention.js'
import type { Root } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'
import { oneOf } from '../text/boundary.js'
import { CAPITAL } from '../text/letter-case.js'
import { bare } from '../text/loose.js'
import { matches } from '../text/matches.js'
import { toKey } from '../text/normalize.js'
import { fromOwnWords } from '../text/own-words.js'
import type { Recognizer } from './recognizer.js'

/** Numbers of documents: "Chỉ thị số 05-CT/TW", "số 1766/QĐ-BGDĐT", "Luật Đầu tư công số 58/2024/QH15". Short forms ("Nghị quyết 19") are not among them. */
export const documentNumber: Recognizer = { type: 'document-number', recognize }

// letters of a symbol; digits may follow within it: ĐĐQH15, BCĐQG1237
const L = '[a-zà-ỹđ]'
const PIECE = `(?:(?:ubtv)?qh\\s?[\\dol]{2}(?![a-zà-ỹđ])|(?:ubtv)?qh\\s?\\d{1,2}|${L}[a-zà-ỹđ&]{0,15}\\d{0,5})`
// 116 · 0124 · 30a · O5 and l6 for 05 and 16
const DIGITS = '(?:\\d|[ol](?=[\\dol]))[\\dol]{0,5}[a-zđ]?'
// 66.7/2025/NQ-CP: the Government's series of resolutions that carry out one of the Politburo's
const SERIES = '\\d{1,3}\\.\\d{1,2}(?=\\s{0,2}/\\s{0,2}20\\d\\d\\s{0,2}/\\s{0,2}nq)'

const NUMBER = new RegExp(
  `(?<![a-zà-ỹđ\\d.,/]|\\d:|\\d-(?=\\d{1,2}/20\\d\\d/))(?<digits>${SERIES}|${DIGITS})(?:` +
    // 116/KH-UBND · 15/2020/NĐ-CP · 31/2024/QH 15 · 223/KH- UBND · 8935/BNV-CTTN&BĐG · 9512/TTr- SNN-CCTL
    `\\s{0,2}/\\s{0,2}(?:(?<year>(?:19|20)\\d\\d)\\s{0,2}/\\s{0,2})?(?<state>${PIECE}(?:(?:\\s?[-/&]|[-/&]\\s|\\.)${PIECE}|\\s[-/]\\s(?:ubnd|hđnd|ttg|cp|tw|tu|hu|qu|vpcp)(?![a-zà-ỹđ])){0,4})|` +
    // 05-CT/TW · 05 - CT/TW · 21- NQ/TW · 3260-KH/ĐĐQH15
    `\\s{0,2}-\\s{0,2}(?<party>${L}{1,8}\\s?/\\s?${L}[a-zà-ỹđ&]{0,19}\\d{0,5}(?:-${L}{1,10}\\d{0,3})?)` +
    ')',
  'g',
)

/** What the tables and the office's own words say of the words and symbols of numbers. */
const wordsOf = fromOwnWords(({ types, bodies: ownBodies }) => {
  const named = [
    ...documentTypes.map((t) => ({ key: t.name.toLowerCase(), name: t.name })),
    ...types.map((t) => ({ key: toKey(t.name), name: t.name })),
  ]
  const symbols = [...documentTypes, ...bodies].flatMap((row) => row.symbols)
  const own = [...types, ...ownBodies].map(({ symbol }) => symbol)
  return {
    // Kế hoạch số · Thông báo kết luận số · Quyết định · Chỉ thị so (OCR) · số:
    before: new RegExp(
      `(?:(?<![a-zà-ỹđ])(?<type>${oneOf(named.map(({ key }) => key))}|công văn|văn bản)(?: kết luận| hành động)?,?\\s)?(?<so>s\\s?[ốoôỗ]\\s?[:.]?\\s?)?$`,
    ),
    names: new Map(named.map(({ key, name }) => [key, name])),
    ofTypes: new Set([...documentTypes.flatMap((t) => t.symbols), ...types.map((t) => t.symbol)].map((s) => s.toLowerCase())),
    symbols: new Set([...symbols, ...own].map((symbol) => symbol.toUpperCase())),
    // only what the tables know is put right: an own symbol may be near to anything
    byBare: new Map(symbols.map((symbol) => [bare(symbol), symbol.toUpperCase()])),
  }
})
type NumberWords = ReturnType<typeof wordsOf>
// Luật Ngân sách nhà nước số 83/2015/QH13 · Nghị quyết của Quốc hội số …
const ASSEMBLY_ACT = /(?<![a-zà-ỹđ])(?:bộ luật|luật|nghị quyết|pháp lệnh)(?![a-zà-ỹđ])/g
// …, số 1766 · … và số 15 · …; 16
const LISTED = /^[^.;:]{0,120}(?:,|;|\svà)\s(?:s[ốo]\s)?$/
// Số: 77 3/QĐ-TTg: a blank inside the number
const SPLIT_DIGITS = /s[ốo]\s?:?\s?(?<digits>\d{1,3}\s)$/
/** How far back the type word is looked for; an act of the Assembly has its name between type and number. */
const REACH = 48
const ACT_REACH = 260

function recognize({ text, key, own }: Root): readonly NumberMention[] {
  const words = wordsOf(own)
  const out: NumberMention[] = []
  let previous: (NumberMention & { readonly symbol: string }) | null = null
  for (const match of matches(key, NUMBER)) {
    const groups = match.groups ?? {}
    const ahead = key.slice(Math.max(0, match.index - REACH), match.index)
    const split = SPLIT_DIGITS.exec(ahead)?.groups?.digits ?? ''
    const before = ahead.slice(0, ahead.length - split.length)
    const found = words.before.exec(before)
    const announced = found?.groups?.so !== undefined || found?.groups?.type !== undefined
    const printed = text.slice(match.index, match.index + match[0].length)
    const length = solidLength(printed, groups.digits?.length ?? 0, announced, words)
    const solid = printed.slice(0, length)
    if (length === 0 || !isNumber(solid, groups, announced)) continue
    const number = canonical(split + solid, split.length + (groups.digits?.length ?? 0), words)
    const symbol = typeSymbol(number)
    const end = match.index + length
    const listed =
      previous && previous.symbol === symbol && LISTED.test(key.slice(previous.end, match.index)) ? previous.documentType : null
    const documentType = nameOf(found?.groups?.type, words) ?? actType(key, match.index, symbol, words) ?? listed
    const start = match.index - split.length - (found?.[0].length ?? 0)
    const mention: NumberMention = { type: 'document-number', start, end, number, documentType }
    out.push(mention)
    previous = { ...mention, symbol }
  }
  return out
}

function nameOf(word: string | undefined, { names }: NumberWords): string | null {
  return names.get(word?.replace(BLANKS, ' ') ?? '') ?? null
}

const SYMBOL_PIECE = /[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ&]*\s?\d*/gu

/** Length of the number without what follows it in small letters: "116/KH-UBND-các sở" ends at UBND. 0: no symbol at all. */
function solidLength(printed: string, digits: number, announced: boolean, words: NumberWords): number {
  let end = 0
  for (const piece of matches(printed.slice(digits), SYMBOL_PIECE)) {
    if (!isSymbol(piece[0], announced && end === 0, words)) break
    end = digits + piece.index + piece[0].trimEnd().length
  }
  return end
}

const CAPITALS = new RegExp(`^[${CAPITAL}]+$`)
const NO_LETTER = /[^A-Za-zÀ-ỹ]/gu
const NO_CAPITAL = new RegExp(`[^${CAPITAL}]`, 'g')

// TTg · CTr · TTr · QyĐ · QĐi · TBố · Ttr
function isSymbol(piece: string, trusted: boolean, { ofTypes }: NumberWords): boolean {
  if (CAPITALS.test(piece)) return true
  const letters = piece.replace(NO_LETTER, '')
  const upper = letters.replace(NO_CAPITAL, '').length
  return upper * 2 >= letters.length || (trusted && ofTypes.has(letters.toLowerCase()))
}

/** A fraction ("3/HĐND") is no number: without a word before it, a number has a body behind a hyphen, a year, or the Party's form. */
function isNumber(solid: string, { year, party }: Readonly<Record<string, string | undefined>>, announced: boolean): boolean {
  if (party !== undefined) return solid.includes('/')
  return announced || year !== undefined || HYPHENED.test(solid)
}

const HYPHENED = /[A-Za-zÀ-ỹ]\s?-\s?[A-Za-zÀ-ỹ]/u

// what most numbers have none of
const ODD = /[\s‐-―−⁄∕／]/u
const BLANK = /\s+/gu
const DASH = /[‐-―−]/gu
const SLASH = /[⁄∕／]/gu
const FIGURES = /^\d+$/u
// Ð that stands for Đ; TƯ that the Party's newer documents write TW
const OLD_LETTER = /[ÐƯ]/u
const OLD_TW = new RegExp(`(?<=[/${CAPITAL}-])TƯ(?![A-Za-zÀ-ỹ])`, 'g')

/** NFC, no blanks, one kind of dash, TƯ -> TW, O and l among digits read as 0 and 1. */
function canonical(printed: string, digits: number, words: NumberWords): string {
  const solid = ODD.test(printed) ? printed.replace(BLANK, '').replace(DASH, '-').replace(SLASH, '/') : printed
  const number = figures(solid.slice(0, digits)) + repaired(solid.slice(digits), words)
  return OLD_LETTER.test(number) ? number.replaceAll('Ð', 'Đ').replace(OLD_TW, 'TW') : number
}

function figures(head: string): string {
  return FIGURES.test(head) ? head : head.replace(/[oO]/g, '0').replace(/[lI](?=\d|$)/g, '1')
}

// what is left of the commonest bodies where a scan lost a letter
const CUT: Readonly<Record<string, string>> = {
  BND: 'UBND',
  UND: 'UBND',
  UBD: 'UBND',
  UBN: 'UBND',
  HND: 'HĐND',
  HĐN: 'HĐND',
  HĐD: 'HĐND',
  W: 'TW',
  TG: 'TTg',
}

const SYMBOL = /(?<=^|[-/])[A-ZĐƯÀ-Ỹ][A-Za-zÀ-ỹ0-9]*/gu
// QHl5 · H15 · UBTVQHO5
const ASSEMBLY = /^(?<head>(?:UBTV)?QH|H)(?<term>[0-9OL]{2})$/u

/** QD -> QĐ, HDND -> HĐND, QHl5 -> QH15, BND -> UBND: a symbol that no row knows, but for a lost mark or letter. */
function repaired(symbols: string, words: NumberWords): string {
  let out = ''
  let from = 0
  for (const { 0: symbol, index } of matches(symbols, SYMBOL)) {
    out += symbols.slice(from, index) + known(symbol, words)
    from = index + symbol.length
  }
  return out + symbols.slice(from)
}

function known(symbol: string, { symbols, byBare }: NumberWords): string {
  const upper = symbol.toUpperCase()
  const assembly = ASSEMBLY.exec(upper)?.groups
  if (assembly) return `${assembly.head === 'H' ? 'QH' : assembly.head}${(assembly.term ?? '').replace(/O/g, '0').replace(/L/g, '1')}`
  return symbols.has(upper) ? symbol : (CUT[upper] ?? byBare.get(bare(symbol)) ?? symbol)
}

const NUMERALS = /^\d+[A-Za-zÀ-ỹ]?/u
const LETTERS = /[A-Za-zÀ-ỹ]+/u

/** The first letters of the symbol: 'KH' of 116/KH-UBND, 'CT' of 05-CT/TW. */
function typeSymbol(number: string): string {
  return LETTERS.exec(number.replace(NUMERALS, ''))?.[0]?.toUpperCase() ?? ''
}

/** "Luật Tổ chức chính quyền địa phương số 72/2025/QH15": the type stands before the act's name, in the same sentence. */
function actType(key: string, at: number, symbol: string, words: NumberWords): string | null {
  if (symbol !== 'QH' && symbol !== 'UBTVQH' && symbol !== 'PL') return null
  const before = key.slice(Math.max(0, at - ACT_REACH), at)
  const sentence = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1)
  const last = matches(sentence, ASSEMBLY_ACT).at(-1)?.[0]
  return nameOf(last, words)
}
