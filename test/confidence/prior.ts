import type { ItemKind } from '../../src/confidence/items.js'

/**
 * Items drawn by lot from 38 official texts (2013-2025) that have no gold, read one by one beside their text: how many were read, and how
 * many of them were right in every slot. The fixtures were looked at while the rules were written; these texts much less.
 */
export const READ: Readonly<Record<ItemKind, { readonly read: number; readonly right: number }>> = {
  references: { read: 30, right: 29 },
  goals: { read: 30, right: 27 },
  targets: { read: 30, right: 25 },
  funding: { read: 15, right: 11 },
  solutionGroups: { read: 30, right: 20 },
  measures: { read: 30, right: 23 },
  assignments: { read: 30, right: 29 },
  tasks: { read: 30, right: 25 },
  schedule: { read: 30, right: 25 },
}

/** So many items of the common share stand in for what few items of a kind cannot tell. */
const BORROWED = 30
/** How far the ratings go from the fixtures to the texts that were read: one reader, few items, several of one text. */
const TRUST = 1 / 3

/** The share of items that are wrong for reasons which the fixtures do not show, by a kind's share right on the clean fixtures. */
export function unforeseen(kind: ItemKind, onFixtures: number): number {
  const all = Object.values(READ)
  const common = all.reduce((sum, { right }) => sum + right, 0) / all.reduce((sum, { read }) => sum + read, 0)
  const { read, right } = READ[kind]
  const expected = (right + BORROWED * common) / (read + BORROWED)
  return Math.max(0, TRUST * (1 - expected / onFixtures))
}
