import { extract } from '../../src/pipeline.js'
import { documents, sourceOf } from './fixtures.js'
import { scoreRecord } from './score-record.js'
import { newTally, type Tally } from './tally.js'

/** Extracts all documents with gold (or the one named `only`) and scores them. */
export async function scoreDocuments(only?: string): Promise<{ readonly tally: Tally; readonly count: number }> {
  const tally = newTally()
  const fixtures = documents().filter(({ slug }) => only === undefined || slug === only)
  for (const { slug, path, gold } of fixtures) scoreRecord(tally, slug, gold, extract(await sourceOf(path)))
  return { tally, count: fixtures.length }
}
