import { scoreDocuments, scorePairs } from '../support/accuracy.js'
import { table } from '../support/tally.js'

// npm run accuracy -- [--misses] [--only SLUG]
const args = process.argv.slice(2)
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined

const extraction = await scoreDocuments(only)
if (extraction.count > 0) console.log(`${table(extraction.tally)}\n${extraction.count} documents\n`)
const comparison = await scorePairs(only)
if (comparison.count > 0) {
  const { tally, count, statusAccuracy, statusKappa } = comparison
  console.log(
    `${table(tally)}\n${count} pairs, group status: accuracy ${(100 * statusAccuracy).toFixed(1)}, kappa ${statusKappa.toFixed(2)}`,
  )
}
if (args.includes('--misses')) console.log(`\n${[...extraction.tally.misses, ...comparison.tally.misses].join('\n')}`)
