import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'

// (Kèm theo Quyết định số … ngày … của …) · (Ban hành kèm theo …)
const ENCLOSED = /\s*\((?:ban hành |phê duyệt )?kèm theo[^)]{0,200}\)\s*$/iu
const SUBJECT = /^v\s?\/\s?v\s?:?\s+/iu

/** The subject (trích yếu) on one line, without "V/v", marks of emphasis and the note on what it is enclosed with; null if nothing is left. */
export function titleText(root: Root, span: Span): string | null {
  const title = root.text
    .slice(span.start, span.end)
    .replace(/\s+/gu, ' ')
    .replace(ENCLOSED, '')
    .replace(SUBJECT, '')
    .replace(/[\s\-–_*]+$/u, '')
    .trim()
  return title.length < 4 ? null : title
}
