import type { PolicyRecord } from '../../../src/model/index.js'
import type { Gold } from '../gold.js'
import { bodyKey, NAME, numberKey, overlap, sameText, tokens } from '../keys.js'
import { match, type Tally } from '../tally.js'
import { forgiven, judgeSlots, list, same, years } from './list.js'

/** What the document says of itself. */
export function scoreDocument(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const a = gold.document
  const b = record.document
  const value = (field: string, x: string | null, y: string | null, eq: (p: string, q: string) => boolean) =>
    tally.value(where, field, x, y, eq)
  value('number', a.number, b.number, (x, y) => numberKey(x) === numberKey(y))
  if (!a.unscored.includes('type')) value('type', a.type, b.type, sameText)
  if (a.title !== null || gold.nature !== 'report')
    value('title', a.title, b.title, (x, y) => overlap(x, y) >= 0.9 && tokens(y).length <= 1.25 * tokens(x).length + 3)
  value('issuer', a.issuer, b.issuer, (x, y) => [x, ...a.issuerAlso].some((name) => bodyKey(name) === bodyKey(y)))
  value('issuerLevel', a.issuerLevel, b.issuerLevel, same)
  value('issuerBranch', a.issuerBranch, b.issuerBranch, same)
  value('issuedOn', a.issuedOn, b.issuedOn, same)
  value('place', a.place, b.place, sameText)
  if (!a.unscored.includes('period'))
    value('period', a.period && years(a.period.from, a.period.to), b.period && years(b.period.from, b.period.to), same)
  const signers = match(a.signers, b.signers, (x, y) => (sameText(x.name, y.name) ? 1 : 0), 1)
  list(tally, where, 'signers', signers, (x) => x.name)
  for (const { gold: x, got: y } of signers.pairs) {
    value('signers.position', x.position, y.position, sameText)
    value('signers.authority', x.authority, y.authority, sameText)
  }
  list(
    tally,
    where,
    'recipients',
    match(
      a.recipients.map((quote) => ({ quote })),
      b.recipients.map((quote) => ({ quote })),
      (x, y) => overlap(x.quote, y.quote, NAME),
      0.8,
    ),
    (x) => x.quote,
  )
}

/** The acts that it cites. */
export function scoreReferences(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const numbered = record.references.filter((r): r is typeof r & { number: string } => r.number !== null)
  const rate = (a: Gold['references'][number], b: (typeof numbered)[number]) =>
    numberKey(a.number) === numberKey(b.number) ? (a.date === b.date ? 2 : 1) : 0
  const found = match(gold.references, numbered, rate, 1)
  list(tally, where, 'references', found, (x) => `${x.number} ${x.date ?? ''}`)
  for (const { gold: a, got: b } of found.pairs) {
    const at = `${where} ${a.number}`
    judgeSlots(tally, b, {
      date: tally.value(at, 'references.date', a.date, b.date, (x, y) => x === y || a.alsoPrinted.includes(y)),
      type: a.type === null || tally.value(at, 'references.type', a.type, b.type, sameText),
      relation:
        forgiven(a) ||
        tally.value<string>(at, 'references.relation', a.relation, b.relation, (x, y) => x === y || a.relationAlso.some((r) => r === y)),
      issuer:
        a.issuer === undefined ||
        tally.value(at, 'references.issuer', a.issuer, b.issuer, (x, y) => overlap(bodyKey(x), bodyKey(y), NAME) >= 0.8),
    })
    for (const date of a.alsoPrinted)
      tally.add('references.alsoPrinted', b.alsoPrinted.includes(date) || b.date === date ? { right: 1 } : { missed: 1 })
  }
}
