import type { MentionIndex } from '../model/mention.js'
import type { PolicyRecord } from '../model/record.js'
import type { Root } from '../model/tree.js'

/** The fields that extractors fill, one each. */
export type Fields = Omit<PolicyRecord, 'schemaVersion' | 'source' | 'messages'> & { readonly nature: PolicyRecord['source']['nature'] }

export type ExtractInput = {
  readonly root: Root
  /** All mentions of the document, by type, each list sorted by start. */
  readonly mentions: MentionIndex
  /** What the extractors before this one have found. */
  readonly found: Partial<Fields>
}

/** Fills one field of the record from the tree and the mentions. Knows `Mention`, not the recognizer that made it. */
export type Extractor = {
  [K in keyof Fields]: { readonly field: K; readonly extract: (input: ExtractInput) => Fields[K]; readonly empty: Fields[K] }
}[keyof Fields]
