import type { Evidence } from '../model/position.js'

/** One thing that a report says and that can be checked. `at` is where in the report (a JSON pointer, RFC 6901). */
export type Claim =
  | { readonly kind: 'file'; readonly at: string; readonly path: string; readonly sha256: string; readonly characters: number | null }
  /** The words stand in one of these files (a plan and the report merged with it), at that place. */
  | { readonly kind: 'quote'; readonly at: string; readonly paths: readonly string[]; readonly evidence: Evidence }
  /** A figure read from words: one of `quote`'s numbers is `value`. */
  | { readonly kind: 'read'; readonly at: string; readonly path: string | null; readonly value: number; readonly quote: string }
  /** A figure or pointer that follows from other parts of the report. */
  | { readonly kind: 'derived'; readonly at: string; readonly path: string | null; readonly said: string; readonly due: string }

/** What did not hold. 'unread': the file could not be read; 'unsure': a figure that the quote does not hold in digits. */
export type Problem = {
  readonly kind: 'unread' | 'hash' | 'quote' | 'place' | 'figure' | 'unsure'
  readonly at: string
  readonly path: string | null
  readonly said: string
  readonly found: string | null
}

export type Verification = {
  readonly files: Tally
  readonly quotes: Tally
  readonly figures: Tally
  readonly problems: readonly Problem[]
}
/** How many claims there were and how many held. */
type Tally = { readonly claimed: number; readonly confirmed: number }

/** A document as it was read again. */
export type Reread = { readonly text: string; readonly sha256: string }
