import type { Comparison, GroupStatus, PlanComparison } from '../../model/comparison.js'
import { percent, shorten, targetValue, time } from '../view/format.js'
import { documentName, issuerName } from '../view/names.js'
import { type GroupRow, groupLabel, groupRows, recordOf, STATUSES, summarize, VERDICTS } from '../view/summary.js'
import { messageView } from './message.js'
import { hanging, pad, plain, type Screen, widthOf } from './screen.js'
import { STATUS_SIGN, VERDICT_SIGN } from './wording.js'

/** Up to so many plans are told one by one below the matrix; of more, only what needs attention. */
const DETAILED = 12

/** The matrix of plans and groups first, one line a plan however many there are; then what the plans leave out or lower, with the words. */
export function comparisonView(comparison: Comparison, screen: Screen): string {
  const { own, words, paint, width } = screen
  const { directive, plans } = comparison
  const rows = groupRows(comparison)
  const title = hanging('', plain(`${words.title.compare}: ${documentName(directive, words)} · ${own.plans(plans.length)}`), width)
  const subject = directive.title === null ? [] : [hanging('', plain(directive.title), width)]
  if (plans.length === 0) return `${paint.bold(title)}\n\n${own.noPlans}\n`
  const detailed =
    plans.length <= DETAILED ? plans.map((plan) => planView(comparison, plan, rows, screen)) : [attention(comparison, rows, screen)]
  const messages = comparison.messages.map((message) => messageView(message, screen))
  const parts = [
    [paint.bold(paint.cyan(title)), ...subject].join('\n'),
    groupList(rows, screen),
    matrix(comparison, rows, screen),
    ...detailed,
    messages.length === 0 ? '' : [paint.bold(words.findings.wholeSet), ...messages].join('\n'),
    overview(comparison, screen),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function groupList(rows: readonly GroupRow[], { width, words, paint }: Screen): string {
  const lines = rows.map(({ group, index }) =>
    hanging(`  ${pad(groupLabel(group, index), 3)} `, shorten(plain(group?.title ?? ''), 150), width),
  )
  return [paint.bold(words.record.solutionGroups), ...lines].join('\n')
}

function matrix(comparison: Comparison, rows: readonly GroupRow[], screen: Screen): string {
  const { words, paint, width } = screen
  const labels = rows.map(({ group, index }) => groupLabel(group, index))
  const cell = Math.max(2, ...labels.map((text) => widthOf(text) + 1))
  const right = 7 + rows.length * cell + 2 + VERDICTS.length * 3
  const left = Math.max(18, Math.min(44, width - right))
  const verdicts = VERDICTS.map((verdict) => pad(` ${VERDICT_SIGN[verdict]}`, 3)).join('')
  const head = `${pad(words.matrix.plan, left)} ${pad('%', 5)} ${labels.map((text) => pad(text, cell)).join('')} ${verdicts}`
  const lines = comparison.plans.map((plan) => {
    const name = shorten(plain(`${issuerName(plan.plan, words)}${plan.plan.number ? ` · ${plan.plan.number}` : ''}`), left - 1)
    const cells = rows.map(({ index }) => sign(plan.groups.find((group) => group.directive === index)?.status, cell, screen)).join('')
    return `${pad(name, left)} ${pad(percent(plan.coverage), 5)} ${cells} ${verdictCounts(plan, screen)}`
  })
  const total = rows.map(({ counts }) => pad(counts.missing === 0 ? '·' : String(counts.missing), cell)).join('')
  const legend = STATUSES.map((status) => `${STATUS_SIGN[status]} ${words.status[status].toLowerCase()}`).join('  ')
  const verdictLegend = VERDICTS.map((verdict) => `${VERDICT_SIGN[verdict]} ${words.verdict[verdict].toLowerCase()}`).join('  ')
  return [
    paint.dim(head.trimEnd()),
    ...lines.map((line) => line.trimEnd()),
    paint.dim(`${pad(screen.own.leftOutMost, left)} ${' '.repeat(5)} ${total}`.trimEnd()),
    '',
    hanging(`  ${words.record.solutionGroups}: `, legend, width),
    hanging(`  ${words.record.targets}: `, verdictLegend, width),
  ].join('\n')
}

function sign(status: GroupStatus | undefined, width: number, { paint }: Screen): string {
  if (!status) return ' '.repeat(width)
  const colour = { covered: paint.green, partial: paint.yellow, named: paint.yellow, missing: paint.red }[status]
  return `${colour(STATUS_SIGN[status])}${' '.repeat(width - 1)}`
}

function verdictCounts({ targets }: PlanComparison, { paint }: Screen): string {
  return VERDICTS.map((verdict) => {
    const count = targets.filter((row) => row.verdict === verdict).length
    const text = pad(count === 0 ? ' ·' : String(count).padStart(2), 3)
    return verdict === 'weaker' && count > 0 ? paint.red(text) : count === 0 ? paint.dim(text) : text
  }).join('')
}

function planView(comparison: Comparison, plan: PlanComparison, rows: readonly GroupRow[], screen: Screen): string {
  const { words, own, paint, width, language } = screen
  const { lineage, timing, plan: document } = plan
  const via = lineage.relation === 'through' ? `: ${lineage.path.slice(1, -1).join(' → ')}` : ''
  const facts = [
    document.issuedOn === null ? null : time(document.issuedOn, language),
    timing.daysAfterDirective === null ? null : own.days(timing.daysAfterDirective),
    `${words.lineage[lineage.relation].toLowerCase()}${via}`,
    ...lineage.missing.map((number) => `${number}: ${own.missingDocument}`),
  ].filter((fact) => fact !== null)
  const lacking = STATUSES.filter((status) => status !== 'covered').flatMap((status) => {
    const found = rows.filter(({ index }) => plan.groups.some((group) => group.directive === index && group.status === status))
    if (found.length === 0) return []
    const list = found.map(({ group, index }) => `${groupLabel(group, index)}. ${shorten(plain(group?.title ?? ''), 70)}`).join('; ')
    return [hanging(`  ${STATUS_SIGN[status]} `, `${words.status[status]}: ${list}`, width)]
  })
  // What the target lines below already say with both quotes is not said again.
  const told = new Set(
    plan.targets.filter(({ verdict }) => verdict === 'weaker').map(({ evidence }) => evidence.plan?.position.start.offset),
  )
  const untold = plan.messages.filter(({ position, related }) => !related || !told.has(position?.start.offset))
  const names = new Set([issuerName(document, words), documentName(document, words)])
  const name = plain([...names].join(' · '))
  return [
    paint.bold(hanging('', name, width)),
    ...(document.path === null ? [] : [paint.dim(hanging('  ', document.path, width))]),
    paint.dim(hanging('  ', plain(facts.join(' · ')), width)),
    ...lacking,
    ...lowered(comparison, plan, screen),
    ...additions(comparison, plan, screen),
    ...untold.map((message) => messageView(message, screen)),
  ].join('\n')
}

/** Both sides' words stand below an accusation, so that the reader can judge it by eye. */
function lowered(comparison: Comparison, plan: PlanComparison, screen: Screen): readonly string[] {
  const { words, paint, width, language } = screen
  const up = comparison.records?.[comparison.directive.id]
  const down = recordOf(comparison, plan)
  return plan.targets
    .filter(({ verdict }) => verdict === 'weaker' || verdict === 'missing' || verdict === 'unclear')
    .flatMap(({ verdict, directive, plan: index, reasons, evidence }) => {
      const target = directive === null ? undefined : up?.targets[directive]
      const answer = index === null ? undefined : down?.targets[index]
      const figures = [target, answer].flatMap((one) => (one ? [targetValue(one, language) ?? words.target.noFigure] : []))
      const change = figures.length === 2 ? ` ${figures.join(' → ')}` : figures.length === 1 ? ` ${figures[0]}` : ''
      const line = `${words.verdict[verdict]}: ${shorten(plain(target?.indicator ?? evidence.directive?.quote ?? ''), 120)}${change}`
      const head = hanging(`  ${VERDICT_SIGN[verdict]} `, plain(line), width)
      if (verdict !== 'weaker') return [head]
      const quote = (side: string, text: string | undefined): string[] =>
        text === undefined ? [] : [paint.dim(hanging(`      ${side}: `, `“${shorten(plain(text), 220)}”`, width))]
      return [
        paint.red(head),
        ...reasons.map((reason) => hanging('      ', plain(reason), width)),
        ...quote(words.target.directive, evidence.directive?.quote),
        ...quote(words.target.plan, evidence.plan?.quote),
      ]
    })
}

function additions(comparison: Comparison, plan: PlanComparison, { own, width }: Screen): readonly string[] {
  const record = recordOf(comparison, plan)
  const titles = plan.additions.flatMap(({ field, index }) => {
    const text = field === 'solutionGroups' ? record?.solutionGroups[index]?.title : record?.goals[index]?.text
    return text === undefined ? [] : [shorten(plain(text), 80)]
  })
  return titles.length === 0 ? [] : [hanging('  + ', `${own.localContent}: ${titles.join('; ')}`, width)]
}

/** Of many plans: who leaves groups out or lowers targets, worst first. */
function attention(comparison: Comparison, rows: readonly GroupRow[], screen: Screen): string {
  const { own, words, paint, width } = screen
  const lines = comparison.plans
    .map((plan) => ({
      plan,
      missing: rows.filter(({ index }) => plan.groups.some((group) => group.directive === index && group.status === 'missing')),
      weaker: lowered({ ...comparison }, { ...plan, targets: plan.targets.filter(({ verdict }) => verdict === 'weaker') }, screen),
    }))
    .filter(({ missing, weaker }) => missing.length + weaker.length > 0)
    .flatMap(({ plan, missing, weaker }) => {
      const name = plain(`${issuerName(plan.plan, words)}${plan.plan.number ? ` · ${plan.plan.number}` : ''}`)
      const list = missing.map(({ group, index }) => groupLabel(group, index)).join(', ')
      const left = missing.length === 0 ? '' : `: ${words.status.missing.toLowerCase()} ${list}`
      return [hanging('  ', `${name}${left}`, width), ...weaker]
    })
  return lines.length === 0 ? '' : [paint.bold(own.attention), ...lines].join('\n')
}

function overview(comparison: Comparison, { words, own, paint, width }: Screen): string {
  const { coverage, missing, weaker, undeclared } = summarize(comparison)
  const parts = [
    own.plans(comparison.plans.length),
    `${words.overview.coverage.toLowerCase()} ${coverage === null ? '-' : percent(coverage)}`,
    `${words.overview.missing.toLowerCase()}: ${missing.times}`,
    `${words.overview.weaker.toLowerCase()}: ${weaker.times}`,
    `${words.overview.undeclared.toLowerCase()}: ${undeclared}`,
  ]
  return paint.bold(hanging('', parts.join(' · '), width))
}
