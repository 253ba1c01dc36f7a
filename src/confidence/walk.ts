import type { Evidence } from '../model/position.js'
import type { ItemFields, ItemKind, Items } from './items.js'
import { type Place, placesOf, type Scene } from './place.js'

/** Something done with each item at its place. */
export type Visit = <K extends ItemKind>(kind: K, item: Items[K], place: Place) => void

/** Visits all items, kind by kind, each list in its order. */
export function walk(scene: Scene, items: ItemFields, usualLength: (kind: ItemKind) => number, visit: Visit): void {
  const each = <K extends ItemKind>(kind: K, list: readonly Items[K][], evidence: readonly (Evidence | undefined)[]): void => {
    if (list.length === 0) return
    const places = placesOf(scene, evidence, usualLength(kind))
    list.forEach((item, at) => {
      const place = places[at]
      if (place) visit(kind, item, place)
    })
  }
  const { references, goals, targets, funding, solutionGroups, assignments, schedule } = items
  each(
    'references',
    references,
    references.map(({ mentions }) => mentions[0]),
  )
  each('goals', goals, goals)
  each('targets', targets, targets)
  each('funding', funding, funding)
  each('solutionGroups', solutionGroups, solutionGroups)
  for (const { measures } of solutionGroups) each('measures', measures, measures)
  each('assignments', assignments, assignments)
  for (const { tasks } of assignments) each('tasks', tasks, tasks)
  each('schedule', schedule, schedule)
}
