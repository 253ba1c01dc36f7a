import type { Span } from '../model/position.js'
import type { Root, Section } from '../model/tree.js'
import { matches } from '../text/matches.js'
import { spanAt } from '../text/sorted.js'
import { sentenceAt } from './passage.js'

/** The members of a list, and the rank that the last one's label claims (0: no labels). */
export type Counted = { readonly items: readonly Span[]; readonly last: number }

const ORDINALS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
// "Một là,", "- Hai là:", "Thứ nhất,", "thứ tư, …" at the start of a sentence or clause
const ORDINAL =
  /(?<=^|[\n\t:;.]\s{0,3}(?:[-+*]\s)?)(?:(?<is>một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)\slà|thứ\s(?<nth>nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\s?[,:]?/gu

/** How far a list may stretch. */
const REACH = 60_000

/** "Một là … Hai là …" from an offset on, where the first one opens right there; null where there is none. */
export function countOrdinals(root: Root, from: number): Counted | null {
  const items: Span[] = []
  // the window begins a little earlier, so that the look-behind sees the colon
  const base = Math.max(0, from - 8)
  const window = root.key.slice(base, from + REACH)
  for (const match of matches(window, ORDINAL)) {
    const start = base + match.index
    if (start < from) continue
    const word = match.groups?.is ?? match.groups?.nth ?? ''
    const rank = word === 'nhất' ? 1 : word === 'tư' ? 4 : ORDINALS.indexOf(word) + 1
    if (items.length === 0 && (rank !== 1 || root.key.slice(from, start).trim() !== '')) return null
    if (rank === 1 && items.length > 0) break
    if (rank !== items.length + 1) return null
    items.push(firstClause(root, start))
  }
  return items.length >= 2 ? { items, last: items.length } : null
}

/** Clauses between semicolons from an offset to the end of its sentence, or "(1) …; (2) …"; null where they cannot be counted surely. */
export function countClauses(root: Root, from: number): Counted | null {
  const start = from + (/^\s{0,3}/u.exec(root.key.slice(from, from + 3))?.[0].length ?? 0)
  if (root.key[start - 1] === '\n') return null
  const sentence = sentenceAt(root, start)
  // what stands in brackets or quotation marks is one word here
  const list = root.key.slice(start, sentence.end).replace(/\([^()\n]{0,300}\)|"[^"\n]{0,300}"/gu, (inside) => '_'.repeat(inside.length))
  const line = root.key.slice(sentence.end, sentence.end + 2000).split('\n', 1)[0] ?? ''
  // a colon or an open bracket may hold a list of its own; semicolons in the next sentence may carry this one on
  if (/[:()"]/u.test(list) || line.includes(';')) return null
  const items: Span[] = []
  let at = start
  for (const clause of list.split(';')) {
    if (clause.trim().split(/\s+/u).length >= 2) items.push({ start: at, end: at + clause.length })
    at += clause.length + 1
  }
  return items.length >= 2 && list.includes(';') ? { items, last: 0 } : null
}

/** The numbered sections that follow an announcement directly: children of its section, or its next siblings. */
export function countSections(root: Root, at: number, listStart: number): Counted | null {
  if (root.key.slice(listStart, listStart + 3).trim() !== '' && root.key[listStart] !== '\n') return null
  const found = locate(root.sections, at)
  if (!found) return null
  const { section, siblings } = found
  const list = section.children.length > 0 ? section.children : siblings.slice(siblings.indexOf(section) + 1)
  return (list[0]?.start ?? Number.POSITIVE_INFINITY) > listStart + 3 ? null : countSeries(list)
}

/** The numbered sections under a heading that announces them: "II. 05 NHIỆM VỤ TRỌNG TÂM". */
export function countUnderHeading(root: Root, at: number): Counted | null {
  const section = locate(root.sections, at)?.section
  return section?.heading && section.title.start <= at && at < section.title.end ? countSeries(section.children) : null
}

/** Siblings of one kind that are numbered from 1 without a gap. */
function countSeries(list: readonly Section[]): Counted | null {
  const first = list[0]
  if (!first || rankOf(first) !== 1) return null
  const items: Section[] = []
  for (const member of list) {
    if (member.kind !== first.kind) continue
    const rank = rankOf(member)
    if (rank === 1 && items.length > 0) break
    if (rank !== items.length + 1) return null
    items.push(member)
  }
  return items.length >= 2 ? { items: items.map(({ title }) => title), last: items.length } : null
}

/** The innermost section that holds an offset in words of its own, with its siblings. */
function locate(sections: readonly Section[], at: number): { section: Section; siblings: readonly Section[] } | null {
  const section = spanAt(sections, at)
  return section ? (locate(section.children, at) ?? { section, siblings: sections }) : null
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** 'II' -> 2, '3' -> 3, '2.4' -> 4, 'c' -> 3; 0 for bullets and unnumbered paragraphs. */
function rankOf({ kind, label }: Section): number {
  const tail = label.toLowerCase().split('.').at(-1) ?? ''
  if (kind === 'roman') return ROMAN.indexOf(tail) + 1
  if (kind === 'letter') return LETTERS.indexOf(tail) + 1
  if (kind === 'arabic' || kind === 'decimal' || kind === 'paren') return Number(/\d{1,3}/u.exec(tail)?.[0] ?? 0)
  return 0
}

function firstClause(root: Root, start: number): Span {
  const end = /[.;\n]/u.exec(root.key.slice(start, start + 200))?.index ?? 200
  return { start, end: Math.min(start + end, root.key.length) }
}
