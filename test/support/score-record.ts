import type { PolicyRecord } from '../../src/model/index.js'
import type { Gold } from './gold.js'
import { overlap } from './keys.js'
import { scoreDocument, scoreReferences } from './score/document.js'
import { judgeSlots, list, same } from './score/list.js'
import { scoreFunding, scoreTargets } from './score/targets.js'
import { scoreAssignments, scoreGroups, scoreSchedule } from './score/tasks.js'
import { match, type Tally } from './tally.js'

/** Adds one record's hits and misses to the tally, field by field. What a reader may see either way counts when found and is forgiven when missed. */
export function scoreRecord(tally: Tally, where: string, gold: Gold, record: PolicyRecord): void {
  tally.value<string>(where, 'source.nature', gold.nature, record.source.nature, same)
  scoreDocument(tally, where, gold, record)
  scoreReferences(tally, where, gold, record)
  const goals = match(gold.goals, record.goals, (a, b) => overlap(a.quote, b.quote), 0.8)
  list(tally, where, 'goals', goals, (x) => x.quote)
  for (const { gold: a, got: b } of goals.pairs) {
    const kind = tally.value<string>(where, 'goals.kind', a.kind, b.kind, (x, y) => x === y || a.kindAlso.some((one) => one === y))
    judgeSlots(tally, b, { kind })
  }
  scoreTargets(tally, where, gold, record)
  scoreFunding(tally, where, gold, record)
  scoreGroups(tally, where, gold, record)
  scoreAssignments(tally, where, gold, record)
  scoreSchedule(tally, where, gold, record)
  scoreFindings(tally, where, gold, record)
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
