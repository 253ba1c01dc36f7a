import { dirname, join } from 'node:path'
import { fileText } from './file-text.js'
import { shown } from './inputs.js'

/** Whether a path (relative to the working directory) is left out. */
export type Ignore = (path: string) => boolean

/** The nearest `.plancheckignore` upward from the working directory, in the notation of .gitignore; null where there is none. */
export async function loadIgnore(cwd: string): Promise<Ignore | null> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const text = fileText(join(folder, '.plancheckignore'))
    if (text !== null) {
      const { globMatcher } = await import('./glob-matcher.js')
      return globMatcher(text.split(/\r?\n/), shown(folder, cwd))
    }
    if (dirname(folder) === folder) return null
  }
}
