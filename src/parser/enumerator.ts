import type { Span } from '../model/position.js'
import type { Enumerator, EnumeratorKind } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'

/** The order of kinds from the outermost in: a kind closes every open section of a later one. Equal ranks nest as they come. */
export const RANK: Readonly<Record<EnumeratorKind, number>> = {
  part: 0,
  chapter: 1,
  upper: 2,
  roman: 3,
  heading: 3,
  article: 4,
  arabic: 5,
  decimal: 6,
  ordinal: 7,
  letter: 8,
  paren: 9,
  dash: 10,
  plus: 11,
  star: 10,
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const COUNTS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

// one alternative a kind, tried at the start of a block
// Phần thứ nhất, PHẦN II. · Chương III · Mục 2. · Điều 3. · I. I- IV/ · A. B) · 1.2. 1.2 · 1. 1) 1/ 1 . · a) đ) a1) · (1) (a) · Một là, · Thứ nhất, · - – · + · * •
const ENUMERATOR = new RegExp(
  [
    '(?<part>phần\\s(?:thứ\\s)?(?<partOf>[ivx]{1,5}|\\d{1,2}|nhất|hai|ba|tư|bốn|năm)(?=[\\s.:,]|$)\\s?[.:\\-]?)',
    '(?<chapter>chương\\s(?<chapterOf>[ivx]{1,6}|\\d{1,2})(?=[\\s.:]|$)\\s?[.:\\-]?)',
    '(?<heading>mục\\s(?<headingOf>[ivx]{1,6}|\\d{1,2})(?=[.:]|\\s[A-Za-zÀ-ỹ]|$)\\s?[.:]?)',
    '(?<article>điều\\s(?<articleOf>\\d{1,3})\\s?[a-zđ]?(?=[.:\\s]|$)\\s?[.:])',
    '(?<roman>(?<romanOf>[ivx]{1,6})\\s?(?:[.)\\-/](?!v)|(?=\\s[A-Za-zÀ-ỹ])))(?=\\s|[A-Za-zÀ-ỹ])',
    '(?<decimal>(?<decimalOf>\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s?[.)]?(?=\\s|[A-Za-zÀ-ỹ]))',
    // 02-TT/TU and 258/KH-UBND are numbers of papers
    '(?!\\d{1,3}\\s?(?:-\\s?[a-zà-ỹđ]{1,8}\\s?/|/\\s?[a-zđ]{1,6}-[a-zđ]))(?<arabic>(?<arabicOf>\\d{1,3})\\s?[./)\\-](?![\\d./]))(?=\\s{0,2}[^\\d\\s%])',
    '(?<upper>(?<upperOf>[a-hđ])\\s?[.)\\-](?=\\s))',
    '(?<letter>(?<letterOf>[a-zđ])\\d?\\s?(?:\\)|\\.(?=\\s)))',
    '(?<paren>\\((?<parenOf>\\d{1,2}|[a-zđ]|[ivx]{1,4})\\)(?=\\s|[A-Za-zÀ-ỹ]))',
    '(?<ordinal>(?<ordinalOf>(?:mười\\s)?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\slà|thứ\\s(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!,?\\s(?:ngày\\s)?\\d{1,2}[/\\-]\\d))\\s?[,:;.\\-]?)(?=\\s)',
    '(?<dash>-{1,2}(?=[\\sA-Za-zÀ-ỹ"(]))',
    '(?<plus>\\+(?=[\\sA-Za-zÀ-ỹ"(]))',
    '(?<star>[*•●▪■◦○→✓](?=[\\sA-Za-zÀ-ỹ"(]))',
  ].join('|'),
  'uy',
)

/**
 * The enumerator at the start of a block, or null. Whether it opens an item is for the outline to say: "135 xã", "23 tháng 6" and "V/v"
 * carry none, but "12. Sở Y tế" does only where it goes on with a list. `text` tells capitals apart, `key` is matched.
 */
export function enumeratorAt(text: string, key: string, block: Span): Enumerator | null {
  if (!mayOpen(key.charCodeAt(block.start))) return null
  const misread = MISREAD.has(text.charCodeAt(block.start)) ? MISREAD_ROMAN.exec(text.slice(block.start, block.start + 60)) : null
  if (misread) {
    const length = misread[1]?.length ?? 1
    return { start: block.start, end: block.start + length + 1, kind: 'roman', label: 'I'.repeat(length), value: length }
  }
  ENUMERATOR.lastIndex = block.start
  const match = ENUMERATOR.exec(key)
  const groups = match?.groups
  if (!match || !groups || match.index + match[0].length > block.end) return null
  const kind = kindOf(groups, text.charAt(block.start))
  if (!kind) return null
  const printed = text.slice(block.start, block.start + match[0].length)
  return { start: block.start, end: block.start + match[0].length, kind, label: labelOf(kind, printed), value: rankIn(kind, groups) }
}

// "l. MỤC ĐÍCH, YÊU CẦU", "lI. NHIỆM VỤ": a numeral that OCR read as the letter l before a heading in capitals
const MISREAD = new Set(['l', '|', 'I'].map((c) => c.charCodeAt(0)))
const MISREAD_ROMAN = /^(?=[l|I]*[l|])([l|I]{1,3})\.\s\p{Lu}{2}[^\p{Ll}]{4}/u

// letters that begin an enumerator word or symbol: most blocks are ruled out here
function mayOpen(unit: number): boolean {
  return unit < 128 || unit === 0x111 || unit === 0x2022 || (unit >= 0x25a0 && unit <= 0x25ff) || unit === 0x2192 || unit === 0x2713
}

function kindOf(groups: Readonly<Record<string, string | undefined>>, first: string): EnumeratorKind | null {
  const isUpper = first !== first.toLowerCase()
  for (const kind of KINDS) {
    if (groups[kind] === undefined) continue
    // "i)" is a letter, "I." a numeral; "a." a letter, "A." a part
    if (kind === 'roman' && !isUpper) return /^[ivx][).]/.test(groups.roman ?? '') ? 'letter' : null
    if (kind === 'roman' && !/[.)\-/]$/.test(groups.roman ?? ''))
      return groups.romanOf === 'i' || groups.romanOf === 'ii' || groups.romanOf === 'iii' ? 'roman' : null
    if (kind === 'upper' && !isUpper) return 'letter'
    if (kind === 'letter' && isUpper) return null
    return kind
  }
  return null
}

