import type { Nature } from '../model/record.js'
import type { Root } from '../model/tree.js'
import type { ItemFields, ItemKind, Items } from './items.js'
import { models, rater, rounded } from './model.js'
import { type Place, sceneOf } from './place.js'
import { walk } from './walk.js'

export { type ItemFields, type ItemKind, itemKinds } from './items.js'

/**
 * Gives each item the chance (0..1) that all of its scored slots are right. Linear in the text and in the items; written into the items,
 * because copying them would cost more than rating them.
 */
export function rateItems(root: Root, nature: Nature, items: ItemFields): void {
  walk(sceneOf(root, nature), items, (kind) => models[kind].usualLength, rateItem)
}

function rateItem<K extends ItemKind>(kind: K, item: Items[K], place: Place): void {
  item.confidence = rounded(RATERS[kind](item, place))
}

const RATERS: { readonly [K in ItemKind]: (item: Items[K], place: Place) => number } = {
  references: rater('references'),
  goals: rater('goals'),
  targets: rater('targets'),
  funding: rater('funding'),
  solutionGroups: rater('solutionGroups'),
  measures: rater('measures'),
  assignments: rater('assignments'),
  tasks: rater('tasks'),
  schedule: rater('schedule'),
}
