import type { Extractor } from './extractor.js'

/** Deadlines of the document. */
export const schedule: Extractor = { field: 'schedule', empty: [], extract: () => [] }
