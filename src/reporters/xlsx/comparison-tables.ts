import type { ReportWording } from '../../lexicon/wording-report.js'
import type { Comparison, GroupStatus, Verdict } from '../../model/comparison.js'
import type { Language } from '../../model/report.js'
import { place, targetValue, time } from '../view/format.js'
import { documentName, issuerName } from '../view/names.js'
import { groupLabel, groupRows, severities } from '../view/summary.js'
import type { Field, Table, Tone } from './sheet.js'

type Speech = { readonly words: ReportWording; readonly language: Language }

const STATUS_TONE = { covered: 'good', partial: 'middle', named: 'pale', missing: 'bad' } as const satisfies Readonly<
  Record<GroupStatus, Tone>
>
const VERDICT_TONE: Readonly<Record<Verdict, Tone>> = {
  kept: 'pale',
  stricter: 'middle',
  weaker: 'bad',
  missing: 'bad',
  added: 'pale',
  unclear: 'warn',
}
const SHARE = '0%'

/** A line a plan: who, when, how much is covered, how the groups fare, how the wording came about. */
export function planTable(comparison: Comparison, { words }: Speech): Table {
  const groups = groupRows(comparison)
  const { matrix, record, reuse } = words
  return {
    name: words.sheet.overview,
    widths: [34, 26, 14, 12, 11, 24, ...groups.map(() => 16), 12, 14, 12, 10, 40],
    head: [
      record.issuer,
      record.number,
      record.issuedOn,
      words.timeline.days(0).replace('0', '').trim(),
      matrix.coverage,
      words.plan.lineage,
      ...groups.map(({ index, group }) => `${groupLabel(group, index)}. ${group?.title ?? matrix.group}`),
      reuse.verbatim,
      reuse.adapted,
      reuse.new,
      matrix.findings,
      record.source,
    ],
    rows: comparison.plans.map(({ plan, timing, coverage, lineage, groups: own, reuse: shares, messages }) => [
      issuerName(plan, words),
      documentName(plan, words),
      plan.issuedOn === null ? null : { day: plan.issuedOn },
      timing.daysAfterDirective === null ? null : { figure: timing.daysAfterDirective, format: '0' },
      { figure: coverage, format: SHARE },
      words.lineage[lineage.relation],
      ...groups.map(({ index }): Field => {
        const status = own.find(({ directive }) => directive === index)?.status
        return status ? { text: words.status[status], tone: STATUS_TONE[status] } : null
      }),
      { figure: shares.verbatim, format: SHARE },
      { figure: shares.adapted, format: SHARE },
      { figure: shares.new, format: SHARE },
      { figure: severities(messages).error + severities(messages).warning + severities(messages).info, format: '0' },
      plan.path,
    ]),
  }
}

/** A line a measure of the directive and plan, with the words of both sides. */
export function measureTable(comparison: Comparison, { words }: Speech): Table {
  const directive = comparison.records?.[comparison.directive.id]
  const rows = comparison.plans.flatMap(({ plan, groups }) =>
    groups.flatMap(({ directive: index, status, reasons, measures }) => {
      const group = directive?.solutionGroups[index]
      const head: Field[] = [
        issuerName(plan, words),
        documentName(plan, words),
        `${groupLabel(group, index)}. ${group?.title ?? words.matrix.group}`,
        { text: words.status[status], tone: STATUS_TONE[status] },
      ]
      if (measures.length === 0) return [[...head, group?.quote ?? null, null, null, null, reasons.join(' ')]]
      return measures.map(({ measure, status: answer, evidence }): Field[] => [
        ...head,
        group?.measures[measure]?.text ?? group?.quote ?? null,
        { text: words.measure[answer], tone: answer === 'answered' ? 'good' : answer === 'partly' ? 'middle' : 'bad' },
        evidence.map(({ quote }) => quote).join('\n'),
        evidence.map((one) => place(one, words.evidence)).join('; '),
        reasons.join(' '),
      ])
    }),
  )
  return {
    name: words.sheet.comparison,
    widths: [28, 24, 36, 14, 56, 18, 56, 16, 36],
    head: [
      words.record.issuer,
      words.matrix.plan,
      words.matrix.group,
      words.record.status,
      words.evidence.directive,
      words.target.verdict,
      words.evidence.plan,
      words.evidence.place,
      words.evidence.why,
    ],
    rows,
  }
}

/** A line a target and plan. */
export function verdictTable(comparison: Comparison, { words, language }: Speech): Table {
  const above = comparison.records?.[comparison.directive.id]?.targets
  return {
    name: words.sheet.targets,
    widths: [28, 24, 40, 16, 12, 16, 12, 16, 44, 50, 50],
    head: [
      words.record.issuer,
      words.matrix.plan,
      words.target.indicator,
      `${words.target.directive}: ${words.target.value}`,
      `${words.target.directive}: ${words.target.deadline}`,
      `${words.target.plan}: ${words.target.value}`,
      `${words.target.plan}: ${words.target.deadline}`,
      words.target.verdict,
      words.target.reason,
      `${words.findings.quote}: ${words.target.directive}`,
      `${words.findings.quote}: ${words.target.plan}`,
    ],
    rows: comparison.plans.flatMap(({ plan, targets }) => {
      const own = comparison.records?.[plan.id]?.targets
      return targets.map(({ directive, plan: index, verdict, reasons, evidence }): Field[] => {
        const [up, down] = [directive === null ? undefined : above?.[directive], index === null ? undefined : own?.[index]]
        return [
          issuerName(plan, words),
          documentName(plan, words),
          (up ?? down)?.indicator ?? null,
          up ? targetValue(up, language) : null,
          up?.deadline ? time(up.deadline, language) : null,
          down ? targetValue(down, language) : null,
          down?.deadline ? time(down.deadline, language) : null,
          { text: words.verdict[verdict], tone: VERDICT_TONE[verdict] },
          reasons.join(' '),
          evidence.directive?.quote ?? up?.quote ?? null,
          evidence.plan?.quote ?? down?.quote ?? null,
        ]
      })
    }),
  }
}
