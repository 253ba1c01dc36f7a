import type { PolicyRecord } from '../../model/record.js'
import type { Lexicon } from './settings.js'

/**
 * Fills issuers and types that the text itself leaves open from the configuration's own entries: with { bodies: { BCĐCĐS: 'Ban Chỉ đạo
 * chuyển đổi số' }, types: { PA: 'Phương án' } }, "05/PA-BCĐCĐS" gets both, listed as implied. What the text says is never changed.
 */
export function withOwnWords(record: PolicyRecord, { bodies = {}, types = {} }: Lexicon): PolicyRecord {
  const [bodyOf, typeOf] = [lookup(bodies, 'last'), lookup(types, 'first')]
  const { document } = record
  const issuer = document.issuer ?? bodyOf(document.number)
  const type = document.type ?? typeOf(document.number)
  const added = [...(issuer === document.issuer ? [] : ['issuer']), ...(type === document.type ? [] : ['type'])]
  return {
    ...record,
    document: { ...document, issuer, type, implied: [...document.implied, ...added] },
    references: record.references.map((one) => ({
      ...one,
      type: one.type ?? typeOf(one.number),
      issuer: one.issuer ?? bodyOf(one.number),
    })),
  }
}

/** The entry for a symbol of a number: '05/PA-BCĐCĐS' and '05-PA/BCĐCĐS' hold the symbols PA and BCĐCĐS, the type before the body. */
function lookup(entries: Readonly<Record<string, string>>, which: 'first' | 'last'): (number: string | null) => string | null {
  const known = new Map(Object.entries(entries).map(([symbol, name]) => [symbol.normalize('NFC'), name]))
  return (number) => {
    const found = (number ?? '').split(/[/-]/).flatMap((symbol) => known.get(symbol) ?? [])
    return (which === 'first' ? found[0] : found.at(-1)) ?? null
  }
}
