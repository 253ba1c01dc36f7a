import { extract } from '../../src/pipeline.js'
import { documents, sourceOf } from '../support/fixtures.js'
import { scoreRecord } from '../support/score-record.js'
import { newTally, table } from '../support/tally.js'

// npm run accuracy [-- --misses] [--only SLUG]
const args = process.argv.slice(2)
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined

const tally = newTally()
const fixtures = documents().filter(({ slug }) => only === undefined || slug === only)
for (const { slug, path, gold } of fixtures) scoreRecord(tally, slug, gold, extract(await sourceOf(path)))
console.log(table(tally))
console.log(`\n${fixtures.length} documents`)
if (args.includes('--misses')) console.log(`\n${tally.misses.join('\n')}`)
