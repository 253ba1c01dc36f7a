import type { Evidence, Span } from '../model/position.js'
import type { Nature } from '../model/record.js'
import type { Block, Root } from '../model/tree.js'
import { blockAt, type DamageMap, damageMap } from './damage.js'

/** What is known of a document before any of its items is looked at. */
export type Scene = {
  readonly root: Root
  readonly damage: DamageMap
  /** How far the recognition of a scan is from certain, 0..1; 0 for texts that were never a picture. */
  readonly unsure: number
  /** Neither a word is damaged nor was the text a picture. */
  readonly isSound: boolean
  readonly reported: boolean
}

export function sceneOf(root: Root, nature: Nature): Scene {
  const { ocr } = root.source
  const damage = damageMap(root)
  const unsure = ocr === undefined ? 0 : 1 - ocr.quality
  return { root, damage, unsure, isSound: damage.isSound && unsure === 0, reported: nature === 'report' }
}

/** Where an item stands in the reading text, and in which list. */
export type Place = {
  readonly scene: Scene
  readonly span: Span
  readonly at: number
  readonly block: Block | undefined
  /** By how many doublings its quote is longer (or, below nought, shorter) than such quotes usually are. */
  readonly octaves: number
  /** Items in the list that it stands in: of the document, of its group, of its body. */
  readonly siblings: number
  /** Those of them that begin in the same block; they share it. */
  readonly crowd: Crowd
}
export type Crowd = { size: number }

/** The places of a list's items, in its order. Lists are in document order: the items of one block are neighbours. */
export function placesOf(scene: Scene, list: readonly (Evidence | undefined)[], usualLength: number): readonly Place[] {
  const { root } = scene
  const out: Place[] = []
  let near = 0
  let until = 0
  let at = 0
  let crowd: Crowd = { size: 0 }
  for (const evidence of list) {
    const start = startOf(root, evidence, near)
    if (start < near || start >= until) {
      at = blockAt(root.blocks, start)
      until = root.blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY
      crowd = { size: 0 }
    }
    crowd.size++
    near = start
    const span = { start, end: endOf(root, evidence, start) }
    const octaves = Math.log2(Math.max(1, span.end - span.start) / usualLength)
    out.push({ scene, span, at, block: root.blocks[at], octaves, siblings: list.length, crowd })
  }
  return out
}

/** Where a quote of the canonical text stands in the reading text; `near`: most often not far behind that offset. */
function startOf({ origin }: Root, evidence: Evidence | undefined, near: number): number {
  const offset = evidence?.position.start.offset ?? 0
  return firstAtOrAfter(origin, offset, (origin[near] ?? 0) <= offset ? near : 0)
}

function endOf({ origin }: Root, evidence: Evidence | undefined, start: number): number {
  return evidence === undefined ? start : firstAtOrAfter(origin, evidence.position.end.offset, start)
}

/**
 * The first index from `from` on whose value reaches a limit. Mostly nothing is left out on the way there, so that it lies as far behind as
 * the values say; else it is found by steps that double and then halve: quotes are short and texts long.
 */
function firstAtOrAfter(sorted: Int32Array, value: number, from: number): number {
  const ahead = value - (sorted[from] ?? 0)
  if (ahead <= 0) return from
  const straight = from + ahead
  if (sorted[straight] === value && sorted[straight - 1] === value - 1) return straight
  let low = from
  let step = 64
  while (low + step < sorted.length && (sorted[low + step] ?? 0) < value) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, sorted.length - 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
