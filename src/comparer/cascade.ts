import type { DocumentRef, Lineage } from '../model/comparison.js'
import type { Reference } from '../model/record.js'
import { likeness } from '../text/similarity.js'
import { chainOf, type Link as Named } from './chain.js'
import { type Act, actOfDocument, actOfReference, type Letterhead, numberKey, recordKey, sameAct } from './identity.js'
import { byText, named } from './naming.js'

/** One document of the cascade: given (with the reports that stand for it) or only cited. */
export type Node = {
  readonly act: Act
  readonly given: Letterhead | null
  readonly reports: readonly Letterhead[]
  readonly ref: DocumentRef
}

/** How a document speaks of one above it. 'implements' where it, or a title that it prints, says so. */
export type Link = { readonly to: Node; readonly relation: Reference['relation'] }

export type Cascade = {
  readonly nodes: readonly Node[]
  /** For each node the documents that it names, each once, the strongest relation first. */
  readonly above: ReadonlyMap<Node, readonly Link[]>
  /** By file and content, so that a record that was let go is found by its letterhead. */
  readonly nodeOf: (record: Letterhead) => Node | undefined
}

/**
 * Who carries out whom in a set of documents, the cited but absent ones included. A report and the plan that it tells about are one node.
 * The result does not depend on the order of the records.
 */
export function cascade(records: readonly Letterhead[]): Cascade {
  const drafts: Draft[] = []
  const byNumber = new Map<string, Draft[]>()
  const draftOf = new Map<string, Draft>()
  const place = (draft: Draft): Draft => {
    drafts.push(draft)
    if (draft.act.number !== null) push(byNumber, numberKey(draft.act.number), draft)
    return draft
  }
  /** `citedOn`: the day of the document that names the act. */
  const find = (act: Act, citedOn: string | null = null): Draft | undefined =>
    act.number === null
      ? undefined
      : byNumber.get(numberKey(act.number))?.find((one) => sameAct(one.act, act) && !isYetToCome(one.act, act, citedOn))

  const given = [...new Map([...records].sort(originalsFirst).map((record) => [recordKey(record), record])).values()]
  for (const record of given) {
    const act = actOfDocument(record.document)
    const known = record.source.nature === 'report' ? find(act) : undefined
    if (known) known.reports.push(record)
    draftOf.set(recordKey(record), known ?? place({ act, given: record, reports: [], links: new Map() }))
  }
  for (const record of given) {
    const self = draftOf.get(recordKey(record))
    if (self === undefined) continue
    const cited = record.references.map((reference) => {
      const act = actOfReference(reference)
      const known = find(act, record.document.issuedOn)
      if (known && known.given === null) known.act = merged(known.act, act)
      return { reference, draft: known ?? (act.number === null ? undefined : place({ act, given: null, reports: [], links: new Map() })) }
    })
    const byName = ({ number, date }: Named): Draft => {
      const act: Act = { number, type: null, issuer: null, title: null, dates: date === null ? [] : [date] }
      const own = cited.find(({ draft }) => draft && sameAct(draft.act, act))?.draft
      return own ?? find(act, record.document.issuedOn) ?? place({ act, given: null, reports: [], links: new Map() })
    }
    for (const { reference, draft } of cited) if (draft) link(self, draft, reference.relation)
    join(self, chainOf(record.document.title ?? ''), byName)
    for (const { reference, draft } of cited) {
      if (draft === undefined) continue
      join(draft, chainOf(reference.title ?? ''), byName)
      if (reference.relation !== 'implements') continue
      for (const other of cited) if (other.draft && standsBetween(reference, other.reference)) link(draft, other.draft, 'implements')
    }
  }
  return finish(drafts, draftOf)
}

/** The cascade as it is shown: 'implements' edges from the superior document down, without those that a longer way makes superfluous. */
export function lineageOf({ nodes, above }: Cascade): Lineage {
  const parents = (node: Node): Node[] => (above.get(node) ?? []).filter(({ relation }) => relation === 'implements').map(({ to }) => to)
  // chains of absent documents that lead to no given one are not part of the cascade
  const linked = new Set(nodes.filter(({ given }) => given !== null))
  for (const node of linked) for (const parent of parents(node)) linked.add(parent)
  const edges: { from: string; to: string; relation: string }[] = []
  for (const node of linked) {
    const direct = parents(node)
    for (const parent of direct) {
      if (direct.some((other) => other !== parent && reaches(other, parent, parents))) continue
      edges.push({ from: parent.ref.id, to: node.ref.id, relation: 'implements' })
    }
  }
  edges.sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to))
  return { nodes: nodes.filter((node) => linked.has(node)).map(({ ref }) => ref), edges }
}

function reaches(from: Node, to: Node, parents: (node: Node) => readonly Node[], seen = new Set<Node>()): boolean {
  if (seen.has(from)) return false
  seen.add(from)
  return parents(from).some((parent) => parent === to || reaches(parent, to, parents, seen))
}

