import type { Point } from '../model/position.js'
import { firstFrom, itself } from '../text/sorted.js'
import type { Claim, Problem, Reread, Verification } from './claim.js'

/** The files that claims are about, each once, in order. */
export function filesOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap((claim) => (claim.kind === 'file' ? [claim.path] : claim.kind === 'quote' ? claim.paths : [])))]
}

/**
 * Holds every claim against the files as they are now. `reread` gives a file's text and hash, or null where it cannot be read: what is said
 * about such a file is not confirmed, and the file is named once.
 */
export function confirm(claims: readonly Claim[], reread: (path: string) => Reread | null): Verification {
  const problems: Problem[] = []
  const counts = { files: { claimed: 0, confirmed: 0 }, quotes: { claimed: 0, confirmed: 0 }, figures: { claimed: 0, confirmed: 0 } }
  const unread = new Set<string>()
  const files = new Map<string, boolean>()
  for (const claim of claims) {
    if (claim.kind === 'file') {
      const found = fileProblem(claim, reread(claim.path))
      const held = (files.get(claim.path) ?? true) && found === null
      files.set(claim.path, held)
      if (found && !(found.kind === 'unread' && unread.has(claim.path))) problems.push(found)
      if (found?.kind === 'unread') unread.add(claim.path)
      continue
    }
    const tally = claim.kind === 'quote' ? counts.quotes : counts.figures
    tally.claimed++
    const found = claim.kind === 'quote' ? quoteProblem(claim, reread) : figureProblem(claim)
    if (found === null) tally.confirmed++
    else if (found.kind !== 'unread') problems.push(found)
    else if (found.path !== null && !unread.has(found.path)) {
      unread.add(found.path)
      problems.push(found)
    }
  }
  counts.files = { claimed: files.size, confirmed: [...files.values()].filter((held) => held).length }
  return { ...counts, problems }
}

function fileProblem({ at, path, sha256, characters }: Extract<Claim, { kind: 'file' }>, document: Reread | null): Problem | null {
  if (document === null) return { kind: 'unread', at, path, said: sha256, found: null }
  if (document.sha256 !== sha256) return { kind: 'hash', at, path, said: sha256, found: document.sha256 }
  if (characters === null || document.text.length === characters) return null
  return { kind: 'figure', at: `${at}/characters`, path, said: String(characters), found: String(document.text.length) }
}

function quoteProblem({ at, paths, evidence }: Extract<Claim, { kind: 'quote' }>, reread: (path: string) => Reread | null): Problem | null {
  const { quote, position } = evidence
  let first: Problem | null = null
  for (const path of paths) {
    const document = reread(path)
    const found = document?.text.slice(position.start.offset, position.end.offset) ?? null
    if (document === null) first ??= { kind: 'unread', at, path, said: quote, found: null }
    else if (found !== quote) first = first && first.kind !== 'unread' ? first : { kind: 'quote', at, path, said: quote, found }
    else return misplaced(document, position.start, at, path) ?? misplaced(document, position.end, at, path)
  }
  return first
}

function misplaced(document: Reread, { line, column, offset }: Point, at: string, path: string): Problem | null {
  const [said, found] = [`${line}:${column}`, placeOf(document, offset)]
  return said === found ? null : { kind: 'place', at, path, said, found }
}

function figureProblem(claim: Extract<Claim, { kind: 'read' | 'derived' }>): Problem | null {
  const { at, path } = claim
  if (claim.kind === 'derived') return claim.said === claim.due ? null : { kind: 'figure', at, path, said: claim.said, found: claim.due }
  const { value, quote } = claim
  return numbersIn(quote).some((number) => Math.abs(number - value) <= Math.abs(value) * 1e-9)
    ? null
    : { kind: 'unsure', at, path, said: String(value), found: quote }
}

const lineBreaks = new WeakMap<Reread, readonly number[]>()

/** 'line:column' of an offset. */
function placeOf(document: Reread, offset: number): string {
  let breaks = lineBreaks.get(document)
  if (!breaks) {
    breaks = [...document.text.matchAll(/\n/gu)].map(({ index }) => index)
    lineBreaks.set(document, breaks)
  }
  const line = firstFrom(breaks, itself, offset)
  return `${line + 1}:${offset - (breaks[line - 1] ?? -1)}`
}

// 46.200 · 1.410,892 · 8,92 · 3.5; with 'nghìn', 'triệu', 'tỷ' after it also the scaled figure
function numbersIn(quote: string): number[] {
  return [...quote.matchAll(/(?<figure>\d{1,15}(?:[.,]\d{1,9}){0,5})(?<scale>\s{0,3}(?:nghìn|ngàn|triệu|tỷ|tỉ))?/giu)].flatMap(
    ({ groups }) => {
      const figure = groups?.figure ?? ''
      const readings = [figure.replaceAll('.', '').replace(',', '.'), figure.replaceAll(',', ''), figure.replace(',', '.')]
        .map(Number)
        .filter((one) => !Number.isNaN(one))
      const scale = SCALES[(groups?.scale ?? '').trim().toLowerCase()] ?? 1
      return scale === 1 ? readings : [...readings, ...readings.map((one) => one * scale)]
    },
  )
}

const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }
