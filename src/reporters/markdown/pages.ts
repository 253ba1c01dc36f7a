import type { ReportWording } from '../../lexicon/wording-report.js'
import type { Check } from '../../model/check.js'
import type { Comparison, DocumentRef, Lineage } from '../../model/comparison.js'
import type { Message } from '../../model/message.js'
import type { FailedInput, PolicyRecord } from '../../model/record.js'
import type { Language } from '../../model/report.js'
import { number, percent, shorten, targetValue, time } from '../view/format.js'
import { documentName, issuerName, named } from '../view/names.js'
import { groupLabel, groupRows, STATUSES, VERDICTS } from '../view/summary.js'
import { bullets, heading, inline, paragraphs, table } from './write.js'

/** What the pages are written with. */
export type Page = { readonly language: Language; readonly words: ReportWording }

/** One document: facts as a list, targets as a table, groups and tasks as lists, findings last. */
export function recordPage(record: PolicyRecord, page: Page): string {
  const { words, language } = page
  const { document, source } = record
  const facts = [
    [words.record.source, source.path],
    [words.record.issuer, document.issuer],
    [words.record.issuedOn, document.issuedOn && time(document.issuedOn, language)],
    [words.record.period, document.period && [document.period.from, document.period.to].map((one) => one ?? '…').join('–')],
    [words.record.signers, document.signers.map(({ name, position }) => (position ? `${name} (${position})` : name)).join('; ')],
  ].flatMap(([name, value]) => (name && value ? [`**${name}**: ${inline(value)}`] : []))
  const cited = record.references.map(({ number: act, type, date, relation, title }) => {
    const name = act === null ? (title ?? '') : `${type ? `${type} ` : ''}${act}`
    return `${inline(name)}${date ? ` (${time(date, language)})` : ''}: ${words.relation[relation]}`
  })
  const targets = record.targets.map((one) => [
    one.indicator,
    `${words.direction[one.direction]} ${targetValue(one, language) ?? ''}`,
    one.deadline ? time(one.deadline, language) : '',
    one.scope ?? '',
  ])
  const groups = record.solutionGroups.flatMap(({ label, title, measures }) => [
    `- **${inline(`${label} ${title}`.trim())}**`,
    ...measures.map((one) => `  - ${inline(`${one.label} ${one.text}`.replace(/^[-+*] /u, ''))}`),
  ])
  const tasks = record.assignments.flatMap(({ actor, role, tasks: own }) =>
    own.map(({ text, deadline, product }) => [actor, words.role[role], text, deadline ? time(deadline, language) : '', product ?? '']),
  )
  return paragraphs([
    heading(1, documentName(named(record), words)),
    document.title === null ? '' : inline(document.title),
    bullets(facts),
    ...section(words.record.references, bullets(cited)),
    ...section(words.record.goals, bullets(record.goals.map(({ kind, text }) => `${words.goal[kind]}: ${inline(text)}`))),
    ...section(
      words.record.targets,
      table([words.target.indicator, words.target.value, words.target.deadline, words.record.scope], targets),
    ),
    ...section(words.record.solutionGroups, groups.join('\n')),
    ...section(
      words.record.assignments,
      table([words.task.actor, words.task.role, words.task.task, words.task.deadline, words.task.product], tasks),
    ),
    ...section(
      words.record.funding,
      bullets(
        record.funding.map(({ amount, unit, purpose }) => inline(`${number(amount, language)} ${unit}${purpose ? `: ${purpose}` : ''}`)),
      ),
    ),
    ...section(words.record.schedule, bullets(record.schedule.map(({ when, text }) => `${inline(time(when, language))}: ${inline(text)}`))),
    ...section(words.record.messages, findings(record.messages, page, false)),
  ])
}

/** An input that could not be read. */
export function failurePage({ source, error }: FailedInput, { words }: Page): string {
  return paragraphs([heading(1, source.path ?? words.unknown), `**${words.record.failed}**: ${inline(error.reason)}`])
}

