import type { ReportWording } from '../../lexicon/wording-report.js'
import type { Comparison, DocumentRef, GroupStatus, Verdict } from '../../model/comparison.js'
import type { Message } from '../../model/message.js'
import type { PolicyRecord } from '../../model/record.js'
import type { Language } from '../../model/report.js'
import { place, targetValue, time } from '../view/format.js'
import { documentName, issuerName, named } from '../view/names.js'
import { groupLabel, groupRows, severities } from '../view/summary.js'
import { tasksOf } from '../view/tasks.js'
import type { Field, Table, Tone } from './sheet.js'

export type Speech = { readonly words: ReportWording; readonly language: Language }

const STATUS_TONE = { covered: 'good', partial: 'middle', named: 'pale', missing: 'bad' } as const satisfies Readonly<
  Record<GroupStatus, Tone>
>
const VERDICT_TONE: Readonly<Record<Verdict, Tone>> = {
  kept: 'pale',
  stricter: 'middle',
  weaker: 'bad',
  missing: 'bad',
  added: 'pale',
  unclear: 'warn',
}
const SHARE = '0%'

/** A line a plan: who, when, how much is covered, how the groups fare, how the wording came about. */
export function planTable(comparison: Comparison, { words }: Speech): Table {
  const groups = groupRows(comparison)
  const { matrix, record, reuse } = words
  return {
    name: words.sheet.overview,
    widths: [34, 26, 14, 12, 11, 24, ...groups.map(() => 16), 12, 14, 12, 10, 40],
    head: [
      record.issuer,
      record.number,
      record.issuedOn,
      words.timeline.days(0).replace('0', '').trim(),
      matrix.coverage,
      words.plan.lineage,
      ...groups.map(({ index, group }) => `${groupLabel(group, index)}. ${group?.title ?? matrix.group}`),
      reuse.verbatim,
      reuse.adapted,
      reuse.new,
      matrix.findings,
      record.source,
    ],
    rows: comparison.plans.map(({ plan, timing, coverage, lineage, groups: own, reuse: shares, messages }) => [
      issuerName(plan, words),
      documentName(plan, words),
      plan.issuedOn === null ? null : { day: plan.issuedOn },
      timing.daysAfterDirective === null ? null : { figure: timing.daysAfterDirective, format: '0' },
      { figure: coverage, format: SHARE },
      words.lineage[lineage.relation],
      ...groups.map(({ index }): Field => {
        const status = own.find(({ directive }) => directive === index)?.status
        return status ? { text: words.status[status], tone: STATUS_TONE[status] } : null
      }),
      { figure: shares.verbatim, format: SHARE },
      { figure: shares.adapted, format: SHARE },
      { figure: shares.new, format: SHARE },
      { figure: severities(messages).error + severities(messages).warning + severities(messages).info, format: '0' },
      plan.path,
    ]),
  }
}

/** A line a measure of the directive and plan, with the words of both sides. */
export function measureTable(comparison: Comparison, { words }: Speech): Table {
  const directive = comparison.records?.[comparison.directive.id]
  const rows = comparison.plans.flatMap(({ plan, groups }) =>
    groups.flatMap(({ directive: index, status, reasons, measures }) => {
      const group = directive?.solutionGroups[index]
      const head: Field[] = [
        issuerName(plan, words),
        documentName(plan, words),
        `${groupLabel(group, index)}. ${group?.title ?? words.matrix.group}`,
        { text: words.status[status], tone: STATUS_TONE[status] },
      ]
      if (measures.length === 0) return [[...head, group?.quote ?? null, null, null, null, reasons.join(' ')]]
      return measures.map(({ measure, status: answer, evidence }): Field[] => [
        ...head,
        group?.measures[measure]?.text ?? group?.quote ?? null,
        { text: words.measure[answer], tone: answer === 'answered' ? 'good' : answer === 'partly' ? 'middle' : 'bad' },
        evidence.map(({ quote }) => quote).join('\n'),
        evidence.map((one) => place(one, words.evidence)).join('; '),
        reasons.join(' '),
      ])
    }),
  )
  return {
    name: words.sheet.comparison,
    widths: [28, 24, 36, 14, 56, 18, 56, 16, 36],
    head: [
      words.record.issuer,
      words.matrix.plan,
      words.matrix.group,
      words.record.status,
      words.evidence.directive,
      words.target.verdict,
      words.evidence.plan,
      words.findings.quote,
      words.evidence.why,
    ],
    rows,
  }
}

/** A line a target and plan. */
export function verdictTable(comparison: Comparison, { words, language }: Speech): Table {
  const above = comparison.records?.[comparison.directive.id]?.targets
  return {
    name: words.sheet.targets,
    widths: [28, 24, 40, 16, 12, 16, 12, 16, 44, 50, 50],
    head: [
      words.record.issuer,
      words.matrix.plan,
      words.target.indicator,
      `${words.target.directive}: ${words.target.value}`,
      `${words.target.directive}: ${words.target.deadline}`,
      `${words.target.plan}: ${words.target.value}`,
      `${words.target.plan}: ${words.target.deadline}`,
      words.target.verdict,
      words.target.reason,
      `${words.findings.quote}: ${words.target.directive}`,
      `${words.findings.quote}: ${words.target.plan}`,
    ],
    rows: comparison.plans.flatMap(({ plan, targets }) => {
      const own = comparison.records?.[plan.id]?.targets
      return targets.map(({ directive, plan: index, verdict, reasons, evidence }): Field[] => {
        const [up, down] = [directive === null ? undefined : above?.[directive], index === null ? undefined : own?.[index]]
        return [
          issuerName(plan, words),
          documentName(plan, words),
          (up ?? down)?.indicator ?? null,
          up ? targetValue(up, language) : null,
          up?.deadline ? time(up.deadline, language) : null,
          down ? targetValue(down, language) : null,
          down?.deadline ? time(down.deadline, language) : null,
          { text: words.verdict[verdict], tone: VERDICT_TONE[verdict] },
          reasons.join(' '),
          evidence.directive?.quote ?? up?.quote ?? null,
          evidence.plan?.quote ?? down?.quote ?? null,
        ]
      })
    }),
  }
}

/** The targets of documents by themselves. */
export function targetTable(records: readonly PolicyRecord[], { words, language }: Speech): Table {
  return {
    name: words.sheet.targets,
    widths: [28, 24, 44, 16, 12, 14, 60],
    head: [
      words.record.issuer,
      words.task.document,
      words.target.indicator,
      words.target.value,
      words.target.deadline,
      words.record.status,
      words.findings.quote,
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
      ]),
    ),
  }
}

/** A line a task: who, what, until when, with what product. Ready to become a list that is ticked off. */
export function taskTable(records: readonly PolicyRecord[], { words, language }: Speech, forBody?: string): Table {
  const { task } = words
  return {
    name: words.sheet.tasks,
    widths: [6, 34, 12, 70, 18, 28, 16, 26, 28],
    head: [task.number, task.actor, task.role, task.task, task.deadline, task.product, task.done, task.document, words.record.issuer],
    rows: tasksOf(records, forBody).map(({ record, actor, role, text, deadline, product }, at): Field[] => [
      { figure: at + 1, format: '0' },
      actor,
      words.role[role],
      text,
      deadline === null ? null : /^\d{4}-\d{2}-\d{2}$/u.test(deadline) ? { day: deadline } : time(deadline, language),
      product,
      null,
      documentName(named(record), words),
      issuerName(named(record), words),
    ]),
  }
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
