import type { Mention } from '../model/mention.js'
import type { Root } from '../model/tree.js'

/** Finds one kind of thing in the reading text. Runs over `root.key`; spans are offsets into it. Must not throw; mentions sorted by start. */
export type Recognizer = {
  readonly type: Mention['type']
  readonly recognize: (root: Root) => readonly Mention[]
}
