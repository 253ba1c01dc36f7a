import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Stretch } from '../model/source.js'
import { canonical } from '../text/normalize.js'
import { lastWithin } from '../text/within.js'
import { plainMarkup } from './md/plain-markup.js'
import type { Read } from './reader.js'

type MdNode = {
  readonly type: string
  readonly children?: readonly MdNode[]
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
}

/** Markdown: the canonical text keeps its markup; remark tells which characters are markup and not words. */
export const read: Read = ({ bytes, path, sha256 }) => {
  const text = canonical(new TextDecoder().decode(bytes))
  const hints = { lines: 'soft' as const, markup: markupOf(text), notes: [], pages: [] }
  return [{ source: { path, format: 'md', encoding: 'utf-8', sha256, text, hints, notices: [] } }]
}

/** remark-parse is superlinear on long lists, so it gets the text in chunks. */
const CHUNK = 16_000

/** A run of the canonical text that begins and ends outside every list, quotation and code block. */
type Section = Stretch

function markupOf(text: string): Stretch[] {
  const markup: Stretch[] = []
  let parser: Parser | null = null
  for (const sections of chunks(sectionsToParse(text, markup))) {
    parser ??= unified().use(remarkParse)
    const first = sections[0]?.start ?? 0
    const whole = sections.length === 1 ? text.slice(first, sections[0]?.end) : sections.map((s) => text.slice(s.start, s.end)).join('\n\n')
    collect(parser.parse(whole), offsetsOf(sections), markup)
  }
  return markup.sort((a, b) => a.start - b.start)
}

type Parser = Processor<ReturnType<typeof unified.prototype.parse>>

// blank lines; where the line after them stands at the margin, what goes on over them is code and comments only
const BLANK_LINES = /\n(?:[ \t]*\n)+/g
// ``` ~~~ <!-- <? <pre [1]: go on over blank lines, or act far from where they stand
const REACHING = /```|~~~|<[!?]|<(?:script|pre|style|textarea)|\]:/i
// *…* _…_ # … […](…) <…>, and the underline of a heading; a run of asterisks or lines between blanks marks nothing
const MARKUP = /[#<]|[^\s*]\*|\*[^\s*]|[^\s_]_|_[^\s_]|\]\(|\n[ \t>]*(?:=+|-+)[ \t]*(?:\n|$)/

/**
 * The sections that remark has to read. Most sections of an official text carry no markup, and a section without any of its characters is plain
 * text whatever stands around it (CommonMark 0.31, 4 and 5); of the others most hold headings and emphasis alone, whose marks go to `markup`.
 */
function sectionsToParse(text: string, markup: Stretch[]): Section[] {
  if (REACHING.test(text)) return cutAtBlankLines(text, 0, text.length)
  const sections: Section[] = []
  const add = (start: number, end: number): void => {
    if (!MARKUP.test(text.slice(start, end))) return
    const marks = plainMarkup(text, start, end)
    if (marks) markup.push(...marks)
    else sections.push(...cutAtBlankLines(text, start, end))
  }
  let start = 0
  for (const { index, 0: blank } of text.matchAll(BLANK_LINES)) {
    const next = text.charAt(index + blank.length)
    if (next === '' || next === ' ' || next === '\t') continue
    add(start, index)
    start = index + blank.length
  }
  add(start, text.length)
  return sections
}

function cutAtBlankLines(text: string, from: number, to: number): Section[] {
  const sections: Section[] = []
  for (let start = from; start < to; ) {
    const blank = to - start <= CHUNK ? to : lastWithin(text, '\n\n', { start, end: start + CHUNK + 2 })
    const end = Math.min(to, blank > start ? blank + 2 : start + CHUNK)
    sections.push({ start, end })
    start = end
  }
  return sections
}

function* chunks(sections: readonly Section[]): Generator<readonly Section[]> {
  let chunk: Section[] = []
  let size = 0
  for (const section of sections) {
    const length = section.end - section.start
    if (size > 0 && size + length > CHUNK) {
      yield chunk
      chunk = []
      size = 0
    }
    chunk.push(section)
    size += length
  }
  if (chunk.length > 0) yield chunk
}

/** From an offset into the joined sections to one into the text; offsets have to be asked for in rising order. */
function offsetsOf(sections: readonly Section[]): (offset: number) => number {
  let at = 0
  let before = 0
  return (offset) => {
    for (let section = sections[at]; section && at < sections.length - 1; section = sections[at]) {
      const length = section.end - section.start
      if (offset <= before + length) break
      before += length + 2
      at++
    }
    return (sections[at]?.start ?? 0) + offset - before
  }
}

/** Emphasis marks, heading hashes, code fences and link targets: what lies between a node's edge and its children. */
function collect(node: MdNode, at: (offset: number) => number, markup: Stretch[]): void {
  const { children = [] } = node
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  const first = children[0]?.position?.start.offset
  const last = children.at(-1)?.position?.end.offset
  const wraps = WRAPPERS.has(node.type) && start !== undefined && end !== undefined && first !== undefined && last !== undefined
  if (wraps && first > start) markup.push({ start: at(start), end: at(first) })
  for (const child of children) collect(child, at, markup)
  if (wraps && end > last) markup.push({ start: at(last), end: at(end) })
}

const WRAPPERS = new Set(['emphasis', 'strong', 'heading', 'link', 'delete'])
