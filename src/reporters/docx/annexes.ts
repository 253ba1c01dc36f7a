import type { ReportWording } from '../../lexicon/wording-report.js'
import type { Comparison, DocumentRef } from '../../model/comparison.js'
import type { Message } from '../../model/message.js'
import type { Language } from '../../model/report.js'
import { percent, shorten, targetValue, time } from '../view/format.js'
import { documentName, issuerName } from '../view/names.js'
import { groupLabel, SEVERITIES } from '../view/summary.js'
import { type Block, type Cell, centered, grid } from './blocks.js'

export type Speech = { readonly words: ReportWording; readonly language: Language }

const LONG = 300
const RED = 'B23C0B'

/** Annex I: a line a plan, with the groups that it leaves out, only names or carries out in part. */
export function groupAnnex({ plans, records, directive }: Comparison, { words }: Speech): Block[] {
  const titles = records?.[directive.id]?.solutionGroups
  const { status, matrix } = words
  const rows = plans.map(({ plan, coverage, groups }, at): Cell[] => {
    const those = (wanted: 'missing' | 'named' | 'partial') =>
      groups
        .filter((group) => group.status === wanted)
        .map(({ directive: index }) =>
          wanted === 'partial'
            ? groupLabel(titles?.[index], index)
            : `${groupLabel(titles?.[index], index)}. ${titles?.[index]?.title ?? ''}`.trim(),
        )
    return [
      { text: String(at + 1), center: true },
      `${issuerName(plan, words)}\n${documentName(plan, words)}`,
      { text: percent(coverage), center: true },
      { text: those('missing').join('\n'), color: RED },
      those('named').join('\n'),
      { text: those('partial').join(', '), center: true },
    ]
  })
  return [
    ...title(words, 'I', words.note.annexGroups),
    grid(
      [words.task.number, matrix.plan, matrix.coverage, status.missing, status.named, `${status.partial} (${matrix.group.toLowerCase()})`],
      rows,
      [700, 3600, 1100, 4300, 3500, 1300],
    ),
  ]
}

/** Annex II: every target row that is not simply kept; the weaker ones first. */
export function targetAnnex({ plans, records, directive }: Comparison, { words, language }: Speech): Block[] {
  const order = ['weaker', 'missing', 'unclear', 'stricter', 'added'] as const
  const found = order.flatMap((verdict) =>
    plans.flatMap(({ plan, targets }) => targets.filter((row) => row.verdict === verdict).map((row) => ({ plan, row }))),
  )
  const rows = found.map(({ plan, row }, at): Cell[] => {
    const up = row.directive === null ? undefined : records?.[directive.id]?.targets[row.directive]
    const down = row.plan === null ? undefined : records?.[plan.id]?.targets[row.plan]
    const side = (target: typeof up, quote: string | undefined): string =>
      [
        target
          ? [targetValue(target, language), target.deadline === null ? null : time(target.deadline, language)]
              .filter((part) => part !== null)
              .join(', ')
          : null,
        quote === undefined ? null : `“${shorten(quote, LONG)}”`,
      ]
        .filter((part) => part !== null && part !== '')
        .join('\n')
    return [
      { text: String(at + 1), center: true },
      issuerName(plan, words),
      (up ?? down)?.indicator ?? '',
      side(up, row.evidence.directive?.quote),
      side(down, row.evidence.plan?.quote),
      { text: words.verdict[row.verdict], bold: row.verdict === 'weaker', ...(row.verdict === 'weaker' ? { color: RED } : {}) },
    ]
  })
  const { target } = words
  return [
    ...title(words, 'II', words.note.annexTargets),
    grid(
      [words.task.number, target.plan, target.indicator, words.evidence.directive, words.evidence.plan, target.verdict],
      rows,
      [700, 2300, 3000, 3600, 3600, 1300],
    ),
  ]
}

/** Annex III: the findings, errors first. */
export function findingAnnex(messages: readonly Message[], documents: readonly DocumentRef[], label: string, { words }: Speech): Block[] {
  const names = new Map(documents.map((document) => [document.path, `${issuerName(document, words)}, ${documentName(document, words)}`]))
  const ordered = SEVERITIES.flatMap((level) => messages.filter(({ severity }) => severity === level))
  const rows = ordered.map(({ path, severity, reason, quote, note }, at): Cell[] => [
    { text: String(at + 1), center: true },
    path === null ? words.findings.wholeSet : (names.get(path) ?? path),
    words.severity[severity],
    note === undefined ? reason : `${reason}\n${note}`,
    quote === undefined || quote === '' ? '' : `“${shorten(quote, LONG)}”`,
  ])
  const { findings } = words
  return [
    ...title(words, label, words.note.annexFindings),
    grid([words.task.number, findings.document, findings.level, findings.reason, findings.quote], rows, [700, 2700, 1300, 5300, 4500]),
  ]
}

function title(words: ReportWording, label: string, name: string): Block[] {
  return [
    centered(label === '' ? words.note.annexTitle : `${words.note.annexTitle} ${label}`, { bold: true }),
    centered(name, { bold: true }, 120),
  ]
}
