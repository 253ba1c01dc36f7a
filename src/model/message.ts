import * as z from 'zod'
import { Evidence, Position } from './position.js'

export const Severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof Severity>

/**
 * One thing said to the user about a document or a set of documents. A message about two documents carries the evidence of both
 * (`quote`/`position` in `path`, the other side in `related`). `fingerprint` stays the same under unrelated edits of the text.
 */
export const Message = z.object({
  ruleId: z.string(),
  severity: Severity,
  reason: z.string(),
  path: z.string().nullable(),
  position: Position.optional(),
  quote: z.string().optional(),
  actual: z.string().optional(),
  expected: z.string().optional(),
  /** How to put it right, or what else to know. */
  note: z.string().optional(),
  url: z.string().optional(),
  fingerprint: z.string(),
  related: z.array(Evidence.extend({ path: z.string() })).optional(),
})
export type Message = z.infer<typeof Message>

/** A sentence shown to people, in both languages; the compiler demands both. */
export type Words = { readonly vi: string; readonly en: string }
