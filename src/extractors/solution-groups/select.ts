import type { Root, Section, SectionRole } from '../../model/tree.js'
import { addressedBy } from '../actor.js'

/** A part with this many members of one series is a list of groups. */
const FEWEST = 2

/** Parts that never hold groups, whatever they are called. */
const OTHER_PARTS: readonly (SectionRole | null)[] = [
  'purpose',
  'requirement',
  'goals',
  'general-goal',
  'specific-goal',
  'targets',
  'viewpoint',
  'assignment',
  'funding',
  'schedule',
  'scope',
  'situation',
  'basis',
  'annex',
]

/**
 * The sections that are solution groups: the numbered headings under each part that names tasks or solutions; else a "Một là …" series;
 * else the document's own top series (directives); else the thematic headings of an assignment part.
 */
export function groupSections(root: Root): readonly Section[] {
  const top = root.sections
  const tasks = taskParts(root, top)
  if (tasks.length > 0) return tasks.flatMap((part) => membersOf(root, part))
  const ordinals = findSeries(top, 'ordinal')
  if (ordinals.length >= FEWEST) return ordinals
  const own = topSeries(root)
  if (own.length >= FEWEST) return own
  return top.filter((s) => s.role === 'assignment').flatMap((part) => thematic(root, part.children))
}

/** The outermost sections with the role of tasks. `inPoint`: below one of several numbered points. */
function taskParts(root: Root, sections: readonly Section[], inPoint = false): Section[] {
  const named = sections.filter((s) => s.role === 'tasks' && !(inPoint && isBare(root, s)))
  const points = sections.filter((s) => s.kind === 'arabic' && s.heading).length
  return sections.flatMap((s) =>
    named.includes(s) || (named.length > 0 && isTheme(root, s))
      ? [s]
      : s.role === null || s.role === 'scope' || s.kind === 'article' || s.kind === 'part' || s.kind === 'chapter' || alsoTasks(root, s)
        ? taskParts(root, s.children, inPoint || (points >= FEWEST && s.kind === 'arabic'))
        : [],
  )
}

// "2.1. Các nội dung chung", "Hoạt động cụ thể": below a numbered point these are parts of the point
const BARE = /^(?:các |một số |những )?(?:nội dung|hoạt động|công việc)(?!.{0,40}(?:nhiệm vụ|giải pháp))/u

function isBare({ key }: Root, { title }: Section): boolean {
  return BARE.test(key.slice(title.start, title.end))
}

// "DỰ BÁO TÌNH HÌNH VÀ CÁC GIẢI PHÁP TỔ CHỨC THỰC HIỆN": a part whose second half names solutions
const ALSO_TASKS = /(?:,| và| -) (?:các |một số |những )?(?:nhóm )?(?:nhiệm vụ|giải pháp|biện pháp)(?! (?:đã|được))/u

function alsoTasks({ key }: Root, { role, heading, title }: Section): boolean {
  return role !== null && role !== 'assignment' && role !== 'annex' && heading && ALSO_TASKS.test(key.slice(title.start, title.end))
}

// "PHÁT TRIỂN KINH TẾ SỐ THEO NGÀNH, LĨNH VỰC" beside "NHIỆM VỤ TRỌNG TÂM": a part that is named for what is to be done
const THEME =
  /^(?:phát triển|xây dựng|đẩy mạnh|nâng cao|tăng cường|hoàn thiện|triển khai|thực hiện|bảo đảm|đảm bảo|đổi mới|huy động|bảo vệ|cải thiện|mở rộng)(?![A-Za-zÀ-ỹ])/u

/** A part without a known role whose title is an action, with numbered headings below it. */
function isTheme({ key }: Root, { kind, role, heading, title, children }: Section): boolean {
  if (kind !== 'roman' || role !== null || !heading || !THEME.test(key.slice(title.start, title.end))) return false
  return children.filter((c) => c.kind === 'arabic' && c.heading).length >= FEWEST
}

