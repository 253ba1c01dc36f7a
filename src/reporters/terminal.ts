import { Chalk } from 'chalk'
import Table from 'cli-table3'
import { reportWording } from '../lexicon/wording-report.js'
import type { Reporter, ReportItem } from '../model/report.js'
import { checkView } from './terminal/check.js'
import { comparisonView } from './terminal/comparison.js'
import { lineageView } from './terminal/lineage.js'
import { failureView, recordView } from './terminal/record.js'
import type { Column, Screen } from './terminal/screen.js'
import { terminalWording } from './terminal/wording.js'

/** Made for reading on a screen; the one door to chalk and cli-table3. Control characters of a document never reach the terminal. */
export const terminal: Reporter = {
  format: 'terminal',
  kinds: ['record', 'failure', 'comparison', 'check', 'lineage'],
  binary: false,
  open: ({ language, colorLevel, width, forBody }) => {
    const screen: Screen = {
      language,
      width: Math.min(Math.max(width, 40), 120),
      paint: new Chalk({ level: colorLevel }),
      words: reportWording[language],
      own: terminalWording[language],
      table,
      forBody: forBody ?? null,
    }
    let count = 0
    return {
      begin: () => '',
      item: (item) => {
        count += 1
        const rule = count === 1 ? '' : `${screen.paint.dim('─'.repeat(screen.width))}\n`
        return `${rule}${view(item, screen)}`
      },
      end: () => '',
    }
  },
}

function view(item: ReportItem, screen: Screen): string {
  switch (item.kind) {
    case 'record':
      return recordView(item.record, screen)
    case 'failure':
      return failureView(item.failure, screen)
    case 'comparison':
      return comparisonView(item.comparison, screen)
    case 'check':
      return checkView(item.check, screen)
    case 'lineage':
      return lineageView(item.lineage, screen)
  }
}

/** A table without frames: columns two blanks apart, words wrapped inside their column. */
function table(columns: readonly Column[], rows: readonly (readonly string[])[], head: boolean): string {
  const made = new Table({
    colWidths: columns.map(({ width }) => width + 2),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    chars: FRAMELESS,
    style: { 'padding-left': 0, 'padding-right': 2, head: [], border: [], compact: true },
  })
  if (head) made.push(columns.map(({ title }) => title ?? ''))
  for (const row of rows) made.push([...row])
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

const FRAMELESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
}
