import type { Extractor } from './extractor.js'

/** The documents that the text cites by number. */
export const references: Extractor = { field: 'references', empty: [], extract: () => [] }
