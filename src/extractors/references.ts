import type { Span } from '../model/position.js'
import type { DocumentFacts, Reference, Relation } from '../model/record.js'
import type { Block, Root } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'
import { evidence } from '../text/evidence.js'
import { hasNoSmall } from '../text/letter-case.js'
import { spanAt } from '../text/sorted.js'
import { inSmallLetters, spellOut } from './document/body-name.js'
import type { Extractor } from './extractor.js'
import { ownBodyOf } from './number-type.js'
import { type Act, isSameAct, sortIntoActs } from './references/acts.js'
import { type Citation, readCitations } from './references/citation.js'
import { relationOf, type Scene, sectionAt, strongest } from './references/relation.js'
import { findShortForms } from './references/short-forms.js'

/** The documents that the text cites by number: one entry per act, in the order of their first mention. The document never cites itself. */
export const references: Extractor = {
  field: 'references',
  empty: [],
  extract: ({ root, mentions, found }) => {
    const keep = (span: Span) => {
      const zone = spanAt(root.blocks, span.start)?.zone
      return zone !== 'furniture' && zone !== 'letterhead' && zone !== undefined
    }
    const all = readCitations(root, mentions, keep)
    const own = found.document
    const isSelf = (citation: Citation) => own !== undefined && citesItself(own, citation)
    const scene: Scene = { root, isReport: found.nature === 'report', isSelf }
    const relations = readRelations(scene, all)
    const acts = sortIntoActs(all.filter((c) => !isSelf(c)))
    const short = new Map<Act, Span[]>()
    for (const { act, span } of findShortForms(root, acts, keep)) {
      const spans = short.get(act) ?? []
      spans.push(span)
      short.set(act, spans)
    }
    return acts.map((act) =>
      entry(
        root,
        act,
        short.get(act) ?? [],
        act.citations.map((c) => relations.get(c) ?? 'cites'),
      ),
    )
  },
}

/** The own number, unless date or issuer tell that another document bears it too. */
function citesItself(own: DocumentFacts, citation: Citation): boolean {
  if (own.number === null || own.number.toUpperCase() !== citation.number.toUpperCase()) return false
  // another date is another paper ("thay thế Nghị quyết số 04-NQ/TU ngày 12/4/2021"), but for a slip in the day or in the year
  if (own.issuedOn !== null && citation.date !== null) {
    const sameMonth = own.issuedOn.slice(0, 7) === citation.date.slice(0, 7)
    if (!sameMonth && own.issuedOn.slice(5) !== citation.date.slice(5)) return false
  }
  return isSameAct({ number: own.number, type: own.type, date: own.issuedOn, issuer: own.issuer }, citation)
}

function readRelations(scene: Scene, all: readonly Citation[]): ReadonlyMap<Citation, Relation> {
  const out = new Map<Citation, Relation>()
  let earlier: Citation[] = []
  let current: Block | null = null
  for (const citation of all) {
    const block = spanAt(scene.root.blocks, citation.mention.start)
    if (!block) continue
    if (block !== current) earlier = []
    current = block
    out.set(citation, relationOf(scene, citation, earlier, block, sectionAt(scene.root.sections, citation.mention)))
    earlier.push(citation)
  }
  return out
}

function entry(root: Root, { citations }: Act, short: readonly Span[], relations: readonly Relation[]): Reference {
  const dates = mostFrequent(stated(citations, 'date'))
  const types = mostFrequent(stated(citations, 'type'))
  const spans = inOrder(
    citations.map((c) => c.span),
    short,
  )
  const forms = [...citations.map((c) => c.mention), ...short].map((s) => root.text.slice(s.start, s.end).replace(BLANKS, ' '))
  const issuer = inRunningText(stated(citations, 'issuer'))
  const number = bestPrinted(citations.map((c) => c.number))
  return {
    number,
    type: types.includes('Chương trình hành động') ? 'Chương trình hành động' : (types[0] ?? null),
    date: dates[0] ?? null,
    alsoPrinted: dates.slice(1),
    issuer: issuer === null ? ownBodyOf(number ?? '', root.own) : inSmallLetters(root, spellOut(issuer, root.own)),
    title: inRunningText(stated(citations, 'title')),
    relation: strongest(relations),
    asWritten: [...new Set(forms)],
    mentions: spans.map((span) => evidence(root, span)),
  }
}

/** What the citations say of one thing, where they say it. */
function stated(citations: readonly Citation[], field: 'date' | 'type' | 'issuer' | 'title'): readonly string[] {
  const out: string[] = []
  for (const { [field]: value } of citations) if (value !== null) out.push(value)
  return out
}

/** Mentions by number are in the order of the text; short forms stand among them. */
function inOrder(spans: readonly Span[], short: readonly Span[]): readonly Span[] {
  return short.length === 0 ? spans : [...spans, ...short].sort((a, b) => a.start - b.start)
}

/** The first form that is not set in capitals, else the first. */
function inRunningText(forms: readonly string[]): string | null {
  if (forms.length < 2) return forms[0] ?? null
  return forms.find((form) => form !== form.toUpperCase()) ?? forms[0] ?? null
}

/** Distinct values, the most frequent first, the earlier first if equal. */
function mostFrequent(values: readonly string[]): readonly string[] {
  if (values.length < 2) return values
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

/** Titles in capitals print "32/CT-TTG" for "32/CT-TTg": a form with small letters is the true one. */
function bestPrinted(numbers: readonly string[]): string | null {
  if (numbers.length < 2) return numbers[0] ?? null
  const proper = numbers.filter((n) => !/\/NQ-QH\d/u.test(n))
  const known = proper.length > 0 ? proper : numbers
  const longest = Math.max(...known.map((n) => n.length))
  const full = known.filter((n) => n.length === longest)
  return full.find((n) => !hasNoSmall(n.replace(/^\d+[a-zđ]/u, ''))) ?? full[0] ?? null
}
