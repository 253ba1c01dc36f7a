import type { Pump } from './pumps.js'

/** Of one text and of the same word repeated four times as often: characters and ms. */
export type Growth = { readonly pump: Pump; readonly characters: number; readonly ms: number; readonly timesFour: number }

/**
 * Repeats of the word, then four times as many. Few first: what doubles with each word is caught before it takes minutes. `quick` ms are let
 * pass whatever the growth; more than `most` times as long is too much. Linear time takes 4 times as long, quadratic 16, cubic 64; few repeats
 * may still fill counted quantifiers, which looks quadratic.
 */
const STEPS = [
  ...[4, 6, 8, 10, 14, 20, 30, 60].map((repeats) => ({ repeats, quick: 4, most: 32 })),
  { repeats: 1_500, quick: 12, most: 11 },
]

/** The first pump that makes a pattern's time grow faster than its text; null where none does. */
export function growthOf(source: string, flags: string, pumps: readonly Pump[]): Growth | null {
  const pattern = new RegExp(source, /[gy]/u.test(flags) ? flags : `${flags}g`)
  for (const pump of pumps) {
    for (const { repeats: wanted, quick, most } of STEPS) {
      // a search that starts anew at each word walks the length of all words after it: long words need fewer repeats to take as long
      const repeats = wanted < 100 ? wanted : Math.ceil(wanted / Math.sqrt(pump.word.length))
      const short = pump.before + pump.word.repeat(repeats) + pump.after
      const long = pump.before + pump.word.repeat(4 * repeats) + pump.after
      if (search(pattern, long) <= quick || best(pattern, long) <= quick) continue
      const { ms, timesFour, fast } = compared(pattern, short, long, most)
      if (!fast) return { pump, characters: short.length, ms, timesFour }
    }
  }
  return null
}

/** The times of both texts, each the best of many rounds in turns; no further round once they agree: a busy machine slows single ones. */
function compared(pattern: RegExp, short: string, long: string, most: number): { ms: number; timesFour: number; fast: boolean } {
  let ms = search(pattern, short)
  let timesFour = search(pattern, long)
  // what takes this long is no accident of the machine
  const rounds = timesFour > 200 ? 2 : ROUNDS
  for (let round = 0; round < rounds && timesFour > most * ms; round++) {
    timesFour = Math.min(timesFour, search(pattern, long))
    if (round % 4 === 0) ms = Math.min(ms, search(pattern, short))
  }
  return { ms, timesFour, fast: timesFour <= most * ms }
}

const ROUNDS = 16

function best(pattern: RegExp, text: string): number {
  return Math.min(...[0, 1, 2].map(() => search(pattern, text)))
}

/** ms for all matches of a text. */
function search(pattern: RegExp, text: string): number {
  const start = performance.now()
  if (pattern.sticky) {
    pattern.lastIndex = 0
    pattern.exec(text)
  } else text.replace(pattern, '')
  return performance.now() - start
}
