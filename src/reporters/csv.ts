import { stringify } from 'csv-stringify/sync'
import type { Comparison, Lineage } from '../model/comparison.js'
import type { Message } from '../model/message.js'
import type { Item } from '../model/position.js'
import type { PolicyRecord } from '../model/record.js'
import type { Reporter, ReportItem } from '../model/report.js'
import { messagesOf } from './view/findings.js'
import { recordOf } from './view/summary.js'

type Cell = string | number | null | undefined
type Row = Readonly<Record<string, Cell>>

/**
 * One table a run, for spreadsheets and statistics: of records a row for every listed item, of a comparison a row for every plan and group
 * and every plan and target, of a check a row for every finding. UTF-8 with BOM; cells that a spreadsheet would run as a formula are quoted.
 */
export const csv: Reporter = {
  format: 'csv',
  kinds: ['record', 'failure', 'comparison', 'check', 'lineage'],
  binary: false,
  open: () => {
    let columns: readonly string[] | null = null
    return {
      begin: () => '',
      item: (item) => {
        const first = columns === null
        columns ??= columnsOf(item)
        return table(columns, rowsOf(item), first)
      },
      end: () => (columns === null ? table(RECORD, [], true) : ''),
    }
  },
}

const FINDING = ['path', 'line', 'column', 'severity', 'rule', 'reason', 'quote', 'actual', 'expected', 'note', 'fingerprint'] as const
const COMPARED = [
  'plan',
  'number',
  'issuer',
  'issuedOn',
  'relation',
  'coverage',
  'kind',
  'item',
  'label',
  'text',
  'result',
  'score',
  'reasons',
  'quote',
] as const
const EDGE = ['from', 'to', 'relation', 'fromNumber', 'toNumber', 'fromPath', 'toPath'] as const
const RECORD = [
  'path',
  'number',
  'type',
  'issuer',
  'issuedOn',
  'field',
  'item',
  'label',
  'text',
  'kind',
  'actor',
  'indicator',
  'direction',
  'op',
  'value',
  'min',
  'max',
  'unit',
  'per',
  'deadline',
  'from',
  'to',
  'scope',
  'status',
  'line',
  'quote',
  'confidence',
] as const

function table(columns: readonly string[], rows: readonly Row[], header: boolean): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''))
  const text = stringify(header ? [[...columns], ...cells] : cells, {
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  })
  return header ? `\ufeff${text}` : text
}

function columnsOf({ kind }: ReportItem): readonly string[] {
  switch (kind) {
    case 'record':
    case 'failure':
      return RECORD
    case 'comparison':
      return COMPARED
    case 'check':
      return FINDING
    case 'lineage':
      return EDGE
  }
}

function rowsOf(item: ReportItem): readonly Row[] {
  switch (item.kind) {
    case 'record':
      return recordRows(item.record)
    case 'failure':
      return [{ path: item.failure.source.path, field: 'error', text: item.failure.error.reason, kind: item.failure.error.ruleId }]
    case 'comparison':
      return comparisonRows(item.comparison)
    case 'check':
      return messagesOf(item).map(findingRow)
    case 'lineage':
      return edgeRows(item.lineage)
  }
}

