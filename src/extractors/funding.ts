import type { Extractor } from './extractor.js'

/** Money of the document. */
export const funding: Extractor = { field: 'funding', empty: [], extract: () => [] }
