import type { Recognizer } from './recognizer.js'

/** To be filled. */
export const date: Recognizer = { type: 'date', recognize: () => [] }