function recordRows(record: PolicyRecord): readonly Row[] {
  const { number, type, issuer, issuedOn, title } = record.document
  const head = { path: record.source.path, number, type, issuer, issuedOn }
  const rows: readonly Row[] = [
    { field: 'document', text: title },
    ...record.references.map((one, item) => {
      const text = one.title ?? one.asWritten[0]
      return {
        field: 'references',
        item,
        label: one.number,
        kind: one.relation,
        text,
        deadline: one.date,
        actor: one.issuer,
        ...at(one.mentions[0]),
        confidence: one.confidence,
      }
    }),
    ...record.goals.map((one, item) => ({ field: 'goals', item, kind: one.kind, text: one.text, deadline: one.deadline, ...at(one) })),
    ...record.targets.map((one, item) => {
      const { text, indicator, direction, op, value, min, max, unit, per, deadline, scope, status, modality } = one
      const slots = { text, indicator, direction, op, value, min, max, unit, per, deadline, scope, status }
      return { field: 'targets', item, kind: modality, ...slots, ...span(one.period), ...at(one) }
    }),
    ...record.funding.map((one, item) => {
      return {
        field: 'funding',
        item,
        text: one.purpose,
        actor: one.source,
        value: one.amount,
        unit: one.unit,
        ...span(one.period),
        ...at(one),
      }
    }),
    ...record.solutionGroups.flatMap((group, item) => [
      { field: 'solutionGroups', item, label: group.label, text: group.title, ...at(group) },
      ...group.measures.map((one) => ({ field: 'measures', item, label: one.label, text: one.text, ...at(one) })),
    ]),
    ...record.assignments.flatMap((one, item) => {
      const own = { field: 'assignments', item, actor: one.actor, kind: one.role }
      if (one.tasks.length === 0) return [{ ...own, ...at(one) }]
      return one.tasks.map((task) => ({ ...own, text: task.text, deadline: task.deadline, label: task.product, ...at(task) }))
    }),
    ...record.schedule.map((one, item) => {
      return { field: 'schedule', item, text: one.text, deadline: one.when, kind: one.recurrence, actor: one.actor, ...at(one) }
    }),
    ...record.messages.map(({ ruleId, severity, reason, quote, position }) => {
      return { field: 'messages', label: ruleId, kind: severity, text: reason, quote, line: position?.start.line }
    }),
  ]
  return rows.map((row) => ({ ...head, ...row }))
}

function span(period: PolicyRecord['funding'][number]['period']): Row {
  return { from: period?.[0], to: period?.[1] }
}

function at(one: Item | undefined): Row {
  return { quote: one?.quote, line: one?.position.start.line, confidence: one?.confidence }
}

function comparisonRows(comparison: Comparison): readonly Row[] {
  const up = comparison.records?.[comparison.directive.id]
  return comparison.plans.flatMap((plan) => {
    const { path, number, issuer, issuedOn } = plan.plan
    const head = { plan: path, number, issuer, issuedOn, relation: plan.lineage.relation, coverage: plan.coverage }
    const own = recordOf(comparison, plan)
    const groups = plan.groups.map(({ directive, status, score, reasons }) => {
      const group = up?.solutionGroups[directive]
      return {
        ...head,
        kind: 'group',
        item: directive,
        label: group?.label,
        text: group?.title,
        result: status,
        score,
        reasons: reasons.join('; '),
      }
    })
    const targets = plan.targets.map(({ directive, plan: index, verdict, reasons, evidence }) => {
      const text =
        (directive === null ? undefined : up?.targets[directive]?.indicator) ??
        (index === null ? undefined : own?.targets[index]?.indicator)
      return {
        ...head,
        kind: 'target',
        item: directive ?? index,
        text,
        result: verdict,
        reasons: reasons.join('; '),
        quote: evidence.plan?.quote,
      }
    })
    return [...groups, ...targets]
  })
}

function findingRow({ path, position, severity, ruleId, reason, quote, actual, expected, note, fingerprint }: Message): Row {
  return {
    path,
    line: position?.start.line,
    column: position?.start.column,
    severity,
    rule: ruleId,
    reason,
    quote,
    actual,
    expected,
    note,
    fingerprint,
  }
}

function edgeRows({ nodes, edges }: Lineage): readonly Row[] {
  const node = (id: string): Lineage['nodes'][number] | undefined => nodes.find((one) => one.id === id)
  return edges.map(({ from, to, relation }) => {
    const [upper, lower] = [node(from), node(to)]
    return { from, to, relation, fromNumber: upper?.number, toNumber: lower?.number, fromPath: upper?.path, toPath: lower?.path }
  })
}
