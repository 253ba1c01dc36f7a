import type { Source } from '../../src/model/index.js'
import { noise } from '../fuzz/mutations.js'
import { randomOf } from '../fuzz/random.js'
import { renditionKinds, renditionOf } from '../renditions/rendition.js'
import { documents, sourceOf } from '../support/fixtures.js'
import { type Observation, observe, type UsualLength } from './observe.js'

export const SHARES = [0.01, 0.02, 0.03, 0.05, 0.07, 0.1] as const
export const CLEAN = 'clean'

/** How the noise curve names a condition: 'noise 5%'. */
export function noisy(share: number): string {
  return `noise ${Math.round(100 * share)}%`
}

/** The items of all fixtures: as they were typed, with each share of noise (one run a seed), printed, scanned and faxed. */
export async function* fixtureObservations(
  usualLength: UsualLength,
  shares: readonly number[] = SHARES,
  seeds: readonly number[] = [1, 2, 3],
): AsyncGenerator<Observation> {
  for (const { slug, path, gold } of documents()) {
    const source = await sourceOf(path)
    const named = (condition: string): Pick<Observation, 'document' | 'condition'> => ({ document: slug, condition })
    yield* observe(source, gold, named(CLEAN), usualLength)
    for (const share of shares)
      for (const seed of seeds) yield* observe(damaged(source, share, seed), gold, named(noisy(share)), usualLength)
    for (const kind of renditionKinds) {
      const read = renditionOf(slug, kind)
      if (read) yield* observe(read, gold, named(kind), usualLength)
    }
  }
}

/** A source with a share of its characters damaged; hints by offset no longer hold. */
export function damaged(source: Source, share: number, seed: number): Source {
  const text = noise(source.text, randomOf(seed * 7919 + Math.round(share * 1000)), share)
  return { ...source, text, hints: { ...source.hints, markup: [], notes: [], pages: [] } }
}
