import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { HOME, sourceFiles } from '../sources.js'

/** One pattern of the program, with every place that holds it: 'src/text/numeral.ts:30'. */
export type Pattern = { readonly source: string; readonly flags: string; readonly places: readonly string[] }

type Place = { readonly source: string; readonly flags: string; readonly place: string }

/** What the syntax tree of every source file says: the literals, and the places that build a pattern when the program runs. */
export function written(): { readonly literals: readonly Place[]; readonly builders: readonly string[] } {
  const literals: Place[] = []
  const builders: string[] = []
  for (const file of sourceFiles('src')) {
    const tree = ts.createSourceFile(file, readFileSync(join(HOME, file), 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place })
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') builders.push(place)
      if (isHiddenBuilder(node)) throw new Error(`${place}: a string becomes a pattern here; write a pattern`)
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return { literals, builders }
}

/** `text.match('…')` makes a pattern of a string without naming RegExp. */
function isHiddenBuilder(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
  const [argument] = node.arguments
  return ['match', 'matchAll', 'search'].includes(node.expression.name.text) && argument !== undefined && ts.isStringLiteralLike(argument)
}

/** Every pattern that code of `src` builds while `work` runs. Modules must be loaded inside of it: what is loaded already has been built. */
export async function builtDuring(work: () => Promise<void>): Promise<readonly Place[]> {
  const built: Place[] = []
  const Native = globalThis.RegExp
  const note = (pattern: RegExp): RegExp => {
    const place = callerOf(new Error().stack ?? '')
    if (place !== null) built.push({ source: pattern.source, flags: pattern.flags, place })
    return pattern
  }
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, [source, flags]) => note(new target(source, flags)),
    apply: (target, _, [source, flags]) => note(target(source, flags)),
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Native
  }
  return built
}

/** 'src/recognizers/date.ts:19' from a stack whose first frames are those of this file; null where a package builds the pattern. */
function callerOf(stack: string): string | null {
  const caller = stack
    .split('\n')
    .slice(1)
    .find((frame) => !frame.includes('patterns/found.ts') && !frame.includes('<anonymous>'))
  if (caller === undefined || caller.includes('node_modules')) return null
  return /[/\\](?<place>src[/\\][^:\n]+\.ts:\d+)/.exec(caller)?.groups?.place?.replaceAll('\\', '/') ?? null
}

/** The same pattern at several places is one. */
export function merged(places: readonly Place[]): readonly Pattern[] {
  const found = new Map<string, { source: string; flags: string; places: string[] }>()
  for (const { source, flags, place } of places) {
    const key = `/${source}/${[...flags].sort().join('')}`
    const known = found.get(key)
    if (!known) found.set(key, { source, flags, places: [place] })
    else if (!known.places.includes(place)) known.places.push(place)
  }
  return [...found.values()]
}
