/**
 * Writes docs/ablation-compare.md: what each feature of the comparison adds, by leaving it out, over all pairs in fixtures/comparisons.
 * Run from the project's root:  npx jiti test/bench/ablate-compare.ts
 */
import { writeFileSync } from 'node:fs'
import { answersOf } from '../../src/comparer/answers.js'
import { coverageOf, SAME_MATTER } from '../../src/comparer/coverage.js'
import { prepare } from '../../src/comparer/directive.js'
import { match } from '../../src/comparer/match.js'
import { type Tuning, tuning } from '../../src/comparer/tuning.js'
import { extract, type PolicyRecord } from '../../src/index.js'
import { pairs, sourceOf } from '../support/fixtures.js'
import { overlap } from '../support/keys.js'

type Loaded = {
  readonly slug: string
  readonly directive: PolicyRecord
  readonly plan: PolicyRecord
  readonly gold: ReturnType<typeof pairs>[number]['gold']
}

const VARIANTS: readonly (readonly [string, Partial<Tuning>])[] = [
  ['as shipped', {}],
  ['without pairs of syllables', { pairs: false }],
  ['without rarity (all words weigh the same)', { rarity: false }],
  ['without concepts (synonyms alone)', { wording: 'synonyms' }],
  ['without objects one by one', { parts: false }],
  ['without weight for what plans are about', { keyWeight: 1 }],
  ['without the discount for the subject', { subjectWeight: 1 }],
  ['without headings in the score', { headingShare: 0 }],
  ['chance 0.15', { chance: 0.15 }],
  ['chance 0.25', { chance: 0.25 }],
  ['answer 0.5', { answer: 0.5 }],
  ['answer 0.7', { answer: 0.7 }],
]

const loaded: Loaded[] = []
for (const { slug, directive, plan, gold } of pairs()) {
  loaded.push({ slug, gold, directive: extract(await sourceOf(directive)), plan: extract(await sourceOf(plan)) })
}
const fields = [...new Set(loaded.map(({ slug }) => slug.split('-')[0] ?? ''))].sort()
const rows = VARIANTS.map(([name, change]) => {
  const scores = loaded.map((pair) => ({ field: pair.slug.split('-')[0], ...score(pair, { ...tuning, ...change }) }))
  const all = agreement(scores.flatMap(({ statuses }) => statuses))
  const per = fields.map((field) => agreement(scores.filter((one) => one.field === field).flatMap(({ statuses }) => statuses)).kappa)
  const links = f1(scores.map(({ links: found }) => found))
  return [name, percent(all.accuracy), all.kappa.toFixed(2), ...per.map((kappa) => kappa.toFixed(2)), percent(links)]
})
const head = ['variant', 'status accuracy', 'kappa', ...fields.map((field) => `kappa ${field}`), 'links F1']
const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
const text = `# What each feature of the comparison adds

Machine-written by \`test/bench/ablate-compare.ts\` over the ${loaded.length} directive-plan pairs of \`fixtures/comparisons\`
(${loaded.reduce((sum, { gold }) => sum + gold.groups.length, 0)} group statuses). Each row changes one thing. The pairs come from ${fields.length} fields
(${fields.join(', ')}), each with a directive of its own, so that a column shows what a change does to texts that the others did not see.

${lines.join('\n')}
`
writeFileSync('docs/ablation-compare.md', text)
process.stdout.write(`${lines.join('\n')}\n`)

function score({ directive, plan, gold }: Loaded, change: Tuning): { statuses: [string, string][]; links: [number, number, number] } {
  const ready = prepare(directive, change)
  const found = match(ready, plan)
  const about = gold.lineage.relation !== 'undeclared' || found.subject >= SAME_MATTER
  const answers = about ? answersOf(ready, found) : []
  const upper = gold.directiveGroups.map((title) => nearest(title, directive))
  const lower = gold.planGroups.map((title) => nearest(title, plan))
  const statuses = gold.groups.map((want): [string, string] => {
    const { status } = coverageOf(ready, found, upper[want.directive] ?? -1, about)
    return [want.status, want.statusAlso.includes(status) ? want.status : status]
  })
  const wanted = new Set(gold.groups.flatMap((want) => want.answers.map((answer) => `${want.directive} ${answer}`)))
  const optional = new Set(gold.groups.flatMap((want) => want.answersAlso.map((answer) => `${want.directive} ${answer}`)))
  const got = gold.groups
    .flatMap((want) => (answers[upper[want.directive] ?? -1] ?? []).map(({ group }) => `${want.directive} ${lower.indexOf(group)}`))
    .filter((link) => !optional.has(link) || wanted.has(link))
  const right = got.filter((link) => wanted.has(link)).length
  return { statuses, links: [right, got.length, wanted.size] }
}

function nearest(title: string, { solutionGroups }: PolicyRecord): number {
  let best = -1
  let most = 0.6
  solutionGroups.forEach((group, index) => {
    const share = overlap(title, group.title)
    if (share > most) [best, most] = [index, share]
  })
  return best
}

function agreement(said: readonly (readonly [string, string])[]): { accuracy: number; kappa: number } {
  const accuracy = said.filter(([want, got]) => want === got).length / said.length
  const labels = [...new Set(said.flat())]
  const share = (side: 0 | 1, label: string): number => said.filter((pair) => pair[side] === label).length / said.length
  const chance = labels.reduce((sum, label) => sum + share(0, label) * share(1, label), 0)
  return { accuracy, kappa: chance === 1 ? 1 : (accuracy - chance) / (1 - chance) }
}

function f1(counts: readonly (readonly [number, number, number])[]): number {
  const [right, got, wanted] = [0, 1, 2].map((at) => counts.reduce((sum, count) => sum + (count[at] ?? 0), 0))
  return (2 * (right ?? 0)) / Math.max(1, (got ?? 0) + (wanted ?? 0))
}

function percent(value: number): string {
  return (100 * value).toFixed(1)
}
