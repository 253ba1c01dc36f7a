import { diffArrays } from 'diff'
import { matches } from './matches.js'
import { toKey } from './normalize.js'

/** A stretch of one side: in both texts, or in this one only. */
export type Segment = { readonly text: string; readonly both: boolean }
export type Difference = {
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
  /** Share of the shorter side's words that both have, 0 to 1. */
  readonly common: number
}

/**
 * What two wordings share, word by word: case, tone placement and punctuation do not count, a figure ('1.250', '8,92') is one word. The
 * segments of a side joined are that side, unchanged.
 */
export function difference(left: string, right: string): Difference {
  const a = words(left)
  const b = words(right)
  const keptA = new Set<number>()
  const keptB = new Set<number>()
  let atA = 0
  let atB = 0
  const changes = diffArrays(
    a.map((word) => word.key),
    b.map((word) => word.key),
    { maxEditLength: 800 },
  )
  for (const { added, removed, count } of changes ?? []) {
    if (added) atB += count
    else if (removed) atA += count
    else for (let n = 0; n < count; n++) keptA.add(atA++) && keptB.add(atB++)
  }
  const shorter = Math.min(a.length, b.length)
  return { left: segments(left, a, keptA), right: segments(right, b, keptB), common: shorter === 0 ? 0 : keptA.size / shorter }
}

type Word = { readonly key: string; readonly start: number; readonly end: number }

function words(text: string): Word[] {
  const key = toKey(text)
  return matches(key, /\d+(?:[.,/]\d+){0,6}%?|[A-Za-zÀ-ỹ]+/gu).map((match) => ({
    key: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function segments(text: string, all: readonly Word[], kept: ReadonlySet<number>): Segment[] {
  const out: { text: string; both: boolean }[] = []
  const push = (piece: string, both: boolean) => {
    const last = out.at(-1)
    if (piece === '') return
    if (last?.both === both) last.text += piece
    else out.push({ text: piece, both })
  }
  let at = 0
  all.forEach((word, index) => {
    const both = kept.has(index)
    // blanks and marks between two words that are new together are new as well
    push(text.slice(at, word.start), both || index === 0 || kept.has(index - 1))
    push(text.slice(word.start, word.end), both)
    at = word.end
  })
  push(text.slice(at), true)
  return out
}
