import type { Extractor } from './extractor.js'

/** Whether the text is a document itself or tells about one. */
export const nature: Extractor = { field: 'nature', empty: 'unknown', extract: () => 'unknown' }
