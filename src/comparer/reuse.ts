import type { Reuse } from '../model/comparison.js'
import type { Evidence } from '../model/position.js'
import type { PolicyRecord } from '../model/record.js'
import { type Passage, passagesOf } from './passages.js'
import { rarity } from './weight.js'

/** A sentence of the plan and where its words come from. */
export type Reused = Evidence & { readonly reuse: Reuse; readonly directive: Evidence | null }

/** The directive's sentences by the pairs of syllables in them. */
export type CopyIndex = { readonly sentences: readonly Evidence[]; readonly byPair: ReadonlyMap<string, readonly number[]> }

export function copyIndex(record: PolicyRecord): CopyIndex {
  const found = passagesOf(record)
  const byPair = new Map<string, number[]>()
  found.forEach(({ words }, index) => {
    for (const pair of pairsOf(words)) {
      const places = byPair.get(pair)
      if (places) places.push(index)
      else byPair.set(pair, [index])
    }
  })
  return { sentences: found.map(({ evidence }) => evidence), byPair }
}

/**
 * For each sentence of the plan's solution groups whether it is the directive's own ('verbatim'), the directive's with changes ('adapted')
 * or 'new', and the sentence that it comes from. A stock phrase that both use makes nothing adapted: pairs count by their rarity.
 */
export function reuseOf(index: CopyIndex, plan: readonly Passage[]): Reused[] {
  return plan.flatMap(({ evidence: sentence, field, words }) => {
    if (field !== 'solutionGroups' || words.length < SHORTEST) return []
    const pairs = pairsOf(words)
    const weights = pairs.map((pair) => Math.max(0.1, rarity(pair)))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const counts = new Map<number, number>()
    const shares = new Map<number, number>()
    pairs.forEach((pair, i) => {
      for (const place of index.byPair.get(pair) ?? []) {
        counts.set(place, (counts.get(place) ?? 0) + 1)
        shares.set(place, (shares.get(place) ?? 0) + (weights[i] ?? 0))
      }
    })
    const [place, share] = [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? []
    if (place === undefined || share === undefined) return [{ ...sentence, reuse: 'new' as const, directive: null }]
    const copied = (counts.get(place) ?? 0) / pairs.length
    const reuse: Reuse = copied >= COPIED ? 'verbatim' : share / total >= TAKEN_OVER ? 'adapted' : 'new'
    return [{ ...sentence, reuse, directive: reuse === 'new' ? null : (index.sentences[place] ?? null) }]
  })
}

/** Shares of the plan's sentences; they sum to 1. A plan without sentences copies nothing. */
export function sharesOf(sentences: readonly Reused[]): { verbatim: number; adapted: number; new: number } {
  if (sentences.length === 0) return { verbatim: 0, adapted: 0, new: 1 }
  const share = (label: Reuse): number =>
    Math.round((100 * sentences.filter(({ reuse }) => reuse === label).length) / sentences.length) / 100
  const [verbatim, adapted] = [share('verbatim'), share('adapted')]
  return { verbatim, adapted, new: Math.round(100 * (1 - verbatim - adapted)) / 100 }
}

/** Fewer syllables than this are a label, not a sentence. */
const SHORTEST = 5
/** Share of a sentence's pairs that stand in one sentence of the directive: all but a word or two; and by weight, its substance. */
const COPIED = 0.85
const TAKEN_OVER = 0.4

function pairsOf(words: readonly string[]): string[] {
  return [...new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))]
}
