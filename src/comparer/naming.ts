import type { DocumentRef } from '../model/comparison.js'
import { fold } from '../text/normalize.js'
import type { Act, Letterhead } from './identity.js'

type Unnamed = { readonly act: Act; readonly given: Letterhead | null; readonly reports: readonly Letterhead[] }

/**
 * Gives each document its reference with an id that is unique in the set: the number; where two documents share it, number and date, then
 * number and issuer; where it has none, its path. The ids depend on the set, not on its order.
 */
export function named<T extends Unnamed>(documents: readonly T[]): (T & { readonly ref: DocumentRef })[] {
  const ids = documents.map(({ act, given }) => act.number ?? given?.source.path ?? given?.source.sha256.slice(0, 12) ?? '?')
  tell(ids, documents, ({ act }) => act.dates[0] ?? null)
  tell(ids, documents, ({ act }) => act.issuer && fold(act.issuer))
  tell(ids, documents, ({ given }) => given?.source.path ?? null)
  const seen = new Map<string, number>()
  return documents.map((document, i) => {
    const id = ids[i] ?? '?'
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return { ...document, ref: refOf(document, count === 1 ? id : `${id} #${count}`) }
  })
}

/** Order by code units, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function tell(ids: string[], documents: readonly Unnamed[], mark: (document: Unnamed) => string | null): void {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  documents.forEach((document, i) => {
    const id = ids[i] ?? ''
    const more = mark(document)
    if ((counts.get(id) ?? 0) > 1 && more) ids[i] = `${id} (${more})`
  })
}

function refOf({ act, given, reports }: Unnamed, id: string): DocumentRef {
  const { number, type, issuer, title } = act
  return {
    id,
    path: given?.source.path ?? null,
    alsoPaths: reports.flatMap(({ source }) => source.path ?? []).sort(byText),
    sha256: given?.source.sha256 ?? null,
    nature: given?.source.nature ?? 'unknown',
    number,
    type,
    issuer,
    issuedOn: given?.document.issuedOn ?? act.dates[0] ?? null,
    title,
  }
}
