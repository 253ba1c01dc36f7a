import type { Message } from '../model/message.js'
import type { PolicyRecord } from '../model/record.js'
import { citationDateConflict } from './citation-date-conflict.js'
import { relatedAt } from './passage.js'

/**
 * The messages of all records. Where a document contradicts itself on the date of an act that is among the files, the act's own
 * letterhead stands beside the two quotes, and decides which date was expected.
 */
export function withLetterheads(records: readonly PolicyRecord[]): Message[] {
  const originals = new Map<string, PolicyRecord[]>()
  for (const record of records) {
    const { number, evidence, implied } = record.document
    if (record.source.nature !== 'original' || number === null || !evidence.issuedOn || implied.includes('issuedOn')) continue
    originals.set(number.toUpperCase(), [...(originals.get(number.toUpperCase()) ?? []), record])
  }
  return records.flatMap(({ messages, references }) =>
    messages.map((message) => {
      if (message.ruleId !== citationDateConflict.id) return message
      const { actual = '', expected = '' } = message
      const cited = references.find(({ date, alsoPrinted }) => date === expected && alsoPrinted.includes(actual))
      const act = originals
        .get(cited?.number?.toUpperCase() ?? '')
        ?.find(({ document }) => document.issuedOn === actual || document.issuedOn === expected)
      const own = act?.document.evidence.issuedOn
      if (!act || !own) return message
      return {
        ...message,
        expected: act.document.issuedOn ?? expected,
        related: [...(message.related ?? []), relatedAt(act.source.path, own)],
      }
    }),
  )
}