/** The groups within one part: its numbered members, its bullets where it has none, itself where it has only text. */
function membersOf(root: Root, part: Section): readonly Section[] {
  const numbered = part.children.filter((c) => c.label !== '' && !isBullet(c))
  const members = numbered.length > 0 ? numbered : part.children.filter((c) => c.label !== '')
  const named = members.filter((m) => m.heading && m.children.length > 0 && namesTasks(root, m))
  // bullets alone make no groups of "Nhiệm vụ" and "Giải pháp"; beside a numbered series they do
  const naming = named.some((m) => hasSeries(m)) && named.length === members.length ? named : named.filter(hasSeries)
  const [only, second] = naming
  if (only && !second && members.every((m) => m === only || OTHER_PARTS.includes(m.role) || m.children.length === 0))
    return membersOf(root, only)
  // "I. NỘI DUNG" and "II. GIẢI PHÁP" below one part: the groups are theirs
  if (second && naming.length === members.length) return naming.flatMap((member) => membersOf(root, member))
  const kept = members.filter((m) => m.role === 'tasks' || m.role === null)
  const groups = mostlyThematic(root, kept)
  if (groups.length > 0) return groups
  return part.children.length === 0 && part.body.length > 0 && kept.length === 0 && part.label !== '' ? [part] : []
}

/** The document's own top-level series where no part names tasks: the numbered points of a directive or conclusion. */
function topSeries(root: Root): readonly Section[] {
  const byKind = new Map<string, Section[]>()
  for (const section of root.sections) {
    if (section.label === '' || section.kind === 'article') continue
    const series = byKind.get(section.kind)
    if (series) series.push(section)
    else byKind.set(section.kind, [section])
  }
  const [series = []] = [...byKind.values()].sort((a, b) => b.length - a.length)
  return mostlyThematic(
    root,
    series.filter((s) => !OTHER_PARTS.includes(s.role)),
  )
}

/** A part that is called tasks or solutions, whole. */
export function isTaskPart({ key }: Root, { role, heading, title }: Section): boolean {
  return role === 'tasks' && heading && NAMES_TASKS.test(key.slice(title.start, title.end))
}

// "Nhiệm vụ", "Giải pháp chủ yếu", "Nội dung thi đua": a heading that names the kind of thing below it and no theme
const NAMES_TASKS = /^(?:các |một số |những )?(?:nhiệm vụ|giải pháp|nội dung|hoạt động)/u

function namesTasks({ key }: Root, { title }: Section): boolean {
  return title.end - title.start < 60 && NAMES_TASKS.test(key.slice(title.start, title.end))
}

/** A series is a list of groups where more of its items name a theme than a body; then its addressed items are groups as well. */
function mostlyThematic(root: Root, series: readonly Section[]): readonly Section[] {
  const addressed = series.filter((s) => isAddressed(root, s)).length
  return addressed * 2 <= series.length ? series : []
}

function findSeries(sections: readonly Section[], kind: Section['kind']): readonly Section[] {
  const here = sections.filter((s) => s.kind === kind)
  if (here.length >= FEWEST) return here
  for (const section of sections) {
    if (OTHER_PARTS.includes(section.role)) continue
    const below = findSeries(section.children, kind)
    if (below.length >= FEWEST) return below
  }
  return []
}

function thematic(root: Root, sections: readonly Section[]): Section[] {
  const themes = sections.filter((s) => s.label !== '' && !isBullet(s) && s.children.length > 0 && !isAddressed(root, s))
  return themes.length >= FEWEST ? themes : []
}

/** Items addressed to bodies are assignments, thematic items are groups. */
function isAddressed(root: Root, section: Section): boolean {
  const addressed = addressedBy(root, section)
  return addressed !== null && (section.heading || addressed.followedBy !== 'end' || addressed.end >= section.title.end)
}

function hasSeries({ children }: Section): boolean {
  return children.some((c) => !isBullet(c))
}

function isBullet(section: Section): boolean {
  return section.kind === 'dash' || section.kind === 'plus' || section.kind === 'star'
}
