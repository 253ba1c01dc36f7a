import type { DocumentRef } from '../../model/comparison.js'
import { time } from '../view/format.js'
import { fileName } from '../view/names.js'
import { table } from './parts.js'
import { html, type Markup } from './tag.js'
import type { View } from './view.js'

/** Issuer, date and what else stands under the page's heading. */
export function metaOf({ issuer, issuedOn }: DocumentRef, { language }: View, ...more: readonly string[]): string[] {
  return [issuer, issuedOn === null ? null : time(issuedOn, language), ...more].flatMap((one) => (one === null ? [] : [one]))
}

/** The files that the report speaks of, with their hashes: what `plancheck verify` holds the report against. */
export function files(documents: readonly Pick<DocumentRef, 'path' | 'sha256'>[], { words }: View): Markup {
  const rows = documents.flatMap(({ path, sha256 }) => (path === null ? [] : [[fileName(path), html`<code>${sha256}</code>`]]))
  return html`<details><summary>${words.overview.documents} (${rows.length})</summary>${table([words.record.source, words.record.sha256], rows)}</details>`
}
