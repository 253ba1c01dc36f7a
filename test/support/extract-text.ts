import type { PolicyRecord } from '../../src/model/record.js'
import { NO_HINTS, type Source } from '../../src/model/source.js'
import { extract } from '../../src/pipeline.js'
import { canonical } from '../../src/text/normalize.js'

/** The record of a plain text, as `plancheck extract` would give it for a .txt file. */
export function extractText(text: string): PolicyRecord {
  const source: Source = { path: 'van-ban.txt', format: 'txt', sha256: '', text: canonical(text), hints: NO_HINTS, notices: [] }
  return extract(source)
}
