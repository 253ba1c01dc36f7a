import type { Root, Section } from '../../model/tree.js'
import { parse } from '../../parser/index.js'
import type { Run } from '../command.js'
import { EXIT } from '../exit-code.js'
import { readSources } from '../run/one-source.js'
import { writeText } from '../run/write-text.js'

/** `plancheck outline FILE`: the structure as the parser sees it, one section a line, its line number in the canonical text first. */
export const run: Run = async (args, options, session) => {
  const sources = await readSources(args, options, session)
  await writeText(sources.map((source) => outlineOf(parse(source))).join('\n'), options, session)
  return EXIT.clean
}

function outlineOf(root: Root): string {
  const { text } = root.source
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const line = (offset: number): number => starts.findLastIndex((start) => start <= (root.origin[offset] ?? 0)) + 1
  const show = (section: Section, depth: number): string => {
    const title = brief(root.text.slice(section.title.start, section.title.end))
    const role = section.role === null ? '' : `  [${section.role}]`
    const own = `${String(line(section.start)).padStart(5)}  ${'  '.repeat(depth)}${section.label} ${title}${role}`.trimEnd()
    return [own, ...section.children.map((child) => show(child, depth + 1))].join('\n')
  }
  const part = (one: Root['parts'][number]): string => {
    const head = [one.typeLine, one.title].flatMap((span) => (span ? [brief(root.text.slice(span.start, span.end))] : [])).join(' · ')
    return [`${String(line(one.start)).padStart(5)}  # ${head}`, ...one.sections.map((section) => show(section, 0))].join('\n')
  }
  return `${root.parts.map(part).join('\n')}\n`
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
