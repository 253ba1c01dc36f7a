import type { QuantityMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Target } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { type Clause, clausesOf, pastOf, segments } from './clause.js'
import { committed } from './committed.js'
import { figured } from './figured.js'
import { frameOf, type Placed, type Setting } from './frame.js'
import { isAside } from './measured.js'
import type { Place } from './place.js'
import { wordlessIn } from './wordless.js'

/** The targets that one sentence states, in order. */
export function statedIn(root: Root, sentence: Span, figures: readonly QuantityMention[], place: Place, setting: Setting): Target[] {
  const parts = segments(root.key, sentence, figures)
  const frame = frameOf(root, sentence, parts, figures, place, setting)
  const stated = figures.filter((f) => !isAside(root.key, f))
  const past: Span[] = []
  const read: { readonly segment: Span; readonly own: readonly QuantityMention[]; readonly clauses: readonly Clause[] }[] = []
  for (const segment of parts) {
    const own = stated.filter((f) => f.start >= segment.start && f.start < segment.end)
    const clauses = clausesOf(root.key, segment, own)
    for (const clause of clauses) if (clause.base || clause.from) past.push(...pastOf(clause))
    read.push({ segment, own, clauses })
  }
  const out: Placed[] = []
  for (const { segment, own, clauses } of read) {
    for (const [i, clause] of clauses.entries()) {
      const made = figured(frame, clause, past, { previous: clauses[i - 1] ?? null, next: clauses[i + 1] ?? null }, out.at(-1) ?? null)
      if (made) out.push(made)
    }
    if (!setting.wordless) continue
    for (const one of wordlessIn(root.key, segment)) {
      if (own.some((f) => f.start >= one.span.start && f.start < one.span.end)) continue
      const made = committed(frame, one, segment)
      if (made) out.push(made)
    }
  }
  if (setting.wordless) out.sort((a, b) => a.at - b.at)
  return out.map(({ target }) => target)
}
