import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { sentences } from '../../text/sentences.js'
import { lastWithin } from '../../text/within.js'

/** Longer than any sentence that a person wrote; what is longer is damage, and is read in pieces so that the work stays linear. */
const LONGEST = 4000

/** The sentences of a stretch, none longer than a few thousand characters. */
export function passages(root: Root, span: Span): Span[] {
  const all = sentences(root.text, span)
  return all.every(({ start, end }) => end - start <= LONGEST) ? all : all.flatMap((sentence) => pieces(root.key, sentence))
}

function pieces(key: string, { start, end }: Span): Span[] {
  const out: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const piece = { start: from, end: from + LONGEST + 1 }
    const semicolon = lastWithin(key, ';', piece)
    const blank = lastWithin(key, ' ', piece)
    const at = semicolon > from + LONGEST / 2 ? semicolon : blank > from ? blank : from + LONGEST
    out.push({ start: from, end: at })
    from = at + (at === semicolon || at === blank ? 1 : 0)
  }
  out.push({ start: from, end })
  return out
}
