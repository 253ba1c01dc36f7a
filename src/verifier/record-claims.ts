import type { Message } from '../model/message.js'
import type { Evidence } from '../model/position.js'
import type { PolicyRecord, Target } from '../model/record.js'
import type { Claim } from './claim.js'

/** Everything that a record claims about its file. */
export function recordClaims(record: PolicyRecord, at: string): Claim[] {
  const { source, document, references, goals, targets, funding, solutionGroups, assignments, schedule, messages } = record
  const { path, sha256, characters } = source
  if (path === null) return []
  const quote = (evidence: Evidence, where: string): Claim => ({ kind: 'quote', at: `${at}${where}`, paths: [path], evidence })
  const list = (field: string, items: readonly Evidence[]): Claim[] => items.map((item, n) => quote(item, `/${field}/${n}`))
  return [
    { kind: 'file', at: `${at}/source`, path, sha256, characters },
    ...Object.entries(document.evidence).map(([field, evidence]) => quote(evidence, `/document/evidence/${field}`)),
    ...references.flatMap(({ mentions }, n) => list(`references/${n}/mentions`, mentions)),
    ...list('goals', goals),
    ...list('targets', targets),
    ...targets.flatMap((target, n) => figures(target, path, `${at}/targets/${n}`)),
    ...list('funding', funding),
    ...funding.map(
      ({ amount, quote: words }, n): Claim => ({ kind: 'read', at: `${at}/funding/${n}/amount`, path, value: amount, quote: words }),
    ),
    ...solutionGroups.flatMap((group, n) => [
      quote(group, `/solutionGroups/${n}`),
      ...list(`solutionGroups/${n}/measures`, group.measures),
    ]),
    ...assignments.flatMap((one, n) => [quote(one, `/assignments/${n}`), ...list(`assignments/${n}/tasks`, one.tasks)]),
    ...list('schedule', schedule),
    ...messageClaims(messages, `${at}/messages`),
  ]
}

/** The words that messages quote, on both sides. */
export function messageClaims(messages: readonly Message[], at: string): Claim[] {
  return messages.flatMap(({ path, position, quote, related }, n): Claim[] => [
    ...(path !== null && position && quote !== undefined
      ? [{ kind: 'quote' as const, at: `${at}/${n}`, paths: [path], evidence: { quote, position } }]
      : []),
    ...(related ?? []).map(
      ({ path: other, ...evidence }, m): Claim => ({ kind: 'quote', at: `${at}/${n}/related/${m}`, paths: [other], evidence }),
    ),
  ])
}

function figures({ value, min, max, baseline, quote }: Target, path: string, at: string): Claim[] {
  const parts = [
    ['value', value],
    ['min', min],
    ['max', max],
    ['baseline/value', baseline?.value ?? null],
  ] as const
  // 'không còn hộ nghèo' is nought without a figure
  return parts.flatMap(([name, figure]) =>
    figure === null || figure === 0 ? [] : [{ kind: 'read' as const, at: `${at}/${name}`, path, value: figure, quote }],
  )
}
