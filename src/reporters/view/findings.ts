import type { Message, Severity } from '../../model/message.js'
import type { ReportItem } from '../../model/report.js'
import { BLANKS } from '../../text/blanks.js'

/** What an item has to say, in the order in which every list of findings prints it. */
export function messagesOf(item: ReportItem): readonly Message[] {
  switch (item.kind) {
    case 'record':
      return item.record.messages
    case 'failure':
      return [item.failure.error]
    case 'check':
      return item.check.messages
    case 'comparison':
      return [...item.comparison.messages, ...item.comparison.plans.flatMap((plan) => plan.messages)]
    case 'lineage':
      return []
  }
}

/** The files that an item is about, each once, in their order. */
export function pathsOf(item: ReportItem): readonly string[] {
  const all = (): readonly (string | null)[] => {
    switch (item.kind) {
      case 'record':
        return [item.record.source.path]
      case 'failure':
        return [item.failure.source.path]
      case 'check':
        return item.check.documents.map(({ path }) => path)
      case 'comparison':
        return [item.comparison.directive.path, ...item.comparison.plans.map(({ plan }) => plan.path)]
      case 'lineage':
        return item.lineage.nodes.map(({ path }) => path)
    }
  }
  return [...new Set(all())].filter((path) => path !== null)
}

/** Gravest first; findings of one severity keep their order. */
export function bySeverity(messages: readonly Message[]): readonly Message[] {
  const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
  return [...messages].sort((a, b) => rank[a.severity] - rank[b.severity])
}

/** The sentence with what it rests on, on one line: for formats that have one text for a finding. */
export function fullSentence({ reason, quote, note }: Message): string {
  return [reason, quote === undefined ? '' : `“${quote.replace(BLANKS, ' ')}”`, note ?? ''].filter((part) => part !== '').join(' ')
}
