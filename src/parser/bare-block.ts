import type { Enumerator } from '../model/tree.js'
import type { RawBlock } from './blocks.js'

/** A block whose zone is not known yet. */
export type BareBlock = RawBlock & { readonly enumerator: Enumerator | null }
