import type { PolicyRecord } from '../model/record.js'
import { clauses } from './clauses.js'
import { titleOf } from './passages.js'
import { type CopyIndex, copyIndex } from './reuse.js'
import { type Tuning, tuning } from './tuning.js'
import { grams, rarity, terms } from './weight.js'

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
  /** Words of the directive's subject and their worth: a plan about another matter does not hold them. */
  readonly subject: ReadonlyMap<string, number>
  readonly worth: (gram: string) => number
  readonly copied: CopyIndex
  readonly tuning: Tuning
}

export function prepare(record: PolicyRecord, options: Tuning = tuning): Directive {
  const worth = (gram: string): number => (options.rarity ? Math.max(0, rarity(gram)) : 1)
  const subject = new Map([...grams(record.document.title ?? '', true)].map((gram) => [gram, worth(gram)]))
  const parts: Part[] = []
  const wanted = new Map<string, { part: number; weight: number }[]>()
  const groups = record.solutionGroups.map((group, index): DirectiveGroup => {
    const title = titleOf(group).quote
    const heading = grams(title, options.pairs)
    const items = group.measures.length > 0 ? group.measures.map(({ quote }) => quote) : [title]
    const ownHeading = group.measures.length > 0 ? heading : new Set<string>()
    let clause = 0
    const clausesOf = items.map((quote, measure) => {
      const first = clause
      for (const { start, end } of clauses(quote)) {
        for (const text of options.parts ? objects(quote.slice(start, end)) : [quote.slice(start, end)]) {
          let weight = 0
          for (const gram of grams(text, options.pairs)) {
            const value = worth(gram) * (subject.has(gram) ? options.subjectWeight : 1) * (ownHeading.has(gram) ? options.headingWeight : 1)
            weight += value
            const places = wanted.get(gram)
            if (places) places.push({ part: parts.length, weight: value })
            else wanted.set(gram, [{ part: parts.length, weight: value }])
          }
          parts.push({ group: index, measure, clause, weight })
        }
        clause++
      }
      return Array.from({ length: clause - first }, (_, i) => first + i)
    })
    return { heading, syllables: items.reduce((sum, text) => sum + terms(text).length, 0), clausesOf, clauses: clause }
  })
  return { record, groups, parts, wanted, subject, worth, copied: copyIndex(record), tuning: options }
}

/** "cho giáo dục nghề nghiệp và kết cấu hạ tầng" -> its two objects; a text with one object is that object. */
function objects(text: string): string[] {
  const found = text.split(OBJECT_END).filter((part) => terms(part).length >= 2)
  return found.length > 1 ? found : [text]
}

// ", y tế", " và kết cấu hạ tầng", ": giáo dục"
const OBJECT_END = /[,;:]\s|\s(?:và|cùng|cũng như)\s/u
