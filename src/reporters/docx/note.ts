import { Paragraph } from 'docx'
import type { Check } from '../../model/check.js'
import type { Comparison } from '../../model/comparison.js'
import { percent, time } from '../view/format.js'
import { documentName, issuerName } from '../view/names.js'
import { conflictsOf, groupRows, summarize, targetRows } from '../view/summary.js'
import type { Speech } from './annexes.js'
import { type Block, body, centered, columns, heading, rule, run } from './blocks.js'

// as many points as leave the note on one page
const SHOWN = 2

/** The note itself: letterhead to be filled in, four numbered parts, signature (Decree 30/2020/NĐ-CP, annex III, form of a report). */
export function comparisonNote(comparison: Comparison, speech: Speech): Block[] {
  const { words } = speech
  const { directive, plans } = comparison
  const { noteText, note } = words
  const name = [documentName(directive, words), directive.title].filter((part) => part !== null).join(' ')
  const summary = summarize(comparison)
  const ranked = [...plans].sort((a, b) => b.coverage - a.coverage)
  const [best, worst] = [ranked[0], ranked.at(-1)]
  const unclear = plans.flatMap(({ targets }) => targets).filter(({ verdict }) => verdict === 'unclear').length
  const named = plans.flatMap(({ groups }) => groups).filter(({ status }) => status === 'named').length
  const of = (plan: typeof best) => (plan ? `${issuerName(plan.plan, words)} (${percent(plan.coverage)})` : words.unknown)
  return [
    ...letterhead(speech),
    ...heads(note.name, `${note.subject} ${name}`),
    heading(note.part1),
    body(noteText.opening(dated(name, directive.issuedOn, speech), plans.length)),
    heading(note.part2),
    ...(summary.coverage === null
      ? []
      : [
          body(
            [
              noteText.coverage(percent(summary.coverage), of(best), of(worst)),
              summary.undeclared > 0 ? noteText.undeclared(summary.undeclared) : '',
            ]
              .join(' ')
              .trim(),
          ),
        ]),
    body(
      [
        summary.missing.times > 0 ? noteText.missing(summary.missing.times, summary.missing.plans) : noteText.noMissing,
        named > 0 ? noteText.named(named) : '',
      ]
        .join(' ')
        .trim(),
    ),
    body(
      [summary.weaker.times > 0 ? noteText.weaker(summary.weaker.times) : noteText.noWeaker, unclear > 0 ? noteText.unclear(unclear) : null]
        .filter((part) => part !== null)
        .join(' '),
    ),
    heading(note.part3),
    ...points(comparison, speech),
    heading(note.part4),
    ...proposals(comparison, speech),
    body(note.closing),
    ...signatures(speech),
  ]
}

/** The same for a check of documents without a directive. */
export function checkNote({ documents, summary }: Check, speech: Speech): Block[] {
  const { words } = speech
  const { note, severity, overview } = words
  const counts = (['error', 'warning', 'info'] as const).map((level) => `${summary[level]} ${severity[level].toLowerCase()}`).join(', ')
  return [
    ...letterhead(speech),
    ...heads(note.name, words.title.check),
    heading(note.part1),
    body(`${overview.documents}: ${documents.length}.`),
    heading(note.part2),
    body(`${overview.findings}: ${counts} (${note.annexTitle}).`),
    body(note.closing),
    ...signatures(speech),
  ]
}

function letterhead({ words: { note } }: Speech): Block[] {
  const left = [
    centered(note.issuerAbove, { size: 26 }),
    centered(note.issuer, { size: 26, bold: true }),
    rule(1000, 60),
    centered(note.number, { size: 26 }),
  ]
  const right = [
    centered(note.motto1, { size: 24, bold: true }),
    centered(note.motto2, { size: 26, bold: true }),
    rule(1400, 60),
    centered(note.place, { size: 26, italics: true }),
  ]
  return [columns(left, right, [3570, 5500])]
}

function heads(type: string, subject: string): Block[] {
  return [
    new Paragraph({ spacing: { before: 80 }, children: [] }),
    centered(type, { bold: true }),
    centered(subject, { bold: true }),
    rule(3200, 160),
  ]
}

function dated(name: string, issuedOn: string | null, { language }: Speech): string {
  if (issuedOn === null) return name
  return language === 'vi' ? `${name} (ban hành ngày ${time(issuedOn, language)})` : `${name} (of ${time(issuedOn, language)})`
}

/** What the findings ask for, and nothing else. */
function proposals({ plans }: Comparison, { words: { noteText } }: Speech): Block[] {
  const groups = new Set(plans.flatMap((plan) => plan.groups.map(({ status }) => status)))
  const verdicts = new Set(plans.flatMap((plan) => plan.targets.map(({ verdict }) => verdict)))
  const asked = [
    groups.has('missing') ? noteText.propose.missing : null,
    verdicts.has('weaker') ? noteText.propose.weaker : null,
    groups.has('named') ? noteText.propose.named : null,
    verdicts.has('missing') ? noteText.propose.unstated : null,
  ].filter((one) => one !== null)
  return (asked.length > 0 ? asked : [noteText.propose.none]).map((one) => body(one))
}

/** What to look at first: the groups that most plans leave out, the targets that most set lower, what contradicts itself. */
function points(comparison: Comparison, { words }: Speech): Block[] {
  const { plans } = comparison
  const groups = groupRows(comparison)
    .filter(({ counts }) => counts.missing > 0)
    .sort((a, b) => b.counts.missing - a.counts.missing || a.index - b.index)
    .slice(0, SHOWN)
    .map(
      ({ group, index, counts }) =>
        `${group?.title ?? `${words.matrix.group} ${index + 1}`}: ${words.overview.leftOutBy(counts.missing, plans.length)}.`,
    )
  const targets = targetRows(comparison)
    .rows.map(({ target, index, rows }) => ({ target, index, weaker: rows.filter(({ verdict }) => verdict === 'weaker').length }))
    .filter(({ weaker }) => weaker > 0)
    .sort((a, b) => b.weaker - a.weaker || a.index - b.index)
    .slice(0, SHOWN)
    .map(
      ({ target, index, weaker }) =>
        `${capital(target?.indicator ?? `${words.target.indicator} ${index + 1}`)}: ${words.overview.weakerBy(weaker, plans.length)}.`,
    )
  const conflicts = conflictsOf(comparison)
    .slice(0, SHOWN)
    .map(({ reason }) => reason)
  const all = [...groups, ...targets, ...conflicts]
  return all.length === 0 ? [body(words.overview.nothing)] : all.map((text) => body(`- ${text}`))
}

function signatures({ words: { note } }: Speech): Block[] {
  const left = [
    new Paragraph({ children: [run(note.recipients, { size: 24, bold: true, italics: true })] }),
    new Paragraph({ children: [run(note.recipient1, { size: 22 })] }),
    new Paragraph({ children: [run(note.recipient2, { size: 22 })] }),
  ]
  const space = new Paragraph({ spacing: { before: 560 }, children: [] })
  return [
    new Paragraph({ spacing: { before: 120 }, children: [] }),
    columns(left, [centered(note.authority, { bold: true }), space, centered(note.signer, { bold: true })], [4000, 5070]),
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
