import type { QuantityMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Target } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { clausesOf, pastOf, segments } from './clause.js'
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
  const read = parts.map((segment) => {
    const own = figures.filter((f) => f.start >= segment.start && f.start < segment.end && !isAside(root.key, f))
    return { segment, own, clauses: clausesOf(root.key, segment, own) }
  })
  const past: Span[] = []
  for (const { clauses } of read) for (const clause of clauses) past.push(...pastOf(clause))
  const out: Placed[] = []
  for (const { segment, own, clauses } of read) {
    clauses.forEach((clause, i) => {
      const made = figured(frame, clause, past, { previous: clauses[i - 1] ?? null, next: clauses[i + 1] ?? null }, out.at(-1) ?? null)
      if (made) out.push(made)
    })
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
