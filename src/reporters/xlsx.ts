import writeXlsxFile from 'write-excel-file/universal'
import { reportWords } from '../lexicon/wording-report.js'
import type { ReportContext, Reporter, ReportItem } from '../model/report.js'
import { sameBytes } from './office/same-bytes.js'
import { named } from './view/names.js'
import { distinct, findingsOf } from './view/summary.js'
import { measureTable, planTable, verdictTable } from './xlsx/comparison-tables.js'
import { documentTable, findingTable, targetTable, taskTable } from './xlsx/document-tables.js'
import { sheet, type Table } from './xlsx/sheet.js'
import { sheetSetup } from './xlsx/sheet-setup.js'

/** An Excel workbook: overview, comparison, targets, tasks, findings. Heads stay in sight, columns can be filtered. */
export const xlsx: Reporter = {
  format: 'xlsx',
  kinds: ['record', 'failure', 'comparison', 'check'],
  binary: true,
  open: (context) => {
    const items: ReportItem[] = []
    return {
      begin: () => '',
      item: (item) => {
        items.push(item)
        return ''
      },
      end: () => workbook(tablesOf(items, context)),
    }
  },
}

function tablesOf(items: readonly ReportItem[], { language, forBody }: ReportContext): Table[] {
  const speech = { words: reportWords(language), language }
  for (const item of items) {
    if (item.kind === 'comparison') {
      const { comparison } = item
      const plans = comparison.plans.map(({ plan }) => plan)
      const records = plans.flatMap(({ id }) => comparison.records?.[id] ?? [])
      return [
        planTable(comparison, speech),
        measureTable(comparison, speech),
        verdictTable(comparison, speech),
        taskTable(records, speech, forBody),
        findingTable(findingsOf(comparison), [comparison.directive, ...plans], speech),
      ]
    }
  }
  const records = items.flatMap((item) => (item.kind === 'record' ? [item.record] : item.kind === 'check' ? item.records : []))
  const messages = items.flatMap((item) =>
    item.kind === 'check'
      ? item.check.messages
      : item.kind === 'record'
        ? item.record.messages
        : item.kind === 'failure'
          ? [item.failure.error]
          : [],
  )
  return [
    documentTable(records, speech),
    targetTable(records, speech),
    taskTable(records, speech, forBody),
    findingTable(distinct(messages), records.map(named), speech),
  ]
}

async function workbook(tables: readonly Table[]): Promise<Uint8Array> {
  const sizes = tables.map(({ head, rows }) => ({ rows: rows.length + 1, columns: head.length }))
  const blob = await writeXlsxFile(tables.map(sheet), {
    fontFamily: 'Times New Roman',
    fontSize: 12,
    features: [sheetSetup(sizes)],
  }).toBlob()
  return sameBytes(new Uint8Array(await blob.arrayBuffer()))
}
