import type { QuantityMention } from '../model/mention.js'
import type { Span } from '../model/position.js'
import type { Target } from '../model/record.js'
import { lastWithin } from '../text/within.js'
import type { ExtractInput, Extractor } from './extractor.js'
import { passages } from './targets/passages.js'
import { placeOf } from './targets/place.js'
import { statedIn } from './targets/stated.js'
import { type TableState, tabled } from './targets/tabled.js'
import { mayBeWordless } from './targets/wordless.js'

/**
 * Measurable commitments and reported figures, one a figure, from running text, items and tables of targets, in document order. Annexes
 * count for their tables alone; letterheads, notes and closings do not.
 */
export const targets: Extractor = {
  field: 'targets',
  empty: [],
  extract: (input) => {
    const { root, mentions } = input
    const normative = isNormative(input)
    const issued = yearIssued(input)
    const report = input.found.nature === 'report'
    const out: Target[] = []
    const hinted = mayBeWordless(root.key)
    let at = 0
    let table: TableState = { id: -1, columns: null, section: null, group: null }
    for (const block of root.blocks) {
      const figures: QuantityMention[] = []
      for (let next = mentions.quantity[at]; next && next.start < block.end; next = mentions.quantity[++at])
        if (next.start >= block.start) figures.push(next)
      if (block.kind === 'row' && block.cells.length > 1) {
        if (table.id !== block.table) table = { id: block.table, columns: null, section: null, group: null }
        const read = tabled(root, block, table)
        table = read.state
        out.push(...read.targets)
        continue
      }
      if (block.zone !== 'body' && block.zone !== 'preamble') continue
      const wordless = hinted(block)
      if (figures.length === 0 && !wordless) continue
      const start = block.enumerator?.end ?? block.start
      const place = placeOf(root, start)
      const span = { start, end: block.end }
      let first = 0
      for (const sentence of shortened(root.text, passages(root, span))) {
        while (first < figures.length && (figures[first]?.start ?? 0) < sentence.start) first++
        const within: QuantityMention[] = []
        for (let f = figures[first]; f && f.start < sentence.end; f = figures[++first]) within.push(f)
        if (within.length === 0 && !(wordless && WORDLESS.test(root.key.slice(sentence.start, sentence.end)))) continue
        const around = { start: Math.max(start, sentence.start - LONGEST_SENTENCE), end: span.end }
        out.push(...statedIn(root, sentence, within, place, { normative, issued, report, block: around, wordless }))
      }
    }
    return out
  },
}

/** What stands around a figure is read within this many characters: nobody writes longer sentences, but converters glue them. */
const LONGEST_SENTENCE = 700

/** Sentences, and the pieces of those that are longer than any, cut at blanks. */
function shortened(text: string, sentences: readonly Span[]): readonly Span[] {
  return sentences.every(({ start, end }) => end - start <= LONGEST_SENTENCE * 2)
    ? sentences
    : sentences.flatMap((sentence) => pieces(text, sentence))
}

function pieces(text: string, sentence: Span): Span[] {
  const out: Span[] = []
  let { start } = sentence
  while (sentence.end - start > LONGEST_SENTENCE * 2) {
    const blank = lastWithin(text, ' ', { start, end: start + LONGEST_SENTENCE + 1 })
    const end = blank > start ? blank : start + LONGEST_SENTENCE
    out.push({ start, end })
    start = end + 1
  }
  out.push({ start, end: sentence.end })
  return out
}

// cheap: most sentences without a figure end here
const WORDLESS = /không (?:còn|có|để)|thấp nhất|hạn chế tối đa|giảm tối đa|xóa|chấm dứt|(?:hằng|hàng|mỗi) năm,? (?:phấn đấu )?giảm/u

function isNormative({ root, found }: ExtractInput): boolean {
  const line = root.parts[0]?.typeLine
  const type = found.document?.type ?? (line ? root.text.slice(line.start, line.end) : '')
  return /^(?:bộ luật|luật|pháp lệnh|nghị định|thông tư|quy định|quy chế)/u.test(type.toLowerCase())
}

function yearIssued({ found }: ExtractInput): number | null {
  const date = found.document?.issuedOn
  return date ? Number(date.slice(0, 4)) : null
}
