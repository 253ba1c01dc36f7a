import type { Evidence } from '../model/position.js'
import type { ItemFields, ItemKind, Items } from './items.js'
import { type Place, placesOf, type Scene } from './place.js'

/** Something done with each item at its place. */
export type Visit = <K extends ItemKind>(kind: K, item: Items[K], place: Place) => void

/** Visits all items, kind by kind, each list in its order. */
export function walk(scene: Scene, items: ItemFields, usualLength: (kind: ItemKind) => number, visit: Visit): void {
  const each = <K extends ItemKind>(kind: K, list: readonly Items[K][], evidence: (item: Items[K]) => Evidence | undefined): void => {
    if (list.length === 0) return
    const places = placesOf(scene, list.map(evidence), usualLength(kind))
    list.forEach((item, at) => {
      const place = places[at]
      if (place) visit(kind, item, place)
    })
  }
  each('references', items.references, ({ mentions }) => mentions[0])
  each('goals', items.goals, itself)
  each('targets', items.targets, itself)
  each('funding', items.funding, itself)
  each('solutionGroups', items.solutionGroups, itself)
  for (const { measures } of items.solutionGroups) each('measures', measures, itself)
  each('assignments', items.assignments, itself)
  for (const { tasks } of items.assignments) each('tasks', tasks, itself)
  each('schedule', items.schedule, itself)
}

function itself(item: Evidence): Evidence {
  return item
}
