import type { Evidence } from '../../src/model/position.js'
import type { PolicyRecord, Reference, Target } from '../../src/model/record.js'

/** A document in few words: what the comparer reads of it. Quotes stand one a line in a text of their own. */
export type Sketch = {
  readonly path?: string | null
  readonly nature?: PolicyRecord['source']['nature']
  readonly number?: string | null
  readonly type?: string
  readonly issuer?: string | null
  readonly issuedOn?: string | null
  readonly title?: string | null
  readonly references?: readonly Partial<Reference>[]
  readonly goals?: readonly string[]
  readonly targets?: readonly (Partial<Target> & { readonly quote: string; readonly indicator: string })[]
  readonly groups?: readonly { readonly title: string; readonly measures?: readonly string[] }[]
  readonly tasks?: readonly string[]
}

export function record(sketch: Sketch): PolicyRecord {
  let line = 0
  let offset = 0
  const put = (quote: string): Evidence => {
    line++
    const start = { line, column: 1, offset }
    offset += quote.length + 1
    return { quote, position: { start, end: { line, column: quote.length + 1, offset: offset - 1 } } }
  }
  const { number = null, type = 'Kế hoạch', issuer = null, issuedOn = null, title = null } = sketch
  const path = sketch.path === undefined ? `${number ?? 'van-ban'}.txt`.replaceAll('/', '_') : sketch.path
  return {
    schemaVersion: 1,
    source: { path, format: 'txt', nature: sketch.nature ?? 'original', sha256: `${path}|${number}|${issuedOn}`, characters: 0 },
    document: {
      number,
      type,
      title,
      issuer,
      issuerLevel: null,
      issuerBranch: null,
      issuedOn,
      place: null,
      period: null,
      signers: [],
      recipients: [],
      evidence: {},
      implied: [],
    },
    references: (sketch.references ?? []).map((reference) => ({ ...REFERENCE, mentions: [put(reference.number ?? '')], ...reference })),
    goals: (sketch.goals ?? []).map((text) => ({ text, kind: 'general', deadline: null, ...put(text) })),
    targets: (sketch.targets ?? []).map((target) => ({ ...TARGET, text: target.quote, ...target, ...put(target.quote) })),
    funding: [],
    solutionGroups: (sketch.groups ?? []).map((group, index) => ({
      label: String(index + 1),
      title: group.title,
      ...put(group.title),
      measures: (group.measures ?? []).map((text) => ({ label: '-', text, ...put(text) })),
    })),
    assignments: sketch.tasks
      ? [
          {
            actor: 'Sở',
            role: 'lead',
            tasks: sketch.tasks.map((text) => ({ text, deadline: null, product: null, ...put(text) })),
            ...put('Sở'),
          },
        ]
      : [],
    schedule: [],
    messages: [],
  }
}

const REFERENCE: Omit<Reference, 'mentions'> = {
  number: null,
  type: null,
  date: null,
  alsoPrinted: [],
  issuer: null,
  title: null,
  relation: 'implements',
  asWritten: [],
}

const TARGET: Omit<Target, 'text' | 'indicator' | 'quote' | 'position'> = {
  direction: 'reach',
  op: 'eq',
  value: null,
  min: null,
  max: null,
  unit: '%',
  per: null,
  deadline: null,
  period: null,
  baseline: null,
  scope: null,
  modality: 'firm',
  status: 'target',
}