const KINDS = [
  'part',
  'chapter',
  'heading',
  'article',
  'roman',
  'decimal',
  'arabic',
  'upper',
  'letter',
  'paren',
  'ordinal',
  'dash',
  'plus',
  'star',
] as const

function labelOf(kind: EnumeratorKind, printed: string): string {
  const label = printed.replace(BLANKS, ' ').trim()
  if (kind === 'dash' || kind === 'plus' || kind === 'star') return label
  return label.replace(/^\((.*)\)$/u, '$1').replace(/[\s.)\-/:,;]+$/u, '')
}

function rankIn(kind: EnumeratorKind, groups: Readonly<Record<string, string | undefined>>): number {
  const of = groups[`${kind}Of`] ?? groups.romanOf ?? groups.upperOf ?? groups.letterOf ?? ''
  switch (kind) {
    case 'dash':
    case 'plus':
    case 'star':
      return 0
    case 'decimal':
      return Number(of.split('.').at(-1))
    case 'ordinal':
      return of.startsWith('thứ') ? ordinalValue(of.slice(4)) : COUNTS.indexOf(of.replace(/\slà$/u, '')) + 1
    default:
      if (/^\d+$/.test(of)) return Number(of)
      if (kind === 'letter' || kind === 'upper') return LETTERS.indexOf(of) + 1
      if (kind === 'paren' && of.length === 1 && !'ivx'.includes(of)) return LETTERS.indexOf(of) + 1
      return romanValue(of) || ordinalValue(of)
  }
}

function ordinalValue(word: string): number {
  return ORDINALS.indexOf(word === 'bốn' ? 'tư' : word) + 1
}

function romanValue(numeral: string): number {
  let total = 0
  for (const [at, c] of [...numeral].entries()) {
    const unit = c === 'i' ? 1 : c === 'v' ? 5 : c === 'x' ? 10 : 0
    if (unit === 0) return 0
    const next = numeral[at + 1]
    total += (next === 'v' || next === 'x') && c === 'i' ? -unit : unit
  }
  return total
}
