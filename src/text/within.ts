import type { Span } from '../model/position.js'

// `indexOf` over a whole text goes on to its end where the stretch holds no mark: asked for at every sentence, that takes quadratic time

/** The first offset at which a mark stands inside a stretch of a text, -1 where it holds none. */
export function firstWithin(text: string, mark: string, { start, end }: Span): number {
  const at = text.slice(start, end).indexOf(mark)
  return at < 0 ? -1 : start + at
}

/** The last offset at which a mark stands inside a stretch of a text, -1 where it holds none. */
export function lastWithin(text: string, mark: string, { start, end }: Span): number {
  const at = text.slice(start, end).lastIndexOf(mark)
  return at < 0 ? -1 : start + at
}

/** Whether a stretch of a text holds a mark. The stretches have to be asked for in rising order: each part of the text is searched once. */
export type Holds = (stretch: Span) => boolean

export function holds(text: string, mark: string): Holds {
  let at = text.indexOf(mark)
  return ({ start, end }) => {
    if (at >= 0 && at < start) at = text.indexOf(mark, start)
    return at >= 0 && at + mark.length <= end
  }
}
