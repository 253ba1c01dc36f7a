import { NO_HINTS, type Source } from '../../src/model/source.js'
import type { Root, Section } from '../../src/model/tree.js'
import { parse } from '../../src/parser/index.js'
import { canonical } from '../../src/text/normalize.js'

/** A text as a source, read as plain text unless the hints say otherwise. */
export function sourceOf(text: string, hints: Partial<Source['hints']> = {}): Source {
  return { path: null, format: 'txt', sha256: '', text: canonical(text), hints: { ...NO_HINTS, ...hints }, notices: [] }
}

export function rootOf(text: string, hints: Partial<Source['hints']> = {}): Root {
  return parse(sourceOf(text, hints))
}

/** The outline as indented lines: "I purpose MỤC ĐÍCH". */
export function outlineOf(root: Root): string[] {
  const line = (s: Section): string[] => [
    `${'  '.repeat(s.depth)}${[s.label, s.role ?? '', root.text.slice(s.title.start, s.title.end)].filter(Boolean).join(' ')}`,
    ...s.children.flatMap(line),
  ]
  return root.sections.flatMap(line)
}
