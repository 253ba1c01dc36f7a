import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { PolicyRecord } from '../../model/record.js'
import { headOf } from './gather.js'

/** Records put away: what identifies a document stays at hand, the rest is packed until it is asked for, at about a thirtieth of its size. */
export type Shelf = {
  readonly put: (record: PolicyRecord) => PolicyRecord
  /** The whole record of a head that `put` gave. Throws for one that it did not. */
  readonly take: (head: Pick<PolicyRecord, 'source'>) => PolicyRecord
}

export function openShelf(): Shelf {
  const packed = new Map<string, Uint8Array>()
  return {
    put: (record) => {
      packed.set(keyOf(record), deflateRawSync(JSON.stringify(record), { level: 1 }))
      return headOf(record)
    },
    take: (head) => {
      const bytes = packed.get(keyOf(head))
      if (bytes === undefined) throw new RangeError(`no record of ${head.source.path} was put away`)
      return JSON.parse(inflateRawSync(bytes).toString('utf8'))
    },
  }
}

function keyOf({ source: { path, sha256 } }: Pick<PolicyRecord, 'source'>): string {
  return `${path ?? ''}\u0000${sha256}`
}
