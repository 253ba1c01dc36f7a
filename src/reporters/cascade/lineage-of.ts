import type { Lineage } from '../../model/comparison.js'
import type { ReportContext, Reporter, ReportItem } from '../../model/report.js'

/** The cascade that an item holds, if it holds one. */
function lineageOf(item: ReportItem): Lineage | null {
  if (item.kind === 'lineage') return item.lineage
  return item.kind === 'comparison' ? item.comparison.lineage : null
}

/** A reporter that draws the cascade and nothing else. */
export function cascadeReporter(format: string, draw: (lineage: Lineage, context: ReportContext) => string): Reporter {
  return {
    format,
    kinds: ['lineage', 'comparison'],
    binary: false,
    open: (context) => ({
      begin: () => '',
      item: (item) => {
        const lineage = lineageOf(item)
        return lineage ? draw(lineage, context) : ''
      },
      end: () => '',
    }),
  }
}
