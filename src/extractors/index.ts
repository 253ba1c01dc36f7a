import { assignments } from './assignments.js'
import { document } from './document.js'
import type { Extractor } from './extractor.js'
import { funding } from './funding.js'
import { goals } from './goals.js'
import { nature } from './nature.js'
import { references } from './references.js'
import { schedule } from './schedule.js'
import { solutionGroups } from './solution-groups.js'
import { targets } from './targets.js'

/** In the order in which they run: each sees what those before it found. */
export const extractors: readonly Extractor[] = [
  nature,
  document,
  references,
  targets,
  funding,
  goals,
  solutionGroups,
  assignments,
  schedule,
]
