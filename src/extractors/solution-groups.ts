import type { Span } from '../model/position.js'
import type { SolutionGroup } from '../model/record.js'
import type { Root, Section } from '../model/tree.js'
import { evidence } from '../text/evidence.js'
import type { ExtractInput, Extractor } from './extractor.js'
import { measuresOf } from './solution-groups/measures.js'
import { reportedGroups } from './solution-groups/reported.js'
import { groupSections } from './solution-groups/select.js'

/** The top-level groups of tasks and solutions, in document order, each with its measures. */
export const solutionGroups = {
  field: 'solutionGroups',
  empty: [],
  extract({ root }: ExtractInput): SolutionGroup[] {
    const sections = groupSections(root)
    return sections.length > 0 ? sections.map((section) => group(root, section)) : reportedGroups(root)
  },
} as const satisfies Extractor

function group(root: Root, section: Section): SolutionGroup {
  const title = titleOf(root, section)
  return {
    ...evidence(root, { start: section.start, end: title.end }),
    label: section.label,
    title: root.text.slice(title.start, title.end),
    measures: measuresOf(root, section),
  }
}

/** The heading, or the first clause where heading and text share a block. */
function titleOf(root: Root, section: Section): Span {
  if (section.heading) return section.title
  const limit = section.title.end
  return { start: section.title.start, end: limit }
}
