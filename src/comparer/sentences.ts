import type { Span } from '../model/position.js'
import { matches } from '../text/matches.js'
import { toKey } from '../text/normalize.js'

/**
 * The sentences of a quote, as stretches of it: up to ".", ";", "!" or "?" before a blank, or up to a line that opens a list item. In plans a
 * semicolon ends a task as a full stop does. Blanks and list marks at either end are left out.
 */
export function sentences(quote: string): Span[] {
  const key = toKey(quote)
  const found: Span[] = []
  let start = 0
  const close = (end: number): void => {
    if (WORD.test(quote.slice(start, end))) found.push(trim(quote, start, end))
    start = end
  }
  for (const match of matches(key, SENTENCE_END)) close(match.index + match[0].length)
  close(quote.length)
  return found
}

const WORD = /[A-Za-zÀ-ỹ]{2}/u
// "… hằng năm. Lấy kết quả", "…; khơi dậy", "\n- Đẩy mạnh", "\n\n"
const SENTENCE_END = /[.;!?…](?=\s|$)|\n(?=\s{0,8}[-*+•–]\s|\s{0,8}\n)/gu

function trim(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /[\s\-*+•–,;]/u.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
