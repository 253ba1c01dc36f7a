import type { Span } from '../model/position.js'
import type { Block, Root } from '../model/tree.js'
import { type Damage, damageIn } from '../text/damage.js'
import { firstFrom, itself, lastStarting } from '../text/sorted.js'

/** Which shares (0..1) of words are damaged: in the whole document, in an item's own words, in the blocks that it stands in. */
export type DamageMap = {
  readonly document: number
  /** No word of it is damaged: all shares are 0. */
  readonly isSound: boolean
  readonly itself: (span: Span) => number
  /** `first`: the block that the span begins in. */
  readonly around: (span: Span, first: number) => number
}

/** A Vietnamese word and the blank behind it: the mean of running text. */
const CHARACTERS_PER_WORD = 4.7
/** Of a thousand words of a clean text so many are of another language ("logistics", "Pleiku"), which is no damage. */
const FOREIGN = 0.003
/** A short stretch says little of its own: the document's share stands in for so many words. */
const BORROWED_ITSELF = 10
const BORROWED_AROUND = 20

/** Blocks that are looked at together, and of how many neighbours one is looked at before the others. */
const WINDOW = 48
const STRIDE = 4
/** The share of damaged words in the sample of a window from which on all of its blocks are looked at. */
const SUSPICIOUS = 0.015
/** Short documents are looked at whole. */
const SHORT = 200

/**
 * Looks at each block at most once; the questions about items are answered by halving. Of a long document's stretches a quarter is looked
 * at first, and no more of those that are clean: damage comes in pages. What a portal has put around the text does not count.
 */
export function damageMap({ text, blocks }: Root): DamageMap {
  const found = blocks.length <= SHORT ? wholly(text, blocks) : bySamples(text, blocks)
  const places: number[] = []
  // words and damaged words before each block
  const words = [0]
  const spoilt = [0]
  let count = 0
  for (const one of found) {
    count += one.words
    for (const place of one.damaged) places.push(place)
    words.push(count)
    spoilt.push(places.length)
  }
  if (places.length === 0) return SOUND
  const document = Math.max(0, places.length / Math.max(1, count) - FOREIGN)
  const share = (damaged: number, of: number, borrowed: number): number => (damaged + borrowed * document) / (of + borrowed)
  return {
    document,
    isSound: false,
    itself: ({ start, end }) => {
      return share(countBelow(places, end) - countBelow(places, start), (end - start) / CHARACTERS_PER_WORD, BORROWED_ITSELF)
    },
    around: ({ end }, first) => {
      let behind = first + 1
      while (behind < blocks.length && (blocks[behind]?.start ?? end) < end) behind++
      return share((spoilt[behind] ?? 0) - (spoilt[first] ?? 0), (words[behind] ?? 0) - (words[first] ?? 0), BORROWED_AROUND)
    },
  }
}

const SOUND: DamageMap = { document: 0, isSound: true, itself: () => 0, around: () => 0 }
const NOTHING: Damage = { words: 0, damaged: [] }

function wholly(text: string, blocks: readonly Block[]): Damage[] {
  return blocks.map(({ start, end, zone }) => (zone === 'furniture' ? NOTHING : damageIn(text, start, end)))
}

function bySamples(text: string, blocks: readonly Block[]): Damage[] {
  const out: Damage[] = []
  for (let from = 0; from < blocks.length; from += WINDOW) {
    const window = blocks.slice(from, from + WINDOW)
    const sample = wholly(
      text,
      window.filter((_, at) => at % STRIDE === 0),
    )
    const damaged = sample.reduce((sum, one) => sum + one.damaged.length, 0)
    const suspicious = damaged > 1 && damaged > SUSPICIOUS * sample.reduce((sum, { words }) => sum + words, 0)
    window.forEach((block, at) => {
      const known = at % STRIDE === 0 ? sample[at / STRIDE] : undefined
      const clean = { words: (block.end - block.start) / CHARACTERS_PER_WORD, damaged: [] }
      out.push(known ?? (suspicious ? (wholly(text, [block])[0] ?? NOTHING) : block.zone === 'furniture' ? NOTHING : clean))
    })
  }
  return out
}

/** The last block that starts at or before an offset; the first one for what stands before all. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  return Math.max(0, lastStarting(blocks, offset))
}

/** How many of the sorted values lie below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  return firstFrom(sorted, itself, limit)
}
