import type { PolicyRecord } from '../model/record.js'
import { contentOf, titleOf } from './passages.js'
import { type CopyIndex, copyIndex } from './reuse.js'
import { sentences } from './sentences.js'
import { type Tuning, tuning } from './tuning.js'
import { grams, KEY_PAIRS, rarity, terms } from './weight.js'

/** One object of a measure, looked for in the plan: `weight` is what all its words are worth. */
export type Part = { readonly group: number; readonly measure: number; readonly clause: number; readonly weight: number }

export type DirectiveGroup = {
  readonly heading: ReadonlySet<string>
  readonly syllables: number
  /** For each measure of the record the clauses of the group that it holds. */
  readonly clausesOf: readonly (readonly number[])[]
  readonly clauses: number
}

/** A directive made ready: everything that does not depend on a plan, so that each plan costs only its own length. */
export type Directive = {
  readonly record: PolicyRecord
  readonly groups: readonly DirectiveGroup[]
  readonly parts: readonly Part[]
  /** Where each word of the measures is wanted, and what it is worth there. */
  readonly wanted: ReadonlyMap<string, readonly { readonly part: number; readonly weight: number }[]>
  /** The words of the directive's title. */
  readonly title: ReadonlySet<string>
  /** What it is about, with its worth: a plan about another matter does not say it. */
  readonly subject: ReadonlyMap<string, number>
  readonly worth: (gram: string) => number
  readonly copied: CopyIndex
  readonly tuning: Tuning
}

export function prepare(record: PolicyRecord, options: Tuning = tuning): Directive {
  const gramsOf = (text: string): Set<string> => grams(text, options.pairs, options.wording)
  const worth = (gram: string): number => (options.rarity ? Math.max(0, rarity(gram)) : 1)
  const title = grams(record.document.title ?? '', true, options.wording)
  const drafts: (Omit<Part, 'weight'> & { readonly grams: ReadonlySet<string> })[] = []
  const groups = record.solutionGroups.map((group, index): DirectiveGroup => {
    const title = titleOf(group).quote
    const measures = contentOf(group)
    const items = measures.length > 0 ? measures.map(({ quote }) => quote) : [title]
    let clause = 0
    const clausesOf = items.map((quote, measure) => {
      const first = clause
      for (const { start, end } of sentences(quote)) {
        const text = quote.slice(start, end)
        for (const part of options.parts ? objects(text) : [text]) drafts.push({ group: index, measure, clause, grams: gramsOf(part) })
        clause++
      }
      return Array.from({ length: clause - first }, (_, i) => first + i)
    })
    return {
      heading: gramsOf(title),
      syllables: items.reduce((sum, text) => sum + terms(text).length, 0),
      clausesOf,
      clauses: clause,
    }
  })
  const subject = subjectOf(title, [...groups.map(({ heading }) => heading), ...drafts.map((draft) => draft.grams)])
  const wanted = new Map<string, { part: number; weight: number }[]>()
  const parts = drafts.map(({ grams: found, ...place }, part): Part => {
    let sum = 0
    for (const gram of found) {
      const known = title.has(gram) ? options.subjectWeight : 1
      const weight = worth(gram) * (KEY_PAIRS.has(gram) ? options.keyWeight : 1) * known
      sum += weight
      const places = wanted.get(gram)
      if (places) places.push({ part, weight })
      else wanted.set(gram, [{ part, weight }])
    }
    return { ...place, weight: sum }
  })
  return { record, groups, parts, wanted, title, subject, worth, copied: copyIndex(record), tuning: options }
}

/**
 * The pairs of the title that the directive comes back to ("giảm nghèo", not "tỉnh Lào Cai"). By squared rarity: "tăng cường", "công tác",
 * which every title has, must not outweigh the one pair that matters.
 */
function subjectOf(title: ReadonlySet<string>, places: readonly ReadonlySet<string>[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const gram of title) {
    if (!gram.includes(' ') || places.filter((place) => place.has(gram)).length < 2) continue
    found.set(gram, Math.max(0, rarity(gram)) ** 2)
  }
  return found
}

/**
 * "cho giáo dục nghề nghiệp và kết cấu hạ tầng" -> its two objects; "giáo dục, y tế, nhà ở" -> three; a text with one object is that object.
 * Two short halves ("tiến bộ và công bằng", "trông chờ, ỷ lại") are one thing said twice.
 */
function objects(text: string): string[] {
  const found = text.split(OBJECT_END).filter((part) => terms(part).length >= 2)
  return found.length > 2 || (found.length === 2 && found.every((part) => terms(part).length >= WHOLE)) ? found : [text]
}

/** Syllables of an object that stands for itself beside one other. */
const WHOLE = 4

// ", y tế", " và kết cấu hạ tầng", ": giáo dục"
const OBJECT_END = /[,;:]\s|\s(?:và|cùng|cũng như)\s/u
