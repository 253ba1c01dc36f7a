import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HOME, type Import, importsOf, sourceFiles } from './support/sources.js'

const files = sourceFiles('src')
const imports = files.flatMap(importsOf)

/** The stage folders stand on one floor and never import each other. */
const STAGES = ['readers', 'parser', 'recognizers', 'extractors', 'confidence', 'comparer', 'rules', 'reporters', 'verifier']

const FLOORS: readonly (readonly string[])[] = [
  ['model', 'text'],
  ['lexicon'],
  STAGES,
  ['pipeline.ts', 'comparison.ts', 'reading.ts'],
  ['index.ts'],
  ['cli'],
]

/** Each package has one door: the files that may import it. A pattern that ends in '/' is a folder. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  commander: ['src/cli/'],
  tinyglobby: ['src/cli/run/inputs.ts'],
  ignore: ['src/cli/run/glob-matcher.ts'],
  chalk: ['src/reporters/terminal.ts'],
  'cli-table3': ['src/reporters/terminal.ts'],
  zod: ['src/model/', 'src/cli/commands/schema.ts'],
  unified: ['src/pipeline.ts', 'src/readers/md.ts'],
  'remark-parse': ['src/readers/md.ts'],
  natural: ['src/text/similarity.ts'],
}

describe('the house', () => {
  it('imports only from the same folder or a lower floor', () => {
    const up = local(imports).filter((one) => !mayImport(one))
    expect(up.map(show)).toEqual([])
  })

  it('keeps Node out of everything below cli', () => {
    const names = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)])
    const below = imports.filter(({ from, to }) => !from.startsWith('src/cli/') && (names.has(to) || to.startsWith('node:')))
    expect(below.map(show)).toEqual([])
  })

  it('keeps process, console, clock and chance out of everything below cli', () => {
    const machine = /\b(?:process\.|console\.|Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|__dirname|import\.meta\.url)/
    const users = files.filter((file) => !file.startsWith('src/cli/') && machine.test(code(file)))
    expect(users).toEqual([])
  })

  it('has one door per package', () => {
    const past = imports.filter(
      ({ from, to }) => DOORS[to] && !DOORS[to].some((door) => from === door || (door.endsWith('/') && from.startsWith(door))),
    )
    expect(past.map(show)).toEqual([])
  })

  it('lets every package in through one folder', () => {
    const outside = imports.filter(
      ({ to, typeOnly }) => !typeOnly && !to.startsWith('src/') && !to.startsWith('node:') && !to.endsWith('.json'),
    )
    const users = new Map<string, Set<string>>()
    for (const { from, to } of outside) users.set(to, (users.get(to) ?? new Set()).add(floorName(from)))
    const spread = [...users].filter(([name, folders]) => folders.size > 1 && !DOORS[name])
    expect(spread.map(([name, folders]) => `${name}: ${[...folders].sort().join(', ')}`)).toEqual([])
  })

  it('names files in kebab-case and exports by name', () => {
    expect(files.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(basename(file)))).toEqual([])
    expect(files.filter((file) => /^export default\b/m.test(code(file)))).toEqual([])
  })

  it.each(['readers', 'recognizers', 'extractors', 'rules', 'reporters'])('lists every member of %s', (folder) => {
    const members = sourceFiles(`src/${folder}`).filter((file) => isMember(file, folder))
    const listed = reach(`src/${folder}/index.ts`, folder)
    expect(members.filter((file) => !listed.has(file))).toEqual([])
  })

  it('lists every command', () => {
    const listed = new Set(importsOf('src/cli/commands/index.ts').map(({ to }) => to))
    const commands = sourceFiles('src/cli/commands').filter((file) => file !== 'src/cli/commands/index.ts')
    expect(commands.filter((file) => !listed.has(file))).toEqual([])
  })
})

/** A file that exports one const named like itself is a member of the folder's list; others are its machinery. */
function isMember(file: string, folder: string): boolean {
  if (dirname(file) !== `src/${folder}` && folder !== 'rules') return false
  const name = basename(file, '.ts').replace(/-(?<next>[a-z0-9])/g, (_, next: string) => next.toUpperCase())
  const type = {
    readers: 'Read',
    recognizers: 'Recognizer',
    extractors: 'Extractor',
    rules: '(?:Document|Set|Comparison)?Rule',
    reporters: 'Reporter',
  }[folder]
  return new RegExp(`^export const (?:${name}|read): ${type}\\b`, 'm').test(code(file))
}

/** The folder's files that its list leads to. */
function reach(start: string, folder: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file) || !file.startsWith(`src/${folder}/`) || !files.includes(file)) return
    seen.add(file)
    for (const { to } of importsOf(file)) visit(to)
  }
  visit(start)
  return seen
}

function local(all: readonly Import[]): readonly Import[] {
  return all.filter(({ to }) => to.startsWith('src/'))
}

function floorName(file: string): string {
  return file.split('/')[1] ?? ''
}

function floorOf(file: string): number {
  return FLOORS.findIndex((names) => names.includes(floorName(file)))
}

/** How text behaves is said about the model's shapes, so text may name its types. */
function mayImport({ from, to, typeOnly }: Import): boolean {
  if (floorName(from) === 'text' && floorName(to) === 'model') return typeOnly
  return floorName(from) === floorName(to) || floorOf(to) < floorOf(from)
}

function show({ from, to }: Import): string {
  return `${from} -> ${to}`
}

/** A file without its comments, so that words in prose are no use of the machine. */
function code(file: string): string {
  return readFileSync(join(HOME, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}
