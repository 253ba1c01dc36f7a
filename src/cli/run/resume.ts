import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync, truncateSync } from 'node:fs'
import type { FailedInput, PolicyRecord } from '../../model/record.js'
import { type Counts, noCounts } from '../exit-code.js'
import type { FormatTarget } from '../options.js'
import { UsageError } from '../usage-error.js'
import type { Input } from './inputs.js'
import { draftSink, guarded, placeOf, type Sink } from './output.js'
import { sha256 } from './read-options.js'
import type { Line } from './work.js'

/** What an earlier run left of one input: its content then, what was said of it, and where its lines stand. */
type Kept = {
  readonly path: string
  /** Null for archives and failed inputs. */
  readonly sha256: string | null
  readonly start: number
  readonly end: number
  readonly counts: Counts
  /** Lines of documents and of failures: an archive has one for each member. */
  readonly documents: number
  readonly failed: number
}

/** What an earlier run has done. */
export type Resumed = {
  /** Of the inputs at the front, whose lines stand in the draft already. */
  readonly done: readonly Pick<Kept, 'counts' | 'documents' | 'failed' | 'path'>[]
  /** The finished line of an input, read when it is asked for; null where the input has to be done (again). */
  readonly take: (input: Input) => (() => Line) | null
  readonly sink: Sink
}

const LINE_FEED = 10

/** Where an unfinished ndjson output stands until it is complete. */
export function partialName(place: string): string {
  return `${place}.partial`
}

/**
 * An ndjson output that survives a kill: lines are appended to FILE.partial in the order of the inputs, whole ones only as far as `--resume`
 * believes them, and the file gets its name at the end. With `resume`, the longest stretch of the draft that agrees with the inputs stays
 * (a torn last line is cut off), and lines of a finished FILE are taken over for inputs whose content has not changed.
 */
export function resumableSink(name: string, cwd: string, inputs: readonly Input[], resume: boolean): Resumed {
  const place = placeOf(name, cwd)
  const draft = partialName(place)
  const { lines, finished } = guarded(name, () => left(place, draft, inputs, resume))
  return {
    done: lines,
    // Stopping keeps the draft: that is what it is for.
    sink: draftSink(name, draft, place, 'a', () => {}),
    take: (input) => {
      const kept = input.kind === 'file' ? finished.get(input.path) : undefined
      if (input.kind !== 'file' || !kept?.sha256 || kept.sha256 !== hashOf(input.file)) return null
      return () => ({ bytes: slice(place, kept.start, kept.end), path: kept.path, counts: kept.counts, failure: null, accepted: [] })
    },
  }
}

/** Looks at the draft and the finished file; the draft is cut to what can be believed. */
function left(place: string, draft: string, inputs: readonly Input[], resume: boolean) {
  if (!resume) rmSync(draft, { force: true })
  const { lines, end } = agreed(draft, inputs)
  if (existsSync(draft)) truncateSync(draft, end)
  return { lines, finished: new Map(resume ? [...keptIn(place)].map((kept) => [kept.path, kept]) : []) }
}

/** Throws where `--resume` cannot work: it needs one ndjson file and no standard input. */
export function checkResumable(targets: readonly FormatTarget[], inputs: readonly Input[]): void {
  const [only] = targets
  if (targets.length === 1 && only?.format === 'ndjson' && only.file !== null && inputs.every(({ kind }) => kind !== 'stdin')) return
  throw new UsageError({
    vi: '--resume chỉ dùng với một --format ndjson --output TỆP và không dùng với đầu vào chuẩn.',
    en: '--resume works with one --format ndjson --output FILE only, and not with standard input.',
  })
}

/** How many inputs, from the first on, have their lines in the draft, where the last of these ends, and what they say. */
function agreed(draft: string, inputs: readonly Input[]): { readonly end: number; readonly lines: readonly Kept[] } {
  const lines: Kept[] = []
  let end = 0
  for (const kept of keptIn(draft)) {
    const input = inputs[lines.length]
    if (!input || kept.start !== end || !isDoneBy(kept, input)) break
    lines.push(kept)
    end = kept.end
  }
  return { end, lines }
}

/** Members carry hashes of their own, so an archive counts by its name; a failure stays a failure until its file changes its name or goes. */
function isDoneBy(kept: Kept, input: Input): boolean {
  if (input.kind === 'stdin') return false
  const path = input.kind === 'file' ? input.path : input.failure.source.path
  if (kept.path !== path) return false
  return kept.sha256 === null || (input.kind === 'file' && kept.sha256 === hashOf(input.file))
}

/**
 * What the whole lines of an ndjson file hold, input by input: the members of one archive belong together, and the last ones of a file
 * may not be all of them. A torn line is none.
 */
function* keptIn(file: string): Generator<Kept> {
  const held: Kept[] = []
  for (const { text, start, end } of linesOf(file)) {
    const line = contentOf(text)
    if (!line) return
    const [archive] = held
    if (archive && line.member && line.path === archive.path) {
      held[0] = {
        ...archive,
        end,
        counts: sum(archive.counts, line.counts),
        documents: archive.documents + line.documents,
        failed: archive.failed + line.failed,
      }
      continue
    }
    yield* held.splice(0)
    const { member, ...kept } = { ...line, start, end }
    if (member) held.push({ ...kept, sha256: null })
    else yield kept
  }
}

type TextLine = { readonly text: string; readonly start: number; readonly end: number }

function* linesOf(file: string): Generator<TextLine> {
  if (!existsSync(file)) return
  const handle = openSync(file, 'r')
  try {
    const block = Buffer.alloc(1024 * 1024)
    let pending = Buffer.alloc(0)
    let start = 0
    for (let size = readSync(handle, block); size > 0; size = readSync(handle, block)) {
      pending = Buffer.concat([pending, block.subarray(0, size)])
      let from = 0
      for (let at = pending.indexOf(LINE_FEED); at >= 0; at = pending.indexOf(LINE_FEED, from)) {
        yield { text: pending.toString('utf8', from, at), start: start + from, end: start + at + 1 }
        from = at + 1
      }
      start += from
      pending = pending.subarray(from)
    }
  } finally {
    closeSync(handle)
  }
}

type Content = Pick<Kept, 'path' | 'sha256' | 'counts' | 'documents' | 'failed'> & { readonly member: boolean }

function contentOf(text: string): Content | null {
  try {
    const value: Partial<PolicyRecord> & Partial<Pick<FailedInput, 'error'>> = JSON.parse(text)
    const named = value.source?.path
    if (typeof named !== 'string') return null
    const counts = noCounts()
    for (const { severity } of value.messages ?? []) counts[severity] += 1
    const [path = named, inside] = named.split('!/')
    const failed = value.error === undefined ? 0 : 1
    return { path, member: inside !== undefined, sha256: value.source?.sha256 ?? null, counts, documents: 1 - failed, failed }
  } catch {
    return null
  }
}

function sum(a: Counts, b: Counts): Counts {
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info }
}

function hashOf(file: string): string | null {
  try {
    return sha256(readFileSync(file))
  } catch {
    return null
  }
}

function slice(file: string, start: number, end: number): Uint8Array {
  const handle = openSync(file, 'r')
  const bytes = Buffer.alloc(end - start)
  readSync(handle, bytes, 0, bytes.length, start)
  closeSync(handle)
  return bytes
}
