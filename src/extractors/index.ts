import type { Extractor } from './extractor.js'

/** In the order in which they run: each sees what those before it found. */
export const extractors: readonly Extractor[] = []
