import type { Assignment, PolicyRecord } from '../../../src/model/index.js'
import type { Gold } from '../gold.js'
import { bodyKey, NAME, overlap, sameText, TITLE, tokens } from '../keys.js'
import { match, type Tally } from '../tally.js'
import { type Found, judgeSlots, list, same } from './list.js'

/** Solution groups with their measures. */
export function scoreGroups(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const found = match(gold.solutionGroups, record.solutionGroups, (a, b) => overlap(a.title, b.title, TITLE), 0.8)
  list(tally, where, 'solutionGroups', found, (x) => x.title)
  for (const { gold: a, got: b } of found.pairs) {
    judgeSlots(tally, b, { label: tally.value(where, 'solutionGroups.label', a.label || null, b.label || null, sameText) })
    // a group that is only a title may have it for its one measure
    const said = a.measures.length === 0 ? b.measures.filter((x) => overlap(a.title, x.quote, TITLE) < 0.8) : b.measures
    const measures = match(a.measures, said, (x, y) => overlap(x.quote, y.quote), 0.8)
    list(tally, `${where} ${JSON.stringify(a.title.slice(0, 40))}`, 'measures', measures, (x) => x.quote)
    for (const { got } of measures.pairs) tally.judge(got, 'found')
  }
  const orphans = { gold: found.missed.flatMap((x) => x.measures), got: found.extra.flatMap((x) => x.measures) }
  judgeOrphans(tally, orphans.gold, orphans.got)
  const order = record.solutionGroups.flatMap((b) => found.pairs.filter((p) => p.got === b).map((p) => gold.solutionGroups.indexOf(p.gold)))
  if (order.some((index, i) => index < (order[i - 1] ?? -1))) tally.miss(where, 'solutionGroups', `order ${order.join(', ')}`)
}

/** Items under a heading or body that gold does not have may still be right: those that gold has under one that was missed. */
function judgeOrphans(tally: Tally, gold: readonly { readonly quote: string }[], got: readonly { readonly quote: string }[]): void {
  const { pairs, extra } = match(gold, got, (x, y) => overlap(x.quote, y.quote), 0.8)
  for (const pair of pairs) tally.judge(pair.got, 'found')
  for (const item of extra) tally.judge(item, 'extra')
}

/** Bodies with their roles and tasks. */
export function scoreAssignments(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const found = matchActors(gold.assignments, merged(record.assignments))
  list(tally, where, 'assignments', found, (x) => x.actor)
  judgeOrphans(
    tally,
    found.missed.flatMap((x) => x.tasks),
    found.extra.flatMap((x) => x.tasks),
  )
  for (const { gold: a, got: b } of found.pairs) {
    const at = `${where} ${a.actor}`
    const role = tally.value<string>(at, 'assignments.role', a.role, b.role, (x, y) => x === y || a.roleAlso.some((r) => r === y))
    judgeSlots(tally, b, { role })
    const tasks = match(a.tasks, b.tasks, (x, y) => overlap(x.quote, y.quote), 0.8)
    list(tally, at, 'tasks', tasks, (x) => x.quote)
    for (const { gold: x, got: y } of tasks.pairs) {
      judgeSlots(tally, y, {
        deadline: tally.value(at, 'tasks.deadline', x.deadline, y.deadline, (p, q) => p === q || x.deadlineAlso.includes(q)),
        product: tally.value(at, 'tasks.product', x.product, y.product, (p, q) => overlap(p, q, NAME) >= 0.75),
      })
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

/** Deadlines and rhythms. */
export function scoreSchedule(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  const found = match(gold.schedule, record.schedule, (a, b) => overlap(a.quote, b.quote), 0.7)
  list(tally, where, 'schedule', found, (x) => x.quote)
  for (const { gold: a, got: b } of found.pairs) {
    judgeSlots(tally, b, {
      when: tally.value(where, 'schedule.when', a.when, b.when, (x, y) =>
        [x, ...a.whenAlso].some((when) => sameText(when, y) || sameDay(when, y) || (!/^\d{4}/.test(y) && overlap(when, y, NAME) >= 0.75)),
      ),
      recurrence: tally.value<string>(where, 'schedule.recurrence', a.recurrence, b.recurrence, same),
      action: a.action === null || tally.value(where, 'schedule.action', a.action, b.action, (x, y) => overlap(x, y) >= 0.75),
      actor:
        a.actor === null || tally.value(where, 'schedule.actor', a.actor, b.actor, (x, y) => overlap(bodyKey(x), bodyKey(y), NAME) >= 0.75),
    })
  }
}

/** 'trước ngày 15 tháng 12 hằng năm' and '15/12': a day of the year in either spelling. */
function sameDay(a: string, b: string): boolean {
  const day = (when: string) => /(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})(?!\d|\/)/.exec(when)?.slice(1).map(Number).join('/')
  return day(a) !== undefined && day(a) === day(b)
}
