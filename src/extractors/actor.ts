import { askingWords } from '../lexicon/duties.js'
import type { Span } from '../model/position.js'
import type { Root, Section } from '../model/tree.js'
import { END, oneOf } from '../text/boundary.js'
import { firstLetters } from '../text/first-letters.js'
import { headsOf, isNamed, openingAt } from './actor/heads.js'
import { firstVerb, type NameEnd, nameEnd } from './actor/name-end.js'
import { LONGEST_ACTOR, splitActors } from './actor/split.js'

/** Who is addressed at the start of a clause, and where their names end. */
export type Addressed = {
  /** One a body; "Sở A, Sở B và các xã" gives three. */
  readonly actors: readonly Span[]
  /** Where the names end: at the duty, the colon or the end of the clause. */
  readonly end: number
  /** How they end: a duty verb, a colon, or nothing more ("Sở Y tế" as a heading). */
  readonly followedBy: NameEnd['followedBy']
  /** The clause asks or orders: "Đề nghị …", "Giao …". */
  readonly asked: boolean
  /** "Đối với …": what follows is about the bodies; it gives them a duty only in the organisation part. */
  readonly concerning: boolean
}

const LONGEST_ACTORS = 900

// Đề nghị …   Giao …   Đối với …   Trách nhiệm của …
const ASKING = new RegExp(`(?:${oneOf(askingWords.map((w) => w.word))})${END}\\s?:?\\s?`, 'uy')
const mayAsk = firstLetters(askingWords.map((w) => w.word))

/**
 * Reads the bodies that a heading, item or sentence begins with; null where it begins with none. In a `heading` only strong duty verbs end a
 * name: "Các cơ quan đăng ký đầu tư".
 */
export function addressedAt({ text, key, own }: Pick<Root, 'text' | 'key' | 'own'>, clause: Span, heading = false): Addressed | null {
  const heads = headsOf(own)
  const asking = askingAt(key, clause.start)
  const start = clause.start + asking.length
  const opening = openingAt(key, heads, start)
  if (opening === null || start + opening.length > clause.end) return null
  if (!isNamed(text, key, heads, start, opening)) return null
  const stop = Math.min(clause.end, start + LONGEST_ACTORS)
  const found = nameEnd(text, key, heads, start + opening.length, stop, heading)
  const { end, followedBy } = heading ? found : firstVerb(text, key, start + opening.length, found)
  if (followedBy === 'narrated' || (followedBy === 'duty' && key.endsWith(PURPOSE, end))) return null
  const actors = splitActors(text, key, heads, { start, end })
  if (actors.length === 0 || actors.some((a) => a.end - a.start > LONGEST_ACTOR)) return null
  const concerning = asking.startsWith('đối với')
  return { actors, end, followedBy, asked: asking !== '' && !concerning, concerning }
}

const known = new WeakMap<Section, Addressed>()

/** Whom an item addresses with its first words. Several fields ask it of the same items. */
export function addressedBy(root: Root, section: Section): Addressed | null {
  if (!mayAddress(root, section.head.start)) return null
  const before = known.get(section)
  if (before) return before
  const found = addressedAt(root, section.head, section.heading)
  if (found) known.set(section, found)
  return found
}

/** Whether a body, or the words that ask one, may stand at an offset: a quick look before the clause is measured. */
export function mayAddress({ key, own }: Root, at: number): boolean {
  return mayAsk(key, at) || headsOf(own).mayBegin(key, at)
}

function askingAt(key: string, at: number): string {
  if (!mayAsk(key, at)) return ''
  ASKING.lastIndex = at
  return ASKING.exec(key)?.[0] ?? ''
}

// "Đồng kính gửi: Bí thư các Tỉnh ủy để lãnh đạo": those who get the document
const PURPOSE = ' để'
