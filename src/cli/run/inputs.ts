import { type Stats, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { FailedInput } from '../../model/record.js'
import type { Language } from '../../model/report.js'
import { readers } from '../../readers/index.js'
import { UsageError } from '../usage-error.js'
import { loadIgnore } from './ignore.js'
import { inputFailure } from './input-failure.js'

/** One thing to read, in the order of the output. */
export type Input =
  | { readonly kind: 'file'; readonly path: string; readonly file: string }
  | { readonly kind: 'stdin'; readonly path: string | null }
  | { readonly kind: 'failed'; readonly failure: FailedInput }

export type Inputs = {
  readonly inputs: readonly Input[]
  /** Exactly one argument, and it named a file or standard input: json prints an object. */
  readonly single: boolean
  /** Named or matched, but left out by .plancheckignore. */
  readonly ignored: readonly string[]
}

export type InputOptions = {
  readonly cwd: string
  readonly stdinFilename: string | null
  readonly ignore: boolean
  readonly language: Language
  /** Absolute paths that this run writes to: in a folder they are left out, and naming one as an input is a mistake. */
  readonly outputs: ReadonlySet<string>
}

/**
 * Files, folders, globs and '-' as inputs: what each argument stands for, sorted by path within the argument, each file once. An argument
 * that is there under neither its own name nor as a pattern, and a folder that cannot be opened, is a failed input, so that it stands in
 * the output and nothing is silent. Throws UsageError where an input would be overwritten.
 */
export async function findInputs(
  args: readonly string[],
  { cwd, stdinFilename, ignore, language, outputs }: InputOptions,
): Promise<Inputs> {
  const ignores = ignore ? await loadIgnore(cwd) : null
  const inputs: Input[] = []
  const ignored: string[] = []
  const seen = new Set<string>()
  let plain = true
  for (const arg of args) {
    if (arg === '-') {
      inputs.push({ kind: 'stdin', path: stdinFilename })
      continue
    }
    const found = await expand(arg, cwd)
    if (found.kind !== 'file') plain = false
    for (const { path, code } of found.closed) {
      inputs.push({ kind: 'failed', failure: inputFailure('input/unreadable', shown(path, cwd), language, code) })
    }
    if (found.files.length === 0 && found.closed.length === 0) {
      const id = found.kind === 'missing' ? 'input/not-found' : 'input/nothing-matched'
      inputs.push({ kind: 'failed', failure: inputFailure(id, shown(resolve(cwd, arg), cwd), language) })
    }
    for (const file of found.files) {
      const path = shown(file, cwd)
      if (seen.has(path)) continue
      if (outputs.has(file)) {
        if (found.kind === 'file') throw overwritten(path)
        continue
      }
      seen.add(path)
      if (ignores?.(path)) ignored.push(path)
      else inputs.push({ kind: 'file', path, file })
    }
  }
  return { inputs, single: plain && args.length === 1, ignored }
}

/** A path as it stands in records: relative to the working directory, '/' between its parts. */
export function shown(file: string, cwd: string): string {
  return relative(cwd, file).split(sep).join('/')
}

function overwritten(path: string): UsageError {
  return new UsageError({
    vi: `"${path}" vừa là đầu vào vừa là nơi ghi kết quả: kết quả sẽ đè lên văn bản.`,
    en: `"${path}" is an input and the output as well: the result would overwrite the document.`,
  })
}

type Expanded = {
  readonly kind: 'file' | 'folder' | 'glob' | 'missing'
  readonly files: readonly string[]
  /** Folders that cannot be opened. */
  readonly closed: readonly { readonly path: string; readonly code: string }[]
}

/** File names may be stored decomposed (macOS) or composed; the user's keyboard knows only one of them, so both are tried. */
async function expand(arg: string, cwd: string): Promise<Expanded> {
  const spellings = [...new Set([arg, arg.normalize('NFC'), arg.normalize('NFD')])]
  for (const spelling of spellings) {
    const file = resolve(cwd, spelling)
    const entry = entryOf(file)
    if (entry?.isDirectory()) return { kind: 'folder', ...(await folder(file)) }
    if (entry) return { kind: 'file', files: [file], closed: [] }
  }
  if (!/[*?[\]{}()!]/.test(arg)) return { kind: 'missing', files: [], closed: [] }
  const patterns = spellings.map((spelling) => spelling.split(sep).join('/'))
  return { kind: 'glob', files: await found(patterns, cwd), closed: [] }
}

/** What lies under a path; null where nothing does, or where that cannot be told. */
function entryOf(file: string): Stats | null {
  try {
    return statSync(file)
  } catch {
    return null
  }
}

/** All files of known formats below a folder; what walks it is loaded only here. */
async function folder(root: string): Promise<Pick<Expanded, 'files' | 'closed'>> {
  const { walk } = await import('./walk.js')
  const endings = readers.flatMap((reader) => reader.extensions)
  const known = (file: string): boolean => endings.some((ending) => file.toLowerCase().endsWith(ending))
  const { files, closed } = await walk(root)
  return { files: files.filter(known).sort(byName), closed }
}

/** Loaded only where a pattern was named: a single file does not pay for it. */
async function found(patterns: readonly string[], cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const files = await glob([...patterns], { cwd, absolute: true, expandDirectories: false })
  return files.map((file) => resolve(file)).sort(byName)
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
