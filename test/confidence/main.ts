import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ItemKind } from '../../src/confidence/items.js'
import { CLEAN, fixtureObservations } from './conditions.js'
import { corpusObservations } from './corpus.js'
import { shareRight } from './measure.js'
import type { Observation, UsualLength } from './observe.js'
import { page } from './page.js'
import { unforeseen } from './prior.js'
import { constantForecasts, heldOut, rate, train, usualLengths } from './train.js'

// npm run calibrate: fits the models of src/confidence/weights.json to the fixtures, and measures them on texts that they have not seen, into
// docs/confidence.md. PLANCHECK_CORPUS=DIR measures on the texts of that folder as well.
const clean = await all(fixtureObservations(() => 1, [], []))
const usual = usualLengths(clean)
const usualLength: UsualLength = (kind) => usual[kind]
const observations = await all(fixtureObservations(usualLength))
const prior = (kind: ItemKind): number =>
  unforeseen(kind, shareRight(observations.filter((one) => one.kind === kind && one.condition === CLEAN)))

const models = train(observations, usual, prior)
writeFileSync(join(process.cwd(), 'src', 'confidence', 'weights.json'), `${JSON.stringify(models, null, 2)}\n`)

const seen = heldOut(observations, usual)
const corpus = process.env.PLANCHECK_CORPUS
const text = page({
  models,
  seen,
  printed: seen.map((one) => ({ ...one, chance: one.chance * (1 - models[one.kind].unforeseen) })),
  constant: constantForecasts(observations),
  others: corpus === undefined ? null : rate(await all(corpusObservations(corpus, usualLength, [0.02, 0.05])), models),
})
process.stdout.write(text)
writeFileSync(join(process.cwd(), 'docs', 'confidence.md'), text)

async function all(from: AsyncGenerator<Observation>): Promise<Observation[]> {
  const out: Observation[] = []
  for await (const one of from) out.push(one)
  return out
}
