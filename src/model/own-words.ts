/**
 * Words of one office that the tables of `lexicon` do not have, beside them wherever bodies, types of documents and abbreviations are read.
 * What the tables say is never taken back: an own row wins only where it has the same symbol.
 */
export type OwnWords = {
  readonly bodies: readonly OwnBody[]
  readonly types: readonly OwnType[]
  /** Within names of bodies: "CCHC" for "cải cách hành chính". */
  readonly abbreviations: readonly { readonly short: string; readonly full: string }[]
}

/** A body by the symbol that it has in numbers of documents and in running text: "BCĐCĐS", "Ban Chỉ đạo chuyển đổi số". */
export type OwnBody = {
  readonly symbol: string
  readonly name: string
  /** ISO days between which it exists; null: open. */
  readonly from: string | null
  readonly until: string | null
  /** Who has its work after `until`. */
  readonly now: string | null
}

/** A type of document by its abbreviation in numbers: "PAĐT", "Phương án đặc thù". */
export type OwnType = { readonly symbol: string; readonly name: string }

export const NO_OWN_WORDS: OwnWords = { bodies: [], types: [], abbreviations: [] }
