import { NO_OWN_WORDS, type OwnWords } from '../model/own-words.js'
import type { Source } from '../model/source.js'
import type { Block, Root } from '../model/tree.js'
import type { BareBlock } from './bare-block.js'
import { readBlocks } from './blocks.js'
import { enumeratorAt } from './enumerator.js'
import { splitInlineItems } from './inline-items.js'
import { outline } from './outline.js'
import { findParts } from './parts.js'

/** Source -> Root: the reading text, its blocks and zones, the documents in it and their outline. Total: any text gives a tree. */
export function parse(source: Source, own: OwnWords = NO_OWN_WORDS): Root {
  const reading = readBlocks(source, own)
  const bare = splitInlineItems(reading).map(
    (block): BareBlock => ({
      start: block.start,
      end: block.end,
      kind: block.kind,
      cells: block.cells,
      table: block.table,
      enumerator: block.kind === 'paragraph' ? enumeratorAt(reading.text, reading.key, block) : null,
    }),
  )
  const { zones, parts } = findParts(reading, bare)
  const blocks: Block[] = bare.map(({ start, end, kind, cells, table, enumerator }, at) => ({
    start,
    end,
    kind,
    cells,
    table,
    enumerator,
    zone: zones[at] ?? 'body',
  }))
  const withSections = parts.map((part) => ({ ...part, sections: outline(reading, blocks, part) }))
  const { text, key, origin, lineBreaks } = reading
  const sections = withSections.flatMap((part) => part.sections)
  return { source, own, text, key, origin, lineBreaks, blocks, parts: withSections, sections }
}
