import { colors } from './style-colors.js'
import { layout } from './style-layout.js'
import { parts } from './style-parts.js'
import { print } from './style-print.js'

/** The page's style sheet. What documents say is set in a serif face, what the program says in the system's own: nobody takes one for the other. */
export const style: string = [colors, layout, parts, print].join('\n').replace(/\n\s*/gu, '\n').trim()
