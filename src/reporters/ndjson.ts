import type { Reporter } from '../model/report.js'
import { payloads } from './payload.js'

/** One JSON value a line: a record or failure, a plan of a comparison, a message of a check. */
export const ndjson: Reporter = {
  format: 'ndjson',
  kinds: ['record', 'failure', 'comparison', 'check', 'lineage'],
  binary: false,
  open: () => ({
    begin: () => '',
    item: (item) =>
      payloads(item)
        .map((value) => `${JSON.stringify(value)}\n`)
        .join(''),
    end: () => '',
  }),
}
