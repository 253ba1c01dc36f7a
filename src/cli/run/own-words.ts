import type { Config } from '../../model/config.js'
import { NO_OWN_WORDS, type OwnWords } from '../../model/own-words.js'

/**
 * The configuration's `lexicon` as the stages read it: { bodies: { BCĐCĐS: 'Ban Chỉ đạo chuyển đổi số' }, types: { PAĐT: 'Phương án đặc thù' } }.
 * Plain data: workers get it as it is.
 */
export function ownWordsOf({ bodies = {}, types = {}, abbreviations = {} }: NonNullable<Config['lexicon']>): OwnWords {
  const named = Object.entries(bodies).map(([symbol, body]) => ({ symbol, ...(typeof body === 'string' ? { name: body } : body) }))
  const words: OwnWords = {
    bodies: named.map(({ symbol, name, from = null, until = null, now = null }) => {
      return { symbol: composed(symbol), name: composed(name), from, until, now: now === null ? null : composed(now) }
    }),
    types: Object.entries(types).map(([symbol, name]) => ({ symbol: composed(symbol), name: composed(name) })),
    abbreviations: Object.entries(abbreviations).map(([short, full]) => ({ short: composed(short), full: composed(full) })),
  }
  return Object.values(words).every((rows) => rows.length === 0) ? NO_OWN_WORDS : words
}

/** As the canonical text is: NFC, single blanks. */
function composed(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