/** An act named without a date cannot be one that was made after the naming document: "05-CT/TW" in a plan of 2017 is not that of 2021. */
function isYetToCome(known: Act, named: Act, citedOn: string | null): boolean {
  const [made] = known.dates
  return named.dates.length === 0 && citedOn !== null && made !== undefined && made > citedOn
}

type Draft = {
  act: Act
  readonly given: Letterhead | null
  readonly reports: Letterhead[]
  readonly links: Map<Draft, Reference['relation']>
}

const STRENGTH: readonly Reference['relation'][] = ['implements', 'basis', 'amends', 'replaces', 'cites']

function link(from: Draft, to: Draft, relation: Reference['relation']): void {
  if (from === to) return
  const known = from.links.get(to)
  if (known === undefined || STRENGTH.indexOf(relation) < STRENGTH.indexOf(known)) from.links.set(to, relation)
}

/** "Kế hoạch số 95-KH/TU … về thực hiện Chỉ thị số 05-CT/TW": each carries out the next. */
function join(lowest: Draft, chain: readonly Named[], byName: (named: Named) => Draft): void {
  let lower = lowest
  for (const named of chain) {
    const upper = byName(named)
    link(lower, upper, 'implements')
    lower = upper
  }
}

/**
 * Whether `lower`, which the document carries out, was itself made to carry out `upper`, judging by how the two are printed: it has the
 * same subject, or `upper` is named only behind it ("Kế hoạch số 95-KH/TU … về thực hiện Chỉ thị số 05-CT/TW").
 */
function standsBetween(lower: Reference, upper: Reference): boolean {
  if (lower === upper || rank(lower) <= rank(upper)) return false
  if (lower.date !== null && upper.date !== null && lower.date < upper.date) return false
  if (lower.title !== null && upper.title !== null && likeness(lower.title, upper.title) >= 0.6) return true
  const behind = upper.mentions.some((mention) =>
    lower.mentions.some(({ position }) => {
      const gap = mention.position.start.offset - position.end.offset
      return gap > 0 && gap < NEAR
    }),
  )
  return behind && (upper.relation === 'cites' || lower.title === null)
}

const NEAR = 200

/** 0 central, 1 province, 2 district, 3 commune, by issuer or by the letters of the number. */
function rank({ number, issuer }: Reference): number {
  const words = (issuer ?? '').toLowerCase()
  if (/trung ương|bộ chính trị|ban bí thư|chính phủ|thủ tướng|quốc hội|^bộ /u.test(words)) return 0
  if (/xã|phường|thị trấn|đặc khu/u.test(words)) return 3
  if (/huyện|quận|thị xã/u.test(words)) return 2
  if (/tỉnh|thành phố|thành ủy|thành uỷ/u.test(words)) return 1
  const symbol = (number ?? '').toUpperCase()
  if (/(?:TW|TƯ|TTG|CP|QH\d*|CTN)$/u.test(symbol)) return 0
  if (/(?:HU|QU|THU)$/u.test(symbol)) return 2
  return /\/ĐU$/u.test(symbol) ? 3 : 1
}

function merged(a: Act, b: Act): Act {
  return {
    number: a.number,
    type: a.type ?? b.type,
    issuer: longer(a.issuer, b.issuer),
    title: longer(a.title, b.title),
    dates: a.dates.length > 0 ? a.dates : b.dates,
  }
}

function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a.length > b.length || (a.length === b.length && a <= b) ? a : b
}

const NATURE: readonly string[] = ['original', 'unknown', 'report']

/** Originals before reports, then by number, date, path and content: an order that the set itself gives. */
function originalsFirst(a: Letterhead, b: Letterhead): number {
  return (
    NATURE.indexOf(a.source.nature) - NATURE.indexOf(b.source.nature) ||
    byText(a.document.number ?? '', b.document.number ?? '') ||
    byText(a.document.issuedOn ?? '', b.document.issuedOn ?? '') ||
    byText(a.source.path ?? '', b.source.path ?? '') ||
    byText(a.source.sha256, b.source.sha256)
  )
}

function finish(drafts: readonly Draft[], draftOf: ReadonlyMap<string, Draft>): Cascade {
  const nodes: Node[] = named(drafts)
  const nodeOfDraft = new Map(drafts.map((draft, i) => [draft, nodes[i]]))
  const above = new Map<Node, readonly Link[]>()
  for (const draft of drafts) {
    const node = nodeOfDraft.get(draft)
    const links = [...draft.links].flatMap(([to, relation]) => {
      const target = nodeOfDraft.get(to)
      return target ? [{ to: target, relation }] : []
    })
    links.sort((a, b) => STRENGTH.indexOf(a.relation) - STRENGTH.indexOf(b.relation) || byText(a.to.ref.id, b.to.ref.id))
    if (node) above.set(node, links)
  }
  const sorted = [...nodes].sort((a, b) => byText(a.ref.id, b.ref.id))
  return {
    nodes: sorted,
    above,
    nodeOf: (record) => {
      const draft = draftOf.get(recordKey(record))
      return draft && nodeOfDraft.get(draft)
    },
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
