import type { Assignment, PolicyRecord } from '../../src/model/index.js'
import type { Gold } from './gold.js'
import { bodyKey, NAME, numberKey, overlap, sameNumber, sameText, TITLE, tokens, yearOf } from './keys.js'
import { match, type Tally } from './tally.js'

type Found<A, B> = {
  readonly pairs: readonly { readonly gold: A; readonly got: B }[]
  readonly missed: readonly A[]
  readonly extra: readonly B[]
}

/** Adds one record's hits and misses to the tally, field by field. What a reader may see either way counts when found and is forgiven when missed. */
export function scoreRecord(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  tally.value<string>(where, 'source.nature', gold.nature, record.source.nature, same)
  scoreDocument(tally, where, gold, record)
  scoreReferences(tally, where, gold, record)
  const goals = match(gold.goals, record.goals, (a, b) => overlap(a.quote, b.quote), 0.8)
  list(tally, where, 'goals', goals, (x) => x.quote)
  for (const { gold: a, got: b } of goals.pairs)
    tally.value<string>(where, 'goals.kind', a.kind, b.kind, (x, y) => x === y || a.kindAlso.some((kind) => kind === y))
  scoreTargets(tally, where, gold, record)
  scoreFunding(tally, where, gold, record)
  scoreGroups(tally, where, gold, record)
  scoreAssignments(tally, where, gold, record)
  scoreSchedule(tally, where, gold, record)
  scoreFindings(tally, where, gold, record)
}

