import type { ItemKind, Items } from './items.js'
import type { Place } from './place.js'

/** Something that speaks against an item: 0 for nothing, else how much. It can only lower the confidence. */
export type Doubt<Item> = (item: Item, place: Place) => number
export type Doubts<Item> = Readonly<Record<string, Doubt<Item>>>

/** All that can speak against an item of a kind, by name. The same for every format that holds the text as it was typed. */
export function doubtsAbout<K extends ItemKind>(kind: K): Doubts<Items[K]> {
  return { ...COMMON, ...OWN[kind] }
}

/** Whether a doubt comes from damage alone: in a sound document it has nothing to say. */
export function isOfDamage(name: string): boolean {
  return /^(?:damaged|recognised)|(?:Lost|Damaged)$/.test(name)
}

/** A share's root: the first damaged words tell the most. */
const COMMON = {
  damagedDocument: (_, { scene }) => Math.sqrt(scene.damage.document),
  damagedAround: (_, { scene, span, at }) => Math.sqrt(scene.damage.around(span, at)),
  damagedItself: (_, { scene, span }) => Math.sqrt(scene.damage.itself(span)),
  recognised: (_, { scene }) => Math.sqrt(scene.unsure),
  long: (_, { octaves }) => Math.max(0, octaves),
  short: (_, { octaves }) => Math.max(0, -octaves),
  reported: (_, { scene }) => Number(scene.reported),
  inPassing: (_, { span, block }) => Number(block !== undefined && span.start > (block.enumerator?.end ?? block.start) + ENUMERATOR_GAP),
  unnumbered: (_, { block }) => Number(block?.enumerator === null),
  outsideBody: (_, { block }) => Number(block?.zone !== 'body'),
} as const satisfies Doubts<unknown>

/** Blanks and quotation marks may stand between an enumerator and the first word. */
const ENUMERATOR_GAP = 2

/**
 * What only this kind of item knows. An empty slot speaks against an item where damage may have emptied it; in a clean text most often
 * there was nothing to say, so such doubts (`…Lost`) grow with the damage.
 */
const OWN: { readonly [K in ItemKind]: Doubts<Items[K]> } = {
  references: {
    typeLost: ({ type }, place) => lost(type, place),
    dateLost: ({ date }, place) => lost(date, place),
    issuerLost: ({ issuer }, place) => lost(issuer, place),
    titleLost: ({ title }, place) => lost(title, place),
    merelyCited: ({ relation }) => Number(relation === 'cites'),
  },
  goals: {
    specific: ({ kind }) => Number(kind === 'specific'),
    manyDamaged: (_, place) => harm(place) * over(place.siblings, 4),
  },
  targets: {
    timeLost: ({ deadline, period }, place) => lost(deadline ?? period, place),
    unitLost: ({ unit }, place) => lost(unit, place),
    timeElsewhere: ({ deadline, period, quote }) => Number(isElsewhere(deadline ?? period?.[1] ?? null, quote)),
    shortIndicator: ({ indicator }) => over(24, indicator.length),
    crowded: (_, { crowd }) => over(crowd.size, 1),
  },
  funding: {
    noPurpose: ({ purpose }) => Number(purpose === null),
    noSource: ({ source }) => Number(source === null),
    periodLost: ({ period }, place) => lost(period, place),
  },
  solutionGroups: { few: (_, { siblings }) => over(4, siblings) },
  measures: { many: (_, { siblings }) => over(siblings, 8) },
  assignments: {
    collective: ({ actor }) => Number(/^các\s/iu.test(actor)),
    everyone: ({ role }) => Number(role === 'all'),
  },
  tasks: {
    undated: ({ deadline }) => Number(deadline === null),
    many: (_, { siblings }) => over(siblings, 1),
    manyDamaged: (_, place) => harm(place) * over(place.siblings, 1),
  },
  schedule: {
    inWords: ({ when }) => Number(!/^\d{4}/.test(when)),
    once: ({ recurrence }) => Number(recurrence === 'once'),
    noActor: ({ actor }) => Number(actor === null),
    actorLost: ({ actor }, place) => lost(actor, place),
  },
}

/** How much damage there is to have emptied a slot. */
function harm({ scene }: Place): number {
  return Math.sqrt(scene.damage.document) + Math.sqrt(scene.unsure) / 2
}

function lost(slot: unknown, place: Place): number {
  return slot === null ? harm(place) : 0
}

/** By how many doublings a count exceeds another; 0 where it does not. */
function over(count: number, usual: number): number {
  return Math.max(0, Math.log2(Math.max(1, count) / Math.max(1, usual)))
}

/** Whether a time comes from a heading or another sentence: its year does not stand in the item's own words. */
function isElsewhere(time: string | null, quote: string): boolean {
  return time !== null && !quote.includes(time.slice(0, 4))
}
