import type { OwnWords } from './own-words.js'
import type { Span } from './position.js'
import type { Source } from './source.js'

/**
 * A parsed document. Everything downstream works on the *reading text*: the canonical text without markup, its hard-wrapped lines joined,
 * one block a line ('\n' between blocks, '\t' between cells, otherwise single blanks). All spans are offsets into it;
 * `evidence(root, span)` leads back to the canonical text.
 */
export type Root = {
  readonly source: Source
  /** Words of the user's office that the tables do not have. */
  readonly own: OwnWords
  /** The reading text, letters and case as printed. */
  readonly text: string
  /**
   * The same text, character for character (`key.length === text.length`), made for matching: lower case, tone marks in the modern place
   * ("ủy", "hòa"), "tỷ/kỷ/lý/kỳ/kỹ/quý" with y, dashes as '-', quotation marks as '"', blanks as ' '. Patterns run on this one.
   */
  readonly key: string
  /** Canonical offset of each character of the reading text, and of its end: `text.length + 1` entries. */
  readonly origin: Int32Array
  /** Offsets of the blanks that stand for a line break of the canonical text inside a block, sorted: signatures need them. */
  readonly lineBreaks: readonly number[]
  readonly blocks: readonly Block[]
  /** The documents in the file, in order; the first is the subject, a second one is the plan that it issues. Never empty. */
  readonly parts: readonly Part[]
  /** Top-level sections of all parts, in order. */
  readonly sections: readonly Section[]
}

/** One paragraph, heading, list item or table row of the reading text. */
export type Block = Span & {
  readonly kind: 'paragraph' | 'row' | 'note'
  /** Cells of a row; empty otherwise. */
  readonly cells: readonly Span[]
  /** Rows of one table share its number; -1 outside tables. */
  readonly table: number
  /** The enumerator at its start ("1.", "a)", "- ", "Một là,"), if it has one. */
  readonly enumerator: Enumerator | null
  /** Which part of the document form it stands in. */
  readonly zone: Zone
}

/** Letterhead, type and title, căn cứ, body, nơi nhận and signatures, annex (Decree 30/2020/NĐ-CP, annex I). */
export type Zone = 'letterhead' | 'title' | 'preamble' | 'body' | 'closing' | 'annex' | 'note' | 'furniture'

export type EnumeratorKind =
  | 'part'
  | 'chapter'
  | 'heading'
  | 'article'
  | 'roman'
  | 'upper'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'paren'
  | 'ordinal'
  | 'dash'
  | 'plus'
  | 'star'

export type Enumerator = Span & {
  readonly kind: EnumeratorKind
  /** As printed, without the closing mark: 'I', '1', '1.2', 'a', '-', 'Một là', 'Điều 3'. */
  readonly label: string
  /** Its rank in its series, from 1; 0 for bullets. */
  readonly value: number
}

/** One document in the file. */
export type Part = Span & {
  readonly letterhead: Span | null
  /** The line that names the type: "KẾ HOẠCH", "CHỈ THỊ CỦA BAN BÍ THƯ". */
  readonly typeLine: Span | null
  /** The trích yếu below it (or after "V/v"), over its wrapped lines. */
  readonly title: Span | null
  readonly closing: Span | null
  readonly sections: readonly Section[]
}

/** What a heading announces; `null` where it says nothing of the sort. Children inherit it unless their own heading says otherwise. */
export type SectionRole =
  | 'purpose'
  | 'requirement'
  | 'viewpoint'
  | 'goals'
  | 'general-goal'
  | 'specific-goal'
  | 'targets'
  | 'tasks'
  | 'assignment'
  | 'funding'
  | 'schedule'
  | 'scope'
  | 'situation'
  | 'basis'
  | 'annex'

/** A stretch under one enumerator or unnumbered heading: `head` is its own first block, `children` what it holds. */
export type Section = Span & {
  /** As printed ('I', '1', 'a', '-', 'Một là', 'Điều 3'); '' for an unnumbered heading or paragraph. */
  readonly label: string
  readonly kind: EnumeratorKind | 'plain'
  readonly depth: number
  /** The first block without its enumerator. */
  readonly head: Span
  /** The heading, or the first clause where heading and text share a block ("1. Mục tiêu chung: Giảm …"). */
  readonly title: Span
  /** Text of its own that follows the title: the rest of the head block and unnumbered paragraphs before the first child. */
  readonly body: readonly Span[]
  readonly role: SectionRole | null
  /** True where the head block is only a heading (short, bold or capital, no sentence). */
  readonly heading: boolean
  readonly children: readonly Section[]
}
