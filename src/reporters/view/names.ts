import type { ReportWording } from '../../lexicon/wording-report.js'
import type { DocumentRef } from '../../model/comparison.js'
import type { PolicyRecord } from '../../model/record.js'
import { shorten } from './format.js'

// a subject that stands for a number is cut here
const LONG = 90

/** What a name is made of: a reference to a document, or the head of a record. */
export type Named = Pick<DocumentRef, 'number' | 'type' | 'issuer' | 'title' | 'path'>

/** 'Kế hoạch 116/KH-UBND'; without a number the type and subject, without those the name of the file. */
export function documentName({ number, type, title, path }: Named, words: ReportWording): string {
  if (number !== null) return type === null ? number : `${type} ${number}`
  if (title !== null) return shorten(type === null ? title : `${type} ${title}`, LONG)
  return path === null ? words.unknown : fileName(path)
}

/** The issuing body in short, 'UBND tỉnh Lào Cai', or the document's name where the issuer is not known. */
export function issuerName(document: Named, words: ReportWording): string {
  return document.issuer === null ? documentName(document, words) : shortBody(document.issuer)
}

/** The usual abbreviations of officials: 'Ủy ban nhân dân tỉnh Lào Cai' -> 'UBND tỉnh Lào Cai'. */
export function shortBody(issuer: string): string {
  return issuer
    .replace(/^(?:Ủy|Uỷ) ban nhân dân/u, 'UBND')
    .replace(/^Hội đồng nhân dân/u, 'HĐND')
    .replace(/^Ban Thường vụ (?=Tỉnh ủy|Thành ủy)/u, '')
}

/** 'a/b/ke-hoach.docx' -> 'ke-hoach.docx'. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The head of a record as something that can be named. */
export function named({ document, source }: PolicyRecord): Named & Pick<DocumentRef, 'issuedOn' | 'sha256'> {
  const { number, type, issuer, title, issuedOn } = document
  return { number, type, issuer, title, issuedOn, path: source.path, sha256: source.sha256 }
}
