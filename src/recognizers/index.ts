import type { Mention, MentionIndex } from '../model/mention.js'
import type { Root } from '../model/tree.js'
import { body } from './body.js'
import { date } from './date.js'
import { documentNumber } from './document-number.js'
import { period } from './period.js'
import { quantity } from './quantity.js'
import type { Recognizer } from './recognizer.js'

/** In no particular order: recognizers do not see each other's mentions. */
export const recognizers: readonly Recognizer[] = [documentNumber, date, period, body, quantity]

/** All mentions of a document, by type. */
export function recognize(root: Root): MentionIndex {
  const all = recognizers.flatMap((r) => r.recognize(root))
  const of = <T extends Mention['type']>(type: T) => all.filter((m): m is Extract<Mention, { type: T }> => m.type === type)
  return { 'document-number': of('document-number'), date: of('date'), period: of('period'), body: of('body'), quantity: of('quantity') }
}
