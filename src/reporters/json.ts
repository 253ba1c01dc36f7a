import type { Reporter } from '../model/report.js'
import { payload } from './payload.js'

/** The public shapes as JSON: one object for one plain file, otherwise an array, and an object for what has one item anyway. */
export const json: Reporter = {
  format: 'json',
  kinds: ['record', 'failure', 'comparison', 'check', 'lineage'],
  binary: false,
  open: ({ single }) => {
    let count = 0
    let listed = !single
    return {
      begin: () => '',
      item: (item) => {
        if (item.kind !== 'record' && item.kind !== 'failure') listed = false
        const text = JSON.stringify(payload(item), null, 2)
        count += 1
        if (!listed) return `${text}\n`
        return `${count === 1 ? '[' : ','}\n${text}`
      },
      end: () => {
        if (!listed) return ''
        return count === 0 ? '[]\n' : '\n]\n'
      },
    }
  },
}
