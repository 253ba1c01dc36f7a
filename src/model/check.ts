import * as z from 'zod'
import { DocumentRef } from './comparison.js'
import { Message } from './message.js'

/** What `plancheck check` gives. */
export const Check = z.object({
  schemaVersion: z.literal(1),
  documents: z.array(DocumentRef),
  messages: z.array(Message),
  summary: z.object({ error: z.int(), warning: z.int(), info: z.int() }),
})
export type Check = z.infer<typeof Check>
