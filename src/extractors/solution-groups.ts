import { dutyStarts } from '../lexicon/duties.js'
import { isRegulation } from '../lexicon/regulations.js'
import type { Span } from '../model/position.js'
import type { SolutionGroup } from '../model/record.js'
import type { Root, Section } from '../model/tree.js'
import { END, oneOf } from '../text/boundary.js'
import { evidence } from '../text/evidence.js'
import type { ExtractInput, Extractor } from './extractor.js'
import { measuresOf } from './solution-groups/measures.js'
import { listedGroups, reportedGroups } from './solution-groups/reported.js'
import { groupSections, isTaskPart } from './solution-groups/select.js'

/** The top-level groups of tasks and solutions, in document order, each with its measures; a regulation has none. */
export const solutionGroups = {
  field: 'solutionGroups',
  empty: [],
  extract({ root, found }: ExtractInput): SolutionGroup[] {
    if (found.document && isRegulation(found.document.type, found.document.title)) return []
    const sections = groupSections(root)
    return sections.length > 0 ? sections.flatMap((section) => groupsOf(root, section)) : reportedGroups(root)
  },
} as const satisfies Extractor

/** A part that is nothing but a sentence with a list gives the members of the list. */
function groupsOf(root: Root, section: Section): SolutionGroup[] {
  const listed = isTaskPart(root, section) ? listedGroups(root, section) : []
  return listed.length > 0 ? listed : [group(root, section)]
}

function group(root: Root, section: Section): SolutionGroup {
  const title = titleOf(root, section)
  const { quote, position } = evidence(root, { start: section.start, end: title.end })
  return {
    quote,
    position,
    label: section.label,
    title: root.text.slice(title.start, title.end),
    measures: measuresOf(root, section),
  }
}

/** The heading, or the first clause where heading and text share a block. */
function titleOf(root: Root, section: Section): Span {
  const { title } = section
  if (section.heading || title.end - title.start <= LONGEST_TITLE) return title
  CLAUSE_END.lastIndex = title.start + SHORTEST_TITLE
  const end = CLAUSE_END.exec(root.key)
  return end && end.index < title.end ? { start: title.start, end: end.index } : title
}

/** A title that is a whole long sentence is cut after its first clause. */
const LONGEST_TITLE = 200
const SHORTEST_TITLE = 50
// "…, đẩy mạnh …", "…; tăng cường …", "… nhằm …", "…, góp phần …": where the next clause begins
const CLAUSE_END = new RegExp(
  `(?:[,;]\\s(?:${oneOf(dutyStarts.map((w) => w.word))}|góp phần|khắc phục|từng bước|đồng thời|trong đó|nhất là)|\\s(?:nhằm|để|góp phần)|;)${END}`,
  'gu',
)
