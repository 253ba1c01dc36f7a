import type { Recognizer } from './recognizer.js'

/** Figures with unit and bound. */
export const quantity: Recognizer = { type: 'quantity', recognize: () => [] }
