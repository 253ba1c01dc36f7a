import { doubtsAbout } from '../../src/confidence/doubts.js'
import type { ItemKind } from '../../src/confidence/items.js'
import { sceneOf } from '../../src/confidence/place.js'
import { walk } from '../../src/confidence/walk.js'
import type { PolicyRecord, Source } from '../../src/model/index.js'
import { parse } from '../../src/parser/index.js'
import { extract } from '../../src/pipeline.js'
import type { Gold } from '../support/gold.js'
import { scoreRecord } from '../support/score-record.js'
import { newTally } from '../support/tally.js'

/** One item of one document under one condition ('clean', 'noise 5%', 'scan' …): what speaks against it, and whether gold bears it out. */
export type Observation = {
  readonly kind: ItemKind
  readonly document: string
  readonly condition: string
  readonly characters: number
  readonly doubts: Readonly<Record<string, number>>
  readonly right: boolean
}

export type UsualLength = (kind: ItemKind) => number

/**
 * Extracts a document and judges its items. Right: gold has the item, and the scorer finds none of its slots wrong (but for those that
 * `ignored` names, which this gold does not hold). Items that gold neither wants nor forbids are left out.
 */
export function observe(
  source: Source,
  gold: Gold,
  named: Pick<Observation, 'document' | 'condition'>,
  usualLength: UsualLength,
  ignored: Readonly<Partial<Record<ItemKind, readonly string[] | 'all'>>> = {},
): Observation[] {
  const record = extract(source)
  const tally = newTally()
  scoreRecord(tally, named.document, gold, record)
  const surveyed = survey(source, record, usualLength)
  return tally.judged.flatMap(({ item, verdict, wrong }) => {
    const found = surveyed.get(item)
    const passed = found && ignored[found.kind]
    if (found === undefined || passed === 'all') return []
    const right = verdict === 'found' && wrong.every((slot) => passed?.includes(slot))
    return [{ ...named, ...found, right }]
  })
}

type Surveyed = Pick<Observation, 'kind' | 'characters' | 'doubts'>

/** What speaks against each item of a record, by the item. */
function survey(source: Source, record: PolicyRecord, usualLength: UsualLength): ReadonlyMap<object, Surveyed> {
  const out = new Map<object, Surveyed>()
  walk(sceneOf(parse(source), record.source.nature), record, usualLength, (kind, item, place) => {
    const doubts = Object.fromEntries(Object.entries(doubtsAbout(kind)).map(([name, doubt]) => [name, doubt(item, place)]))
    out.set(item, { kind, characters: place.span.end - place.span.start, doubts })
  })
  return out
}
