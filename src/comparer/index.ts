import type { Lineage } from '../model/comparison.js'
import { cascade, lineageOf } from './cascade.js'
import type { Letterhead } from './identity.js'

export { type Alignment, type AlignOptions, align } from './align.js'
export { type Cascade, cascade, lineageOf } from './cascade.js'
export { type CompareOptions, compare, comparePlan, standsForItself } from './compare.js'
export { type Directive, prepare } from './directive.js'
export { findDirective } from './find-directive.js'
export type { Letterhead } from './identity.js'

/** The cascade of a set of documents: who carries out whom, the cited but absent documents included (path null). */
export function lineage(records: readonly Letterhead[]): Lineage {
  return lineageOf(cascade(records))
}
