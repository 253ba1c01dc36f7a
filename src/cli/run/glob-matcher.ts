import { posix } from 'node:path'
import ignore from 'ignore'

/**
 * Patterns in the notation of .gitignore as a test of paths. `base` is the folder that the patterns are relative to, itself relative to the
 * working directory, as the tested paths are; a path outside the base never matches. Names match composed and decomposed alike.
 */
export function globMatcher(patterns: readonly string[], base: string): (path: string) => boolean {
  const matcher = ignore({ ignorecase: false }).add(patterns.map((pattern) => pattern.normalize('NFC')))
  return (path) => {
    const inside = posix.relative(base, path).normalize('NFC')
    return ignore.isPathValid(inside) && matcher.ignores(inside)
  }
}