function scoreDocument(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const a = gold.document
  const b = record.document
  const value = (field: string, x: string | null, y: string | null, eq: (p: string, q: string) => boolean) =>
    tally.value(where, field, x, y, eq)
  value('number', a.number, b.number, (x, y) => numberKey(x) === numberKey(y))
  value('type', a.type, b.type, sameText)
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

function scoreReferences(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const numbered = record.references.flatMap((r) => (r.number === null ? [] : [{ ...r, number: r.number }]))
  const rate = (a: Gold['references'][number], b: (typeof numbered)[number]) =>
    numberKey(a.number) === numberKey(b.number) ? (a.date === b.date ? 2 : 1) : 0
  const found = match(gold.references, numbered, rate, 1)
  list(tally, where, 'references', found, (x) => `${x.number} ${x.date ?? ''}`)
  for (const { gold: a, got: b } of found.pairs) {
    const at = `${where} ${a.number}`
    tally.value(at, 'references.date', a.date, b.date, (x, y) => x === y || a.alsoPrinted.includes(y))
    if (a.type !== null) tally.value(at, 'references.type', a.type, b.type, sameText)
    if (!forgiven(a))
      tally.value<string>(at, 'references.relation', a.relation, b.relation, (x, y) => x === y || a.relationAlso.some((r) => r === y))
    if (a.issuer !== undefined)
      tally.value(at, 'references.issuer', a.issuer, b.issuer, (x, y) => overlap(bodyKey(x), bodyKey(y), NAME) >= 0.8)
    for (const date of a.alsoPrinted)
      tally.add('references.alsoPrinted', b.alsoPrinted.includes(date) || b.date === date ? { right: 1 } : { missed: 1 })
  }
}

function scoreTargets(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const rate = (a: Gold['targets'][number], b: PolicyRecord['targets'][number]) => {
    const shared = overlap(a.quote, b.quote)
    return shared >= 0.5 && sameFigure(figure(a), figure(b)) ? shared + 1 : shared
  }
  const found = match(gold.targets, record.targets, rate, 0.5)
  list(tally, where, 'targets', found, (x) => x.quote)
  // the slots of what may be taken or left are not scored
  const certain = found.pairs.filter((pair) => !forgiven(pair.gold))
  let whole = 0
  for (const { gold: a, got: b } of certain) {
    const at = `${where} ${JSON.stringify(a.quote.slice(0, 60))}`
    const slots = [
      tally.value(at, 'targets.figure', figure(a), figure(b), sameFigure),
      tally.value<string>(at, 'targets.op', a.op, b.op, same),
      tally.value<string>(at, 'targets.direction', a.direction, b.direction, same),
      tally.value(at, 'targets.indicator', a.indicator, b.indicator, (x, y) =>
        [x, ...a.indicatorAlso].some((name) => overlap(name, y, { times: 2, plus: 4 }) >= 0.75),
      ),
      a.unscored.includes('unit') || tally.value(at, 'targets.unit', a.unit, b.unit, sameText),
      a.unscored.includes('per') || tally.value<string>(at, 'targets.per', a.per, b.per, same),
      a.timeFrom === 'title' || tally.value(at, 'targets.deadline', yearOf(a.deadline), yearOf(b.deadline), same),
      a.timeFrom === 'title' ||
        a.unscored.includes('period') ||
        tally.value(at, 'targets.period', a.period && years(...a.period), b.period && years(...b.period), same),
      tally.value<string>(at, 'targets.status', a.status, b.status, same),
    ]
    if (slots.every(Boolean)) whole++
    tally.value(at, 'targets.baseline', a.baseline, b.baseline, (x, y) => sameNumber(x.value, y.value) && x.year === y.year)
    if (!a.unscored.includes('scope')) tally.value(at, 'targets.scope', a.scope, b.scope, (x, y) => overlap(x, y, NAME) >= 0.75)
    tally.value<string>(at, 'targets.modality', a.modality, b.modality, same)
  }
  tally.add('targets (whole tuple)', {
    right: whole,
    extra: certain.length + found.extra.length - whole,
    missed: Math.max(0, gold.targets.filter((x) => !forgiven(x)).length - whole),
  })
}

function scoreFunding(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const found = match(gold.funding, record.funding, (a, b) => (sameNumber(a.amount, b.amount) && sameText(a.unit, b.unit) ? 1 : 0), 1)
  list(tally, where, 'funding', found, (x) => `${x.amount} ${x.unit}`)
  for (const { gold: a, got: b } of found.pairs) {
    if (a.purpose !== null) tally.value(where, 'funding.purpose', a.purpose, b.purpose, (x, y) => overlap(x, y) >= 0.75)
    if (!a.unscored.includes('source')) tally.value(where, 'funding.source', a.source, b.source, (x, y) => overlap(x, y, NAME) >= 0.75)
    if (!a.unscored.includes('period'))
      tally.value(where, 'funding.period', a.period && years(...a.period), b.period && years(...b.period), same)
  }
}

function scoreGroups(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const found = match(gold.solutionGroups, record.solutionGroups, (a, b) => overlap(a.title, b.title, TITLE), 0.8)
  list(tally, where, 'solutionGroups', found, (x) => x.title)
  for (const { gold: a, got: b } of found.pairs) {
    tally.value(where, 'solutionGroups.label', a.label || null, b.label || null, sameText)
    // a group that is only a title may have it for its one measure
    const said = a.measures.length === 0 ? b.measures.filter((x) => overlap(a.title, x.quote, TITLE) < 0.8) : b.measures
    const measures = match(a.measures, said, (x, y) => overlap(x.quote, y.quote), 0.8)
    list(tally, `${where} ${JSON.stringify(a.title.slice(0, 40))}`, 'measures', measures, (x) => x.quote)
  }
  const order = record.solutionGroups.flatMap((b) => found.pairs.filter((p) => p.got === b).map((p) => gold.solutionGroups.indexOf(p.gold)))
  if (order.some((index, i) => index < (order[i - 1] ?? -1))) tally.miss(where, 'solutionGroups', `order ${order.join(', ')}`)
}

function scoreAssignments(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const found = matchActors(gold.assignments, merged(record.assignments))
  list(tally, where, 'assignments', found, (x) => x.actor)
  for (const { gold: a, got: b } of found.pairs) {
    const at = `${where} ${a.actor}`
    tally.value<string>(at, 'assignments.role', a.role, b.role, (x, y) => x === y || a.roleAlso.some((r) => r === y))
    const tasks = match(a.tasks, b.tasks, (x, y) => overlap(x.quote, y.quote), 0.8)
    list(tally, at, 'tasks', tasks, (x) => x.quote)
    for (const { gold: x, got: y } of tasks.pairs) {
      tally.value(at, 'tasks.deadline', x.deadline, y.deadline, (p, q) => p === q || x.deadlineAlso.includes(q))
      tally.value(at, 'tasks.product', x.product, y.product, (p, q) => overlap(p, q, NAME) >= 0.75)
    }
  }
}

/** Actors by name. A heading that names several bodies (`joint`) may come whole or split; bodies that only support are never wrong. */
function matchActors(gold: Gold['assignments'], got: readonly Assignment[]): Found<Gold['assignments'][number], Assignment> {
  const near = (a: string, b: string) => overlap(bodyKey(a), bodyKey(b), { times: 2, plus: 2 })
  const rate = (a: Gold['assignments'][number], b: Assignment) => near(a.actor, b.actor) + (bodyKey(a.actor) === bodyKey(b.actor) ? 1 : 0)
  const found = match(gold, got, rate, 0.8)
  const whole = (b: Assignment) => gold.filter((a) => a.joint !== undefined && near(a.joint, b.actor) >= 0.8)
  const covered = new Set(found.extra.flatMap(whole))
  const extra = found.extra.filter(
    (b) =>
      whole(b).length === 0 &&
      b.role !== 'support' &&
      b.role !== 'supervise' &&
      !gold.some((a) => bodyKey(a.actor).includes(bodyKey(b.actor)) && tokens(b.actor).length >= 2),
  )
  return { pairs: found.pairs, missed: found.missed.filter((a) => !covered.has(a)), extra }
}

/** One entry per body: tasks of the same body that stand apart are put together. */
function merged(assignments: readonly Assignment[]): readonly Assignment[] {
  const byName = new Map<string, Assignment>()
  for (const one of assignments) {
    const known = byName.get(bodyKey(one.actor))
    // what a body leads tells more than what it helps with: an entry for support stands only where it is the body's only one
    if (known && one.role === 'support') continue
    if (known?.role === 'support') {
      byName.set(bodyKey(one.actor), one)
      continue
    }
    byName.set(bodyKey(one.actor), known ? { ...known, tasks: [...known.tasks, ...one.tasks] } : one)
  }
  return [...byName.values()]
}

function scoreSchedule(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const found = match(gold.schedule, record.schedule, (a, b) => overlap(a.quote, b.quote), 0.7)
  list(tally, where, 'schedule', found, (x) => x.quote)
  for (const { gold: a, got: b } of found.pairs) {
    tally.value(where, 'schedule.when', a.when, b.when, (x, y) =>
      [x, ...a.whenAlso].some((when) => sameText(when, y) || sameDay(when, y) || (!/^\d{4}/.test(y) && overlap(when, y, NAME) >= 0.75)),
    )
    tally.value<string>(where, 'schedule.recurrence', a.recurrence, b.recurrence, same)
    if (a.action !== null) tally.value(where, 'schedule.action', a.action, b.action, (x, y) => overlap(x, y) >= 0.75)
    if (a.actor !== null) tally.value(where, 'schedule.actor', a.actor, b.actor, (x, y) => overlap(bodyKey(x), bodyKey(y), NAME) >= 0.75)
  }
}

/** Rules that accuse, by id: each once for a document, however often it speaks. */
function scoreFindings(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const said = new Set(record.messages.filter((x) => x.severity !== 'info').map((x) => x.ruleId))
  const missed = gold.findings.filter((id) => !said.has(id))
  const extra = [...said].filter((id) => !gold.findings.includes(id))
  tally.add('findings', { right: gold.findings.length - missed.length, extra: extra.length, missed: missed.length })
  for (const id of missed) tally.miss(where, 'findings', `missed ${id}`)
  for (const id of extra) tally.miss(where, 'findings', `extra ${id}`)
}

type Entry = { readonly note?: string | undefined; readonly optional?: boolean | undefined }
type Shown = {
  readonly quote?: string
  readonly actor?: string | null
  readonly title?: string | null
  readonly name?: string
  readonly number?: string | null
}

function list<A extends Entry & object, B extends Shown>(
  tally: Tally,
  where: string,
  field: string,
  found: Found<A, B>,
  show: (a: A) => string,
): void {
  const missed = found.missed.filter((x) => !forgiven(x))
  tally.add(field, { right: found.pairs.length, extra: found.extra.length, missed: missed.length })
  for (const x of missed) tally.miss(where, field, `missed ${JSON.stringify(show(x).slice(0, 120))}`)
  for (const x of found.extra) {
    const shown = x.title ?? x.actor ?? x.name ?? x.number ?? x.quote ?? ''
    tally.miss(where, field, `extra ${JSON.stringify(shown.slice(0, 120))}`)
  }
}

function forgiven(x: Entry): boolean {
  return x.optional === true || /borderline/i.test(x.note ?? '')
}

type Figured = { readonly op: string; readonly value: number | null; readonly min: number | null; readonly max: number | null }

function figure(x: Figured): readonly (number | null)[] {
  return x.op === 'range' ? [x.min, x.max] : [x.value]
}

function sameFigure(a: readonly (number | null)[], b: readonly (number | null)[]): boolean {
  return a.length === b.length && a.every((x, i) => (x === null ? b[i] === null : typeof b[i] === 'number' && sameNumber(x, b[i])))
}

/** 'trước ngày 15 tháng 12 hằng năm' and '15/12': a day of the year in either spelling. */
function sameDay(a: string, b: string): boolean {
  const day = (when: string) => /(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})(?!\d|\/)/.exec(when)?.slice(1).map(Number).join('/')
  return day(a) !== undefined && day(a) === day(b)
}

function years(from: string | null, to: string | null): string {
  return `${yearOf(from) ?? ''}-${yearOf(to) ?? ''}`
}

function same(a: string, b: string): boolean {
  return a === b
}
