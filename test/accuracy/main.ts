import { scoreDocuments } from '../support/accuracy.js'
import { table } from '../support/tally.js'

// npm run accuracy -- [--misses] [--only SLUG]
const args = process.argv.slice(2)
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined

const { tally, count } = await scoreDocuments(only)
console.log(table(tally))
console.log(`\n${count} documents`)
if (args.includes('--misses')) console.log(`\n${tally.misses.join('\n')}`)
