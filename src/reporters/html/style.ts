import { cascade } from './style/cascade.js'
import { colors } from './style/colors.js'
import { evidence } from './style/evidence.js'
import { findings } from './style/findings.js'
import { layout } from './style/layout.js'
import { matrix } from './style/matrix.js'
import { overview } from './style/overview.js'
import { phone } from './style/phone.js'
import { print } from './style/print.js'
import { targets } from './style/targets.js'
import { viewer } from './style/viewer.js'

/**
 * The page's style sheet; windows of other sizes and paper come last, because they change what stands before. What documents say is set in a
 * serif face, what the program says in the system's own: nobody takes one for the other.
 */
export const style: string = [colors, layout, overview, matrix, targets, cascade, findings, evidence, viewer, phone, print]
  .join('\n')
  .replace(/\n\s*/gu, '\n')
  .trim()
