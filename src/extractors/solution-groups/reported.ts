import type { Span } from '../../model/position.js'
import type { SolutionGroup } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { evidence } from '../../text/evidence.js'
import { clauses, sentences } from '../../text/sentences.js'

// "5 nhiệm vụ, giải pháp thực hiện, gồm: …" · "Về nhóm nhiệm vụ, giải pháp, kế hoạch nêu rõ, sẽ …" · "các giải pháp chủ yếu sau: …"
const LIST_OPENING =
  /[0-9]{1,2} (?:nhóm )?(?:nhiệm vụ|giải pháp|nội dung|biện pháp|việc)[^.;:]{0,60}:\s|(?:nhiệm vụ|giải pháp|nội dung|biện pháp)[^.;:]{0,120}?(?:gồm(?: có)?|bao gồm|như sau|sau đây|đó là|cụ thể là|nêu rõ|là|sau)\s?[:,]\s?(?:sẽ\s|là\s)?/u
const FEWEST = 3
const LONGEST = 400

/** Groups that running text lists in one sentence, parted by ";": news reports and short directives. */
export function reportedGroups(root: Root): SolutionGroup[] {
  let best: readonly Span[] = []
  for (const block of root.blocks) {
    if (block.zone !== 'body' || block.kind !== 'paragraph') continue
    for (const sentence of sentences(root.text, block)) {
      const opening = LIST_OPENING.exec(root.key.slice(sentence.start, sentence.end))
      if (!opening) continue
      const members = clauses(root.text, { start: sentence.start + opening.index + opening[0].length, end: sentence.end })
      if (members.length >= FEWEST && members.length > best.length && members.every((m) => m.end - m.start <= LONGEST)) best = members
    }
  }
  return best.map((span) => {
    const clean = trimEnd(root.text, span)
    const title = root.text.slice(clean.start, clean.end)
    return { ...evidence(root, clean), label: '', title, measures: [{ ...evidence(root, clean), label: '', text: title }] }
  })
}

function trimEnd(text: string, { start, end }: Span): Span {
  let to = end
  while (to > start && /[\s.;,]/u.test(text.charAt(to - 1))) to--
  return { start, end: to }
}
