import type { Span } from '../../model/position.js'
import type { SolutionGroup } from '../../model/record.js'
import type { Root, Section } from '../../model/tree.js'
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
      const members = listed(root, sentence, LIST_OPENING)
      if (members.length > best.length) best = members
    }
  }
  return best.map((span) => group(root, span))
}

// "… bao gồm: …" · "… các nhóm giải pháp sau: …" · "… như sau: …", below a heading that names solutions
const PART_OPENING = /(?:gồm(?: có)?|như sau|sau đây|đó là|cụ thể là|sau)\s?:\s/u

/** Groups that a part with nothing but text lists in a sentence; none where the sentence is the smaller share of the part. */
export function listedGroups(root: Root, { body, children }: Section): SolutionGroup[] {
  if (children.length > 0) return []
  const length = body.reduce((sum, { start, end }) => sum + end - start, 0)
  for (const span of body)
    for (const sentence of sentences(root.text, span)) {
      const members = (sentence.end - sentence.start) * 2 > length ? listed(root, sentence, PART_OPENING) : []
      if (members.length > 0) return members.map((member) => group(root, member))
    }
  return []
}

/** What a sentence lists behind its opening, if these are groups by their number and length. */
function listed(root: Root, { start, end }: Span, opening: RegExp): readonly Span[] {
  const found = opening.exec(root.key.slice(start, end))
  if (!found) return []
  const members = clauses(root.text, { start: start + found.index + found[0].length, end })
  return members.length >= FEWEST && members.every((m) => m.end - m.start <= LONGEST) ? members : []
}

function group(root: Root, span: Span): SolutionGroup {
  const clean = trimEnd(root.text, span)
  const title = root.text.slice(clean.start, clean.end)
  const { quote, position } = evidence(root, clean)
  return { quote, position, label: '', title, measures: [{ quote, position, label: '', text: title }] }
}

function trimEnd(text: string, { start, end }: Span): Span {
  let to = end
  while (to > start && /[\s.;,]/u.test(text.charAt(to - 1))) to--
  return { start, end: to }
}
