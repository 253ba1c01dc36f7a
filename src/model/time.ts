import * as z from 'zod'

/** A point in time as exact as the text: '2030', '2025-Q3', '2025-11' or '2025-12-31'. "cuối năm N", "đến hết năm N" are 'N'. */
export const Time = z.string().regex(/^\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?$/u)
export type Time = z.infer<typeof Time>

/** "giai đoạn 2021-2025" has both ends; "đến năm 2030" has only `to`. */
export const Period = z.object({ from: Time.nullable(), to: Time.nullable() })
export type Period = z.infer<typeof Period>

/** The period of one item, as a pair [from, to]. */
export const TimeSpan = z.tuple([Time.nullable(), Time.nullable()])
export type TimeSpan = z.infer<typeof TimeSpan>
