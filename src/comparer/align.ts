import type { GroupCoverage, PlanComparison } from '../model/comparison.js'
import type { PolicyRecord } from '../model/record.js'
import type { Language } from '../model/report.js'
import { BLANKS } from '../text/blanks.js'
import { type Answer, answersOf } from './answers.js'
import { type Covered, coverageOf, round, SAME_MATTER } from './coverage.js'
import { type Directive, prepare } from './directive.js'
import { match } from './match.js'
import { passagesOf } from './passages.js'
import { type Reused, reuseOf, sharesOf } from './reuse.js'
import { type Say, sayIn } from './say.js'
import { compareTargets } from './targets.js'

export type AlignOptions = {
  readonly language?: Language
  /** Whether the plan says that it carries out the directive; then the two are about one matter. Else their words decide. */
  readonly declared?: boolean
}

/** How a plan's content carries out the directive's; who carries out whom is not asked here. */
export type Alignment = Pick<PlanComparison, 'coverage' | 'groups' | 'targets' | 'additions' | 'reuse'> & { readonly sentences: Reused[] }

/**
 * Aligns one plan with a directive: the status of each directive group with its evidence and reasons, the target table, local additions and
 * copied sentences. A directive that is compared with many plans is made ready once, with `prepare`.
 */
export function align(directive: PolicyRecord | Directive, plan: PolicyRecord, options: AlignOptions = {}): Alignment {
  const ready = 'parts' in directive ? directive : prepare(directive)
  const say = sayIn(options.language ?? 'vi')
  const passages = passagesOf(plan)
  const matched = match(ready, plan, passages)
  const about = options.declared === true || matched.subject >= SAME_MATTER
  const answers = about ? answersOf(ready, matched) : ready.groups.map(() => [])
  const sentences = reuseOf(ready.copied, passages)
  const label = labelled(sentences)
  const groups = ready.groups.map((_, index): GroupCoverage => {
    const covered = coverageOf(ready, matched, index, about)
    return {
      directive: index,
      status: covered.status,
      score: covered.score,
      reasons: about ? reasonsOf(ready, index, covered, say) : [say('otherSubject')],
      measures: covered.measures,
      answers: (answers[index] ?? []).map(({ passage, ...answer }) => ({
        ...answer,
        reuse: label(matched.passages[passage ?? -1]?.evidence.position.start.offset),
      })),
      elsewhere: covered.elsewhere,
    }
  })
  const answered = new Set(answers.flatMap((row: readonly Answer[]) => row.map(({ group }) => group)))
  return {
    coverage: groups.length === 0 ? 0 : round(groups.reduce((sum, { score }) => sum + score, 0) / groups.length),
    groups,
    targets: compareTargets(ready.record, plan, say),
    additions: plan.solutionGroups.flatMap((_, index) => (answered.has(index) ? [] : [{ field: 'solutionGroups' as const, index }])),
    reuse: sharesOf(sentences),
    sentences,
  }
}

function labelled(sentences: readonly Reused[]): (offset: number | undefined) => Reused['reuse'] {
  const at = new Map(sentences.map(({ position, reuse }) => [position.start.offset, reuse]))
  return (offset) => at.get(offset ?? -1) ?? 'new'
}

/** "tiêu đề trùng 92%; 6/8 ý được nêu; thiếu: …", as a list. */
function reasonsOf({ record }: Directive, group: number, { status, heading, measures, elsewhere }: Covered, say: Say): string[] {
  if (status === 'missing') return [say('nothing')]
  const found =
    measures.filter((measure) => measure.status === 'answered').length +
    measures.filter((measure) => measure.status === 'partly').length / 2
  const left = measures.filter((measure) => measure.status === 'left out')
  const texts = left.map(({ measure }) => record.solutionGroups[group]?.measures[measure]?.text ?? '').filter((text) => text !== '')
  return [
    ...(heading >= 0.5 ? [say('heading', { share: Math.round(100 * heading) })] : []),
    ...(found > 0
      ? [say('counted', { found: String(found).replace('.', ','), all: measures.length })]
      : status === 'named' && heading >= 0.5
        ? [say('headingOnly')]
        : []),
    ...(elsewhere.length > 0 ? [say('elsewhere')] : []),
    ...(texts.length > 0 ? [say('leftOut', { texts: texts.map(shortened).join(' / ') })] : []),
  ]
}

/** The first words of a measure, enough to know it by. */
function shortened(text: string): string {
  const words = text.replace(BLANKS, ' ').trim().split(' ')
  return words.length <= 14 ? words.join(' ') : `${words.slice(0, 12).join(' ')} …`
}
