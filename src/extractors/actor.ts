import { askingWords } from '../lexicon/duties.js'
import type { Span } from '../model/position.js'
import type { Root } from '../model/tree.js'
import { END, oneOf } from '../text/boundary.js'
import { headsOf, isNamed } from './actor/heads.js'
import { firstVerb, type NameEnd, nameEnd } from './actor/name-end.js'
import { beforeInsertion, LONGEST_ACTOR, splitActors, withoutLongList } from './actor/split.js'

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

/**
 * Reads the bodies that a heading, item or sentence begins with; null where it begins with none. In a `heading` only strong duty verbs end a
 * name: "Các cơ quan đăng ký đầu tư".
 */
export function addressedAt({ text, key, own }: Pick<Root, 'text' | 'key' | 'own'>, clause: Span, heading = false): Addressed | null {
  ASKING.lastIndex = clause.start
  const asking = ASKING.exec(key)
  const start = asking ? clause.start + asking[0].length : clause.start
  const concerning = asking?.[0].startsWith('đối với') ?? false
  const heads = headsOf(own)
  heads.opening.lastIndex = start
  const opening = heads.opening.exec(key)
  if (!opening || start + opening[0].length > clause.end) return null
  if (!isNamed(text, key, heads, start, opening[0])) return null
  const stop = Math.min(clause.end, start + LONGEST_ACTORS)
  const found = nameEnd(text, key, heads, start + opening[0].length, stop, heading)
  const { end, followedBy } = heading ? found : firstVerb(text, key, start + opening[0].length, found)
  if (followedBy === 'narrated' || (followedBy === 'duty' && PURPOSE.test(key.slice(end - 5, end)))) return null
  const actors = splitActors(text, key, heads, { start, end: beforeInsertion(key, start, end) }).map((actor) => withoutLongList(key, actor))
  if (actors.length === 0 || actors.some((a) => a.end - a.start > LONGEST_ACTOR)) return null
  return { actors, end, followedBy, asked: asking !== null && !concerning, concerning }
}

// "Đồng kính gửi: Bí thư các Tỉnh ủy để lãnh đạo": those who get the document
const PURPOSE = /\sđể$/u
