import type { DocumentRef } from '../model/comparison.js'
import type { PolicyRecord } from '../model/record.js'
import { fold } from '../text/normalize.js'

/** The documents of a set, one entry for each file; a report on a plan that is given itself joins its plan (`alsoPaths`). */
export function documentsOf(records: readonly PolicyRecord[]): DocumentRef[] {
  const refs: DocumentRef[] = []
  const originals = new Map<string, DocumentRef>()
  const ids = new Map<string, number>()
  const ordered = [...records].sort((a, b) => Number(a.source.nature === 'report') - Number(b.source.nature === 'report'))
  for (const record of ordered) {
    const key = identityKey(record)
    const plan = record.source.nature === 'report' && key !== null ? originals.get(key) : undefined
    if (plan && record.source.path !== null) {
      plan.alsoPaths.push(record.source.path)
      continue
    }
    const ref = refOf(record, ids)
    if (key !== null && !originals.has(key)) originals.set(key, ref)
    refs.push(ref)
  }
  return refs.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : (a.path ?? '') > (b.path ?? '') ? 1 : 0))
}

/**
 * What a document is told from others by: number, date and issuer. A number alone is no identity (every province has its 310/KH-UBND),
 * so a document without a date or an issuer has none.
 */
export function identityKey({ document }: Pick<PolicyRecord, 'document'>): string | null {
  const { number, issuedOn, issuer } = document
  if (number === null || issuedOn === null) return null
  return issuer === null ? null : `${number.toUpperCase()}|${issuedOn}|${issuerKey(issuer)}`
}

/** A committee and its standing committee sign the same papers: "Ban Thường vụ Tỉnh ủy Hòa Bình" and "Tỉnh ủy Hòa Bình" are one issuer here. */
export function issuerKey(issuer: string): string {
  return fold(issuer).replace(/^(?:ban thường vụ|thường trực|ban chấp hành đảng bộ|chủ tịch|bch đảng bộ)\s/u, '')
}

function refOf({ source, document }: PolicyRecord, ids: Map<string, number>): DocumentRef {
  const base = document.number ?? source.path ?? source.sha256.slice(0, 12)
  const times = (ids.get(base) ?? 0) + 1
  ids.set(base, times)
  const { number, type, issuer, issuedOn, title } = document
  return {
    id: times === 1 ? base : `${base}#${times}`,
    path: source.path,
    alsoPaths: [],
    sha256: source.sha256,
    nature: source.nature,
    number,
    type,
    issuer,
    issuedOn,
    title,
  }
}
