import { resolve } from 'node:path'
import { verifyErrors, verifyWording } from '../../lexicon/wording-verify.js'
import type { Words } from '../../model/message.js'
import type { Language } from '../../model/report.js'
import { type Claim, claimsOf, confirm, filesOf, type Problem, type Reread, type Verification } from '../../verifier/index.js'
import type { Run } from '../command.js'
import { exitCode, noCounts } from '../exit-code.js'
import type { Options } from '../options.js'
import { fileText } from '../run/file-text.js'
import { readSettings } from '../run/read-options.js'
import { readSourcesOf } from '../run/work.js'
import { textFormat, writeText } from '../run/write-text.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'

/** `plancheck verify REPORT.json`: reads the files again and confirms every quote, hash and figure of the report. */
export const run: Run = async (args, options, session) => {
  const [path] = args
  if (path === undefined || args.length > 1) throw new UsageError(verifyErrors.usage)
  const { json, target } = textFormat(options)
  const claims = claimsIn(await reportText(path, session), path)
  const files = await rereadAll(filesOf(claims), options, session)
  const result = confirm(claims, (file) => files.get(file) ?? null)
  await writeText(json ? `${JSON.stringify(result, null, 2)}\n` : summary(result, session.language), target, session)
  const counts = noCounts()
  // what cannot be told for sure is a note, whatever else is wrong an error
  for (const { kind } of result.problems) counts[kind === 'unsure' ? 'info' : 'error'] += 1
  const unread = result.problems.some(({ kind }) => kind === 'unread')
  return exitCode(counts, options.failOn ?? 'error', unread)
}

async function reportText(path: string, { io }: Session): Promise<string> {
  if (path === '-') {
    const chunks: Uint8Array[] = []
    for await (const chunk of io.stdin) chunks.push(chunk)
    return Buffer.concat(chunks).toString()
  }
  const text = fileText(resolve(io.cwd, path))
  if (text === null) throw refusal(path, verifyErrors.unreadable)
  return text
}

/** One JSON value, or ndjson: a value a line. */
function claimsIn(text: string, path: string): Claim[] {
  const report = parsed(text) ?? lines(text)
  if (report === null) throw refusal(path, verifyErrors.notJson)
  const claims = claimsOf(report)
  if (claims === null) throw refusal(path, verifyErrors.notReport)
  return claims
}

function lines(text: string): unknown[] | null {
  const values = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parsed(line)]))
  return values.length > 0 && values.every((value) => value !== null) ? values : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The documents that a report speaks of, by path. A member of an archive ('a.zip!/b.docx') is read with its archive, once. */
async function rereadAll(paths: readonly string[], options: Options, { io, language }: Session): Promise<ReadonlyMap<string, Reread>> {
  const found = new Map<string, Reread>()
  const settings = { language, read: readSettings(options) }
  const wanted = new Set(paths)
  for (const file of new Set(paths.map((path) => path.split('!/')[0] ?? path))) {
    for (const one of await readSourcesOf({ kind: 'file', path: file, file: resolve(io.cwd, file) }, settings)) {
      if ('error' in one || one.path === null || !wanted.has(one.path)) continue
      found.set(one.path, { text: one.text, sha256: one.sha256 })
    }
  }
  return found
}

function summary({ files, quotes, figures, problems }: Verification, language: Language): string {
  const failed = problems.filter(({ kind }) => kind !== 'unsure').length
  return `${[
    ...problems.map((problem) => sentenceOf(problem, language)),
    verifyWording.files[language](files),
    verifyWording.quotes[language](quotes),
    verifyWording.figures[language](figures),
    failed === 0 ? verifyWording.good[language]() : verifyWording.bad[language]({ count: failed }),
  ].join('\n')}\n`
}

// longer quotes are cut on the screen; --format json has them whole
const SHOWN = 160

function sentenceOf({ kind, path, at, said, found }: Problem, language: Language): string {
  const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text).replaceAll('\n', '⏎')
  return verifyWording[kind][language]({
    path: path ?? '–',
    at,
    said: kind === 'hash' ? said : short(said),
    found: kind === 'hash' ? (found ?? '–') : short(found ?? '–'),
  })
}

function refusal(path: string, { vi, en }: Words): UsageError {
  return new UsageError({ vi: `"${path}" ${vi}.`, en: `"${path}" ${en}.` })
}
