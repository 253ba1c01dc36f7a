import { documentTypes } from '../../lexicon/document-types.js'
import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { matches } from '../../text/matches.js'
import { toKey } from '../../text/normalize.js'
import { fromOwnWords } from '../../text/own-words.js'
import { standsAt } from '../../text/sticky.js'
import { isWordUnit } from '../../text/word.js'
import type { Act } from './acts.js'

// Nghị quyết 19 · Chỉ thị số 05 · Chương trình 10: a number without its symbol
const NUMBER =
  /\s\d{1,5}[a-z]?(?![\da-zà-ỹ]|\s?[-/–]\s?[\da-zà-ỹ]|[.,]\d|\s?(?:%|năm|tháng|nhiệm vụ|giải pháp|chỉ tiêu|nhóm|đề án|dự án|người|tỷ|triệu))/g
const typesIn = fromOwnWords(({ types }) =>
  [...documentTypes.filter(({ symbols }) => symbols.length > 0), ...types]
    .map(({ name }) => toKey(name))
    .sort((a, b) => b.length - a.length),
)
const NUMBER_WORD = /(?<=\ssố)/y

/** Short forms that stand for one act of the text, by type and number; those that fit none or several are left alone. */
export function findShortForms(
  root: Root,
  acts: readonly Act[],
  keep: (span: Span) => boolean,
): readonly { readonly act: Act; readonly span: Span }[] {
  const numbers = new Set(acts.map(shortNumber))
  const named = numbers.size === 0 ? [] : matches(root.key, NUMBER).filter(([found]) => numbers.has(withoutNoughts(found.trimStart())))
  if (named.length === 0) return []
  const known = byShortForm(acts)
  return named.flatMap(({ index, 0: found }) => {
    const end = standsAt(NUMBER_WORD, root.key, index) ? index - ' số'.length : index
    const type = typeEndingAt(root, end)
    if (type === undefined) return []
    const act = known.get(keyOf(type, withoutNoughts(found.trimStart())))
    const span = { start: end - type.length, end: index + found.length }
    return act && keep(span) ? [{ act, span }] : []
  })
}

/** Acts by type and number; null where several have both. */
function byShortForm(acts: readonly Act[]): ReadonlyMap<string, Act | null> {
  const out = new Map<string, Act | null>()
  for (const act of acts) {
    for (const type of new Set(act.citations.map((c) => c.type))) {
      const key = keyOf(type ?? '', shortNumber(act))
      out.set(key, out.has(key) && out.get(key) !== act ? null : act)
    }
  }
  return out
}

/** '57' of 57-NQ/TW, '8a' of 08a/KH-UBND. */
function shortNumber({ citations: [first] }: Act): string {
  return withoutNoughts(/^\d+(?:\.\d+)?[a-zđ]?/u.exec(first?.number ?? '')?.[0] ?? '')
}

/** The type whose name ends at an offset, the longest first. */
function typeEndingAt({ key, own }: Root, end: number): string | undefined {
  return typesIn(own).find((type) => key.endsWith(type, end) && !isWordUnit(key.charCodeAt(end - type.length - 1)))
}

/** "Chương trình hành động số 10" and "Chương trình 10" are one. */
function keyOf(type: string, number: string): string {
  return `${type.toLowerCase().replace(BLANKS, ' ').replace(' hành động', '')} ${number}`
}

/** "05" and "5" are one. */
function withoutNoughts(number: string): string {
  return number.replace(/^0+(?=\d)/, '')
}
