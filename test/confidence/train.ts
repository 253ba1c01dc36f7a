import { type ItemKind, itemKinds } from '../../src/confidence/items.js'
import { chanceOf, type Model } from '../../src/confidence/model.js'
import { CLEAN } from './conditions.js'
import { regress } from './fit.js'
import type { Forecast } from './measure.js'
import type { Observation } from './observe.js'

export type Models = Readonly<Record<ItemKind, Model>>

/** A clean text is what most users have, and is read once where each share of noise is read with three seeds. */
const WEIGHT = { clean: 4, noise: 1, rendition: 3 } as const
/** Weights that move a chance by less than half a point are left out. */
const LEAST_WEIGHT = 0.02

/** One model a kind, fitted to all observations of it; `prior` gives what no fixture can tell. */
export function train(
  observations: readonly Observation[],
  usual: Readonly<Record<ItemKind, number>>,
  prior: (kind: ItemKind) => number,
): Models {
  return byKind((kind): Model => {
    const own = observations.filter((one) => one.kind === kind)
    const { base, weights } = regress(
      own.map(({ doubts, right, condition }) => ({ doubts, right, weight: weightOf(condition) })),
      Object.keys(own[0]?.doubts ?? {}),
    )
    const kept = Object.entries(weights).filter(([, weight]) => weight >= LEAST_WEIGHT)
    return {
      base: short(base),
      usualLength: usual[kind],
      unforeseen: Number(prior(kind).toFixed(3)),
      weights: Object.fromEntries(kept.map(([name, weight]) => [name, short(weight)])),
    }
  })
}

/** Each observation rated by models that have seen nothing of its document: the only ones by which a rating may be judged. Without a prior. */
export function heldOut(observations: readonly Observation[], usual: Readonly<Record<ItemKind, number>>): Rated[] {
  const documents = [...new Set(observations.map(({ document }) => document))]
  return documents.flatMap((document) => {
    const models = train(
      observations.filter((one) => one.document !== document),
      usual,
      () => 0,
    )
    return rate(
      observations.filter((one) => one.document === document),
      models,
    )
  })
}

export type Rated = Observation & Forecast

export function rate(observations: readonly Observation[], models: Models): Rated[] {
  return observations.map((one) => {
    const { base, unforeseen, weights } = models[one.kind]
    const against = Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (one.doubts[name] ?? 0), 0)
    return { ...one, chance: chanceOf(base - against, unforeseen) }
  })
}

/** What one would say without looking: the share of right items of that kind in all other documents. */
export function constantForecasts(observations: readonly Observation[]): Rated[] {
  const tally = new Map<string, { right: number; total: number }>()
  const count = (key: string): { right: number; total: number } => tally.get(key) ?? { right: 0, total: 0 }
  for (const { kind, document, right, condition } of observations) {
    for (const key of [kind, `${kind} ${document}`]) {
      const { right: known, total } = count(key)
      const weight = weightOf(condition)
      tally.set(key, { right: known + (right ? weight : 0), total: total + weight })
    }
  }
  return observations.map((one) => {
    const [all, own] = [count(one.kind), count(`${one.kind} ${one.document}`)]
    return { ...one, chance: (all.right - own.right) / Math.max(1, all.total - own.total) }
  })
}

/** The median number of characters of each kind's items in clean texts. */
export function usualLengths(observations: readonly Observation[]): Readonly<Record<ItemKind, number>> {
  return byKind((kind) => {
    const lengths = observations.filter((one) => one.kind === kind && one.condition === CLEAN).map(({ characters }) => characters)
    return lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 1
  })
}

function weightOf(condition: string): number {
  return condition === CLEAN ? WEIGHT.clean : condition.startsWith('noise') ? WEIGHT.noise : WEIGHT.rendition
}

function byKind<T>(of: (kind: ItemKind) => T): Readonly<Record<ItemKind, T>> {
  const [references, goals, targets, funding, solutionGroups, measures, assignments, tasks, schedule] = itemKinds
  return {
    references: of(references),
    goals: of(goals),
    targets: of(targets),
    funding: of(funding),
    solutionGroups: of(solutionGroups),
    measures: of(measures),
    assignments: of(assignments),
    tasks: of(tasks),
    schedule: of(schedule),
  }
}

/** Three significant figures: the rest is chance. */
function short(value: number): number {
  return Number(value.toPrecision(3))
}
