import * as z from 'zod'

/** A place in the canonical text: line and column from 1, offset from 0 in UTF-16 units; `page` from 1 where the format has pages. */
export const Point = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
  page: z.int().min(1).optional(),
})
export type Point = z.infer<typeof Point>

/** A stretch of the canonical text; `end` is exclusive. */
export const Position = z.object({ start: Point, end: Point })
export type Position = z.infer<typeof Position>

/** The words that a value rests on: `canonicalText.slice(position.start.offset, position.end.offset) === quote`, always. */
export const Evidence = z.object({ quote: z.string(), position: Position })
export type Evidence = z.infer<typeof Evidence>

/** The calibrated chance that an item is right: of ten items with 0.9, about nine are (docs/confidence.md). */
export const Confidence = z.number().min(0).max(1)
export type Confidence = z.infer<typeof Confidence>

/** Every listed item of a record is evidence with, where it could be calibrated, a confidence. */
export const Item = Evidence.extend({ confidence: Confidence.optional() })
export type Item = z.infer<typeof Item>

/** A half-open stretch [start, end) of the reading text (`Root.text`), in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }
