import { actions } from '../lexicon/actions.js'
import type { Span } from '../model/position.js'
import { END, oneOf } from '../text/boundary.js'
import { syllables, toKey } from '../text/normalize.js'

/** The sentences of a quote, as stretches of it: up to ".", ";", "!" or "?" before a blank, or up to a line that opens a list item. */
export function sentences(quote: string): Span[] {
  return cut(quote, SENTENCE_END)
}

/**
 * The measures inside a quote, each with a verb of its own: "Mở rộng hỗ trợ có điều kiện, giảm dần cho không; tăng cường tín dụng" gives
 * three. A stretch too short to say anything stays with the one before it.
 */
export function clauses(quote: string): Span[] {
  const found: Span[] = []
  for (const sentence of sentences(quote)) {
    for (const part of cut(quote.slice(sentence.start, sentence.end), CLAUSE_END)) {
      const clause = { start: sentence.start + part.start, end: sentence.start + part.end }
      const last = found.at(-1)
      if (last !== undefined && last.end >= sentence.start && syllables(quote.slice(clause.start, clause.end)).length < SHORTEST) {
        found[found.length - 1] = { start: last.start, end: clause.end }
      } else found.push(clause)
    }
  }
  return found
}

const SHORTEST = 4
// "… hằng năm. Lấy kết quả", "…; khơi dậy", "\n- Đẩy mạnh", "\n\n"
const SENTENCE_END = /[.;!?…](?=\s|$)|\n(?=\s{0,8}[-*+•–]\s|\s{0,8}\n)/gu
// ", khắc phục tư tưởng", ", phát huy"
const CLAUSE_END = new RegExp(`,(?=\\s{1,3}(?:${oneOf(actions)})${END})`, 'gu')

function cut(text: string, ends: RegExp): Span[] {
  const key = toKey(text)
  const found: Span[] = []
  let start = 0
  const close = (end: number): void => {
    if (/[\p{L}]{2}/u.test(text.slice(start, end))) found.push(trim(text, { start, end }))
    start = end
  }
  for (const match of key.matchAll(ends)) close(match.index + match[0].length)
  close(text.length)
  return found
}

function trim(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s\-*+•–,]/u.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
