import type { Recognizer } from './recognizer.js'

/** To be filled. */
export const body: Recognizer = { type: 'body', recognize: () => [] }
