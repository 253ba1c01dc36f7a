import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { sourceOf } from '../support/fixtures.js'
import { Gold } from '../support/gold.js'
import { CLEAN, damaged, noisy } from './conditions.js'
import { type Observation, observe, type UsualLength } from './observe.js'

/** Of the other kinds such gold holds too little to call an item right as the fixtures do; of these it leaves out one slot each. */
const IGNORED = {
  references: 'all',
  funding: 'all',
  solutionGroups: ['label'],
  measures: 'all',
  assignments: ['role'],
  tasks: 'all',
  schedule: 'all',
} as const

/** The keys that such gold shares with the project's own. */
const KEYS = {
  document: ['number', 'type', 'title', 'issuer', 'issuerLevel', 'issuerBranch', 'issuedOn', 'place'],
  references: ['number', 'type', 'date', 'alsoPrinted', 'relation', 'relationAlso'],
  goals: ['quote', 'kind'],
  targets: ['quote', 'indicator', 'direction', 'op', 'value', 'min', 'max', 'unit', 'per', 'deadline', 'period', 'status', 'timeFrom'],
  funding: ['quote', 'amount', 'unit'],
  solutionGroups: ['label', 'title'],
  assignments: ['actor', 'joint'],
  schedule: ['quote'],
} as const

/**
 * The items of real texts with gold, in folders of the form DIR/<set>/gold/<id>.json and DIR/<set>/texts. They never train a model: they
 * tell how the ratings hold where no rule was tried on our own wording. `shares`: noise besides the clean texts.
 */
export async function* corpusObservations(
  folder: string,
  usualLength: UsualLength,
  shares: readonly number[],
): AsyncGenerator<Observation> {
  for (const set of readdirSync(folder).sort()) {
    const golds = join(folder, set, 'gold')
    if (!existsSync(golds)) continue
    for (const name of readdirSync(golds).sort()) {
      const said: unknown = JSON.parse(readFileSync(join(golds, name), 'utf8'))
      if (!isObject(said) || typeof said.file !== 'string' || said.headerOnly === true) continue
      const path = join(folder, set, 'texts', said.file)
      if (!existsSync(path) || !/^\.(?:txt|md)$/u.test(extname(path))) continue
      const source = await sourceOf(path)
      const gold = goldOf(said)
      yield* observe(source, gold, { document: name, condition: CLEAN }, usualLength, IGNORED)
      for (const share of shares)
        yield* observe(damaged(source, share, 1), gold, { document: name, condition: noisy(share) }, usualLength, IGNORED)
    }
  }
}

function goldOf(said: Record<string, unknown>): Gold {
  const entries = (field: Exclude<keyof typeof KEYS, 'document'>): unknown[] => {
    const list = said[field]
    return Array.isArray(list) ? list.filter(isObject).map((one) => pick(one, ['note', 'optional', ...KEYS[field]])) : []
  }
  const document = isObject(said.document) ? pick(said.document, KEYS.document) : {}
  return Gold.parse({
    nature: said.sourceKind,
    document: { issuerLevel: null, issuerBranch: null, ...document },
    references: entries('references'),
    goals: entries('goals'),
    targets: entries('targets'),
    funding: entries('funding'),
    solutionGroups: entries('solutionGroups'),
    assignments: entries('assignments'),
    schedule: entries('schedule').map((one) => ({ ...(isObject(one) ? one : {}), when: '' })),
  })
}

function pick(from: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
