import { documentTypes } from '../../lexicon/document-types.js'
import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { oneOf } from '../../text/boundary.js'
import { matches } from '../../text/matches.js'
import { toKey } from '../../text/normalize.js'
import { fromOwnWords } from '../../text/own-words.js'
import type { Act } from './acts.js'

// Nghị quyết 19 · Chỉ thị số 05 · Chương trình 10: a number without its symbol
const shortForm = fromOwnWords(
  ({ types }) =>
    new RegExp(
      `(?<![a-zà-ỹ])(?<type>${oneOf([...documentTypes.filter((t) => t.symbols.length > 0), ...types].map((t) => toKey(t.name)))})\\s(?:số\\s)?(?<number>\\d{1,5}[a-z]?)(?![\\da-zà-ỹ]|\\s?[-/–]\\s?[\\da-zà-ỹ]|[.,]\\d|\\s?(?:%|năm|tháng|nhiệm vụ|giải pháp|chỉ tiêu|nhóm|đề án|dự án|người|tỷ|triệu))`,
      'g',
    ),
)

/** Short forms that stand for one act of the text, by type and number; those that fit none or several are left alone. */
export function findShortForms(
  root: Root,
  acts: readonly Act[],
  keep: (span: Span) => boolean,
): readonly { readonly act: Act; readonly span: Span }[] {
  const known = new Map<string, Act | null>()
  for (const act of acts) {
    for (const type of new Set(act.citations.map((c) => c.type))) {
      const key = keyOf(type ?? '', /^\d+(?:\.\d+)?\p{Ll}?/u.exec(act.citations[0]?.number ?? '')?.[0] ?? '')
      known.set(key, known.has(key) && known.get(key) !== act ? null : act)
    }
  }
  const out: { act: Act; span: Span }[] = []
  if (known.size === 0) return out
  for (const match of matches(root.key, shortForm(root.own))) {
    const act = known.get(keyOf(match.groups?.type ?? '', match.groups?.number ?? ''))
    const span = { start: match.index, end: match.index + match[0].length }
    if (act && keep(span)) out.push({ act, span })
  }
  return out
}

/** "Chương trình hành động số 10" and "Chương trình 10", "05" and "5" are one. */
function keyOf(type: string, number: string): string {
  return `${type.toLowerCase().replace(BLANKS, ' ').replace(' hành động', '')} ${number.replace(/^0+(?=\d)/, '')}`
}