/** The matrix, then each plan's targets with both sides' words, then the findings. */
export function comparisonPage(comparison: Comparison, page: Page): string {
  const { words, language } = page
  const { directive, plans } = comparison
  const rows = groupRows(comparison)
  const heads = [words.matrix.plan, words.matrix.coverage, ...rows.map(({ group, index }) => groupLabel(group, index))]
  const matrix = plans.map((plan) => [
    issuerName(plan.plan, words),
    percent(plan.coverage),
    ...rows.map(({ index }) => {
      const found = plan.groups.find((group) => group.directive === index)
      return found ? words.status[found.status] : ''
    }),
  ])
  const counts = plans.map((plan) => [
    issuerName(plan.plan, words),
    ...VERDICTS.map((verdict) => String(plan.targets.filter((row) => row.verdict === verdict).length)),
  ])
  const lowered = plans.flatMap((plan) =>
    plan.targets
      .filter(({ verdict }) => verdict === 'weaker')
      .map(({ evidence, reasons }) => [
        issuerName(plan.plan, words),
        evidence.directive?.quote ?? '',
        evidence.plan?.quote ?? '',
        reasons.join('; '),
      ]),
  )
  const titles = rows.map(({ group, index }) => `${groupLabel(group, index)}. ${inline(group?.title ?? '')}`)
  const messages = [...comparison.messages, ...plans.flatMap((plan) => plan.messages)]
  const issued = directive.issuedOn === null ? '' : ` (${time(directive.issuedOn, language)})`
  return paragraphs([
    heading(1, `${words.title.compare}: ${documentName(directive, words)}${issued}`),
    ...section(words.record.solutionGroups, titles.map((title) => `- ${title}`).join('\n')),
    ...section(words.nav.matrix, table(heads, matrix)),
    bullets(STATUSES.map((status) => `${words.status[status]}: ${words.statusHint[status]}`)),
    ...section(words.record.targets, table([words.matrix.plan, ...VERDICTS.map((verdict) => words.verdict[verdict])], counts)),
    ...section(words.verdict.weaker, table([words.matrix.plan, words.target.directive, words.target.plan, words.target.reason], lowered)),
    ...section(words.findings.wholeSet, findings(messages, page, true)),
    words.caveat,
  ])
}

/** Findings as one table; how many there are first. */
export function checkPage({ messages, documents, summary }: Check, page: Page): string {
  const { words } = page
  const counts = (['error', 'warning', 'info'] as const).map((level) => `${words.severity[level]}: ${summary[level]}`).join(' · ')
  return paragraphs([
    heading(1, words.title.check),
    `${words.overview.documents}: ${documents.length} · ${counts}`,
    messages.length === 0 ? words.findings.none : findings(messages, page, true),
  ])
}

/** The cascade as nested lists. */
export function lineagePage({ nodes, edges }: Lineage, { words }: Page): string {
  const tops = nodes.filter(({ id }) => !edges.some(({ to }) => to === id))
  const seen = new Set<string>()
  const draw = (node: DocumentRef, depth: number): readonly string[] => {
    const name = `${'  '.repeat(depth)}- ${inline(documentName(node, words))}${node.path === null ? ` (${words.cascade.absent})` : ''}`
    if (seen.has(node.id)) return [name]
    seen.add(node.id)
    const below = edges.filter(({ from }) => from === node.id).flatMap(({ to }) => nodes.filter(({ id }) => id === to))
    return [name, ...below.flatMap((child) => draw(child, depth + 1))]
  }
  const trees = tops.flatMap((top) => draw(top, 0))
  const circles = nodes.flatMap((node) => (seen.has(node.id) ? [] : draw(node, 0)))
  return paragraphs([heading(1, words.title.lineage), [...trees, ...circles].join('\n')])
}

function findings(messages: readonly Message[], { words }: Page, withFile: boolean): string {
  const rows = messages.map(({ severity, path, position, reason, quote, ruleId }) => [
    words.severity[severity],
    ...(withFile ? [path ?? ''] : []),
    position ? String(position.start.line) : '',
    quote === undefined ? reason : `${reason} “${shorten(quote, 160)}”`,
    ruleId,
  ])
  const heads = [words.findings.level, ...(withFile ? [words.file] : []), '', words.findings.reason, words.findings.rule]
  return table(heads, rows)
}

function section(title: string, body: string): readonly string[] {
  return body === '' ? [] : [heading(2, title), body]
}
