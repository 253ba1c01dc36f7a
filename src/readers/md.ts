import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Stretch } from '../model/source.js'
import { canonical } from '../text/normalize.js'
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

/** remark-parse is superlinear on long lists, so it gets the text in chunks cut at blank lines. */
const CHUNK = 16_000

function markupOf(text: string): Stretch[] {
  const parser = unified().use(remarkParse)
  const markup: Stretch[] = []
  for (let start = 0; start < text.length; ) {
    const end = chunkEnd(text, start)
    collect(parse(parser, text.slice(start, end)), start, markup)
    start = end
  }
  return markup
}

function chunkEnd(text: string, start: number): number {
  if (text.length - start <= CHUNK) return text.length
  const blank = text.lastIndexOf('\n\n', start + CHUNK)
  return blank > start ? blank + 2 : Math.min(text.length, start + CHUNK)
}

function parse(parser: Processor<ReturnType<typeof unified.prototype.parse>>, chunk: string): MdNode {
  return parser.parse(chunk)
}

/** Emphasis marks, heading hashes, code fences and link targets: what lies between a node's edge and its children. */
function collect(node: MdNode, base: number, markup: Stretch[]): void {
  const { children = [] } = node
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  const first = children[0]?.position?.start.offset
  const last = children.at(-1)?.position?.end.offset
  const wraps = WRAPPERS.has(node.type) && start !== undefined && end !== undefined && first !== undefined && last !== undefined
  if (wraps && first > start) markup.push({ start: base + start, end: base + first })
  for (const child of children) collect(child, base, markup)
  if (wraps && end > last) markup.push({ start: base + last, end: base + end })
}

const WRAPPERS = new Set(['emphasis', 'strong', 'heading', 'link', 'delete'])
