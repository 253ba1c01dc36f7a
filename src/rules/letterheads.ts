import type { Message } from '../model/message.js'
import type { PolicyRecord } from '../model/record.js'
import { citationDateConflict } from './citation-date-conflict.js'
import { relatedAt } from './passage.js'

/**
 * The messages of all records. Where a document contradicts itself on the date of an act that is among the files, the act's own
 * letterhead stands beside the two quotes; where it bears out the date that is printed less often, `set/citation-conflict` speaks instead.
 */
export function withLetterheads(records: readonly PolicyRecord[]): Message[] {
  const originals = new Map<string, PolicyRecord[]>()
  for (const record of records) {
    const { number, evidence, implied } = record.document
    if (record.source.nature !== 'original' || number === null || !evidence.issuedOn || implied.includes('issuedOn')) continue
    originals.set(number.toUpperCase(), [...(originals.get(number.toUpperCase()) ?? []), record])
  }
  return records.flatMap(({ messages, references }) =>
    messages.flatMap((message) => {
      const { ruleId, actual = '', expected = '', related = [] } = message
      if (ruleId !== citationDateConflict.id) return [message]
      const cited = references.find(({ date, alsoPrinted }) => date === expected && alsoPrinted.includes(actual))
      const acts = originals.get(cited?.number?.toUpperCase() ?? '') ?? []
      const act = acts.find(({ document }) => document.issuedOn === actual || document.issuedOn === expected)
      const own = act?.document.evidence.issuedOn
      if (!act || !own) return [message]
      return act.document.issuedOn === actual ? [] : [{ ...message, related: [...related, relatedAt(act.source.path, own)] }]
    }),
  )
}
