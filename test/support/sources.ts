import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, also for what was bundled into one of its sub-folders. */
export const HOME = above(dirname(fileURLToPath(import.meta.url)))

/** One `import` or `export … from` of a source file. */
export type Import = {
  /** Relative to the project, '/' separators. */
  readonly from: string
  /** A project file ('src/text/boundary.ts'), a package ('zod') or a built-in ('node:fs'). */
  readonly to: string
  readonly typeOnly: boolean
}

/** Every .ts file below a folder of the project, sorted. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(HOME, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(HOME, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** All imports of a file, dynamic ones included. */
export function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(HOME, file), 'utf8')
  // import type { A } from './a.js' · export * from 'b' · import 'c' · await import('./d.js')
  const pattern =
    /(?:^|\n)\s*(?<word>import|export)\s+(?<type>type\s+)?(?:[^'"();]*?\sfrom\s+)?['"](?<name>[^'"\n]+)['"]|import\(\s*['"](?<lazy>[^'"\n]+)['"]\s*\)/g
  return [...code.matchAll(pattern)].map(({ groups }) => ({
    from: file,
    to: resolved(file, groups?.name ?? groups?.lazy ?? ''),
    typeOnly: groups?.type !== undefined,
  }))
}

function above(folder: string): string {
  return existsSync(join(folder, '.vitest.config.ts')) || dirname(folder) === folder ? folder : above(dirname(folder))
}

function resolved(file: string, name: string): string {
  if (name.startsWith('.')) return posix.join(dirname(file), name).replace(/\.js$/, '.ts')
  if (name.startsWith('node:')) return name
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}
