import type { Extractor } from './extractor.js'

/** Targets of the document. */
export const targets: Extractor = { field: 'targets', empty: [], extract: () => [] }
