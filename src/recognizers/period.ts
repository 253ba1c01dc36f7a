import type { Recognizer } from './recognizer.js'

/** To be filled. */
export const period: Recognizer = { type: 'period', recognize: () => [] }
