/** What a reader makes of a file: the canonical text, once, with what only the format knew as hints by offset into it. */
export type Source = {
  /** Relative to the working directory, '/' separators; 'a.zip!/b.docx' for a member; null for unnamed standard input. */
  readonly path: string | null
  readonly format: string
  readonly encoding?: string
  readonly sha256: string
  /** NFC, LF, no BOM. txt and md: the file's own text, markup kept. Others: one paragraph a line, cells by TAB, rows by LF, notes after the body. */
  readonly text: string
  readonly pages?: number
  readonly ocr?: { readonly quality: number }
  readonly hints: Hints
  /** What the reader has to say of the file itself: a wrong extension, a repaired font, a low OCR quality. */
  readonly notices: readonly Notice[]
}

/** Offsets into the canonical text, sorted, never overlapping within one list. All lists may be empty. */
export type Hints = {
  /**
   * 'paragraphs': each line is one whole paragraph (or table row, its cells by TAB); 'soft': lines between blank lines are one paragraph, as in
   * markdown; 'unknown': lines may be hard-wrapped.
   */
  readonly lines: 'paragraphs' | 'soft' | 'unknown'
  /** Characters that are markup and not text: emphasis marks, the backslash of an escape, heading hashes. */
  readonly markup: readonly Stretch[]
  /** Bodies of footnotes and endnotes. */
  readonly notes: readonly Stretch[]
  /** Start offsets of page 1, 2, … where the format has pages. */
  readonly pages: readonly number[]
}

export type Stretch = { readonly start: number; readonly end: number }

/** A reader's remark, turned into a Message by the rule of that name. `values` fill the rule's sentence. */
export type Notice = {
  readonly ruleId: string
  readonly values: Readonly<Record<string, string>>
  readonly start?: number
  readonly end?: number
}

export const NO_HINTS: Hints = { lines: 'unknown', markup: [], notes: [], pages: [] }
