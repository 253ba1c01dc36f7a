import type { ReportWording } from '../../lexicon/wording-report.js'
import type { DocumentRef } from '../../model/comparison.js'
import type { Message } from '../../model/message.js'
import type { PolicyRecord } from '../../model/record.js'
import type { Language } from '../../model/report.js'
import { place, targetValue, time } from '../view/format.js'
import { documentName, issuerName, named } from '../view/names.js'
import { tasksOf } from '../view/tasks.js'
import type { Field, Table } from './sheet.js'

type Speech = { readonly words: ReportWording; readonly language: Language }

/** The targets of documents by themselves. */
export function targetTable(records: readonly PolicyRecord[], { words, language }: Speech): Table {
  return {
    name: words.sheet.targets,
    widths: [28, 24, 44, 16, 12, 14, 60, 10],
    head: [
      words.record.issuer,
      words.task.document,
      words.target.indicator,
      words.target.value,
      words.target.deadline,
      words.record.status,
      words.findings.quote,
      words.confidence.name,
    ],
    rows: records.flatMap((record) =>
      record.targets.map((target): Field[] => [
        issuerName(named(record), words),
        documentName(named(record), words),
        target.indicator,
        targetValue(target, language) ?? words.direction[target.direction],
        target.deadline === null ? null : time(target.deadline, language),
        words.targetStatus[target.status],
        target.quote,
        share(target.confidence),
      ]),
    ),
  }
}

/** A line a task: who, what, until when, with what product. Ready to become a list that is ticked off. */
export function taskTable(records: readonly PolicyRecord[], { words, language }: Speech, forBody?: string): Table {
  const { task } = words
  return {
    name: words.sheet.tasks,
    widths: [6, 34, 12, 70, 18, 28, 16, 26, 28, 10],
    head: [
      task.number,
      task.actor,
      task.role,
      task.task,
      task.deadline,
      task.product,
      task.done,
      task.document,
      words.record.issuer,
      words.confidence.name,
    ],
    rows: tasksOf(records, forBody).map(({ record, actor, role, text, deadline, product, confidence }, at): Field[] => [
      { figure: at + 1, format: '0' },
      actor,
      words.role[role],
      text,
      deadline === null ? null : /^\d{4}-\d{2}-\d{2}$/u.test(deadline) ? { day: deadline } : time(deadline, language),
      product,
      null,
      documentName(named(record), words),
      issuerName(named(record), words),
      share(confidence),
    ]),
  }
}

/** A confidence as a percentage that can be sorted and filtered. */
function share(confidence: number | undefined): Field {
  return confidence === undefined ? null : { figure: confidence, format: '0%' }
}

/** A line a finding. */
export function findingTable(
  messages: readonly Message[],
  documents: readonly Pick<DocumentRef, 'path' | 'number' | 'type' | 'issuer' | 'title'>[],
  { words }: Speech,
): Table {
  const names = new Map(documents.map((document) => [document.path, document]))
  const { findings } = words
  const tone = { error: 'bad', warning: 'warn', info: 'pale' } as const
  return {
    name: words.sheet.findings,
    widths: [12, 28, 60, 44, 18, 18, 44, 44, 26, 36],
    head: [
      findings.level,
      findings.document,
      findings.reason,
      findings.quote,
      findings.actual,
      findings.expected,
      findings.related,
      findings.note,
      findings.rule,
      words.record.source,
    ],
    rows: messages.map(({ severity, path, reason, quote, actual, expected, related, note, ruleId, position }): Field[] => {
      const document = path === null ? undefined : names.get(path)
      return [
        { text: words.severity[severity], tone: tone[severity] },
        path === null ? findings.wholeSet : document ? `${issuerName(document, words)}, ${documentName(document, words)}` : path,
        reason,
        quote ?? null,
        actual ?? null,
        expected ?? null,
        related?.map((one) => one.quote).join('\n') ?? null,
        note ?? null,
        ruleId,
        path === null ? null : `${path}${position ? `, ${place({ position }, words.evidence)}` : ''}`,
      ]
    }),
  }
}

/** A line a document: what it says of itself and how much was found in it. */
export function documentTable(records: readonly PolicyRecord[], { words }: Speech): Table {
  const { record } = words
  return {
    name: words.sheet.overview,
    widths: [34, 20, 22, 14, 60, 12, 12, 12, 12, 10, 40],
    head: [
      record.issuer,
      record.type,
      record.number,
      record.issuedOn,
      record.title,
      record.goals,
      record.targets,
      record.solutionGroups,
      record.assignments,
      record.messages,
      record.source,
    ],
    rows: records.map(({ document, goals, targets, solutionGroups, assignments, messages, source }): Field[] => [
      document.issuer,
      document.type,
      document.number,
      document.issuedOn === null ? null : { day: document.issuedOn },
      document.title,
      ...[goals, targets, solutionGroups, assignments, messages].map((list) => ({ figure: list.length, format: '0' })),
      source.path,
    ]),
  }
}
