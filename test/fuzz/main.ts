import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Source } from '../../src/model/source.js'
import { read, readText } from '../../src/reading.js'
import { anything, fromGrammar } from './grammar.js'
import { broken } from './invariants.js'
import { mutations } from './mutations.js'
import { type Random, randomOf } from './random.js'
import { changedBy, harmless } from './sameness.js'

// npm run fuzz -- --seconds 60 --seed 1 --jobs 2
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
  },
})
const FAILURES = join(process.cwd(), 'fixtures', 'fuzz')
const texts = fixtureTexts()
const binaries = fixtureBinaries()

type Stage = {
  readonly name: string
  readonly make: (random: Random) => Promise<Source | null> | Source | null
  /** What does not hold for the source; by default the laws for any text. */
  readonly law?: (source: Source, random: Random) => string | null
}

const stages: readonly Stage[] = [
  { name: 'grammar', make: (random) => text(fromGrammar(random)) },
  { name: 'anything', make: (random) => text(anything(random)) },
  ...mutations.map((m) => ({ name: m.name, make: (random: Random) => text(m.apply(part(random), random), random.next() < 0.3) })),
  {
    name: 'two mutations',
    make: (random) => text(random.pick(mutations).apply(random.pick(mutations).apply(part(random), random), random)),
  },
  { name: 'bytes', make: (random) => bytes(Uint8Array.from({ length: random.below(2000) }, () => random.below(256))) },
  ...harmless.map((change) => ({
    name: change.name,
    make: (random: Random) => text(random.pick(texts)),
    law: (source: Source, random: Random) => changedBy(change, source.text, random),
  })),
  { name: 'damaged file', make: (random) => bytes(damage(random.pick(binaries), random)) },
]

type Counts = ReadonlyMap<string, { cases: number; failures: number }>
const counts: Counts = new Map(stages.map((s) => [s.name, { cases: 0, failures: 0 }]))

if (isMainThread) report(await Promise.all(Array.from({ length: Number(values.jobs) }, (_, job) => inThread(job))))
else {
  await cases(workerData.seed)
  parentPort?.postMessage(counts)
}

/** The cases of one thread, from seeds of its own. */
function inThread(job: number): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const seed = Number(values.seed) * 1_000_000 + job * 500_000
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { seed }, argv: process.argv.slice(2) })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

async function cases(first: number): Promise<void> {
  const until = Date.now() + Number(values.seconds) * 1000
  for (let seed = first; ; )
    for (const stage of stages) {
      if (Date.now() >= until) return
      await oneCase(stage, seed++)
    }
}

async function oneCase(stage: Stage, caseSeed: number): Promise<void> {
  const count = counts.get(stage.name)
  if (count) count.cases += 1
  let source: Source | null = null
  try {
    const random = randomOf(caseSeed)
    source = await stage.make(random)
    const law = source ? (stage.law ?? broken)(source, random) : null
    if (law === null) return
    fail(stage, caseSeed, law, source)
  } catch (error) {
    fail(stage, caseSeed, `throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, source)
  }
  if (count) count.failures += 1
}

/** Keeps the smallest text that still breaks the law, as a fixture that the tests read. */
function fail(stage: Stage, caseSeed: number, law: string, source: Source | null): void {
  process.stderr.write(`✗ ${stage.name}, seed ${caseSeed}: ${law}\n`)
  if (!source) return
  mkdirSync(FAILURES, { recursive: true })
  writeFileSync(join(FAILURES, `${stage.name.replaceAll(' ', '-')}-${caseSeed}.txt`), stage.law ? source.text : minimised(source))
}

function minimised(source: Source): string {
  let lines = source.text.split('\n')
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < lines.length; ) {
      const without = [...lines.slice(0, at), ...lines.slice(at + size)]
      if (without.length > 0 && stillBroken({ ...source, text: without.join('\n') })) lines = without
      else at += size
    }
  }
  return lines.join('\n')
}

function stillBroken(source: Source): boolean {
  try {
    return broken({ ...source, hints: { ...source.hints, markup: [], notes: [], pages: [] } }) !== null
  } catch {
    return true
  }
}

function report(all: readonly Counts[]): void {
  const sum = (name: string | null, of: 'cases' | 'failures'): number =>
    all.reduce((total, one) => [...one].reduce((n, [key, count]) => n + (name === null || key === name ? count[of] : 0), total), 0)
  for (const { name } of stages) {
    const failed = sum(name, 'failures')
    process.stdout.write(`${name.padEnd(18)} ${String(sum(name, 'cases')).padStart(8)} ${failed === 0 ? '' : `${failed} failed`}\n`)
  }
  const failures = sum(null, 'failures')
  process.stdout.write(`${'all'.padEnd(18)} ${String(sum(null, 'cases')).padStart(8)} cases, ${failures} failures, seed ${values.seed}\n`)
  process.exitCode = failures > 0 ? 1 : 0
}

async function text(value: string, markdown = false): Promise<Source | null> {
  return value.trim() === '' ? null : readText(value, markdown ? 'a.md' : 'a.txt').catch(() => null)
}

async function bytes(value: Uint8Array): Promise<Source | null> {
  const [first] = await read(value, { path: 'a', ocr: 'never' })
  return first && 'source' in first ? first.source : null
}

function part(random: Random): string {
  const whole = random.pick(texts)
  const start = random.below(Math.max(1, whole.length - 800))
  return whole.slice(start, start + 150 + random.below(1500))
}

function damage(file: Uint8Array, random: Random): Uint8Array {
  const copy = file.slice(0, random.next() < 0.3 ? random.below(file.length) : file.length)
  for (let hits = random.below(30); hits > 0 && copy.length > 0; hits--) copy[random.below(copy.length)] = random.below(256)
  return copy
}

function fixtureTexts(): string[] {
  const root = join(process.cwd(), 'fixtures', 'documents')
  return readdirSync(root).flatMap((slug) =>
    readdirSync(join(root, slug))
      .filter((f) => f.startsWith('input.'))
      .map((f) => readFileSync(join(root, slug, f), 'utf8')),
  )
}

function fixtureBinaries(): Uint8Array[] {
  const root = join(process.cwd(), 'fixtures', 'readers')
  return readdirSync(root)
    .filter((f) => /\.(?:docx|odt|rtf|doc|html|mhtml|zip|pdf)$/u.test(f))
    .map((f) => new Uint8Array(readFileSync(join(root, f))))
}
