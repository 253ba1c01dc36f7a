import type { Span } from '../../model/position.js'
import type { Root, Section, SectionRole } from '../../model/tree.js'
import { firstFrom, spanAt, startOf } from '../../text/sorted.js'

/** Where a stretch stands in the outline: the sections around it, outermost first, and what their headings announce. */
export type Place = { readonly path: readonly Section[]; readonly role: SectionRole | null }

/** The sections that hold the offset `at`. */
export function placeOf(root: Root, at: number): Place {
  const path: Section[] = []
  let level = root.sections
  for (;;) {
    const inner = spanAt(level, at)
    if (!inner) break
    path.push(inner)
    level = inner.children
  }
  return { path, role: path.at(-1)?.role ?? null }
}

/**
 * What stands above a statement and announces it, nearest first: lead-ins that end with a colon, and titles. The first clause of the
 * statement's own block is a title only before a colon.
 */
export function headingsAbove(root: Root, { path }: Place, span: Span, block: Span): Span[] {
  const announces = ({ end }: Span) => end <= span.start && (end <= block.start || root.key.slice(end - 1, end + 2).includes(':'))
  const out: Span[] = []
  for (const { title, body } of path) {
    if (announces(title)) out.push(title)
    const last = lastBefore(body, span.start)
    if (last < 0) continue
    for (const paragraph of body.slice(Math.max(0, last - LEAD_INS), last + 1))
      if (announces(paragraph) && leadsIn(root, paragraph)) out.push(paragraph)
  }
  return out.reverse()
}

/** How many paragraphs above a statement may lead in to it. */
const LEAD_INS = 12

function lastBefore(body: readonly Span[], at: number): number {
  return firstFrom(body, startOf, at) - 1
}

function leadsIn(root: Root, { start, end }: Span): boolean {
  return /:\s*$/u.test(root.key.slice(Math.max(start, end - 4), end))
}

/** Whether a role announces aims: there "không để xảy ra …" is a target, and a counted thing is one without more words. */
export function isAim(role: SectionRole | null): boolean {
  return role === 'goals' || role === 'general-goal' || role === 'specific-goal' || role === 'targets'
}
