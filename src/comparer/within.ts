import type { Evidence, Point } from '../model/position.js'

/** The part [from, to) of an evidence's quote as an evidence of its own. A page break inside the quote is not known: the page stays that of its start. */
export function within(whole: Evidence, from: number, to: number): Evidence {
  const { quote, position } = whole
  return {
    quote: quote.slice(from, to),
    position: { start: advance(position.start, quote, from), end: advance(position.start, quote, to) },
  }
}

function advance(start: Point, quote: string, by: number): Point {
  let line = start.line
  let column = start.column + by
  for (let at = quote.indexOf('\n'); at >= 0 && at < by; at = quote.indexOf('\n', at + 1)) {
    line++
    column = by - at
  }
  return { ...start, line, column, offset: start.offset + by }
}
