import type { Recognizer } from './recognizer.js'

/** To be filled. */
export const documentNumber: Recognizer = { type: 'document-number', recognize: () => [] }
