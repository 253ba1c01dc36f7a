import { unpack } from './archive.js'
import { type Content, compose, type Note } from './compose.js'
import { readStory } from './docx/body.js'
import { readNumbering } from './docx/numbering.js'
import { readStyles } from './docx/styles.js'
import { ReadError } from './failure.js'
import type { Read } from './reader.js'
import { canonicalFrom } from './source.js'
import { walkXml } from './xml.js'

/**
 * Word 2007 and later (ECMA-376), as it prints: automatic numbers as text, tracked changes accepted, text boxes once, notes after the body,
 * headers and footers left out. Converters on npm lose the numbers, hence a reader of our own.
 */
export const read: Read = (input) => {
  const files = unpack(input.bytes, (name) => /^(?:word\/[^/]{1,60}\.xml|_rels\/\.rels)$/i.test(name))
  const main = files.get(mainPart(files))
  if (!main) throw ReadError.of('input/damaged', {})
  const styles = readStyles(files.get('word/styles.xml'))
  const numbering = readNumbering(files.get('word/numbering.xml'), styles.lists)
  const { contents, footnotes, endnotes, oldFonts } = readStory(main, styles, numbering)
  const notesOf = (part: 'footnote' | 'endnote', order: readonly string[]): Note[] => {
    const bytes = files.get(`word/${part}s.xml`)
    if (!bytes || order.length === 0) return []
    const found = new Map<string, string>()
    const done = (id: string, inside: readonly Content[]) => found.set(id, inside.map(textOf).join(' '))
    readStory(bytes, styles, numbering, { element: `w:${part}`, done })
    return order.map((id, i) => ({ label: String(i + 1), text: found.get(id) ?? '' }))
  }
  const notes = [...notesOf('footnote', footnotes), ...notesOf('endnote', endnotes)]
  return [{ source: canonicalFrom(input, 'docx', compose(contents, notes), { oldFonts }) }]
}

/** The main part's name: word/document.xml unless the package says otherwise. */
function mainPart(files: ReadonlyMap<string, Uint8Array>): string {
  let found = 'word/document.xml'
  const relations = files.get('_rels/.rels')
  if (relations) {
    walkXml(relations, {
      open(name, attributes) {
        const { Type: type = '', Target: target = '' } = attributes
        if (name === 'Relationship' && type.endsWith('/officeDocument')) found = target.replace(/^\//, '')
      },
    })
  }
  return found
}

function textOf(content: Content): string {
  return content.kind === 'paragraph' ? content.text : content.rows.map((row) => row.map((cell) => cell.join(' ')).join(' ')).join(' ')
}
