import { type Doubt, doubtsAbout, isOfDamage } from './doubts.js'
import type { ItemKind, Items } from './items.js'
import type { Place } from './place.js'
import table from './weights.json' with { type: 'json' }

/** A logistic model of one kind of item: what it starts from and what each doubt takes away, in log-odds. Weights are never negative. */
export type Model = {
  readonly base: number
  /** Characters of an item's quote: the median of clean texts. */
  readonly usualLength: number
  /** The share (0..1) of items that are wrong in texts which no rule has met, for reasons that no doubt sees. */
  readonly unforeseen: number
  readonly weights: Readonly<Record<string, number>>
}

/** Made by `npm run calibrate`; see docs/confidence.md. */
export const models: Readonly<Record<ItemKind, Model>> = table

/** Gives the chance (0..1) that an item of a kind is right. Only the doubts that the model weighs are looked into. */
export function rater<K extends ItemKind>(kind: K): Doubt<Items[K]> {
  const { base, unforeseen, weights } = models[kind]
  const weighed = Object.entries(doubtsAbout(kind)).flatMap(([name, doubt]) => {
    const weight = weights[name]
    return weight === undefined ? [] : [{ name, weight, doubt }]
  })
  const inSoundText = weighed.filter(({ name }) => !isOfDamage(name))
  return (item: Items[K], place: Place) => {
    let logOdds = base
    for (const { weight, doubt } of place.scene.isSound ? inSoundText : weighed) logOdds -= weight * doubt(item, place)
    return chanceOf(logOdds, unforeseen)
  }
}

export function chanceOf(logOdds: number, unforeseen: number): number {
  return (1 - unforeseen) / (1 + Math.exp(-logOdds))
}

/** A chance as it is printed: two places, never certain. */
export function rounded(chance: number): number {
  return Math.min(0.99, Math.max(0.01, Math.round(chance * 100) / 100))
}
